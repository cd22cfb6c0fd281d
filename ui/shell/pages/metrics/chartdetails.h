#pragma once

#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricchart.h"
#include "core/metrics/seriesedits.h"
#include "ui/shell/widgets/card.h"

#include <functional>

namespace aros::shell {

class Expander;
class TextTable;

// What stands behind a chart, each part opened when it is wanted: its numbers as a table, what the metric is, where the
// figures came from, and how limits are worked out.
class ChartDetails final : public Card
{
    Q_OBJECT

public:
    struct Background {
        QList<metrics::ContextNote> context;
        QList<metrics::FigureSource> sources;
        // Of the series and of what it is made of, oldest first; asked when somebody wants to see them.
        std::function<QList<metrics::MetricChange>()> changes;
    };

    // `edits` must outlive the card.
    ChartDetails(const metrics::MetricChart &chart, const Background &background, metrics::SeriesEdits &edits,
                 bool mayChange);

    void show(const metrics::MetricChart &chart);
    void openTable();
    void openDefinition();

signals:
    void choiceMade(const aros::metrics::ChartChoice &choice);

private:
    QWidget *makeDefinition(const QList<metrics::ContextNote> &context) const;
    QWidget *makeSources(const QList<metrics::FigureSource> &sources) const;
    static QString changeText(const metrics::MetricChange &change);
    QWidget *makeChanges(const QList<metrics::MetricChange> &changes) const;
    QWidget *makeChoices(bool mayChange);

    metrics::MetricChart m_chart;
    metrics::SeriesEdits &m_edits;
    Expander *m_tableExpander;
    Expander *m_definition;
    Expander *m_changes;
    TextTable *m_table = nullptr; // once it was opened
};

} // namespace aros::shell
