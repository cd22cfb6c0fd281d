#include "core/assessment/rounds.h"

#include <QMap>

#include <algorithm>

namespace aros::assessment {

QList<Assessment> earlierRounds(const Assessment &of, const QList<Assessment> &known)
{
    QMap<int, Assessment> rounds;
    for (const Assessment &one : known) {
        const bool earlier = one.details.team.id == of.details.team.id && one.details.round < of.details.round;
        if (!earlier || one.state != State::Agreed || one.id == of.id)
            continue;
        const auto same = rounds.constFind(one.details.round);
        if (same == rounds.cend() || same->agreed < one.agreed)
            rounds.insert(one.details.round, one);
    }
    return rounds.values();
}

int lastRound(const Assessment &of, const QList<Assessment> &earlier)
{
    const auto named =
        std::find_if(earlier.cbegin(), earlier.cend(), [&](const Assessment &one) { return one.id == of.previous; });
    const qsizetype place = named == earlier.cend() ? earlier.size() - 1 : std::distance(earlier.cbegin(), named);
    return static_cast<int>(place);
}

int nextRound(const TeamId &team, const QList<Assessment> &known)
{
    int next = 0;
    for (const Assessment &one : known) {
        if (one.details.team.id == team)
            next = std::max(next, one.details.round + 1);
    }
    return next;
}

} // namespace aros::assessment
