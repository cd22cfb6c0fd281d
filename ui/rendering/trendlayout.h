#pragma once

#include "ui/rendering/radarlayout.h"

namespace aros::rendering {

// One theme's small chart.
struct TrendPanel {
    QStringList title; // as many lines as it takes
    QPointF titleAt;   // top left
    QRectF plot;       // from level 0 to the highest, from the first round to the last
};

// The name of a round below the charts.
struct TrendName {
    QStringList text; // one or two lines
    qreal centre = 0; // from a plot's left edge
};

struct TrendLegendEntry {
    enum class Mark { Baseline, Target };
    Mark mark;
    QString title;
    QPointF at; // of the mark's centre
};

// Where everything of a trend stands. The charts are as many side by side as their titles and names have room for, four
// at most, and go on below.
class TrendLayout
{
public:
    // From the top of `rect` and as wide. `target` is the word for the legend.
    TrendLayout(const report::Trend &trend, const QString &target, const QFont &font, const QRectF &rect,
                const QPaintDevice *device);

    const RadarFonts &fonts() const { return m_fonts; }
    const QList<TrendPanel> &panels() const { return m_panels; }
    // The first round's, the last one's, and those in between that have room; the same below all charts.
    const QList<TrendName> &names() const { return m_names; }
    const QList<TrendLegendEntry> &legend() const { return m_legend; }
    qreal height() const { return m_height; }
    // A chart's with the room for its scale and its last value.
    qreal panelWidth() const { return m_panelWidth; }

    QPointF point(int panel, int round, double value) const;
    qreal y(int panel, double value) const;

    // No chart can be narrower.
    static qreal leastWidth(const report::Trend &trend, const RadarFonts &fonts);
    static bool hasBaseline(const report::Trend &trend);

private:
    void placePanels(const report::Trend &trend, const QRectF &rect);
    void placeNames(const report::Trend &trend);
    void placeLegend(const report::Trend &trend, const QString &target, const QRectF &rect);
    qreal smallHeight() const { return m_fonts.metrics(m_fonts.number()).height(); }

    RadarFonts m_fonts;
    QList<TrendPanel> m_panels;
    QList<TrendName> m_names;
    QList<TrendLegendEntry> m_legend;
    int m_rounds = 0;
    qreal m_panelWidth = 0;
    qreal m_height = 0;
};

} // namespace aros::rendering
