#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

namespace aros::presentation {

// How staff groups see the themes, as a table: theme, then a column a group. Read only.
class GroupViewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    GroupViewModel(const report::Report &report, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    report::GroupTable m_table;
    QString m_theme; // heading of the first column
};

} // namespace aros::presentation
