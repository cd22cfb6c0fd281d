#pragma once

#include "ui/presentation/assessmentlistmodel.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace aros::shell {

// Stored assessments in rows; Enter or a click opens one.
class AssessmentTable final : public QTableView
{
    Q_OBJECT

public:
    AssessmentTable(const questions::QuestionSetCatalog &catalog, const QDateTime &now, QWidget *parent = nullptr);

    void setAssessments(const QList<assessment::Assessment> &assessments);
    // Shows only rows whose team or place has all words of `text`.
    void setFilter(const QString &text);
    // As tall as its rows, so that the page scrolls and not the table.
    void fitHeight();
    void enableSorting();
    std::optional<assessment::Assessment> current() const;
    int shownRows() const;

signals:
    void opened(const aros::assessment::Assessment &assessment);
    void currentChangedTo();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void open(const QModelIndex &index);

    presentation::AssessmentListModel m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace aros::shell
