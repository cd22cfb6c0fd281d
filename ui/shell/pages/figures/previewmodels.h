#pragma once

#include "core/metrics/importchanges.h"

#include <QAbstractListModel>

namespace aros::shell {

// The rows that will not go in: where each stands, what it says there, and why. Written when they are looked at.
class RefusedRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RefusedRowsModel(QList<metrics::RejectedRow> rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString place(const metrics::RejectedRow &row) const;

    QList<metrics::RejectedRow> m_rows;
};

// What goes in: a row for each series, and below it one for each figure that takes the place of another.
class ImportChangesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ImportChangesModel(QList<metrics::SeriesChanges> changes, const metrics::MetricCatalog &catalog,
                                QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int series = 0;
        int correction = -1;
    };

    QString seriesName(const metrics::SeriesKey &series) const;
    QString summary(const metrics::SeriesChanges &changes) const;
    QString fraction(const metrics::Figure &figure) const;
    QString correction(const metrics::FigureCorrection &correction) const;
    QString spokenCorrection(const metrics::FigureCorrection &correction) const;

    QList<metrics::SeriesChanges> m_changes;
    QList<Row> m_rows;
    QHash<QString, metrics::MetricDefinition> m_metrics; // by their ids
};

} // namespace aros::shell
