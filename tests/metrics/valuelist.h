#pragma once

#include "core/metrics/series.h"

#include <QString>
#include <QStringList>

namespace aros::tests {

// "10 11 _ 12": values of one month after another from January 2020; "_" is a blank.
inline QList<metrics::Observation> monthly(const QString &values)
{
    QList<metrics::Observation> observations;
    QDate date(2020, 1, 1);
    for (const QString &word : values.split(u' ', Qt::SkipEmptyParts)) {
        observations.append({date, word == QLatin1String("_") ? std::nullopt : std::optional<double>(word.toDouble())});
        date = date.addMonths(1);
    }
    return observations;
}

} // namespace aros::tests
