#pragma once

#include "core/report/report.h"
#include "ui/rendering/metricchartpainter.h"

namespace aros::rendering {

// One small chart among several.
struct MetricPanel {
    QStringList title;
    QPointF titleAt; // top left
    MetricPlot plot;
    std::optional<MetricLabel> last; // the latest value, beside its point
};

// The same metric of several units or staff groups as small charts on one scale, so that they can be compared: as many
// side by side as there is room for, four at most. Each has its own mean and limits, and its latest value in figures.
class MetricPanelsPainter
{
public:
    // `names` are the titles of the charts, as many as there are. The texts of the axes are those of the first chart.
    MetricPanelsPainter(const QList<metrics::MetricChart> &charts, const QStringList &names, const MetricStyle &style,
                        const QRectF &rect, const QPaintDevice *device = nullptr);

    struct Place {
        qsizetype panel = 0;
        qsizetype point = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };

    const QList<MetricPanel> &panels() const { return m_panels; }
    qreal height() const { return m_height; }
    // Only charts that `part` touches; where it is empty, all.
    void paint(QPainter &painter, const QRectF &part = {}) const;
    // A ring round a point, and a frame round its chart, for the keyboard.
    void paintFocus(QPainter &painter, Place place) const;
    // The point in whose part of a plot this is; the first of its chart above and beside the plot.
    std::optional<Place> placeAt(QPointF position) const;
    // With its title and its months.
    QRectF panelRect(qsizetype panel) const;

private:
    void placeRow(qsizetype first, qsizetype last, const QStringList &names, QPointF at);
    void paintPanel(QPainter &painter, qsizetype at) const;
    void drawText(QPainter &painter, const MetricLabel &label, const QFont &font) const;
    qreal em() const { return m_fonts.em(); }

    QList<metrics::MetricChart> m_charts;
    MetricColours m_colours;
    RadarFonts m_fonts;
    ValueAxis m_axis;
    QList<double> m_ticks; // that have a line and a label
    QList<MetricPanel> m_panels;
    qreal m_panelWidth = 0;
    qreal m_scaleRoom = 0;
    qreal m_valueRoom = 0;
    qreal m_height = 0;
};

// A theme's score on the days of its rounds.
struct ThemeScores {
    struct Score {
        QDate date;
        double value = 0; // 0 to 4
        QString text;
        QString sentence = {}; // for whoever asks for this score

        friend bool operator==(const Score &, const Score &) = default;
    };
    QString title;            // of the theme
    QList<Score> scores;      // one line, a text at each
    QList<Score> points = {}; // of several teams: by themselves, without texts
    QString legend = {};      // below the scores: what the signs are

    static ThemeScores of(const report::Trend &trend, qsizetype line);
};

// A theme's scores above a metric's chart, on the same time axis, with a sentence that neither is said to cause the
// other. Scores outside the months of the metric are left out.
class AlignedChartsPainter
{
public:
    AlignedChartsPainter(const ThemeScores &theme, const metrics::MetricChart &chart, const MetricStyle &style,
                         const QRectF &rect, const QPaintDevice *device = nullptr);

    // Where a day lies along the points of a metric; none outside its months.
    static std::optional<double> timeOf(const metrics::MetricChart &chart, const QDate &date);
    // Where a score stands; none outside the months of the metric.
    std::optional<QPointF> place(const ThemeScores::Score &score) const;
    // For the keyboard.
    void paintFocus(QPainter &painter, const ThemeScores::Score &score) const;
    void paintFocus(QPainter &painter, qsizetype point) const { m_metric.paintFocus(painter, point); }
    std::optional<qsizetype> pointAt(QPointF position) const { return m_metric.pointAt(position); }
    // How far from the middle of a score's disc still is that score.
    qreal reach() const { return em(); }
    const MetricPlot &themePlot() const { return m_themePlot; }
    const MetricChartLayout &metricLayout() const { return m_metric.layout(); }
    qreal height() const { return m_height; }
    // With axis and legend of the lower one, without its key and the sentence at the end.
    qreal heightOfCharts() const { return m_metricTop + m_metric.layout().heightWithoutKey(); }
    void paint(QPainter &painter) const;

private:
    void paintTitle(QPainter &painter, const QStringList &lines, qreal top) const;
    void paintScale(QPainter &painter) const;
    void paintSmall(QPainter &painter, const QStringList &lines, qreal top) const;
    void paintScores(QPainter &painter) const;
    void paintSingleScores(QPainter &painter) const;
    void drawText(QPainter &painter, const MetricLabel &label, const QFont &font) const;
    qreal em() const { return m_metric.layout().fonts().em(); }

    ThemeScores m_theme;
    metrics::MetricChart m_chart;
    MetricColours m_colours;
    QRectF m_rect;
    QStringList m_themeTitle;
    QStringList m_metricTitle;
    QStringList m_legend; // of the theme
    qreal m_metricTop;
    MetricChartPainter m_metric;
    MetricPlot m_themePlot;
    QStringList m_remark;
    qreal m_height = 0;
};

} // namespace aros::rendering
