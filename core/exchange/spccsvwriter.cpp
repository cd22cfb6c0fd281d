#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/spccsv.h"
#include "core/metrics/xmrnames.h"

#include <algorithm>

namespace aros::exchange {

using metrics::XmrChart;
using metrics::XmrGroup;
using metrics::XmrPoint;

namespace {

constexpr int SignificantDigits = 15;

QByteArray numberCell(const std::optional<double> &number)
{
    return number ? QByteArray::number(*number + 0.0, 'g', SignificantDigits) : QByteArray();
}

QByteArray flagCell(bool flag)
{
    return flag ? QByteArrayLiteral("1") : QByteArrayLiteral("0");
}

// A name of a series in quotation marks only where it needs them.
QByteArray nameCell(const QString &name)
{
    static const QString special = QStringLiteral(",\"'\r\n=+-@\t;");
    const bool isPlain =
        std::none_of(name.cbegin(), name.cend(), [](QChar character) { return special.contains(character); });
    if (isPlain)
        return name.toUtf8();
    const bool looksGuarded = withoutFormulaGuard(name) != name;
    return CsvCell(looksGuarded ? QLatin1Char('\'') + name : name).bytes();
}

// The cells that all points of a group share.
struct GroupCells {
    explicit GroupCells(const XmrGroup &group)
        : number(QByteArray::number(group.number)),
          isShort(flagCell(group.isShort()))
    {
        lines = numberCell(group.mean) + ',';
        if (group.limits)
            lines += numberCell(group.limits->lower) + ',' + numberCell(group.limits->upper);
        else
            lines += ',';
    }

    QByteArray number;
    QByteArray lines; // mean, lower and upper limit
    QByteArray isShort;
};

QByteArray placeCells(const XmrPoint &point, const XmrGroup &group)
{
    const QByteArray side = point.side ? QByteArray::number(*point.side) : QByteArray();
    if (!point.observation.value || !group.limits)
        return side + ",,";
    return side + ',' + flagCell(point.isOutside) + ',' + flagCell(point.isNear);
}

QByteArray verdictCells(const XmrPoint &point, int runLength)
{
    return metrics::specialCauseName(point.rule, point.high, runLength).toUtf8() + ',' +
           flagCell(point.rule != metrics::XmrRule::CommonCause) + ',' +
           QByteArray(metrics::pointTypeCode(point.type).data());
}

QByteArray summaryCells(const XmrChart &chart)
{
    const metrics::XmrCounts counts = metrics::countsOf(chart);
    QByteArray cells = chart.groups.isEmpty() ? ",," : GroupCells(chart.groups.constLast()).lines;
    for (const int count : {counts.outside, counts.trend, counts.twoInThree, counts.shift})
        cells += ',' + QByteArray::number(count);
    cells += ',';
    if (chart.variation)
        cells += metrics::variationCode(*chart.variation).data();
    cells += ',';
    if (chart.assurance)
        cells += metrics::assuranceCode(*chart.assurance).data();
    return cells;
}

} // namespace

SpcCsvWriter::SpcCsvWriter(bool hasSeries) : m_hasSeries(hasSeries)
{
    const QByteArray first = hasSeries ? "series," : "";
    m_points = first + "date,value,rebase,rebase_group,used_for_limits,mean,lpl,upl,target,relative_to_mean,"
                       "outside_limits,close_to_limits,special_cause_type,special_cause_flag,point_type,"
                       "short_group_warning\n";
    m_summary = first + "last_mean,last_lpl,last_upl,n_outside,n_trend,n_two_in_three,n_shift,variation_icon,"
                        "assurance_icon\n";
}

void SpcCsvWriter::add(const QString &series, const std::optional<double> &target, const XmrChart &chart, int runLength)
{
    const QByteArray name = m_hasSeries ? nameCell(series) + ',' : QByteArray();
    const QByteArray targetCell = numberCell(target);
    for (const XmrGroup &group : chart.groups) {
        const GroupCells shared(group);
        for (const XmrPoint &point : chart.points.sliced(group.first, group.size))
            m_points += name + point.observation.date.toString(Qt::ISODate).toLatin1() + ',' +
                        numberCell(point.observation.value) + ',' + flagCell(point.rebase) + ',' + shared.number + ',' +
                        flagCell(point.usedForLimits) + ',' + shared.lines + ',' + targetCell + ',' +
                        placeCells(point, group) + ',' + verdictCells(point, runLength) + ',' + shared.isShort + '\n';
    }
    m_summary += name + summaryCells(chart) + '\n';
}

} // namespace aros::exchange
