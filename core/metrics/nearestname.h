#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace aros::metrics {

// Which of some things somebody most likely meant who typed a name that none of them has: their index, the first where
// several are as near. Each may go by several names. Nothing where none is near: no hint is better than a wrong one.
std::optional<qsizetype> nearestNamed(const QString &typed, const QList<QStringList> &names);

} // namespace aros::metrics
