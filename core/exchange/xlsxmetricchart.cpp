#include "core/exchange/xlsxmetricchart.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace aros::exchange {

using metrics::MetricChart;

namespace {

constexpr lxw_col_t ChartColumn = SheetColumn::Remarks + 2;
constexpr double ChartWide = 2.0; // times the library's usual size
constexpr double ChartHigh = 1.6;
constexpr int MonthsAYear = 12;

struct SheetLine {
    int column;
    QString name;
    lxw_color_t colour;
    uint8_t dash;
    float width;
};

bool hasMean(const MetricChart &chart)
{
    return std::any_of(chart.groups.cbegin(), chart.groups.cend(),
                       [](const MetricChart::Group &group) { return group.mean.has_value(); });
}

bool hasLimits(const MetricChart &chart)
{
    return std::any_of(chart.groups.cbegin(), chart.groups.cend(),
                       [](const MetricChart::Group &group) { return group.lower.has_value(); });
}

bool showsLower(const MetricChart &chart)
{
    return std::any_of(chart.groups.cbegin(), chart.groups.cend(),
                       [&chart](const MetricChart::Group &group) { return chart.showsLower(group); });
}

QList<SheetLine> linesOf(const MetricChart &chart)
{
    QList<SheetLine> lines{{SheetColumn::Value, chart.shortTitle, 0x1F4E79, LXW_CHART_LINE_DASH_SOLID, 2.0F}};
    if (hasMean(chart))
        lines.append({SheetColumn::Mean, chart.words.mean, 0x404040, LXW_CHART_LINE_DASH_SOLID, 1.0F});
    if (hasLimits(chart)) {
        if (showsLower(chart))
            lines.append({SheetColumn::Lower, chart.words.lowerLimit, 0x707070, LXW_CHART_LINE_DASH_DASH, 1.0F});
        lines.append({SheetColumn::Upper, chart.words.upperLimit, 0x707070, LXW_CHART_LINE_DASH_DASH, 1.0F});
    }
    if (chart.target)
        lines.append({SheetColumn::Target, chart.words.target, 0xA03000, LXW_CHART_LINE_DASH_LONG_DASH_DOT, 1.25F});
    return lines;
}

void addLine(lxw_chart *made, const QByteArray &sheet, const SheetLine &line, int months)
{
    const auto column = static_cast<lxw_col_t>(line.column);
    const auto last = static_cast<lxw_row_t>(months);
    lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
    chart_series_set_name(series, line.name.toUtf8().constData());
    chart_series_set_categories(series, sheet.constData(), 1, SheetColumn::Month, last, SheetColumn::Month);
    chart_series_set_values(series, sheet.constData(), 1, column, last, column);
    lxw_chart_line look{};
    look.color = line.colour;
    look.width = line.width;
    look.dash_type = line.dash;
    chart_series_set_line(series, &look);
}

void setAxes(lxw_chart *made, const MetricChart &chart)
{
    chart_axis_set_num_format(made->x_axis, "mmm yyyy");
    if (chart.points.size() > 2 * MonthsAYear) {
        chart_axis_set_interval_unit(made->x_axis, MonthsAYear);
        chart_axis_set_interval_tick(made->x_axis, MonthsAYear);
    }
    // Labels of months stay below where values go under 0.
    chart_axis_set_label_position(made->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    const QByteArray format = numberPattern(chart.numbers.axisPattern, chart.numbers.decimals).toUtf8();
    chart_axis_set_num_format(made->y_axis, format.constData());
}

} // namespace

void addSheetChart(XlsxBook &book, XlsxSheet &sheet, const MetricChart &chart)
{
    if (!sheet.handle() || !chart.last)
        return;
    lxw_chart *made = workbook_add_chart(book.handle(), LXW_CHART_LINE);
    const QByteArray name = sheet.name().toUtf8();
    for (const SheetLine &line : linesOf(chart))
        addLine(made, name, line, static_cast<int>(chart.points.size()));
    chart_title_set_name(made, (chart.title + QStringLiteral(" · ") + chart.subject).toUtf8().constData());
    chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    chart_show_blanks_as(made, LXW_CHART_BLANKS_AS_GAP);
    setAxes(made, chart);
    QByteArray description = chart.description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = ChartWide;
    options.y_scale = ChartHigh;
    options.description = description.data();
    worksheet_insert_chart_opt(sheet.handle(), 1, ChartColumn, made, &options);
}

} // namespace aros::exchange
