#pragma once

#include <functional>
#include <vector>

namespace aros::bench {

using Figures = std::vector<double>; // ms

double at(Figures figures, double share); // 0.99: the figure that 99 in 100 do not exceed
double median(const Figures &figures);
double milliseconds(const std::function<void()> &work);

// One line: what, its figure, the ratio to the floor of the same run, and the budget.
void print(const char *what, double figure, double floor, const char *floorName, const char *budget);

} // namespace aros::bench
