#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "ui/shell/page.h"

namespace aros::shell {

class BallotSummary;
class BallotView;
class HandOver;

// One person after another, each alone with the screen: a screen to hand over, the statements, and handing in. Nothing
// of anybody else's is on it, and what was handed in cannot be come back to.
class PrivateVotingPage final : public Page
{
    Q_OBJECT

public:
    // Both must outlive the page. `theme` is voted on, or with -1 all statements whose vote is open.
    PrivateVotingPage(PageHost &host, const assessment::AssessmentSession &session, assessment::VotingSession &voting,
                      int theme);

    bool mayLeave() override;
    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;
    QVariantMap state() const override; // holds votes only while they are being given
    void restore(const QVariantMap &state) override;

private:
    enum class Step { HandOver, Voting, HandIn };

    void addFooter();
    void show(Step step);
    void showHandOver();
    void showStatement();
    void vote(const std::optional<assessment::Rating> &rating);
    void start();
    void forward();
    void back();
    void handIn();
    void thank();
    void showNews(MessageBar::Kind kind, const QString &text);
    void leaveVote();
    bool isClosed() const;
    QList<int> openStatements() const;
    QString taskText() const;
    QString peopleText() const;

    const assessment::AssessmentSession &m_session;
    assessment::VotingSession &m_voting;
    int m_theme;
    Step m_step = Step::HandOver;
    QList<int> m_asked;                     // of the person voting now
    QHash<int, assessment::Rating> m_votes; // by position in the set
    int m_place = 0;                        // in m_asked
    HandOver *m_handOver;
    BallotView *m_ballot;
    BallotSummary *m_summary;
    Button *m_back = nullptr;
    Button *m_leave = nullptr;
    Button *m_next = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace aros::shell
