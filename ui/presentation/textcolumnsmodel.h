#pragma once

#include "core/metrics/metricchart.h"
#include "core/report/report.h"

#include <QAbstractTableModel>

namespace aros::presentation {

struct TextColumn {
    enum class Of { Words, Numbers };

    QString heading;
    QStringList cells;
    Of of = Of::Words;
    bool foldsWithNeighbour = false; // where a table folds it, the neighbours that say so too go with it
};

// A table of nothing but text, words at the left of their columns and numbers at the right. Read only.
class TextColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // The first column has a cell for each row.
    explicit TextColumnsModel(QList<TextColumn> columns, QObject *parent = nullptr);

    void setColumns(QList<TextColumn> columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignmentOf(int column) const;

    QList<TextColumn> m_columns;
};

// The statements of one theme in an earlier round and in this one: statement, before, now and change; none where the
// theme has no statement that may be compared.
QList<TextColumn> statementChangeColumns(const report::RoundChange &change, const QString &themeId,
                                         const report::Report::Words &words);

// The months of a chart, the latest first: it is what people look for.
QList<TextColumn> monthColumns(const metrics::MetricChart &chart);

// Each theme's score round by round, and the target where the team has set any.
QList<TextColumn> trendColumns(const report::Trend &trend, const report::Report::Words &words);

} // namespace aros::presentation
