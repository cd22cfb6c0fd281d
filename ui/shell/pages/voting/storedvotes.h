#pragma once

#include "core/assessment/rating.h"

#include <QHash>
#include <QVariantMap>

namespace aros::shell {

// Votes that are being given, by position in the set, in the form in which a page keeps them while it is built anew.
QVariantMap storedVotes(const QHash<int, assessment::Rating> &votes);
QHash<int, assessment::Rating> votesFrom(const QVariantMap &stored);

} // namespace aros::shell
