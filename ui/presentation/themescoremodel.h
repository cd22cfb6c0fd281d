#pragma once

#include "core/report/report.h"

#include <QAbstractTableModel>

namespace aros::presentation {

// The themes of a report as a table: theme, score, rated, don't know and, where there are any, votes. Read only.
class ThemeScoreModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ThemeColumn, ScoreColumn, RatedColumn, DontKnowColumn, VotesColumn };
    enum Role { IconRole = Qt::UserRole + 1, ShareRole, RemarkRole };

    ThemeScoreModel(const report::Report &report, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<report::ThemeRow> m_rows;
    QStringList m_headers;
    double m_highest;
};

} // namespace aros::presentation
