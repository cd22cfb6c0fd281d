#include "ui/presentation/roundchangemodel.h"

namespace aros::presentation {

using report::Report;
using report::RoundChange;
using report::ThemeChangeRow;

namespace {

QStringList ofThemes(const Report &report, QString report::ThemeRow::*text)
{
    QStringList cells;
    for (const report::ThemeRow &theme : report.themes)
        cells.append(theme.*text);
    return cells;
}

// In the order of the report's themes, as they stand in a change.
QStringList ofChange(const RoundChange &change, QString ThemeChangeRow::*text)
{
    QStringList cells;
    for (const ThemeChangeRow &theme : change.themes)
        cells.append(theme.*text);
    return cells;
}

// "3.0 by June 2027 · 0.7 to go"
QString targetOf(const QString &themeId, const Report &report)
{
    for (const report::TargetRow &target : report.targets) {
        if (target.themeId == themeId)
            return target.text + QStringLiteral(" · ") + target.reachedText;
    }
    return QStringLiteral("–");
}

QStringList targetsOf(const Report &report)
{
    QStringList cells;
    for (const report::ThemeRow &theme : report.themes)
        cells.append(targetOf(theme.id, report));
    return cells;
}

QList<TextColumn> columnsOf(const Report &report, const RoundChange *change)
{
    constexpr auto Numbers = TextColumn::Of::Numbers;
    QList<TextColumn> columns{{report.words.theme, ofThemes(report, &report::ThemeRow::shortTitle)}};
    if (change)
        columns.append({report.words.before, ofChange(*change, &ThemeChangeRow::beforeText), Numbers});
    columns.append({report.words.now, ofThemes(report, &report::ThemeRow::scoreText), Numbers});
    if (change)
        columns.append({report.words.change, ofChange(*change, &ThemeChangeRow::text), Numbers});
    return columns;
}

} // namespace

RoundChangeModel::RoundChangeModel(const Report &report, const RoundChange *change, QObject *parent)
    : TextColumnsModel({}, parent),
      m_withoutTargets(columnsOf(report, change))
{
    showTargets(report);
}

void RoundChangeModel::showTargets(const Report &report)
{
    QList<TextColumn> columns = m_withoutTargets;
    if (!report.targets.isEmpty())
        columns.append({report.words.target, targetsOf(report)});
    setColumns(std::move(columns));
}

} // namespace aros::presentation
