#include "ui/rendering/pdfmetricparts.h"

#include "core/metrics/metrictile.h"
#include "ui/rendering/metricchartpainter.h"
#include "ui/rendering/pdfparts.h"
#include "ui/rendering/pdftable.h"

namespace aros::rendering {

using metrics::MetricChart;
using report::MetricPages;
using Role = PdfTag::Role;

namespace {

constexpr double BetweenMetricParts = 12;
constexpr double BetweenMetricLines = 3;
constexpr double MetricTermWidth = 96;
constexpr double MetricMarkWidth = 18;
constexpr double MetricDateWidth = 86;
constexpr double MetricTermGap = 10;
constexpr qsizetype MetricsATable = 16;
constexpr double OverviewMetricWidth = 178;
constexpr double OverviewValueLeft = 190;
constexpr double OverviewValueWidth = 78;
constexpr double OverviewMonthLeft = 280;
constexpr double OverviewMonthWidth = 78;
constexpr double OverviewSaysLeft = 370;

// Texts one below the other over the whole width, in one block.
class MetricLines
{
public:
    MetricLines(PdfFlow &flow, PdfTagTree::Id section) : m_flow(flow), m_section(section) {}

    void heading(const QString &text, const TextStyle &style, Role role)
    {
        const PdfText measured = m_flow.canvas().measured({{text, style}}, page::contentWidth);
        m_bottom = m_stack.add(measured, {0, m_bottom}, addHeadingTag(m_flow, m_section, role, text));
    }
    void line(const QString &text, const TextStyle &style)
    {
        if (text.isEmpty())
            return;
        const double space = m_bottom > 0 ? BetweenMetricLines : 0;
        m_bottom = m_stack.add(m_flow.canvas().measured({{text, style}}, page::contentWidth), {0, m_bottom + space},
                               m_flow.tags().add(m_section, Role::Paragraph));
    }
    bool isEmpty() const { return m_bottom == 0; }
    void finish(const PageBlock &block) { m_flow.add(m_stack, block); }

private:
    PdfFlow &m_flow;
    PdfTagTree::Id m_section;
    PdfStack m_stack;
    double m_bottom = 0;
};

QString joinedLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void addSays(PdfFlow &flow, const MetricChart &chart, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    MetricLines lines(flow, section);
    lines.line(joinedLine({chart.period, chart.better}), style.small);
    for (const QString &sentence : chart.reading)
        lines.line(sentence, &sentence == &chart.reading.constFirst() ? style.bodyStrong : style.body);
    if (!lines.isEmpty())
        lines.finish({.spaceBefore = BetweenMetricLines, .keepWithNext = true});
}

void addFigure(PdfFlow &flow, const MetricChart &chart, PdfTagTree::Id section)
{
    if (chart.points.isEmpty())
        return;
    const PdfTagTree::Id tag = flow.tags().add(section, {.role = Role::Figure, .alternativeText = chart.description});
    const MetricStyle style{metricColours(flow.style().colours), reportFont(flow.style().detail)};
    const MetricLayoutOptions options{.key = false}; // stands below as a list that may go over to the next page
    const double height = flow.canvas().heightOf(page::contentWidth, [&](const QRectF &rect, QPaintDevice *device) {
        return MetricChartPainter(chart, style, rect, device, options).layout().height();
    });
    const PageBlock block{.height = height, .spaceBefore = BetweenMetricParts, .likesNext = !chart.marks.isEmpty()};
    flow.add(block, [&flow, &chart, style, tag, height, options](const PdfPlace &place) {
        const QRectF rect(place.at, QSizeF(page::contentWidth, height));
        flow.canvas().figure(rect, tag, [&](QPainter &painter, const QRectF &bounds) {
            MetricChartPainter(chart, style, bounds, painter.device(), options).paint(painter);
        });
    });
}

// What the numbers on the chart stand for.
void addKey(PdfFlow &flow, const MetricChart &chart, PdfTagTree::Id section)
{
    if (chart.marks.isEmpty())
        return;
    const TextStyle &style = flow.style().detail;
    const double left = MetricMarkWidth + MetricDateWidth + MetricTermGap;
    const PdfTagTree::Id list = flow.tags().add(section, {.role = Role::List, .numbering = PdfTag::Numbering::Decimal});
    for (const MetricChart::Mark &mark : chart.marks) {
        const PdfTagTree::Id item = flow.tags().add(list, Role::ListItem);
        PdfStack stack;
        stack.add(flow.canvas().measured({{QString::number(mark.number), flow.style().detailStrong}}, MetricMarkWidth),
                  {0, 0}, flow.tags().add(item, Role::Label));
        const PdfTagTree::Id body = flow.tags().add(item, Role::ListBody);
        stack.add(flow.canvas().measured({{mark.dateText, style}}, MetricDateWidth), {MetricMarkWidth, 0},
                  flow.tags().add(body, Role::Span));
        stack.add(flow.canvas().measured({{mark.text, style}}, page::contentWidth - left), {left, 0},
                  flow.tags().add(body, Role::Span));
        flow.add(stack, {.spaceBefore = BetweenMetricLines});
    }
}

void addWarnings(PdfFlow &flow, const MetricChart &chart, PdfTagTree::Id section)
{
    MetricLines lines(flow, section);
    for (const QString &warning : chart.furtherWarnings())
        lines.line(warning, flow.style().small);
    if (!lines.isEmpty())
        lines.finish({.spaceBefore = BetweenMetricParts});
}

// One word and what it is, in a list of such.
void addTerm(PdfFlow &flow, const QString &term, const QString &meaning, PdfTagTree::Id list)
{
    if (meaning.isEmpty())
        return;
    const double left = MetricTermWidth + MetricTermGap;
    const PdfTagTree::Id item = flow.tags().add(list, Role::ListItem);
    PdfStack stack;
    stack.add(flow.canvas().measured({{term, flow.style().detailStrong}}, MetricTermWidth), {0, 0},
              flow.tags().add(item, Role::Label));
    stack.add(flow.canvas().measured({{meaning, flow.style().detail}}, page::contentWidth - left), {left, 0},
              flow.tags().add(item, Role::ListBody));
    flow.add(stack, {.spaceBefore = BetweenMetricLines});
}

void addDefinition(PdfFlow &flow, const MetricChart &chart, PdfTagTree::Id section)
{
    MetricLines lines(flow, section);
    lines.heading(chart.words.definition, flow.style().partHeading, Role::Heading3);
    lines.line(chart.definition, flow.style().detail);
    lines.finish({.spaceBefore = BetweenMetricParts, .likesNext = true});
    const PdfTagTree::Id list = flow.tags().add(section, Role::List);
    addTerm(flow, chart.words.numerator, chart.numerator, list);
    addTerm(flow, chart.words.denominator, chart.denominator, list);
    addTerm(flow, chart.words.source, chart.source, list);
    addTerm(flow, chart.words.caveats, chart.caveats.join(u' '), list);
}

QString saysBriefly(const metrics::MetricTile &tile)
{
    QStringList parts{tile.variationText, tile.assuranceText};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void addOverviewRows(PdfFlow &flow, const MetricPages &pages, qsizetype first, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    PdfTable table(flow,
                   {{pages.words.metric, 0, OverviewMetricWidth},
                    {pages.words.latest, OverviewValueLeft, OverviewValueWidth, Qt::AlignRight},
                    {pages.words.month, OverviewMonthLeft, OverviewMonthWidth},
                    {pages.words.whatItShows, OverviewSaysLeft, page::contentWidth - OverviewSaysLeft}},
                   section);
    for (const metrics::FileChart &one : pages.charts.mid(first, MetricsATable)) {
        const metrics::MetricTile tile = metrics::tileOf(one.chart());
        table.addRow({{{one.chart().title, style.detailStrong}},
                      {{tile.value, style.detailStrong}},
                      {{tile.month, style.detail}},
                      {{saysBriefly(tile), style.detail}}});
    }
    flow.add({.height = table.height(), .spaceBefore = BetweenMetricLines, .cuts = table.cuts()},
             [table](const PdfPlace &place) { table.paint(place); });
}

} // namespace

void addMetricHead(PdfFlow &flow, const MetricPages &pages)
{
    const PdfStyle &style = flow.style();
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    MetricLines lines(flow, section);
    lines.heading(pages.title, style.heading, Role::Heading1);
    lines.line(pages.subject, style.bodyStrong);
    if (pages.charts.size() != 1)
        lines.line(pages.period, style.body);
    lines.line(pages.made, style.small);
    for (const QString &note : pages.notes)
        lines.line(note, style.small);
    lines.finish({.keepWithNext = true, .startsPage = true});
}

void addMetricOverview(PdfFlow &flow, const MetricPages &pages)
{
    const PdfStyle &style = flow.style();
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    MetricLines lines(flow, section);
    lines.heading(pages.words.overview, style.heading, Role::Heading2);
    lines.finish({.spaceBefore = BetweenMetricParts, .keepWithNext = true});
    for (qsizetype first = 0; first < pages.charts.size(); first += MetricsATable)
        addOverviewRows(flow, pages, first, section);
}

void addMetricChart(PdfFlow &flow, const MetricPages &pages, const MetricChart &chart)
{
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    flow.setRunningTitle(joinedLine({chart.title, chart.subject}));
    if (pages.charts.size() > 1) {
        MetricLines lines(flow, section);
        lines.heading(chart.title, flow.style().heading, Role::Heading2);
        lines.line(chart.subject, flow.style().detail);
        lines.finish({.keepWithNext = true, .startsPage = true, .startsSection = true});
    }
    addSays(flow, chart, section);
    addFigure(flow, chart, section);
    addKey(flow, chart, section);
    addWarnings(flow, chart, section);
    addDefinition(flow, chart, section);
    addMetricTable(flow, pages, chart, section);
}

} // namespace aros::rendering
