#include "app/demo/demometrics.h"

#include "app/demo/democontent.h"
#include "app/demo/demofigures.h"

#include <algorithm>

namespace aros::demo {

using metrics::MetricRepository;
using metrics::SeriesKey;

namespace {

class ChartWriter
{
public:
    ChartWriter(MetricRepository &repository, const QDate &today)
        : m_repository(repository),
          m_thisMonth(today.year(), today.month(), 1)
    {
    }

    Result<void> write(const DemoCharts &charts);

private:
    static SeriesKey seriesAt(const MetricPlace &place)
    {
        return {metrics::UnitPath{demoContent().organisation, place.division, {}}, place.metric, StaffGroupId()};
    }
    QDate monthAt(int monthsAgo) const { return m_thisMonth.addMonths(-monthsAgo); }
    Result<void> write(const DemoEvent &event);

    MetricRepository &m_repository;
    QDate m_thisMonth;
};

Result<void> ChartWriter::write(const DemoEvent &event)
{
    const auto saved = m_repository.saveEvent({event.id,
                                               monthAt(event.monthsAgo).addDays(event.day - 1),
                                               event.text,
                                               {demoContent().organisation, event.division, {}}});
    return saved ? Result<void>() : failure(saved.error());
}

Result<void> ChartWriter::write(const DemoCharts &charts)
{
    Result<void> done;
    for (const auto &[place, target] : charts.targets)
        done = done ? m_repository.setTarget(seriesAt(place), target) : done;
    for (const DemoRemark &rebase : charts.rebases)
        done = done ? m_repository.setRebase(seriesAt(rebase.place), monthAt(rebase.monthsAgo), rebase.text) : done;
    for (const DemoRemark &note : charts.notes)
        done = done ? m_repository.setNote(seriesAt(note.place), monthAt(note.monthsAgo), note.text) : done;
    for (const DemoEvent &event : charts.events)
        done = done ? write(event) : done;
    return done;
}

} // namespace

Result<int> addDemoFigures(MetricRepository &repository, const QDate &today, quint32 seed)
{
    const auto units = repository.units();
    if (!units)
        return failure(units.error());
    const auto isOurs = [](const metrics::StoredUnit &unit) {
        return unit.unit.organisation == demoContent().organisation;
    };
    if (std::any_of(units->cbegin(), units->cend(), isOurs))
        return 0;
    const DemoCharts &charts = demoContent().charts;
    if (const Result<void> written = ChartWriter(repository, today).write(charts); !written)
        return failure(written.error());
    const auto counts = repository.put(demoFigures(today, seed), charts.source.arg(seed));
    if (!counts)
        return failure(counts.error());
    return counts->added;
}

} // namespace aros::demo
