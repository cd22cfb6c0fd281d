#include "core/exchange/spccsv.h"
#include "tests/fuzz/requirements.h"

#include <cmath>

using namespace aros;
using namespace aros::exchange;
using namespace aros::tests;

namespace {

void requireSound(const metrics::XmrChart &chart)
{
    qsizetype points = 0;
    for (const metrics::XmrGroup &group : chart.groups) {
        require(group.first == points && group.size > 0);
        points += group.size;
        require(std::isfinite(group.mean.value_or(0)));
        require(!group.limits || (std::isfinite(group.limits->lower) && std::isfinite(group.limits->upper)));
        require(!group.limits || group.limits->lower <= group.limits->upper);
    }
    require(points == chart.points.size());
}

qsizetype rowsIn(const SpcTable &table)
{
    qsizetype rows = 0;
    for (const SpcSeries &series : table.series)
        rows += series.observations.size();
    return rows;
}

QByteArray charted(const SpcTable &table)
{
    SpcCsvWriter writer(table.hasSeries);
    for (const SpcSeries &series : table.series) {
        metrics::XmrOptions options;
        options.target = series.target;
        options.rebases = series.rebases;
        const auto chart = metrics::xmrChart(series.observations, options);
        require(chart.has_value()); // the reader lets nothing pass that cannot be charted
        requireSound(*chart);
        writer.add(series.name, options.target, *chart);
    }
    return writer.points();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const SpcTable table = readSpcCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    require(table.problems.size() <= MostSpcProblems);
    if (!table.problems.isEmpty())
        return 0;
    // What is written can be read again, with as many rows.
    const SpcTable again = readSpcCsv(charted(table));
    require(again.problems.isEmpty() && rowsIn(again) == rowsIn(table));
    return 0;
}
