#pragma once

#include "core/common/texts.h"
#include "core/metrics/filefigures.h"
#include "core/metrics/metricchart.h"
#include "core/metrics/metricchartbuilder.h"
#include "core/metrics/missingsums.h"
#include "core/metrics/seriesedits.h"
#include "core/metrics/unitfigures.h"
#include "ui/presentation/figurereceipt.h"

#include <QCoreApplication>

#include <optional>

namespace aros::presentation {

// What the pages of metrics look at: which unit, staff group and metric, and the figures of that unit, read once and
// kept until another is asked for or something was changed. Lives as long as a workspace is open.
class MetricBoard
{
    Q_DECLARE_TR_FUNCTIONS(MetricBoard)

public:
    // `repository` must outlive the board.
    explicit MetricBoard(metrics::MetricRepository &repository) : m_repository(repository) {}

    metrics::MetricRepository &repository() const { return m_repository; }
    const metrics::MetricCatalog &catalog() const { return m_catalog; }

    // Reads units and own definitions, and forgets figures: before the first use, and after something was brought in,
    // taken away or defined. Keeps the choice where it is still there.
    Result<void> refresh();

    // Each before what is below it; everything together first, where there is more than one organisation.
    const QList<metrics::UnitPath> &units() const { return m_units; }
    // Those directly below.
    QList<metrics::UnitPath> unitsBelow(const metrics::UnitPath &unit) const;

    // What was looked at last. The metric may be empty.
    const metrics::SeriesKey &choice() const { return m_choice; }
    void choose(const metrics::SeriesKey &choice) { m_choice = choice; }
    // Which way of looking at metrics was in view last, by a number of the window's own, for the way back to it.
    std::optional<int> view() const { return m_view; }
    void setView(int view) { m_view = view; }

    // What was brought in last, as long as it can be taken out again.
    const std::optional<FigureReceipt> &receipt() const { return m_receipt; }
    void setReceipt(const std::optional<FigureReceipt> &receipt) { m_receipt = receipt; }

    // The two below read the unit where it is not the one that was read last, and fail as the repository does.
    Result<QList<StaffGroupId>> groupsOf(const metrics::UnitPath &unit);
    // What can be computed from the figures that were given, in the order of the catalogue: metrics before counts.
    Result<QList<metrics::MetricId>> metricsOf(const metrics::UnitPath &unit);
    // With its settings and events. InvalidValue for an unknown metric or one that cannot be charted.
    Result<metrics::MetricChart> chart(const metrics::SeriesKey &series, const Texts &texts);
    // With what can be said only after the units below were read too: for one chart at a time.
    Result<metrics::MetricChart> largeChart(const metrics::SeriesKey &series, const Texts &texts);
    // The same as chart() of figures that were read apart from the board, for pages that look at many units one after
    // another; `series.unit` is theirs.
    Result<metrics::MetricChart> chart(const metrics::UnitFigures &figures, const metrics::SeriesKey &series,
                                       const Texts &texts) const;
    // Where figures of the series, or of what it is made of, came from; latest first.
    Result<QList<metrics::FigureSource>> sourcesOf(const metrics::SeriesKey &series) const;
    // Kept with its steps back until those of another series are asked for.
    Result<metrics::SeriesEdits *> editsOf(const metrics::SeriesKey &series);
    // The same as it may go into a file: see core/metrics/filefigures.h.
    Result<metrics::FileChart> fileChart(const metrics::SeriesKey &series, const Texts &texts);
    Result<metrics::UnitFigures> figuresOf(const metrics::UnitPath &unit);

    // "Acute services", in the language of the texts for known organisations; with `whole`, all above it too.
    static QString unitName(const metrics::UnitPath &unit, Language language, bool whole = false);
    // An own metric may lack one language.
    static QString metricName(const metrics::MetricDefinition &metric, Language language);
    // "All staff", "Nursing and midwifery registered".
    static QString groupName(const StaffGroupId &group, Language language);

private:
    Result<metrics::MetricChartSource> sourceOf(const metrics::SeriesKey &series, const Texts &texts);
    Result<metrics::MetricChartSource> sourceOf(const metrics::UnitFigures &figures, const metrics::SeriesKey &series,
                                                const Texts &texts) const;

    Result<metrics::MetricChartSource> largeSourceOf(const metrics::SeriesKey &series, const Texts &texts);
    Result<metrics::LeftOutMonths> leftOutOf(const metrics::UnitFigures &figures, const metrics::SeriesKey &series,
                                             Language language);

    metrics::MetricRepository &m_repository;
    metrics::MetricCatalog m_catalog;
    QList<metrics::UnitPath> m_units;
    metrics::SeriesKey m_choice;
    std::optional<int> m_view;
    std::optional<FigureReceipt> m_receipt;
    std::optional<metrics::UnitFigures> m_figures; // of the unit that was read last
    std::optional<metrics::MissingSums> m_missing; // of the same unit, once a chart asked for them
    std::optional<metrics::SeriesEdits> m_edits;
};

} // namespace aros::presentation
