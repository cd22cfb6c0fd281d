#include "tests/shell/metricfigures.h"

#include "tests/shell/fakeworkspace.h"

namespace aros::tests {

using metrics::Figure;
using metrics::MetricId;
using metrics::UnitPath;

namespace {

const QString Organisation = QStringLiteral("betsi-cadwaladr");
const QString Division = QStringLiteral("Gwasanaethau cymunedol a gofal sylfaenol");

QDate sampleMonth(int month)
{
    return QDate(2023, 11, 1).addMonths(month);
}

void addMonth(QList<Figure> &figures, const UnitPath &unit, int month)
{
    const QDate period = sampleMonth(month);
    const bool isHigh = unit.division == Division && month >= SampleMonths - 8;
    const double percent = (isHigh ? 9.0 : 5.5) + 0.4 * ((month * 7 + unit.team.size()) % 5);
    const std::pair<const char *, int> groups[] = {
        {"", 63}, {"nursing-midwifery", 40}, {"medical-dental", 20}, {"estates-ancillary", 3}};
    for (const auto &[id, people] : groups) {
        const StaffGroupId group{QString::fromLatin1(id)};
        const auto add = [&](const char *metric, double numerator, std::optional<double> denominator = {}) {
            figures.append({MetricId(QString::fromLatin1(metric)), unit, group, period, numerator, denominator});
        };
        const double days = 30.0 * people;
        add("sickness-absence", days * (percent + people % 7) / 100, days);
        add("staff-headcount", people);
        add("leavers-headcount", people > 30 ? month % 3 : 0);
    }
}

void putFigures(FakeWorkspace &workspace, const QList<Figure> &figures)
{
    if (!workspace.metricRepository().put(figures, QStringLiteral("sample.csv")))
        qFatal("the sample figures were refused");
}

} // namespace

UnitPath sampleOrganisation()
{
    return {Organisation, {}, {}};
}

UnitPath sampleDivision()
{
    return {Organisation, Division, {}};
}

UnitPath otherDivision()
{
    return {Organisation, QStringLiteral("Acute services"), {}};
}

UnitPath sampleTeam()
{
    return {Organisation, Division, QStringLiteral("Ward 7")};
}

void addSampleFigures(FakeWorkspace &workspace)
{
    QList<Figure> figures;
    for (const UnitPath &team :
         {sampleTeam(), UnitPath{Organisation, Division, QStringLiteral("Tîm nyrsio cymunedol y gogledd")},
          UnitPath{Organisation, otherDivision().division, QStringLiteral("Emergency ward")},
          UnitPath{Organisation, otherDivision().division, QStringLiteral("Theatres")}}) {
        for (int month = 0; month < SampleMonths; ++month)
            addMonth(figures, team, month);
    }
    putFigures(workspace, figures);
}

void addManyTeams(FakeWorkspace &workspace, int teams)
{
    QList<Figure> figures;
    for (int team = 0; team < teams; ++team) {
        const UnitPath unit{Organisation, Division, QStringLiteral("Team %1").arg(team, 3, 10, QLatin1Char('0'))};
        for (int month = 0; month < 14; ++month)
            figures.append(
                {MetricId(QStringLiteral("sickness-absence")), unit, {}, sampleMonth(month), 50.0 + month, 1000});
    }
    putFigures(workspace, figures);
}

} // namespace aros::tests
