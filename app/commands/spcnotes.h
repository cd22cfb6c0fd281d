#pragma once

#include "core/metrics/xmr.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace aros::commands {

// Gathers what somebody should know about the charts of a run, series by series, and tells it in few sentences however
// many series there are.
class SpcNotes
{
public:
    // `name` is what messages call the series.
    void add(const QString &name, const metrics::XmrChart &chart);

    // `rebases` are those that were asked for on the command line.
    QStringList sentences(const QList<QDate> &rebases) const;

private:
    // The first few of what may be as many as there are rows.
    struct Some {
        QStringList first;
        qsizetype count = 0;
        void add(const QString &text);
    };

    void addAbsent(const QString &name, const metrics::XmrChart &chart);
    void addGroups(const QString &name, const metrics::XmrChart &chart);
    static void append(const Some &some, QStringList &sentences);

    int m_series = 0;
    Some m_absent;                 // a sentence a series
    Some m_faults;                 // a sentence a group
    Some m_short;                  // names of series
    Some m_earlier;                // a sentence a series whose last rows have no value
    QHash<QDate, int> m_unmatched; // series without a row on a date
};

} // namespace aros::commands
