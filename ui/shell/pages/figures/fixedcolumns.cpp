#include "ui/shell/pages/figures/fixedcolumns.h"

#include "core/metrics/importnames.h"
#include "core/report/referencenames.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/metricboard.h"

#include <algorithm>

namespace aros::shell {

using metrics::FigureColumn;
using metrics::UnitPath;
using presentation::AssessmentTexts;
using report::ReferenceNames;

namespace {

constexpr qsizetype MostUnitTexts = 200; // of a list that is still of use

void addOnce(QList<FixedText> &texts, const QString &text, const QString &label)
{
    const bool isThere = std::any_of(texts.cbegin(), texts.cend(), [&](const auto &one) { return one.text == text; });
    if (!text.isEmpty() && !isThere && texts.size() < MostUnitTexts)
        texts.append({text, label});
}

QList<FixedText> unitTexts(FigureColumn column, const QList<UnitPath> &units)
{
    QList<FixedText> texts;
    for (const UnitPath &unit : units) {
        if (column == FigureColumn::Division)
            addOnce(texts, unit.division, unit.division);
        else if (column == FigureColumn::Team)
            addOnce(texts, unit.team, unit.team);
        else
            addOnce(texts, unit.organisation,
                    presentation::MetricBoard::unitName({unit.organisation, {}, {}}, AssessmentTexts::language()));
    }
    return texts;
}

void addReferences(QList<FixedText> &texts, const QList<ReferenceNames::Entry> &entries)
{
    for (const ReferenceNames::Entry &entry : entries)
        addOnce(texts, entry.id, entry.name.in(AssessmentTexts::language()));
}

} // namespace

QList<FixedText> fixedTextsFor(FigureColumn column, const presentation::FigureIntake &intake)
{
    QList<FixedText> texts;
    switch (column) {
    case FigureColumn::Organisation:
        texts = unitTexts(column, intake.units());
        addReferences(texts, ReferenceNames::instance().organisations());
        return texts;
    case FigureColumn::Division:
    case FigureColumn::Team:
        return unitTexts(column, intake.units());
    case FigureColumn::StaffGroup:
        addReferences(texts, ReferenceNames::instance().staffGroups());
        return texts;
    case FigureColumn::Metric:
        for (const metrics::MetricDefinition &metric : intake.catalog().all()) {
            if (metrics::takesFigures(metric))
                addOnce(texts, metric.id.text(), metric.title.in(AssessmentTexts::language()));
        }
        return texts;
    default:
        return {};
    }
}

} // namespace aros::shell
