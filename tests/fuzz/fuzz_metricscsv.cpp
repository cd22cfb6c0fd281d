#include "core/exchange/metricscsv.h"
#include "core/metrics/figureimport.h"
#include "tests/fuzz/requirements.h"

#include <QSet>

#include <cmath>

using namespace aros;
using namespace aros::metrics;
using namespace aros::tests;

namespace {

// By the header, and where it says too little, by position.
FigureMapping mappingFor(const QStringList &header)
{
    FigureMapping mapping = recogniseHeader(header).mapping;
    for (const FigureColumn column : mapping.missing()) {
        mapping.setPosition(column, static_cast<int>(column) % static_cast<int>(header.size()));
        require(mapping.position(column) < header.size());
    }
    require(mappingFrom(mappingText(mapping), header) == mapping);
    return mapping;
}

void requireSound(const ImportPlan &plan, const MetricCatalog &catalog)
{
    require(plan.accepted.size() + plan.repeated + plan.empty + plan.rejected.size() == plan.rows);
    require(plan.added + plan.corrected + plan.unchanged == plan.accepted.size());
    for (const Figure &figure : plan.accepted) {
        require(!formFaultOf(figure) && !faultOf(figure, *catalog.find(figure.metric)));
        require(std::isfinite(figure.numerator));
    }
    for (const RejectedRow &row : plan.rejected)
        require(row.line > 0 && !rowFaultCode(row.fault).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const MetricCatalog catalog;
    const exchange::FiguresFile file =
        exchange::readFigures(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!file.isUsable())
        return 0;
    const ImportContext context{
        catalog,
        {{QStringLiteral("powys"), {QStringLiteral("Powys"), QStringLiteral("Powys")}}},
        {{QStringLiteral("students"), {QStringLiteral("Students"), QStringLiteral("Myfyrwyr")}}},
        {},
        QDate(2026, 3, 10),
        {}};
    const FigureMapping mapping = mappingFor(file.table.header);
    const ImportPlan plan = planImport(file.table, mapping, context);
    requireSound(plan, catalog);
    // What went in is there then: nothing is new the second time.
    ImportContext again = context;
    again.stored = [&plan](const UnitPath &) { return plan.accepted; };
    require(planImport(file.table, mapping, again).unchanged == plan.accepted.size());
    return 0;
}
