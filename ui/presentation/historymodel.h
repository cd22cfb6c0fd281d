#pragma once

#include "core/report/historytable.h"

#include <QAbstractTableModel>

namespace aros::presentation {

// A history as a table: what changed, its theme, when, before, after. Newest first, read only.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, ThemeColumn, WhenColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit HistoryModel(QList<report::HistoryRow> rows, QObject *parent = nullptr);

    // Leaves out what was before the first agreement.
    void setOnlySinceAgreement(bool only);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<report::HistoryRow> m_all;
    QList<report::HistoryRow> m_shown;
};

} // namespace aros::presentation
