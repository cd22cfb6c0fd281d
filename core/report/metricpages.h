#pragma once

#include "core/metrics/filefigures.h"

#include <QStringList>

#include <functional>

namespace aros::report {

// Charts of one unit and staff group as a file: PDF, workbook, table or picture all show this value. Everything is in
// the language of the charts.
struct MetricPages {
    // Fixed words that files need beside those of the charts.
    struct Words {
        QString page;                    // "Page %1 of %2"
        QString metric, latest, month;   // columns of the overview
        QString whatItShows;             // likewise
        QString value, shown, standsOut; // columns of a workbook
        QString remarks, overview;       // a column; a heading and a sheet
        QString lastMonths;              // "The last %1 of %2 months; …"
        QString definitions;             // of a sheet
    };

    Language language = Language::English;
    Words words;
    QString product; // "Retention metrics"
    QString title;   // of the one metric, or the same as `product`
    QString subject; // unit and staff group
    QString period;  // from the first month of any chart to the last
    QString made;    // "Made on 22 November 2026 with Aros"
    QString footer;
    QStringList notes; // about the file as a whole
    QList<metrics::FileChart> charts;
};

// Asked before each chart, with how many are done; false stops the writing of a file.
using ChartsDone = std::function<bool(qsizetype charts)>;

// `today` is the day that the file says it was made on. Charts that would give away what another hides are left out,
// and a note says which. No chart gives pages without any.
MetricPages metricPages(const QList<metrics::FileChart> &charts, const QDate &today, const Texts &texts);

// What a file is proposed to be called, without its ending. `title` is that of a metric; empty for several.
QString metricFileStem(const QString &subject, const QString &title, const QDate &today, const Texts &texts);

} // namespace aros::report
