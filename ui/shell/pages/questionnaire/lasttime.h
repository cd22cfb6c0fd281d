#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/report/lastanswer.h"

#include <QWidget>

namespace aros::assessment {
class VotingSession;
} // namespace aros::assessment

namespace aros::shell {

class Button;
class TextLabel;

// What the team said last time about the statement, once it can no longer sway anybody: a line, and on request what was
// written then.
class LastTime final : public QWidget
{
    Q_OBJECT

public:
    // `session` and `voting` must outlive this; `voting` is null where the room simply agrees or nothing can be read.
    LastTime(report::EarlierRound last, const assessment::AssessmentSession &session,
             const assessment::VotingSession *voting);

    void showStatement(int index);
    bool isOpen() const;
    void setOpen(bool open);

private:
    bool mayShow() const;
    void showAnswer(const report::LastAnswer &last);
    QString lineOf(const report::LastAnswer &last) const;
    QString ratingOf(const assessment::Answer &answer) const;
    void addDetail(const QString &objectName, const QString &heading);

    const report::EarlierRound m_last;
    const assessment::AssessmentSession &m_session;
    const assessment::VotingSession *m_voting;
    int m_index = 0;
    TextLabel *m_line;
    Button *m_more;
    QWidget *m_details;
    TextLabel *m_round;
    QList<std::pair<TextLabel *, TextLabel *>> m_texts; // heading and text: wording, evidence, gap
};

} // namespace aros::shell
