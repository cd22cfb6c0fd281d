#pragma once

#include <QString>
#include <QStringList>

namespace aros {

// SHA-256 in hexadecimal digits over the fields one after another, each as its length in bytes of UTF-8, a colon and
// these bytes: "3:abc", so that no two lists of fields give the same bytes. Part of the file format.
QString hashOfFields(const QStringList &fields);

} // namespace aros
