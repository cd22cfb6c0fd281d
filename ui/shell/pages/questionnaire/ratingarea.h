#pragma once

#include "core/assessment/assessmentsession.h"

#include <QVariantMap>
#include <QWidget>

namespace aros::assessment {
class VotingSession;
} // namespace aros::assessment

namespace aros::shell {

class HeadingLabel;
class LastTime;
class PageHost;
class RatingGroup;
class VotePanel;

// How the room sees the statement, where people vote, below it what the team agrees on, and in a follow-up what it said
// last time.
class RatingArea final : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the area.
    RatingArea(PageHost &host, const assessment::AssessmentSession &session);

    void showStatement(int index);
    void showRating(const std::optional<assessment::Rating> &rating);
    // Where the statement begins for the keyboard: counting hands comes before the rating.
    void focusFirst();
    void focusRating();

    bool isLastTimeOpen() const;
    void setLastTimeOpen(bool open);

    // Tries to store counts that could not be stored.
    void retry();
    // Counts that are not stored.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void ratingChosen(const aros::assessment::Rating &rating);
    void votesStored();
    void votesNotStored(const aros::Error &error);
    void nextWanted();

private:
    void showQuestion();
    void endVote();
    void addLastTime(PageHost &host, const assessment::VotingSession *voting);

    const assessment::AssessmentSession &m_session;
    VotePanel *m_votes = nullptr; // null where the room simply agrees
    HeadingLabel *m_question;
    RatingGroup *m_ratings;
    LastTime *m_lastTime = nullptr; // null without an earlier round
    int m_index = 0;
};

} // namespace aros::shell
