#pragma once

#include "core/metrics/metricrepository.h"

namespace aros::storage {

// How events and choices for charts stand in the value of a setting.
QString storedEvent(const metrics::MetricEvent &event);
metrics::MetricEvent eventFrom(const QString &id, const QString &stored);
QString storedChoice(const metrics::ChartChoice &choice);
metrics::ChartChoice choiceFrom(const QString &stored);

} // namespace aros::storage
