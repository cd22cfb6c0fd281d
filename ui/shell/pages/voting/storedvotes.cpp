#include "ui/shell/pages/voting/storedvotes.h"

namespace aros::shell {

using assessment::Rating;

QVariantMap storedVotes(const QHash<int, Rating> &votes)
{
    QVariantMap stored;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        stored.insert(QString::number(it.key()), it->code());
    return stored;
}

QHash<int, Rating> votesFrom(const QVariantMap &stored)
{
    QHash<int, Rating> votes;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (const auto rating = Rating::fromCode(it->toString()))
            votes.insert(it.key().toInt(), *rating);
    }
    return votes;
}

} // namespace aros::shell
