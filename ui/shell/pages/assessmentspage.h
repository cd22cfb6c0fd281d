#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace aros::shell {

class AssessmentTable;
class Button;
class Card;

// All assessments, to find, open, reopen, delete, and bring back.
class AssessmentsPage final : public Page
{
    Q_OBJECT

public:
    explicit AssessmentsPage(PageHost &host);

    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addList(const QList<assessment::Assessment> &assessments);
    void addEmpty();
    void addDeleted();
    void applyFilter();
    void updateActions();
    void showMenu(const QPoint &place);
    void open(const assessment::Assessment &assessment);
    void removeCurrent();
    void bringBack(const AssessmentId &id);
    bool isReadOnly() const;

    AssessmentTable *m_table = nullptr;
    QLineEdit *m_filter = nullptr;
    TextLabel *m_nothing = nullptr;
    Button *m_report = nullptr;
    Button *m_nextRound = nullptr;
    Button *m_delete = nullptr;
    Button *m_start = nullptr;
};

} // namespace aros::shell
