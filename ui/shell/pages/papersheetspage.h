#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "ui/shell/page.h"

namespace aros::shell {

class GroupChoice;
class SheetGrid;
class SheetStrip;
class TextLabel;

// Typing in what people filled in on paper, sheet after sheet, with the keys alone: forty ratings are forty keys and
// Enter.
class PaperSheetsPage final : public Page
{
    Q_OBJECT

public:
    // Both must outlive the page.
    PaperSheetsPage(PageHost &host, const assessment::AssessmentSession &session, assessment::VotingSession &voting);

    bool mayLeave() override;
    void leave() override { m_voting.forgetLast(); }
    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSheet();
    void addFooter();
    void addNothingOpen();
    void goBack();
    void showTotals(int index);
    void showProgress();
    void enter();
    void handIn();
    void tellNotStored(const Error &error);
    void takeBack();

    const assessment::AssessmentSession &m_session;
    assessment::VotingSession &m_voting;
    QList<int> m_asked;
    QHash<int, assessment::Rating> m_last; // on the sheet that can still be taken back
    StaffGroupId m_lastGroup;
    int m_typed = 0;           // sheets since the page was opened
    bool m_mayBeShort = false; // Enter was pressed on a sheet with empty boxes, and said so
    SheetGrid *m_grid = nullptr;
    SheetStrip *m_strip = nullptr;
    GroupChoice *m_group = nullptr;
    TextLabel *m_totals = nullptr;
    Button *m_takeBack = nullptr;
    MessageBar *m_problem = nullptr;
};

} // namespace aros::shell
