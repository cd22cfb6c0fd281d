#include "core/metrics/metricchartparts.h"

#include <QHash>

#include <algorithm>

namespace aros::metrics {

namespace {

using Kind = MetricChart::WarningKind;

constexpr qsizetype MostPeriodsNamed = 3;
constexpr qsizetype MostUnitsNamed = 2;

void warn(MetricChart &chart, Kind kind, const QString &text)
{
    chart.warnings.append({kind, text});
}

void warnOfGroups(MetricChart &chart, const ChartContext &context)
{
    const Texts &texts = context.texts;
    for (const XmrGroup &group : context.xmr.groups) {
        const QString since = texts.month(context.xmr.points.at(group.first).observation.date);
        const int fewest = FewestForLimits;
        if (group.values == 0 || isUntold(group, context.xmr, context.source.points))
            continue;
        if (group.fault == LimitsFault::NoVariation)
            //: %1 is a month and year
            warn(chart, Kind::NoVariation,
                 texts
                     .text(QT_TRANSLATE_NOOP("Report", "From %1 the figures hardly vary: there is not enough "
                                                       "variation for limits, and nothing is tested."))
                     .arg(since));
        else if (group.fault == LimitsFault::NoRange)
            //: %1 is a month and year
            warn(
                chart, Kind::NoLimits,
                texts.text(QT_TRANSLATE_NOOP("Report", "From %1 there are no limits yet: no two neighbouring figures."))
                    .arg(since));
        else if (group.isShort())
            //: %1 is a month and year, %2 how many figures there are, %3 how many there should be
            warn(chart, Kind::ShortGroup,
                 texts
                     .text(QT_TRANSLATE_NOOP("Report",
                                             "Limits on trial: those from %1 rest on %2 figures, fewer than %3."))
                     .arg(since, QString::number(group.values), QString::number(fewest)));
    }
}

bool isAbsent(const MetricChart::Point &point, const QHash<QDate, Absence> &why)
{
    const Absence absence = why.value(point.period, Absence::MissingFigure);
    return !point.value && (absence == Absence::MissingFigure || absence == Absence::None);
}

QString absentText(const QStringList &periods, const Texts &texts)
{
    const int count = static_cast<int>(periods.size());
    if (periods.size() > MostPeriodsNamed)
        //: Always four or more
        return texts.text(QT_TRANSLATE_N_NOOP("Report", "%n months in the chart have no figure; runs break there."),
                          count);
    //: %1 is one month, or a list of two or three
    return texts.text(QT_TRANSLATE_NOOP("Report", "No figure for %1; runs break there.")).arg(listOf(periods, texts));
}

void warnOfGaps(MetricChart &chart, const ChartContext &context)
{
    QHash<QDate, Absence> why;
    for (const MetricPoint &point : context.source.points)
        why.insert(point.period, point.reason.why);
    QStringList absent;
    int others = 0;
    for (const MetricChart::Point &point : std::as_const(chart.points)) {
        if (isAbsent(point, why))
            absent.append(point.periodText);
        else if (!point.value && !point.isHidden)
            ++others;
    }
    if (!absent.isEmpty())
        warn(chart, Kind::AbsentPeriods, absentText(absent, context.texts));
    if (others == 1)
        warn(chart, Kind::NoValues,
             context.texts.text(QT_TRANSLATE_NOOP("Report", "One month has no value; the table says why.")));
    else if (others > 1)
        warn(chart, Kind::NoValues,
             context.texts.text(QT_TRANSLATE_N_NOOP("Report", "%n months have no value; the table says why."), others));
}

void warnOfHidden(MetricChart &chart, const ChartContext &context)
{
    const auto hidden = std::count_if(chart.points.cbegin(), chart.points.cend(),
                                      [](const MetricChart::Point &point) { return point.isHidden; });
    if (hidden == 0)
        return;
    QString text = context.texts.text(
        QT_TRANSLATE_NOOP("Report", "Counts from 1 to 4 people are shown as “fewer than 5”, and what is made of them "
                                    "is left out, so that nobody can be picked out."));
    if (chart.isTested)
        text +=
            u' ' + context.texts.text(QT_TRANSLATE_NOOP(
                       "Report", "Where that is so, there are no mean and limits: they would give the counts away."));
    warn(chart, Kind::Hidden, text);
}

void warnOfRebases(MetricChart &chart, const ChartContext &context)
{
    for (const QDate &date : context.xmr.unmatchedRebases)
        //: %1 is a month and year
        warn(chart, Kind::UnmatchedRebase,
             context.texts
                 .text(QT_TRANSLATE_NOOP("Report", "The limits were to be set anew from %1, which is not in this "
                                                   "chart."))
                 .arg(context.texts.month(date)));
}

void warnOfStaffMean(MetricChart &chart, const ChartContext &context)
{
    int most = 0;
    for (const MetricPoint &point : context.source.points)
        most = std::max(most, point.staffPoints);
    if (most > 2)
        //: Of a turnover's denominator; %1 is a count of month-ends
        warn(chart, Kind::StaffMean,
             context.texts
                 .text(QT_TRANSLATE_NOOP("Report", "Staff in post is the mean of %1 month-ends, not of start and end."))
                 .arg(most));
}

QString namesOf(const QStringList &units, const Texts &texts)
{
    if (units.size() <= MostUnitsNamed)
        return listOf(units, texts);
    //: %1 are two names of units, parted by a comma; there are more
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 and others"))
        .arg(units.mid(0, MostUnitsNamed).join(QStringLiteral(", ")));
}

void warnOfLowerLimit(MetricChart &chart, const Texts &texts)
{
    const bool isBelow =
        std::any_of(chart.groups.cbegin(), chart.groups.cend(), [&chart](const MetricChart::Group &group) {
            return group.size > 0 && group.lower && !chart.showsLower(group);
        });
    if (isBelow)
        warn(chart, Kind::LowerBelowZero,
             texts.text(QT_TRANSLATE_NOOP("Report", "The lower limit is below 0, where these figures cannot be: it is "
                                                    "not drawn.")));
}

void warnOfLeftOut(MetricChart &chart, const ChartContext &context)
{
    const LeftOutMonths &leftOut = context.source.leftOut;
    if (leftOut.months == 0)
        return;
    const QString names = leftOut.units.isEmpty()
                              //: Of many units, which are not named
                              ? context.texts.text(QT_TRANSLATE_NOOP("Report", "some of them"))
                              : namesOf(leftOut.units, context.texts);
    //: %1 are one or two names of units
    warn(chart, Kind::LeftOut,
         context.texts
             .text(QT_TRANSLATE_N_NOOP("Report", "Only months for which every unit below has a figure are added up. %n "
                                                 "months are left out, for want of figures from: %1."),
                   leftOut.months)
             .arg(names));
}

} // namespace

QStringList MetricChart::furtherWarnings() const
{
    QStringList texts;
    for (const Warning &warning : warnings) {
        if (!reading.contains(warning.text))
            texts.append(warning.text);
    }
    return texts;
}

void addWarnings(MetricChart &chart, const ChartContext &context)
{
    warnOfLeftOut(chart, context);
    if (!chart.isTested)
        warn(chart, Kind::Rolling,
             context.texts.text(QT_TRANSLATE_NOOP(
                 "Report",
                 "A rolling figure: neighbouring months share most of their figures, so runs are not tested.")));
    else
        warnOfGroups(chart, context);
    warnOfLowerLimit(chart, context.texts);
    warnOfHidden(chart, context);
    warnOfGaps(chart, context);
    warnOfRebases(chart, context);
    warnOfStaffMean(chart, context);
}

} // namespace aros::metrics
