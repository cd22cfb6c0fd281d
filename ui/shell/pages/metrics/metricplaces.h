#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

bool isOfMetrics(Destination::Place place);

// The page of one of these places; null for any other. `board` must outlive it.
Page *makeMetricPage(Destination::Place place, PageHost &host, presentation::MetricBoard &board);

} // namespace aros::shell
