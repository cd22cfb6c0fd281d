#pragma once

#include "core/metrics/figures.h"

namespace aros::metrics {

// What a figure is of: there is one at most.
struct FigureKey {
    UnitPath unit;
    MetricId metric;
    StaffGroupId group; // empty: all staff
    QDate period;       // first day of the month

    friend bool operator==(const FigureKey &, const FigureKey &) = default;
};

FigureKey keyOf(const Figure &figure);
bool operator<(const FigureKey &a, const FigureKey &b);
size_t qHash(const FigureKey &key, size_t seed = 0);

} // namespace aros::metrics
