#include "core/assessment/target.h"

#include <algorithm>

namespace aros::assessment {

QList<Target> inOfficialOrder(QList<Target> targets)
{
    const auto place = [](const Target &target) { return questions::officialThemes().indexOf(target.theme); };
    std::stable_sort(targets.begin(), targets.end(),
                     [&](const Target &a, const Target &b) { return place(a) < place(b); });
    return targets;
}

} // namespace aros::assessment
