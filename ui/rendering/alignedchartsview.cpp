#include "ui/rendering/alignedchartsview.h"

#include <QLineF>

#include <algorithm>

namespace aros::rendering {

using metrics::MetricChart;

namespace {

constexpr int MiddleDay = 14;         // days into a month: where its point is drawn
constexpr qreal AlignedLeastPlot = 8; // em

QList<ThemeScores::Score> withinMonths(QList<ThemeScores::Score> scores, const MetricChart &chart)
{
    scores.removeIf(
        [&chart](const ThemeScores::Score &score) { return !AlignedChartsPainter::timeOf(chart, score.date); });
    return scores;
}

} // namespace

AlignedChartsView::AlignedChartsView(QWidget *parent) : ChartWidget(parent) {}

AlignedChartsView::~AlignedChartsView() = default;

void AlignedChartsView::setCharts(const ThemeScores &theme, const MetricChart &chart)
{
    m_theme = theme;
    m_theme.scores = withinMonths(theme.scores, chart);
    m_theme.points = withinMonths(theme.points, chart);
    m_chart = chart;
    m_parts.clear();
    if (!m_theme.points.isEmpty())
        m_parts.append(Part::Teams);
    if (!m_theme.scores.isEmpty())
        m_parts.append(Part::Line);
    if (!m_chart.points.isEmpty())
        m_parts.append(Part::Metric);
    setTitle(theme.title + QStringLiteral(" · ") + chart.title);
    contentChanged();
}

const AlignedChartsPainter &AlignedChartsView::painterFor(int width) const
{
    if (!m_painter || m_width != width) {
        m_width = width;
        MetricStyle style = this->style();
        m_painter = std::make_unique<AlignedChartsPainter>(m_theme, m_chart, style, contentRect(width));
        if (contentRoom() > 0) {
            const MetricChartLayout &layout = m_painter->metricLayout();
            const qreal em = layout.fonts().em();
            const qreal wanted = contentRoom() - m_painter->heightOfCharts() + layout.plot().rect.height();
            // Rather lower than out of sight of the other.
            style.plotHeight = std::min(MetricChartLayout::plotHeightWithin(wanted, width, em),
                                        std::max(wanted, AlignedLeastPlot * em));
            m_painter = std::make_unique<AlignedChartsPainter>(m_theme, m_chart, style, contentRect(width));
        }
    }
    return *m_painter;
}

const QList<ThemeScores::Score> &AlignedChartsView::scoresOf(qsizetype part) const
{
    return m_parts.at(part) == Part::Teams ? m_theme.points : m_theme.scores;
}

qsizetype AlignedChartsView::pointCount(qsizetype part) const
{
    return m_parts.at(part) == Part::Metric ? m_chart.points.size() : scoresOf(part).size();
}

QDate AlignedChartsView::dateOf(Place place) const
{
    if (m_parts.at(place.part) == Part::Metric)
        return m_chart.points.at(place.point).period.addDays(MiddleDay);
    return scoresOf(place.part).at(place.point).date;
}

QString AlignedChartsView::textOf(Place place) const
{
    if (!place.isValid() || place.part >= m_parts.size() || place.point >= pointCount(place.part))
        return {};
    return m_parts.at(place.part) == Part::Metric ? m_chart.points.at(place.point).sentence
                                                  : scoresOf(place.part).at(place.point).sentence;
}

// Scores first, and those of the line before single teams', over which they are drawn.
std::optional<ChartWidget::Place> AlignedChartsView::placeAt(QPointF position) const
{
    const AlignedChartsPainter &painter = painterFor(width());
    for (qsizetype part = m_parts.size() - 1; part >= 0; --part) {
        if (m_parts.at(part) == Part::Metric)
            continue;
        const QList<ThemeScores::Score> &scores = scoresOf(part);
        for (qsizetype at = 0; at < scores.size(); ++at) {
            const std::optional<QPointF> there = painter.place(scores.at(at));
            if (there && QLineF(*there, position).length() <= painter.reach())
                return Place{part, at};
        }
    }
    const std::optional<qsizetype> point = painter.pointAt(position);
    return point ? std::optional(Place{m_parts.size() - 1, *point}) : std::nullopt;
}

QString AlignedChartsView::description() const
{
    QStringList sentences{m_theme.title + QLatin1Char('.')};
    for (const QList<ThemeScores::Score> *scores : {&m_theme.scores, &m_theme.points}) {
        for (const ThemeScores::Score &score : *scores)
            sentences.append(score.sentence + QLatin1Char('.'));
    }
    sentences += {m_theme.legend, m_chart.description, m_chart.words.noCause};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void AlignedChartsView::paintContent(QPainter &painter, const QRectF &) const
{
    painterFor(width()).paint(painter);
}

void AlignedChartsView::paintFocus(QPainter &painter, Place place) const
{
    if (m_parts.at(place.part) == Part::Metric)
        painterFor(width()).paintFocus(painter, place.point);
    else
        painterFor(width()).paintFocus(painter, scoresOf(place.part).at(place.point));
}

} // namespace aros::rendering
