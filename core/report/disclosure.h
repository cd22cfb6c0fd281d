#pragma once

#include <QList>

namespace aros::report {

// How a count of people may be shown where anybody can read it.
enum class Shown {
    Exact,      // 0, or at least 5 and safe
    FewerThan5, // 1 to 4
    AtLeast5,   // exact it would give away a smaller one
};

constexpr int SmallestShownCount = 5;

// The small-number rule for counts of people that add up to a whole, such as the staff groups in the room. Counts 1 to
// 4 are hidden. Whoever knows the whole (everybody who was there does) could take the shown counts off it, so as long
// as that leaves only one possible value for a hidden count, the smallest count that is still shown is hidden too. Zero
// is never hidden: nobody is in it. One entry for each of `counts`, in their order.
//
// With any entry but Exact, do not show the whole or anything that is computed from it.
QList<Shown> discloseCounts(const QList<int> &counts);

} // namespace aros::report
