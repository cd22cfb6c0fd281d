#pragma once

#include <QIdentityProxyModel>

namespace aros::shell {

// Rows whose narrow columns can be told by the first one instead: "Rated: 12 of 40 · Overall: 2.3". The first column
// then also says them to assistive technology.
class FoldingModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role { FoldedRole = Qt::UserRole + 1000 };

    using QIdentityProxyModel::QIdentityProxyModel;

    void setFolded(const QList<int> &columns);
    const QList<int> &folded() const { return m_folded; }
    // What a folded column says in a row.
    QString told(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString foldedText(int row) const;

    QList<int> m_folded;
};

} // namespace aros::shell
