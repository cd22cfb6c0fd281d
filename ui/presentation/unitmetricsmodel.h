#pragma once

#include "core/metrics/metrictile.h"

#include <QAbstractTableModel>

#include <optional>

namespace aros::presentation {

// Units below each other, the first of them the one that the others belong to, and their metrics side by side. Rows
// are filled in one after another, as their figures are read; until then their cells are empty. Read only.
class UnitMetricsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Display: the latest value. Tool tip and accessible text: all of it in words.
    enum Role {
        VariationRole = Qt::UserRole + 1, // metrics::Variation as int; none where nothing is tested
        AssuranceRole,                    // metrics::Assurance as int, likewise
        IsChosenRole,                     // of the unit that the others belong to
        IsEarlyRole                       // too few figures for a finding
    };

    struct Metric {
        QString title; // short, as the heading
        QString name;  // whole
    };

    UnitMetricsModel(const QStringList &units, QList<Metric> metrics, QObject *parent = nullptr);

    // The row that was read, with a cell for each metric.
    void setRow(int row, const metrics::OverviewRow &read);
    // Nor will it ever be.
    void setUnreadable(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // "Ward 7: Sickness absence, 5.1%, March 2026, Usual variation".
    QString sentenceOf(const QModelIndex &index) const;

private:
    enum class State { Waiting, Read, Unreadable };
    struct Row {
        metrics::OverviewRow content;
        State state = State::Waiting;
    };
    struct Months {
        QDate first; // that a unit's value is of
        QDate last;
    };

    QVariant cellData(const Row &row, int metric, int role) const;
    QString absenceText(const Row &row) const;
    void changed(int row);
    void takeMonths(const metrics::OverviewRow &read);
    QDate latestMonth() const; // of any value
    QString monthsText(int metric) const;
    QString unitHeading() const;

    QList<Row> m_rows;
    QList<Metric> m_metrics;
    QList<Months> m_months; // of each metric
};

} // namespace aros::presentation
