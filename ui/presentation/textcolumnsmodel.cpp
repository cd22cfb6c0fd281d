#include "ui/presentation/textcolumnsmodel.h"

#include <algorithm>

namespace aros::presentation {

using report::StatementChangeRow;
using report::Trend;

TextColumnsModel::TextColumnsModel(QList<TextColumn> columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns))
{
}

void TextColumnsModel::setColumns(QList<TextColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

QVariant TextColumnsModel::alignmentOf(int column) const
{
    const bool isWords = m_columns.at(column).of == TextColumn::Of::Words;
    return QVariant::fromValue(Qt::Alignment(isWords ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

int TextColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : static_cast<int>(m_columns.constFirst().cells.size());
}

int TextColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TextColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(index.column()).cells.value(index.row());
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant TextColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).heading;
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

QList<TextColumn> statementChangeColumns(const report::RoundChange &change, const QString &themeId,
                                         const report::Report::Words &words)
{
    constexpr auto Numbers = TextColumn::Of::Numbers;
    TextColumn statement{words.statement, {}}, before{words.before, {}, Numbers}, now{words.now, {}, Numbers},
        by{words.change, {}, Numbers};
    for (const StatementChangeRow &row : change.statements) {
        if (row.themeId != themeId)
            continue;
        statement.cells.append(row.remark.isEmpty() ? row.label : row.label + QStringLiteral(" · ") + row.remark);
        before.cells.append(row.beforeText);
        now.cells.append(row.afterText);
        by.cells.append(row.changeText);
    }
    return statement.cells.isEmpty() ? QList<TextColumn>() : QList<TextColumn>{statement, before, now, by};
}

QList<TextColumn> monthColumns(const metrics::MetricChart &chart)
{
    QList<TextColumn> columns;
    for (qsizetype at = 0; at < chart.columns.size(); ++at) {
        const bool isNumbers = at > 0 && at < chart.columns.size() - chart.wordColumns;
        TextColumn column{chart.columns.at(at), {}, isNumbers ? TextColumn::Of::Numbers : TextColumn::Of::Words};
        for (auto row = chart.rows.crbegin(); row != chart.rows.crend(); ++row)
            column.cells.append(row->value(at));
        columns.append(column);
    }
    return columns;
}

QList<TextColumn> trendColumns(const Trend &trend, const report::Report::Words &words)
{
    QList<TextColumn> columns{{words.theme, {}}};
    for (const Trend::Round &round : trend.rounds)
        columns.append({round.name, {}, TextColumn::Of::Numbers});
    TextColumn target{words.target, {}, TextColumn::Of::Numbers};
    for (const Trend::Line &line : trend.lines) {
        columns.first().cells.append(line.theme);
        for (qsizetype round = 0; round < line.valueTexts.size(); ++round)
            columns[round + 1].cells.append(line.valueTexts.at(round));
        target.cells.append(line.target ? line.targetText : QStringLiteral("–"));
    }
    if (std::ranges::any_of(trend.lines, [](const Trend::Line &line) { return line.target.has_value(); }))
        columns.append(target);
    return columns;
}

} // namespace aros::presentation
