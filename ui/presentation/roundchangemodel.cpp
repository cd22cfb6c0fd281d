#include "ui/presentation/roundchangemodel.h"

namespace aros::presentation {

using report::Report;
using report::RoundChange;
using report::ThemeChangeRow;

namespace {

QVariant roundAlignment(int column)
{
    return QVariant::fromValue(Qt::Alignment(column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

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

// "3.0 by June 2027 · Not reached: 0.7 to go"
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

} // namespace

RoundChangeModel::RoundChangeModel(const Report &report, const RoundChange *change, QObject *parent)
    : QAbstractTableModel(parent)
{
    m_columns.append({report.words.theme, ofThemes(report, &report::ThemeRow::shortTitle)});
    if (change)
        m_columns.append({report.words.before, ofChange(*change, &ThemeChangeRow::beforeText)});
    m_columns.append({report.words.now, ofThemes(report, &report::ThemeRow::scoreText)});
    if (change)
        m_columns.append({report.words.change, ofChange(*change, &ThemeChangeRow::text)});
    showTargets(report);
}

void RoundChangeModel::showTargets(const Report &report)
{
    beginResetModel();
    if (m_hasTargets)
        m_columns.removeLast();
    m_hasTargets = !report.targets.isEmpty();
    if (m_hasTargets)
        m_columns.append({report.words.target, targetsOf(report)});
    endResetModel();
}

int RoundChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.constFirst().cells.size());
}

int RoundChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RoundChangeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(index.column()).cells.value(index.row());
    return role == Qt::TextAlignmentRole ? roundAlignment(index.column()) : QVariant();
}

QVariant RoundChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).heading;
    return role == Qt::TextAlignmentRole ? roundAlignment(section) : QVariant();
}

} // namespace aros::presentation
