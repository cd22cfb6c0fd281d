#include "ui/shell/pages/metrics/metricplaces.h"

#include "ui/shell/pages/addfigurespage.h"
#include "ui/shell/pages/besidescorespage.h"
#include "ui/shell/pages/metricchartpage.h"
#include "ui/shell/pages/metricgroupspage.h"
#include "ui/shell/pages/metricspage.h"
#include "ui/shell/pages/metricunitspage.h"
#include "ui/shell/pages/ownmetricspage.h"

#include <algorithm>
#include <iterator>

namespace aros::shell {

namespace {

using Place = Destination::Place;
using MakePage = Page *(*)(PageHost &, presentation::MetricBoard &);

template <typename Made> Page *make(PageHost &host, presentation::MetricBoard &board)
{
    return new Made(host, board);
}

const std::pair<Place, MakePage> MetricPlaces[] = {
    {Place::Metrics, make<MetricsPage>},
    {Place::MetricChart, make<MetricChartPage>},
    {Place::MetricUnits, make<MetricUnitsPage>},
    {Place::OwnMetrics, make<OwnMetricsPage>},
    {Place::AddFigures, make<AddFiguresPage>},
    {Place::MetricGroups, make<MetricGroupsPage>},
    {Place::MetricsBesideScores, make<BesideScoresPage>},
};

const std::pair<Place, MakePage> *entryOf(Place place)
{
    return std::find_if(std::begin(MetricPlaces), std::end(MetricPlaces),
                        [place](const auto &entry) { return entry.first == place; });
}

} // namespace

bool isOfMetrics(Place place)
{
    return entryOf(place) != std::end(MetricPlaces);
}

Page *makeMetricPage(Place place, PageHost &host, presentation::MetricBoard &board)
{
    return isOfMetrics(place) ? entryOf(place)->second(host, board) : nullptr;
}

} // namespace aros::shell
