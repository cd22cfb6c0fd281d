#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "ui/shell/page.h"

namespace aros::shell {

class GroupChoice;
class SheetGrid;
class TextLabel;

// Typing in what people filled in on paper, sheet after sheet, with the keys alone: forty ratings are forty keys and
// Enter.
class PaperSheetsPage final : public Page
{
    Q_OBJECT

public:
    // Both must outlive the page.
    PaperSheetsPage(PageHost &host, const assessment::AssessmentSession &session, assessment::VotingSession &voting);

    bool handleKey(QKeyEvent *event) override;
    void leave() override { m_voting.forgetLast(); }
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addSheet();
    void addNothingOpen();
    void showStatement(int index);
    void showCount();
    void handIn();
    void takeBack();

    const assessment::AssessmentSession &m_session;
    assessment::VotingSession &m_voting;
    QList<int> m_asked;
    QHash<int, assessment::Rating> m_last; // on the sheet that can still be taken back
    StaffGroupId m_lastGroup;
    int m_typed = 0; // sheets since the page was opened
    SheetGrid *m_grid = nullptr;
    GroupChoice *m_group = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_statement = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_takeBack = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace aros::shell
