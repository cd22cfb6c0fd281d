#include "ui/presentation/historymodel.h"

#include "ui/presentation/assessmenttexts.h"

#include <algorithm>

namespace aros::presentation {

using report::HistoryRow;

namespace {

QString historyText(const HistoryRow &row, int column)
{
    switch (column) {
    case HistoryModel::WhatColumn:
        return row.what;
    case HistoryModel::ThemeColumn:
        return row.theme.isEmpty() ? QStringLiteral("–") : row.theme;
    case HistoryModel::WhenColumn:
        return AssessmentTexts::dateAndTime(row.entry.time);
    case HistoryModel::BeforeColumn:
        return row.before.isEmpty() ? QStringLiteral("–") : row.before;
    case HistoryModel::AfterColumn:
        return row.after.isEmpty() ? QStringLiteral("–") : row.after;
    default:
        return {};
    }
}

} // namespace

HistoryModel::HistoryModel(QList<HistoryRow> rows, QObject *parent)
    : QAbstractTableModel(parent),
      m_all(std::move(rows)),
      m_shown(m_all)
{
}

void HistoryModel::setOnlySinceAgreement(bool only)
{
    beginResetModel();
    m_shown = m_all;
    if (only)
        m_shown.removeIf([](const HistoryRow &row) { return !row.sinceAgreement; });
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    if (role == Qt::DisplayRole)
        return historyText(m_shown.at(index.row()), index.column());
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
                                         : QVariant();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What changed");
    case ThemeColumn:
        return tr("Theme");
    case WhenColumn:
        //: Heading of a column with dates and times
        return tr("When");
    case BeforeColumn:
        //: Heading of a column: what it was until then
        return tr("Before");
    case AfterColumn:
        //: Heading of a column: what it was from then on
        return tr("After");
    default:
        return {};
    }
}

} // namespace aros::presentation
