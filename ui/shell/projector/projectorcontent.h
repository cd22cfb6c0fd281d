#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace aros::assessment {
class AssessmentSession;
class VotingSession;
} // namespace aros::assessment

namespace aros::shell {

// All that a room may see of an assessment, in the language of the program: never evidence, gaps or notes, nothing of a
// vote before it is revealed but how many people have handed in, and no rating before that either.
struct ProjectorContent {
    Q_DECLARE_TR_FUNCTIONS(ProjectorContent)

public:
    struct Level {
        QString title;
        std::optional<int> votes; // once they are revealed and may be shown
        bool agreed = false;

        friend bool operator==(const Level &, const Level &) = default;
    };

    QString place; // "New starters and new in role · 2 of 5"
    QString statement;
    QString votes;  // "14 votes · median 1.5", "Votes are being collected: 9 of 14"
    QString agreed; // "Agreed: 2 Developing"
    QList<Level> levels;

    // The current statement. `voting` may be null.
    static ProjectorContent of(const assessment::AssessmentSession &session, const assessment::VotingSession *voting);
    // While somebody votes alone with the leader's screen: that it is so, and nothing else.
    static ProjectorContent whileVotingPrivately();

    // Whether there is a statement in it.
    bool hasLevels() const { return !levels.isEmpty(); }

    friend bool operator==(const ProjectorContent &, const ProjectorContent &) = default;
};

} // namespace aros::shell
