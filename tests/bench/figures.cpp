#include "tests/bench/figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace aros::bench {

double at(Figures figures, double share)
{
    std::sort(figures.begin(), figures.end());
    return figures.at(static_cast<size_t>(share * static_cast<double>(figures.size() - 1)));
}

double median(const Figures &figures)
{
    return at(figures, 0.5);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double figure, double floor, const char *floorName, const char *budget)
{
    std::printf("%-44s %9.2f ms   %6.2f x  %-28s (%.2f ms)   budget %s\n", what, figure, figure / floor, floorName,
                floor, budget);
    std::fflush(stdout);
}

} // namespace aros::bench
