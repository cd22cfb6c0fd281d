#include "core/metrics/staffspans.h"

#include <algorithm>

namespace aros::metrics {

namespace {

constexpr int TwelveMonths = 12;

QDate firstDayOf(const QDate &month)
{
    return QDate(month.year(), month.month(), 1);
}

QDate lastDayOf(const QDate &month)
{
    return QDate(month.year(), month.month(), month.daysInMonth());
}

} // namespace

bool inPostAt(const StaffSpan &span, const QDate &date)
{
    return span.start <= date && (!span.end.isValid() || span.end >= date);
}

bool leftWithin(const StaffSpan &span, const QDate &from, const QDate &to)
{
    return span.end.isValid() && span.end >= from && span.end <= to;
}

bool startedWithin(const StaffSpan &span, const QDate &from, const QDate &to)
{
    return span.start >= from && span.start <= to;
}

bool hasTwelveMonths(const StaffSpan &span, const QDate &date)
{
    return span.start.addMonths(TwelveMonths) <= date;
}

SpanCounts countsFrom(const QList<StaffSpan> &spans, const QDate &month)
{
    const QDate first = firstDayOf(month);
    const QDate last = lastDayOf(month);
    const QDate before = lastDayOf(first.addMonths(-TwelveMonths));
    SpanCounts counts;
    for (const StaffSpan &span : spans) {
        const bool isHere = inPostAt(span, last);
        const bool wasHere = inPostAt(span, before);
        const bool left = leftWithin(span, first, last);
        counts.inPostAtEnd += isHere;
        counts.inPostWithTwelveMonths += isHere && hasTwelveMonths(span, last);
        counts.inPostTwelveMonthsAgo += wasHere;
        counts.stayedTwelveMonths += wasHere && isHere;
        counts.starters += startedWithin(span, first, last);
        counts.leavers += left;
        counts.leaversUnderTwelveMonths += left && !hasTwelveMonths(span, span.end);
    }
    return counts;
}

int startersStillInPost(const QList<StaffSpan> &spans, const QDate &month, int monthsLater)
{
    const auto stayed = [&](const StaffSpan &span) {
        return startedWithin(span, firstDayOf(month), lastDayOf(month)) &&
               inPostAt(span, span.start.addMonths(monthsLater));
    };
    return static_cast<int>(std::count_if(spans.cbegin(), spans.cend(), stayed));
}

} // namespace aros::metrics
