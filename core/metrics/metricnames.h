#pragma once

#include <QStringList>

namespace aros::metrics {

// The words of the format, in the order of MetricKind, MetricUnit, Better and Counted.
const QStringList &kindNames();
const QStringList &unitNames();
const QStringList &betterNames();
const QStringList &countedNames();

} // namespace aros::metrics
