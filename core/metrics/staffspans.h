#pragma once

#include <QDate>
#include <QList>

namespace aros::metrics {

// From a person's first to their last day in post.
struct StaffSpan {
    QDate start;
    QDate end; // invalid: still in post

    friend bool operator==(const StaffSpan &, const StaffSpan &) = default;
};

// The rule of the NHS Data Dictionary: the first and the last day belong to the span, so whoever leaves on the last day
// of a month is in post at its end and is a leaver of the month.
bool inPostAt(const StaffSpan &span, const QDate &date);
bool leftWithin(const StaffSpan &span, const QDate &from, const QDate &to);
bool startedWithin(const StaffSpan &span, const QDate &from, const QDate &to);
// From the same day 12 months after the start; from 28 February for a start on a 29th.
bool hasTwelveMonths(const StaffSpan &span, const QDate &date);

// One month's counts. Each span is taken for one person.
struct SpanCounts {
    int inPostAtEnd = 0;
    int inPostWithTwelveMonths = 0; // of these
    int inPostTwelveMonthsAgo = 0;  // at the end of the same month of the year before
    int stayedTwelveMonths = 0;     // of these, in post at the end of the month
    int starters = 0;
    int leavers = 0;
    int leaversUnderTwelveMonths = 0; // of these

    friend bool operator==(const SpanCounts &, const SpanCounts &) = default;
};

SpanCounts countsFrom(const QList<StaffSpan> &spans, const QDate &month);
// Of those who started in `month`, how many are in post so many months after their start.
int startersStillInPost(const QList<StaffSpan> &spans, const QDate &month, int monthsLater);

} // namespace aros::metrics
