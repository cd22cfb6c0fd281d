#pragma once

#include "core/assessment/rating.h"
#include "core/assessment/target.h"
#include "core/assessment/votes.h"
#include "core/common/ids.h"
#include "core/questions/questionset.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace aros::assessment {

// A team in its organisation tree. The organisation is one of the NHS Wales bodies by id, or typed.
struct Team {
    TeamId id;
    QString organisationId; // of resources/reference/organisations.json; empty when typed
    QString organisation;   // typed name; empty when organisationId is set
    QString division;       // may be empty
    QString name;

    friend bool operator==(const Team &, const Team &) = default;
};

constexpr int LargestGroup = 999;

// One staff group of the team: how many of it are in the room. A group of the team with nobody in the room is a missing
// voice.
struct Attendance {
    StaffGroupId group;
    int present = 0; // 0 to 999

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

enum class State { Draft, Agreed };

// What is known about one run of a question set by a team, besides its answers.
struct Details {
    Team team;
    QDate period;                 // first day of the month that the assessment describes
    int round = 0;                // 0 baseline, n the n-th follow-up
    QString facilitator;          // a role is enough; may be empty
    QList<Attendance> attendance; // the staff groups the team has, in the official order
    VotingPlan voting;            // how people answer before anyone talks
    bool showPrevious = false;    // last time's rating stands beside each statement

    friend bool operator==(const Details &, const Details &) = default;
};

// One run of a question set by a team, as a value.
struct Assessment {
    AssessmentId id;
    questions::QuestionSetName questionSet;
    Details details;
    State state = State::Draft;
    int revision = 1;  // 1, then one more at every reopening
    QDateTime created; // UTC, like all times here
    QDateTime changed;
    QDateTime agreed;                   // invalid while draft
    StatementId current;                // where the team was; may be empty
    AssessmentId previous;              // the round it follows; empty for none, and it need not be in this workspace
    QList<Target> targets;              // at most one a theme, in the official order
    QHash<StatementId, Answer> answers; // absent means nothing was entered

    Answer answer(const StatementId &statement) const { return answers.value(statement); }
    int presentCount() const;
    std::optional<Target> target(const ThemeId &theme) const;

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

// An earlier agreed state that a reopening left behind.
struct Revision {
    int number = 1;
    QDateTime agreed;
    QDateTime reopened;
    QString reason;
    QHash<StatementId, Answer> answers;

    friend bool operator==(const Revision &, const Revision &) = default;
};

// How much is rated: of one theme or of all.
struct Progress {
    int rated = 0; // has a rating of any kind; level 0 counts
    int total = 0;
    int comeBack = 0;
    int dontKnow = 0;
    int withoutEvidence = 0; // rated at a level above 0, but nothing written

    bool isComplete() const { return rated == total; }

    friend bool operator==(const Progress &, const Progress &) = default;
};

Progress progressOf(const Assessment &assessment, const questions::QuestionSet &set);
Progress progressOfTheme(const Assessment &assessment, const questions::Theme &theme);

// Position of the first statement without a rating after `from`, wrapping round; -1 when all are rated.
int nextUnrated(const Assessment &assessment, const questions::QuestionSet &set, int from);

// Canonical bytes of everything that was entered, equal for equal content whatever the order of entry, and their
// SHA-256 in hexadecimal digits. Stored beside each assessment, because a database cannot tell that a byte of it was
// changed. Part of the file format: what is added later is left out where there is none of it.
QByteArray canonicalForm(const Assessment &assessment);
QString contentHash(const Assessment &assessment);

} // namespace aros::assessment
