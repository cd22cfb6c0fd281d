#pragma once

#include "core/assessment/assessment.h"
#include "core/questions/questionsetcatalog.h"
#include "core/scoring/score.h"

#include <QAbstractTableModel>

namespace aros::presentation {

// Stored assessments as a table: team, round, state, how much is rated, overall score, last change. Read only.
class AssessmentListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TeamColumn, RoundColumn, StateColumn, RatedColumn, OverallColumn, ChangedColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole + 1, PlaceRole, SortRole };

    AssessmentListModel(const questions::QuestionSetCatalog &catalog, QDateTime now, QObject *parent = nullptr);

    void setAssessments(const QList<assessment::Assessment> &assessments);
    const assessment::Assessment &at(int row) const { return m_rows.at(row).assessment; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        assessment::Assessment assessment;
        assessment::Progress progress;
        std::optional<scoring::Score> overall;
    };

    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;

    const questions::QuestionSetCatalog &m_catalog;
    QDateTime m_now;
    QList<Row> m_rows;
};

} // namespace aros::presentation
