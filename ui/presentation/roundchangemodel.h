#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

namespace aros::presentation {

// The eight themes in an earlier round and in this one, as a table: theme, before, now, change, and the target where
// the team has set any. Without an earlier round: theme, now and target. Read only.
class RoundChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // `change` is one of the report's, or null; neither is kept.
    RoundChangeModel(const report::Report &report, const report::RoundChange *change, QObject *parent = nullptr);

    // What else is in the report stays as it was.
    void showTargets(const report::Report &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString heading;
        QStringList cells; // one a theme
    };
    QList<Column> m_columns;
    bool m_hasTargets = false; // in the last column
};

} // namespace aros::presentation
