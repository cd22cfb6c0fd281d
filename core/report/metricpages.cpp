#include "core/report/metricpages.h"

#include "core/report/reportparts.h"

#include <algorithm>

namespace aros::report {

using metrics::FileChart;
using metrics::MetricChart;

namespace {

MetricPages::Words metricPageWords(const Texts &texts)
{
    MetricPages::Words words;
    words.page = texts.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
    //: Heading of a column: something that is measured month by month
    words.metric = texts.text(QT_TRANSLATE_NOOP("Report", "Metric"));
    //: Heading of a column: the latest figure
    words.latest = texts.text(QT_TRANSLATE_NOOP("Report", "Latest"));
    words.month = texts.text(QT_TRANSLATE_NOOP("Report", "Month"));
    //: Heading of a column: whether a metric has changed, and whether it meets its target
    words.whatItShows = texts.text(QT_TRANSLATE_NOOP("Report", "What it shows"));
    words.value = texts.text(QT_TRANSLATE_NOOP("Report", "Value"));
    //: Heading of a column: the figure rounded and with its unit, beside the exact one
    words.shown = texts.text(QT_TRANSLATE_NOOP("Report", "Shown as"));
    words.standsOut = texts.text(QT_TRANSLATE_NOOP("Report", "Stands out"));
    words.remarks = texts.text(QT_TRANSLATE_NOOP("Report", "Remarks"));
    //: Heading: several metrics in one table
    words.overview = texts.text(QT_TRANSLATE_NOOP("Report", "At a glance"));
    //: Below the heading of a table in a PDF with several metrics; always many months
    words.lastMonths = texts.text(
        QT_TRANSLATE_NOOP("Report", "The last %1 of %2 months. A workbook, or a PDF of this metric alone, has "
                                    "all of them."));
    words.definitions = texts.text(QT_TRANSLATE_NOOP("Report", "Definitions"));
    return words;
}

// From the first month of any chart to the last.
QString periodOf(const QList<FileChart> &charts, const Texts &texts)
{
    QDate first;
    QDate last;
    for (const FileChart &one : charts) {
        for (const MetricChart::Point &point : one.chart().points) {
            first = first.isValid() ? std::min(first, point.period) : point.period;
            last = last.isValid() ? std::max(last, point.period) : point.period;
        }
    }
    if (!first.isValid())
        return {};
    const QString from = texts.month(first);
    return first == last ? from : QStringLiteral("%1 – %2").arg(from, texts.month(last));
}

QStringList titlesLeftOut(const QList<FileChart> &charts, const QList<FileChart> &kept)
{
    QStringList titles;
    for (const FileChart &chart : charts) {
        const auto isSame = [&chart](const FileChart &other) { return other.chart().metric == chart.chart().metric; };
        if (std::none_of(kept.cbegin(), kept.cend(), isSame))
            titles.append(chart.chart().title);
    }
    return titles;
}

QString leftOutNote(const QStringList &titles, const Texts &texts)
{
    return texts
        //: %1 is a list of metrics
        .text(QT_TRANSLATE_NOOP("Report", "Left out, because together with sums over several months they would give "
                                          "counts below 5 away: %1."))
        .arg(titles.join(QStringLiteral("; ")));
}

} // namespace

MetricPages metricPages(const QList<FileChart> &charts, const QDate &today, const Texts &texts)
{
    MetricPages pages;
    pages.language = texts.language();
    pages.words = metricPageWords(texts);
    pages.charts = metrics::withoutTellTales(charts);
    //: Title of a file with charts
    pages.product = texts.text(QT_TRANSLATE_NOOP("Report", "Retention metrics"));
    pages.title = pages.charts.size() == 1 ? pages.charts.constFirst().chart().title : pages.product;
    if (!charts.isEmpty())
        pages.subject = charts.constFirst().chart().subject;
    pages.period = periodOf(pages.charts, texts);
    //: In a file; %1 is a date
    pages.made = texts.text(QT_TRANSLATE_NOOP("Report", "Made with Aros on %1")).arg(texts.longDate(today));
    pages.footer =
        QStringList{QStringLiteral("Aros"), pages.subject, texts.shortDate(today)}.join(QStringLiteral(" · "));
    if (const QStringList titles = titlesLeftOut(charts, pages.charts); !titles.isEmpty())
        pages.notes.append(leftOutNote(titles, texts));
    return pages;
}

QString metricFileStem(const QString &subject, const QString &title, const QDate &today, const Texts &texts)
{
    const QString what = title.isEmpty() ? texts.text(QT_TRANSLATE_NOOP("Report", "Retention metrics")) : title;
    return safeFileStem({subject, what, today.toString(QStringLiteral("yyyy-MM"))});
}

} // namespace aros::report
