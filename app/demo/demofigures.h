#pragma once

#include "core/metrics/figures.h"

#include <QDate>
#include <QList>

namespace aros::demo {

constexpr int DemoFigureMonths = 120;

// Ten years of monthly figures of the made-up organisation, up to the month before `today`: headcount, FTE, funded
// posts, leavers, starters and who of them stays, sickness absence, appraisals, agency and time to hire. Each team has
// them for all staff, each division by staff group as well; both add up to the same people. The same for the same seed
// and month.
//
// Three things truly change, and nothing else does but the seasons: people leave Acute services less from 14 months ago
// on; sickness absence in Community and mental health is higher from 10 months ago on; and hiring takes less time each
// month for the last 9 months.
QList<metrics::Figure> demoFigures(const QDate &today, quint32 seed);

} // namespace aros::demo
