#include "ui/rendering/trendlayout.h"

#include "ui/rendering/radarlabels.h"

#include <QtMath>

#include <algorithm>

namespace aros::rendering {

using report::Trend;

namespace {

constexpr int TrendHighestLevel = 4;
constexpr int TrendMostColumns = 4;
constexpr qreal TrendLeastPanel = 11.5;    // em
constexpr qreal TrendPanelGap = 1.4;       // em between charts side by side
constexpr qreal TrendRowGap = 1.2;         // em between charts one below the other
constexpr qreal TrendScaleRoom = 1.6;      // em left of the plot
constexpr qreal TrendValueRoom = 2.6;      // em right of the plot
constexpr qreal TrendPlotHeight = 5.6;     // em
constexpr qreal TrendAbovePlot = 0.7;      // em below the title
constexpr qreal TrendAboveNames = 0.6;     // em below the plot
constexpr qreal TrendNameDistance = 0.6;   // em between names
constexpr qreal TrendLegendSample = 1.6;   // em from a mark's centre to its word
constexpr qreal TrendLegendDistance = 1.6; // em between entries

QString roundNameOf(const Trend::Round &round)
{
    return round.period.isEmpty() ? round.name : round.period;
}

qreal widestOf(const QStringList &lines, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

QStringList wrappedWords(const QString &text, qreal width, const QFontMetricsF &metrics)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

} // namespace

bool TrendLayout::hasBaseline(const Trend &trend)
{
    return !trend.rounds.isEmpty() && trend.rounds.constFirst().round == 0;
}

qreal TrendLayout::leastWidth(const Trend &trend, const RadarFonts &fonts)
{
    qreal width = TrendLeastPanel * fonts.em();
    const QFontMetricsF titles = fonts.metrics(fonts.value());
    for (const Trend::Line &line : trend.lines)
        width = std::max(width, widestOf(line.theme.split(u' '), titles));
    if (trend.rounds.isEmpty())
        return width;
    const QFontMetricsF names = fonts.metrics(fonts.number());
    const auto nameWidth = [&](const Trend::Round &round) {
        return widestOf(balanced(roundNameOf(round), names), names);
    };
    return std::max(width, nameWidth(trend.rounds.constFirst()) + nameWidth(trend.rounds.constLast()) +
                               TrendNameDistance * fonts.em());
}

TrendLayout::TrendLayout(const Trend &trend, const QString &target, const QFont &font, const QRectF &rect,
                         const QPaintDevice *device)
    : m_fonts(font, pixelSizeOf(font, device), device),
      m_rounds(static_cast<int>(trend.rounds.size()))
{
    placePanels(trend, rect);
    placeNames(trend);
    placeLegend(trend, target, rect);
}

void TrendLayout::placePanels(const Trend &trend, const QRectF &rect)
{
    const qreal em = m_fonts.em();
    const qreal gap = TrendPanelGap * em;
    const int most = qFloor((rect.width() + gap) / (leastWidth(trend, m_fonts) + gap));
    const int columns = std::clamp(most, 1, TrendMostColumns);
    m_panelWidth = (rect.width() - (columns - 1) * gap) / columns;
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.value());
    qreal top = rect.top();
    for (int first = 0; first < trend.lines.size(); first += columns) {
        const int last = std::min(first + columns, static_cast<int>(trend.lines.size()));
        qsizetype titleLines = 1;
        for (int line = first; line < last; ++line) {
            m_panels.append({wrappedWords(trend.lines.at(line).theme, m_panelWidth, metrics), {}, {}});
            titleLines = std::max(titleLines, m_panels.constLast().title.size());
        }
        const qreal plotTop = top + static_cast<qreal>(titleLines) * metrics.height() + TrendAbovePlot * em;
        for (int line = first; line < last; ++line) {
            const qreal left = rect.left() + (line - first) * (m_panelWidth + gap);
            m_panels[line].titleAt = {left, top};
            m_panels[line].plot = {left + TrendScaleRoom * em, plotTop,
                                   m_panelWidth - (TrendScaleRoom + TrendValueRoom) * em, TrendPlotHeight * em};
        }
        top = plotTop + (TrendPlotHeight + TrendAboveNames + TrendRowGap) * em + 2 * smallHeight();
    }
    m_height = top - TrendRowGap * em - rect.top();
}

// The ends first; the others where they leave a distance to those that stand.
void TrendLayout::placeNames(const Trend &trend)
{
    if (m_panels.isEmpty() || m_rounds < 1)
        return;
    const qreal em = m_fonts.em();
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.number());
    const qreal plot = m_panels.constFirst().plot.width();
    QList<int> order{0};
    if (m_rounds > 1)
        order.append(m_rounds - 1);
    for (int round = m_rounds - 2; round > 0; --round)
        order.append(round);
    QList<std::pair<qreal, qreal>> taken;
    for (const int round : std::as_const(order)) {
        TrendName name{balanced(roundNameOf(trend.rounds.at(round)), metrics), 0};
        const qreal half = widestOf(name.text, metrics) / 2;
        const qreal wish = m_rounds > 1 ? plot * round / (m_rounds - 1) : plot / 2;
        name.centre = std::clamp(wish, half - TrendScaleRoom * em,
                                 std::max(half - TrendScaleRoom * em, plot + TrendValueRoom * em - half));
        const bool isFree = std::ranges::all_of(taken, [&](const std::pair<qreal, qreal> &other) {
            const qreal room = TrendNameDistance * em;
            return name.centre + half + room <= other.first || name.centre - half - room >= other.second;
        });
        if (!isFree && taken.size() > 1)
            continue;
        taken.append({name.centre - half, name.centre + half});
        m_names.append(name);
    }
}

void TrendLayout::placeLegend(const Trend &trend, const QString &target, const QRectF &rect)
{
    if (hasBaseline(trend))
        m_legend.append({TrendLegendEntry::Mark::Baseline, trend.rounds.constFirst().name, {}});
    if (std::ranges::any_of(trend.lines, [](const Trend::Line &line) { return line.target.has_value(); }))
        m_legend.append({TrendLegendEntry::Mark::Target, target, {}});
    if (m_legend.isEmpty())
        return;
    const qreal em = m_fonts.em();
    const QFontMetricsF metrics = m_fonts.metrics(m_fonts.title());
    qreal x = rect.left();
    qreal top = rect.top() + m_height + TrendRowGap * em;
    for (TrendLegendEntry &entry : m_legend) {
        const qreal width = TrendLegendSample * em + metrics.horizontalAdvance(entry.title) + 0.5 * em;
        if (x > rect.left() && x + width > rect.right()) {
            x = rect.left();
            top += m_fonts.lineHeight();
        }
        entry.at = {x + 0.7 * em, top + m_fonts.lineHeight() / 2};
        x += width + TrendLegendDistance * em;
    }
    m_height = top + m_fonts.lineHeight() - rect.top();
}

qreal TrendLayout::y(int panel, double value) const
{
    const QRectF &plot = m_panels.at(panel).plot;
    return plot.bottom() - plot.height() * value / TrendHighestLevel;
}

QPointF TrendLayout::point(int panel, int round, double value) const
{
    const QRectF &plot = m_panels.at(panel).plot;
    const qreal share = m_rounds > 1 ? static_cast<qreal>(round) / (m_rounds - 1) : 0.5;
    return {plot.left() + plot.width() * share, y(panel, value)};
}

} // namespace aros::rendering
