#pragma once

#include "core/assessment/assessment.h"

namespace aros::assessment {

// The agreed ones among `known` that are of the same team as `of` and of a smaller round, earliest round first. Where a
// round was agreed more than once, the one that was agreed last stands for it.
QList<Assessment> earlierRounds(const Assessment &of, const QList<Assessment> &known);

// Place in `earlier` of the round that `of` is compared with: the one that it follows, else the latest; -1 for none.
int lastRound(const Assessment &of, const QList<Assessment> &earlier);

// The round after the highest that the team has among `known`, agreed or not; 0 when it has none.
int nextRound(const TeamId &team, const QList<Assessment> &known);

} // namespace aros::assessment
