#include "ui/presentation/groupviewmodel.h"

namespace aros::presentation {

namespace {

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment(column > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

GroupViewModel::GroupViewModel(const report::Report &report, QObject *parent)
    : QAbstractTableModel(parent),
      m_table(report.groups),
      m_theme(report.words.theme)
{
}

int GroupViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int GroupViewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_table.columns.size());
}

QVariant GroupViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    const report::GroupTable::Row &row = m_table.rows.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? row.theme : row.cells.value(index.column() - 1);
    return role == Qt::TextAlignmentRole ? alignmentOf(index.column()) : QVariant();
}

QVariant GroupViewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? m_theme : m_table.columns.at(section - 1).group;
    return role == Qt::TextAlignmentRole ? alignmentOf(section) : QVariant();
}

} // namespace aros::presentation
