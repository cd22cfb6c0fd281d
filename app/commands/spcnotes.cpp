#include "app/commands/spcnotes.h"

#include "app/commands/console.h"
#include "core/metrics/periods.h"

#include <QCoreApplication>

namespace aros::commands {

using metrics::LimitsFault;
using metrics::XmrChart;
using metrics::XmrGroup;

namespace {

constexpr qsizetype MostTold = 12; // dates in a sentence, series in a list, sentences of a kind

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString listed(const QStringList &first, qsizetype count)
{
    const QString list = first.join(QStringLiteral(", "));
    return count > first.size() ? list + QStringLiteral(", …") : list;
}

QString faultText(LimitsFault fault)
{
    return fault == LimitsFault::NoRange
               ? QCoreApplication::translate(
                     "CommandLine",
                     "%1, from %2 on: there are no limits and no flags, because no two neighbouring rows have a value.")
               : QCoreApplication::translate(
                     "CommandLine",
                     "%1, from %2 on: nothing is flagged, because the values vary too little to give limits.");
}

} // namespace

void SpcNotes::Some::add(const QString &text)
{
    if (++count <= MostTold)
        first.append(text);
}

void SpcNotes::add(const QString &name, const XmrChart &chart)
{
    ++m_series;
    const QString shown = printable(name);
    addAbsent(shown, chart);
    addGroups(shown, chart);
    if (chart.lastValue && *chart.lastValue != chart.points.size() - 1)
        m_earlier.add(QCoreApplication::translate("CommandLine",
                                                  "%1: the variation icon is that of %2, the last row with a value.")
                          .arg(shown, iso(chart.points.at(*chart.lastValue).observation.date)));
    for (const QDate &date : chart.unmatchedRebases)
        ++m_unmatched[date];
}

void SpcNotes::addAbsent(const QString &name, const XmrChart &chart)
{
    QList<QDate> dates;
    for (const metrics::XmrPoint &point : chart.points)
        dates.append(point.observation.date);
    const QList<QDate> absent = metrics::absentPeriods(dates);
    if (absent.isEmpty())
        return;
    QStringList first;
    for (const QDate &date : absent.mid(0, MostTold))
        first.append(iso(date));
    m_absent.add(QCoreApplication::translate("CommandLine",
                                             "%1: there is no row for %2. The rows around it count as neighbours; add "
                                             "a row with an empty value where runs should break.")
                     .arg(name, listed(first, absent.size())));
}

void SpcNotes::addGroups(const QString &name, const XmrChart &chart)
{
    bool isShort = false;
    for (const XmrGroup &group : chart.groups) {
        const QString date = iso(chart.points.at(group.first).observation.date);
        if (group.fault != LimitsFault::None)
            m_faults.add(faultText(group.fault).arg(name, date));
        isShort = isShort || (group.isShort() && group.fault == LimitsFault::None);
    }
    if (isShort)
        m_short.add(name);
}

void SpcNotes::append(const Some &some, QStringList &sentences)
{
    sentences += some.first;
    if (some.count > some.first.size())
        sentences.append(
            QCoreApplication::translate("CommandLine", "The same is so elsewhere: %1 times in all.").arg(some.count));
}

QStringList SpcNotes::sentences(const QList<QDate> &rebases) const
{
    QStringList result;
    append(m_absent, result);
    append(m_faults, result);
    if (m_short.count > 0)
        result.append(QCoreApplication::translate(
                          "CommandLine", "Limits from fewer than 12 values are on trial. There are such limits in: %1.")
                          .arg(listed(m_short.first, m_short.count)));
    append(m_earlier, result);
    for (const QDate &date : rebases) {
        const int without = m_unmatched.value(date);
        if (without > 0 && without == m_series)
            result.append(
                QCoreApplication::translate("CommandLine", "No row has the date %1: nothing was re-based there.")
                    .arg(iso(date)));
        else if (without > 0)
            result.append(QCoreApplication::translate(
                              "CommandLine", "Re-based at %1: %2 of %3 series. The others have no row with that date.")
                              .arg(iso(date))
                              .arg(m_series - without)
                              .arg(m_series));
    }
    return result;
}

} // namespace aros::commands
