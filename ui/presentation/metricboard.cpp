#include "ui/presentation/metricboard.h"

#include "core/metrics/metricchartbuilder.h"
#include "core/report/referencenames.h"

#include <algorithm>

namespace aros::presentation {

using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::SeriesKey;
using metrics::UnitLevel;
using metrics::UnitPath;

namespace {

QList<UnitPath> withEverything(const QList<metrics::StoredUnit> &stored)
{
    QList<UnitPath> units;
    for (const metrics::StoredUnit &unit : stored)
        units.append(unit.unit);
    const auto isTop = [](const UnitPath &unit) { return metrics::levelOf(unit) == UnitLevel::Organisation; };
    if (!units.contains(UnitPath()) && std::count_if(units.cbegin(), units.cend(), isTop) > 1)
        units.prepend({});
    return units;
}

QString organisationName(const QString &organisation, Language language)
{
    assessment::Team team;
    team.organisationId = organisation;
    return report::ReferenceNames::instance().organisation(team, language);
}

Error chartFailure(const SeriesKey &series, const metrics::ChartProblem &problem)
{
    return {ErrorCode::InvalidValue,
            QStringLiteral("chart of %1: %2").arg(series.metric.text()).arg(static_cast<int>(problem.kind))};
}

} // namespace

Result<void> MetricBoard::refresh()
{
    const auto units = m_repository.units();
    const auto own = m_repository.ownMetrics();
    if (!units || !own)
        return failure(units ? own.error() : units.error());
    static_cast<void>(m_catalog.setOwn(*own)); // what is not good any more is left out, as it is by an import
    m_units = withEverything(*units);
    m_figures.reset();
    if (!m_units.contains(m_choice.unit))
        m_choice = {m_units.isEmpty() ? UnitPath() : m_units.constFirst(), m_choice.metric, {}};
    return {};
}

QList<UnitPath> MetricBoard::unitsBelow(const UnitPath &unit) const
{
    QList<UnitPath> below;
    std::copy_if(m_units.cbegin(), m_units.cend(), std::back_inserter(below),
                 [&unit](const UnitPath &other) { return !(other == unit) && metrics::above(other) == unit; });
    return below;
}

Result<metrics::UnitFigures> MetricBoard::figuresOf(const UnitPath &unit)
{
    if (m_figures && m_figures->unit == unit)
        return *m_figures;
    Result<metrics::UnitFigures> figures = metrics::readUnitFigures(m_repository, unit);
    if (figures) {
        m_figures = *figures;
        m_missing.reset();
    }
    return figures;
}

Result<QList<StaffGroupId>> MetricBoard::groupsOf(const UnitPath &unit)
{
    const Result<metrics::UnitFigures> figures = figuresOf(unit);
    if (!figures)
        return failure(figures.error());
    return figures->groups;
}

Result<QList<MetricId>> MetricBoard::metricsOf(const UnitPath &unit)
{
    const Result<metrics::UnitFigures> figures = figuresOf(unit);
    if (!figures)
        return failure(figures.error());
    QList<MetricDefinition> all = m_catalog.all();
    std::stable_partition(all.begin(), all.end(), [](const MetricDefinition &metric) { return !metric.isCount(); });
    QList<MetricId> ids;
    for (const MetricDefinition &metric : std::as_const(all)) {
        if (metrics::canBeComputed(metric, *figures))
            ids.append(metric.id);
    }
    return ids;
}

Result<metrics::MetricChartSource> MetricBoard::sourceOf(const SeriesKey &series, const Texts &texts)
{
    const Result<metrics::UnitFigures> figures = figuresOf(series.unit);
    return figures ? sourceOf(*figures, series, texts) : failure(figures.error());
}

Result<metrics::MetricChartSource> MetricBoard::largeSourceOf(const SeriesKey &series, const Texts &texts)
{
    Result<metrics::MetricChartSource> source = sourceOf(series, texts);
    if (!source)
        return source;
    const Result<metrics::LeftOutMonths> leftOut = leftOutOf(*m_figures, series, texts.language());
    if (!leftOut)
        return failure(leftOut.error());
    source->leftOut = *leftOut;
    return source;
}

// The units below are read once, for all metrics of the unit, and only where a sum is missing.
Result<metrics::LeftOutMonths> MetricBoard::leftOutOf(const metrics::UnitFigures &figures, const SeriesKey &series,
                                                      Language language)
{
    const MetricDefinition *metric = m_catalog.find(series.metric);
    if (figures.unsummed.isEmpty())
        return metrics::LeftOutMonths();
    if (!m_missing) {
        const auto missing = metrics::readMissingSums(m_repository, figures, unitsBelow(figures.unit));
        if (!missing)
            return failure(missing.error());
        m_missing = *missing;
    }
    const metrics::MissingSum missing = metrics::missingOf(*metric, series.group, *m_missing);
    metrics::LeftOutMonths leftOut{static_cast<int>(missing.months.size()), {}};
    for (const UnitPath &unit : missing.lacking)
        leftOut.units.append(unitName(unit, language));
    return leftOut;
}

Result<metrics::MetricChartSource> MetricBoard::sourceOf(const metrics::UnitFigures &figures, const SeriesKey &series,
                                                         const Texts &texts) const
{
    const MetricDefinition *metric = m_catalog.find(series.metric);
    if (!metric)
        return failure(ErrorCode::InvalidValue, QStringLiteral("metric: ") + series.metric.text());
    const Result<metrics::SeriesSettings> settings = m_repository.settingsOf(series);
    const Result<QList<metrics::MetricEvent>> events = m_repository.eventsOf(series.unit);
    if (!settings || !events)
        return failure(!settings ? settings.error() : events.error());
    metrics::MetricChartSource source;
    source.metric = *metric;
    source.unit =
        metrics::levelOf(series.unit) == UnitLevel::Everything ? QString() : unitName(series.unit, texts.language());
    source.staffGroup = series.group.isEmpty() ? QString() : groupName(series.group, texts.language());
    source.points = metrics::pointsOf(*metric, figures, series.group);
    source.target = settings->target;
    source.fixAfter = settings->chart.fixAfter;
    source.screening = settings->chart.screening;
    source.runLength = settings->chart.runLength;
    for (const metrics::SeriesRebase &rebase : settings->rebases)
        source.rebases.append({rebase.month, rebase.reason});
    for (const metrics::SeriesNote &note : settings->notes)
        source.notes.append({note.month, note.text});
    for (const metrics::MetricEvent &event : *events)
        source.events.append({event.date, event.text});
    return source;
}

Result<metrics::MetricChart> MetricBoard::chart(const SeriesKey &series, const Texts &texts)
{
    const Result<metrics::UnitFigures> figures = figuresOf(series.unit);
    return figures ? chart(*figures, series, texts) : failure(figures.error());
}

Result<metrics::MetricChart> MetricBoard::largeChart(const SeriesKey &series, const Texts &texts)
{
    const auto source = largeSourceOf(series, texts);
    if (!source)
        return failure(source.error());
    const auto chart = metrics::buildMetricChart(*source, texts);
    return chart ? Result<metrics::MetricChart>(*chart) : failure(chartFailure(series, chart.error()));
}

Result<metrics::MetricChart> MetricBoard::chart(const metrics::UnitFigures &figures, const SeriesKey &series,
                                                const Texts &texts) const
{
    const auto source = sourceOf(figures, series, texts);
    if (!source)
        return failure(source.error());
    const auto chart = metrics::buildMetricChart(*source, texts);
    return chart ? Result<metrics::MetricChart>(*chart) : failure(chartFailure(series, chart.error()));
}

Result<metrics::FileChart> MetricBoard::fileChart(const SeriesKey &series, const Texts &texts)
{
    const auto source = largeSourceOf(series, texts);
    if (!source)
        return failure(source.error());
    const auto chart = metrics::FileChart::of(*source, texts);
    return chart ? Result<metrics::FileChart>(*chart) : failure(chartFailure(series, chart.error()));
}

Result<QList<metrics::FigureSource>> MetricBoard::sourcesOf(const SeriesKey &series) const
{
    QList<metrics::FigureSource> all;
    const MetricDefinition *metric = m_catalog.find(series.metric);
    const QList<MetricId> parts = metric ? metrics::partsOf(*metric) : QList<MetricId>{series.metric};
    for (const MetricId &id : parts) {
        const auto sources = m_repository.sourcesOf({series.unit, id, series.group});
        if (!sources)
            return failure(sources.error());
        for (const metrics::FigureSource &source : *sources) {
            const auto same = std::find_if(all.begin(), all.end(), [&source](const metrics::FigureSource &other) {
                return other.source == source.source && other.time == source.time;
            });
            if (same == all.end()) {
                all.append(source);
                continue;
            }
            same->first = std::min(same->first, source.first);
            same->last = std::max(same->last, source.last);
            same->figures += source.figures;
        }
    }
    return all;
}

Result<metrics::SeriesEdits *> MetricBoard::editsOf(const SeriesKey &series)
{
    if (!m_edits || !(m_edits->series() == series))
        m_edits.emplace(m_repository, series);
    if (const Result<void> loaded = m_edits->load(); !loaded)
        return failure(loaded.error());
    return &*m_edits;
}

QString MetricBoard::unitName(const UnitPath &unit, Language language, bool whole)
{
    const UnitLevel level = metrics::levelOf(unit);
    if (level == UnitLevel::Everything)
        return tr("All organisations");
    const QString own = level == UnitLevel::Team       ? unit.team
                        : level == UnitLevel::Division ? unit.division
                                                       : organisationName(unit.organisation, language);
    if (!whole || level == UnitLevel::Organisation)
        return own;
    return own + QStringLiteral(", ") + unitName(metrics::above(unit), language, true);
}

QString MetricBoard::metricName(const MetricDefinition &metric, Language language)
{
    const QString &name = metric.title.in(language);
    return name.isEmpty() ? metric.title.in(language == Language::Welsh ? Language::English : Language::Welsh) : name;
}

QString MetricBoard::groupName(const StaffGroupId &group, Language language)
{
    if (group.isEmpty())
        return tr("All staff");
    if (group == metrics::allButRotational())
        return tr("All staff but medical and dental");
    return report::ReferenceNames::instance().staffGroup(group, language);
}

} // namespace aros::presentation
