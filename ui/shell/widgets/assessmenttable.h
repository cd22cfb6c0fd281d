#pragma once

#include "ui/presentation/assessmentlistmodel.h"
#include "ui/shell/widgets/rowtable.h"

class QSortFilterProxyModel;

namespace aros::shell {

// Stored assessments in rows; Enter or a click opens one.
class AssessmentTable final : public RowTable
{
    Q_OBJECT

public:
    AssessmentTable(const questions::QuestionSetCatalog &catalog, const QDateTime &now, QWidget *parent = nullptr);

    void setAssessments(const QList<assessment::Assessment> &assessments);
    // Shows only rows whose team or place has all words of `text`.
    void setFilter(const QString &text);
    void enableSorting();
    std::optional<assessment::Assessment> current() const;

signals:
    void opened(const aros::assessment::Assessment &assessment);
    void currentChangedTo();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);

    presentation::AssessmentListModel m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace aros::shell
