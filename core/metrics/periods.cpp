#include "core/metrics/periods.h"

#include <algorithm>

namespace aros::metrics {

namespace {

constexpr int YearStep = 12;

int monthIndexOf(const QDate &date)
{
    return date.year() * YearStep + date.month() - 1;
}

bool isMonthEnd(const QDate &date)
{
    return date.day() == date.daysInMonth();
}

struct Rhythm {
    int months = 0; // from one period to the next; 0 where there is no regular step
    int day = 0;    // of the month; 0 for its last
};

// `dates` in order.
Rhythm rhythmOf(const QList<QDate> &dates)
{
    const bool areEnds = std::all_of(dates.cbegin(), dates.cend(), isMonthEnd);
    const int day = dates.isEmpty() ? 0 : dates.constFirst().day();
    if (!areEnds && std::any_of(dates.cbegin(), dates.cend(), [day](const QDate &date) { return date.day() != day; }))
        return {};
    QList<int> steps;
    for (qsizetype at = 1; at < dates.size(); ++at)
        steps.append(monthIndexOf(dates.at(at)) - monthIndexOf(dates.at(at - 1)));
    if (steps.isEmpty())
        return {};
    const int step = *std::min_element(steps.cbegin(), steps.cend());
    const bool isUsual = step == 1 || step == 3 || step == YearStep;
    if (!isUsual || std::any_of(steps.cbegin(), steps.cend(), [step](int other) { return other % step != 0; }))
        return {};
    const int periods = (monthIndexOf(dates.constLast()) - monthIndexOf(dates.constFirst())) / step + 1;
    return periods - dates.size() > MostAbsentPeriods ? Rhythm() : Rhythm{step, areEnds ? 0 : day};
}

QDate periodInMonth(int month, int day)
{
    const int year = month / YearStep;
    const QDate first(year, month % YearStep + 1, 1);
    return day == 0 ? QDate(year, first.month(), first.daysInMonth()) : QDate(year, first.month(), day);
}

// `dates` in order. Days beyond the 28th are all on month ends or all on one day that every month between has had.
QList<QDate> absentAmong(const QList<QDate> &dates)
{
    const Rhythm rhythm = rhythmOf(dates);
    QList<QDate> absent;
    for (qsizetype at = 1; rhythm.months > 0 && at < dates.size(); ++at) {
        const int next = monthIndexOf(dates.at(at));
        for (int month = monthIndexOf(dates.at(at - 1)) + rhythm.months; month < next; month += rhythm.months) {
            const QDate date = periodInMonth(month, rhythm.day);
            absent.append(date.isValid() ? date : periodInMonth(month, 0));
        }
    }
    return absent;
}

QList<QDate> datesInOrder(QList<QDate> dates)
{
    std::sort(dates.begin(), dates.end());
    return dates;
}

} // namespace

Spacing spacingOf(const QList<QDate> &dates)
{
    switch (rhythmOf(datesInOrder(dates)).months) {
    case 1:
        return Spacing::Monthly;
    case 3:
        return Spacing::Quarterly;
    case YearStep:
        return Spacing::Yearly;
    default:
        return Spacing::Irregular;
    }
}

QList<QDate> absentPeriods(const QList<QDate> &dates)
{
    return absentAmong(datesInOrder(dates));
}

QList<Observation> withAbsentPeriods(QList<Observation> observations)
{
    QList<QDate> dates;
    for (const Observation &observation : observations)
        dates.append(observation.date);
    for (const QDate &date : absentPeriods(dates))
        observations.append({date, std::nullopt});
    std::stable_sort(observations.begin(), observations.end(),
                     [](const Observation &a, const Observation &b) { return a.date < b.date; });
    return observations;
}

} // namespace aros::metrics
