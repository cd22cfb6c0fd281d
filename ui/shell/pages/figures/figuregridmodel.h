#pragma once

#include "core/metrics/figuremapping.h"
#include "core/metrics/figuretable.h"
#include "ui/presentation/figureintake.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace aros::shell {

// Rows of figures as they are typed; the last one is always empty but for what it takes over from the one above.
class FigureGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Month, Unit, Group, Metric, Numerator, Denominator };
    static constexpr int Columns = 6;
    static constexpr int MostRows = 500;
    enum Role { FaultRole = Qt::UserRole + 1 }; // why a cell was refused; empty where it was not

    using Row = std::array<QString, Columns>;

    // What the first row starts with.
    FigureGridModel(const Row &first, QList<metrics::UnitPath> knownUnits, QObject *parent = nullptr);

    // Nothing but what rows start with.
    bool isEmpty() const;
    QList<QStringList> rows() const;
    void setRows(const QList<QStringList> &rows);
    // A block of cells with its top left corner there. False where there was more than there is room for.
    bool paste(const QModelIndex &corner, const QString &cells);
    void clear(const QModelIndexList &cells);
    // A table of the eight columns for an import, whose lines are these rows, counted from 1.
    metrics::FigureTable table() const;
    static metrics::FigureMapping mapping();
    // Marks the cells that an import refused, until they are changed.
    void showFaults(const QList<metrics::RejectedRow> &faults);
    // "Month: There is no such day …", a sentence for each cell of a row that was refused.
    QStringList reasonsIn(int row) const;
    // What may be typed in a column, for completing it.
    QStringList proposals(int column, const metrics::MetricCatalog &catalog) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool isBegun(const Row &row) const;
    void addRowIfBegun();
    QString columnName(int column) const;
    metrics::UnitPath unitFrom(const QString &text) const;

    Row m_first;
    QList<metrics::UnitPath> m_units;
    QHash<QString, metrics::UnitPath> m_unitsNamed;
    QList<Row> m_rows;
    QHash<std::pair<int, int>, QString> m_faults; // by row and column
};

} // namespace aros::shell
