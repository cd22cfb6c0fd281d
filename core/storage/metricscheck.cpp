#include "core/storage/metricscheck.h"

#include "core/storage/figurerows.h"
#include "core/storage/figuretotals.h"
#include "core/storage/metricsettings.h"
#include "core/storage/steps.h"

#include <algorithm>

namespace aros::storage {

namespace {

using Kind = BrokenMetrics::Kind;

Result<void> checkFigures(Database &database, const MetricNames &names, CheckReport &report)
{
    const FigureRows figures(database, names);
    QList<int> numbers = names.unitNumbers();
    std::sort(numbers.begin(), numbers.end());
    for (const int number : std::as_const(numbers)) {
        const Result<QList<FigureRow>> rows = figures.read(number);
        if (rows)
            report.figures += static_cast<int>(rows->size());
        else if (rows.error().code == ErrorCode::ContentChanged)
            report.brokenMetrics.append({Kind::FiguresChanged, {names.unitAt(number), {}, {}, {}}});
        else
            return failure(rows.error());
    }
    return {};
}

Result<void> checkTotals(Database &database, MetricNames &names, CheckReport &report)
{
    const Result<QList<metrics::FigureKey>> differences = FigureTotals(database, names).differences();
    if (!differences)
        return failure(differences.error());
    for (const metrics::FigureKey &key : *differences)
        report.brokenMetrics.append({Kind::TotalDiffers, key});
    return {};
}

Result<void> checkRest(Database &database, MetricNames &names, CheckReport &report)
{
    const Result<bool> settings = MetricSettings(database, names).isWhole();
    const Result<bool> log = MetricChanges(database, names).isWhole();
    if (!settings || !log)
        return failure(settings ? log.error() : settings.error());
    if (!*settings)
        report.brokenMetrics.append({Kind::SettingsChanged, {}});
    if (!*log)
        report.brokenMetrics.append({Kind::LogBroken, {}});
    return {};
}

} // namespace

QString detailOf(const BrokenMetrics &broken)
{
    const metrics::FigureKey &place = broken.place;
    switch (broken.kind) {
    case Kind::FiguresChanged:
        return QStringLiteral("figures changed: %1/%2/%3")
            .arg(place.unit.organisation, place.unit.division, place.unit.team);
    case Kind::TotalDiffers:
        return QStringLiteral("total differs: %1/%2/%3 %4 %5 %6")
            .arg(place.unit.organisation, place.unit.division, place.unit.team, place.metric.text(), place.group.text(),
                 place.period.toString(QStringLiteral("yyyy-MM")));
    case Kind::SettingsChanged:
        return QStringLiteral("settings of metrics changed");
    case Kind::LogBroken:
        break;
    }
    return QStringLiteral("log of figures changed");
}

Result<void> checkMetrics(Database &database, CheckReport &report)
{
    MetricNames names(database);
    return inOrder([&] { return names.load(); }, [&] { return checkFigures(database, names, report); },
                   [&] { return checkTotals(database, names, report); },
                   [&] { return checkRest(database, names, report); });
}

} // namespace aros::storage
