#include "ui/shell/widgets/foldingmodel.h"

namespace aros::shell {

void FoldingModel::setFolded(const QList<int> &columns)
{
    m_folded = columns;
}

QString FoldingModel::told(const QModelIndex &index) const
{
    return tr("%1: %2", "heading of a table's column, and what it says")
        .arg(headerData(index.column(), Qt::Horizontal).toString(), index.data().toString());
}

// In the order of the columns, whatever the order in which they went.
QString FoldingModel::foldedText(int row) const
{
    QStringList parts;
    for (int column = 1; column < columnCount(); ++column) {
        // A heading without anything under it tells nothing.
        if (m_folded.contains(column) && !index(row, column).data().toString().isEmpty())
            parts.append(told(index(row, column)));
    }
    return parts.join(QStringLiteral(" · "));
}

QVariant FoldingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() > 0 || m_folded.isEmpty())
        return QIdentityProxyModel::data(index, role);
    if (role == FoldedRole)
        return foldedText(index.row());
    if (role == Qt::AccessibleTextRole)
        return QString(index.data().toString() + QStringLiteral(", ") + foldedText(index.row()));
    return QIdentityProxyModel::data(index, role);
}

} // namespace aros::shell
