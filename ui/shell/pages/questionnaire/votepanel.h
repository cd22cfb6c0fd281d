#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/assessment/votingsession.h"
#include "core/common/texts.h"
#include "ui/shell/widgets/card.h"

#include <QHash>
#include <QVariantMap>

namespace aros::shell {

class HandsCount;
class PageHost;
class RevealedVotes;
class SheetsStatus;
class TextLabel;

// How the room sees the statement: while the vote is open the ways to vote, afterwards the spread. What was counted is
// stored with every change; where that fails it stays here and is tried again.
class VotePanel final : public Card
{
    Q_OBJECT

public:
    // All must outlive the panel; `voting` belongs to the session's assessment.
    VotePanel(PageHost &host, const assessment::AssessmentSession &session, assessment::VotingSession &voting);

    void showStatement(int index);
    bool isRevealed() const { return !m_voting.isOpen(m_index); }
    // The levels that the median points at; none before the vote is revealed or with too few votes.
    QList<int> medianLevels() const;
    // Puts the focus on the first field to count in; false when there is nothing to count.
    bool focusCount();

    // Tries to store what could not be stored.
    void retry();
    // What is not stored, to be carried over when the page is built anew.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void stored();
    void notStored(const aros::Error &error);
    void revealed();
    void nextWanted(); // Enter after counting, where the theme is revealed as a whole

private:
    void addHeading();
    void addOpen(const assessment::AssessmentSession &session);
    void showVotes();
    void showSpread();
    void showOpen();
    int peopleInTheme() const;
    bool canRevealTheme() const;
    void storeHands();
    bool store(int index, const assessment::Tally &hands);
    void handsConfirmed();
    void reveal();
    void revealTheme();
    QString aboutRevealing() const;

    PageHost &m_host;
    const assessment::AssessmentSession &m_session;
    assessment::VotingSession &m_voting;
    const Texts m_texts;
    int m_index = 0;
    QHash<int, assessment::Tally> m_unsaved; // by position in the set
    TextLabel *m_count = nullptr;
    Badge *m_closeness = nullptr;
    QWidget *m_open = nullptr;
    HandsCount *m_hands = nullptr;
    SheetsStatus *m_sheets = nullptr;
    RevealedVotes *m_revealed = nullptr;
};

} // namespace aros::shell
