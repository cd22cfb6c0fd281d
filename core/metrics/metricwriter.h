#pragma once

#include "core/metrics/metriccatalog.h"

namespace aros::metrics {

// An own definition as JSON that MetricCatalog reads back as the same definition. Texts that are empty in a language
// are left out in it.
QByteArray ownMetricJson(const MetricDefinition &metric);

// An id made of a name, such as "check-ins-done", that no shipped and no own definition has.
MetricId freeMetricId(const QString &name, const MetricCatalog &catalog);

} // namespace aros::metrics
