#pragma once

#include "core/metrics/metricchart.h"
#include "ui/rendering/metricaxis.h"
#include "ui/rendering/radarlayout.h"

namespace aros::rendering {

// Text of one line, placed by the middle of its left end.
struct MetricLabel {
    QString text;
    QPointF leftMiddle;
};

// A label at the right end of a line of the last group.
struct MetricLineLabel {
    enum class Line { Mean, Upper, Lower, Target };
    Line line = Line::Mean;
    MetricLabel label;
    double value = 0;
};

// A numbered mark: above the plot for notes and new limits, on the time axis for events; or in the key.
struct MetricBadge {
    metrics::MetricChart::Mark::Kind kind = metrics::MetricChart::Mark::Kind::Note;
    int number = 0;
    QRectF rect;
    qreal at = 0; // x of what it marks
};

struct MetricLegendEntry {
    enum class Sign { Improvement, Concern, Rise, Fall, Mean, Limits, Target, Remark };
    Sign sign = Sign::Remark;
    QPointF at; // of the sign's middle; of a remark's left middle
    MetricLabel label;
};

// What a mark's number stands for.
struct MetricKeyEntry {
    MetricBadge badge;
    QStringList lines;
    QPointF textAt; // top left
};

struct MetricLayoutOptions {
    qreal plotHeight = 0; // of the plot alone; 0 for what suits the width
    bool key = true;      // with the texts of the marks below
};

// Where everything on a metric's chart stands: pure arithmetic on texts measured. From the top of `rect` down and as
// wide: marks, plot, events, months, legend, key. Lengths are multiples of the font's em, so that it looks the same on
// a screen and on a page.
class MetricChartLayout
{
public:
    MetricChartLayout(const metrics::MetricChart &chart, const QFont &font, const QRectF &rect,
                      const QPaintDevice *device = nullptr, const MetricLayoutOptions &options = {});

    const RadarFonts &fonts() const { return m_fonts; }
    const MetricPlot &plot() const { return m_plot; }
    const QList<MetricLabel> &values() const { return m_values; } // one a tick, from the lowest
    const QList<MetricLabel> &months() const { return m_months; }
    const QList<qsizetype> &labelledPoints() const { return m_labelled; } // whose months these are
    const QList<MetricLineLabel> &lineLabels() const { return m_lineLabels; }
    const QList<MetricBadge> &badges() const { return m_badges; }
    const QList<MetricLegendEntry> &legend() const { return m_legend; }
    const QList<MetricKeyEntry> &key() const { return m_key; }
    qreal eventTop() const { return m_plot.rect.bottom(); }
    qreal height() const { return m_height; }
    qreal heightWithoutKey() const { return m_keyTop; }

    // What is left out where a chart is narrower than this: the words of the labels at the right.
    static qreal wordsWidth(qreal em) { return 40 * em; }
    static qreal plotHeightFor(qreal width, qreal em);
    // Of a plot that may be higher or lower, because it has `wanted` pixels: no lower than can be read, no higher than
    // still shows a rise as one.
    static qreal plotHeightWithin(qreal wanted, qreal width, qreal em);

private:
    void placePlot(const metrics::MetricChart &chart, const QRectF &rect, const MetricLayoutOptions &options);
    void placeValues();
    void placeLineLabels();
    void placeBadges(const metrics::MetricChart &chart);
    void placeMonths(const metrics::MetricChart &chart, const QRectF &rect);
    void placeLegend(const metrics::MetricChart &chart, const QRectF &rect);
    void placeKey(const metrics::MetricChart &chart, const QRectF &rect);
    QList<MetricBadge> badgesOf(const metrics::MetricChart &chart, bool events) const;
    QSizeF badgeSize(int number) const;
    qreal em() const { return m_fonts.em(); }
    qreal smallHeight() const { return m_fonts.metrics(m_fonts.number()).height(); }

    RadarFonts m_fonts;
    MetricPlot m_plot;
    QList<MetricLabel> m_values;
    QList<MetricLabel> m_months;
    QList<qsizetype> m_labelled;
    QList<MetricLineLabel> m_lineLabels;
    QList<MetricBadge> m_badges;
    QList<MetricLegendEntry> m_legend;
    QList<MetricKeyEntry> m_key;
    bool m_hasWords = true;
    qreal m_height = 0;
    qreal m_keyTop = 0;
};

} // namespace aros::rendering
