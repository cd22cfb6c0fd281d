#include "core/report/disclosure.h"

#include "core/assessment/assessment.h"

#include <algorithm>

namespace aros::report {

namespace {

// What a reader can tell of one hidden count.
struct Range {
    int lowest = 0;
    int highest = 0;
};

int smallestShown(const QList<int> &counts, const QList<Shown> &shown)
{
    int smallest = -1;
    for (int index = 0; index < counts.size(); ++index) {
        const bool candidate = shown.at(index) == Shown::Exact && counts.at(index) > 0;
        if (candidate && (smallest < 0 || counts.at(index) < counts.at(smallest)))
            smallest = index;
    }
    return smallest;
}

// Counts are hidden from the smallest up, so that one of at least 5 is no larger than the smallest that is shown.
Range rangeOf(Shown shown, int largestHidden)
{
    if (shown == Shown::FewerThan5)
        return {1, SmallestShownCount - 1};
    return {SmallestShownCount, largestHidden};
}

// Whether taking the shown counts off the whole leaves a single possible value for a hidden count of 1 to 4.
bool givesAway(const QList<int> &counts, const QList<Shown> &shown)
{
    const int smallest = smallestShown(counts, shown);
    const int largestHidden = smallest < 0 ? assessment::LargestGroup : counts.at(smallest);
    int hiddenSum = 0;
    Range all;
    for (int index = 0; index < counts.size(); ++index) {
        if (shown.at(index) == Shown::Exact)
            continue;
        const Range range = rangeOf(shown.at(index), largestHidden);
        hiddenSum += counts.at(index);
        all.lowest += range.lowest;
        all.highest += range.highest;
    }
    const Range one = rangeOf(Shown::FewerThan5, largestHidden);
    const int lowest = std::max(one.lowest, hiddenSum - (all.highest - one.highest));
    const int highest = std::min(one.highest, hiddenSum - (all.lowest - one.lowest));
    return lowest >= highest;
}

} // namespace

QList<Shown> discloseCounts(const QList<int> &counts)
{
    QList<Shown> shown;
    for (const int count : counts)
        shown.append(count > 0 && count < SmallestShownCount ? Shown::FewerThan5 : Shown::Exact);
    if (!shown.contains(Shown::FewerThan5))
        return shown;

    for (int next = smallestShown(counts, shown); next >= 0 && givesAway(counts, shown);
         next = smallestShown(counts, shown))
        shown[next] = Shown::AtLeast5;
    return shown;
}

} // namespace aros::report
