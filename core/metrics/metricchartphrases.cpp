#include "core/metrics/metricchartparts.h"

namespace aros::metrics {

namespace {

struct ChartWord {
    QString MetricChart::Words::*word;
    const char *source;
};

constexpr ChartWord ChartWords[]{
    //: Centre line of a chart
    {&MetricChart::Words::mean, QT_TRANSLATE_NOOP("Report", "Mean")},
    //: Of what a figure usually varies between
    {&MetricChart::Words::lowerLimit, QT_TRANSLATE_NOOP("Report", "Lower limit")},
    //: Of what a figure usually varies between
    {&MetricChart::Words::upperLimit, QT_TRANSLATE_NOOP("Report", "Upper limit")},
    {&MetricChart::Words::target, QT_TRANSLATE_NOOP("Report", "Target")},
    //: Legend of a chart: points that stand out in the better direction
    {&MetricChart::Words::improvement, QT_TRANSLATE_NOOP("Report", "Improvement")},
    //: Legend of a chart: points that stand out in the worse direction
    {&MetricChart::Words::concern, QT_TRANSLATE_NOOP("Report", "Concern")},
    //: Legend of a chart: points that stand out where neither direction is better
    {&MetricChart::Words::change, QT_TRANSLATE_NOOP("Report", "Change")},
    {&MetricChart::Words::definition, QT_TRANSLATE_NOOP("Report", "Definition")},
    //: Of a fraction: its numerator
    {&MetricChart::Words::numerator, QT_TRANSLATE_NOOP("Report", "Number")},
    //: Of a fraction: its denominator
    {&MetricChart::Words::denominator, QT_TRANSLATE_NOOP("Report", "Out of")},
    //: From one month to another
    {&MetricChart::Words::period, QT_TRANSLATE_NOOP("Report", "Period")},
    //: Publication that a definition is taken from
    {&MetricChart::Words::source, QT_TRANSLATE_NOOP("Report", "Source")},
    //: What to bear in mind when reading a figure
    {&MetricChart::Words::caveats, QT_TRANSLATE_NOOP("Report", "To bear in mind")},
    {&MetricChart::Words::asTable, QT_TRANSLATE_NOOP("Report", "The figures as a table")},
    {&MetricChart::Words::notFromZero, QT_TRANSLATE_NOOP("Report", "The scale does not start at 0")},
    //: Below two charts on one time axis: theme scores above, a metric below
    {&MetricChart::Words::noCause,
     QT_TRANSLATE_NOOP("Report", "The same months, one above the other. That two things change together does not say "
                                 "that one caused the other.")},
};

QString unitsMissing(const NoValue &reason, const Texts &texts)
{
    const QString some = QString::number(reason.count);
    const QString all = QString::number(reason.of);
    switch (reason.level) {
    case UnitLevel::Team:
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 teams have no figure")).arg(some, all);
    case UnitLevel::Division:
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 divisions have no figure")).arg(some, all);
    case UnitLevel::Organisation:
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 organisations have no figure")).arg(some, all);
    case UnitLevel::Everything:
        break;
    }
    //: Units are teams and divisions together
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 units have no figure")).arg(some, all);
}

} // namespace

MetricChart::Words chartWords(const Texts &texts)
{
    MetricChart::Words words;
    for (const ChartWord &word : ChartWords)
        words.*word.word = texts.text(word.source);
    return words;
}

QString reasonText(const NoValue &reason, const Texts &texts)
{
    switch (reason.why) {
    case Absence::None:
    case Absence::MissingFigure:
        break;
    case Absence::IncompleteWindow:
        //: Why a month has no value: %1 months have a figure, %2 are needed
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of the %2 months it needs have a figure"))
            .arg(QString::number(reason.count), QString::number(reason.of));
    case Absence::MissingDenominator:
        return texts.text(QT_TRANSLATE_NOOP("Report", "It is not known out of how many"));
    case Absence::ZeroDenominator:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Out of 0, so there is no value"));
    case Absence::SmallDenominator:
        //: Too few people to show a figure about; %1 is the fewest
        return texts.text(QT_TRANSLATE_NOOP("Report", "Not shown: fewer than %1 people")).arg(reason.of);
    case Absence::UnitsMissing:
        return unitsMissing(reason, texts);
    case Absence::GroupsMissing:
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2 staff groups have no figure"))
            .arg(QString::number(reason.count), QString::number(reason.of));
    case Absence::SmallCount:
        //: Why a figure is not in a file
        return texts.text(QT_TRANSLATE_NOOP("Report", "Not shown in files: fewer than 5 people are counted"));
    case Absence::SmallRest:
        //: Why a figure is not in a file: so few are missing from the count that they could be recognised
        return texts.text(QT_TRANSLATE_NOOP("Report", "Not shown in files: all but fewer than 5 people are counted"));
    case Absence::AllStaffOnly:
        return texts.text(QT_TRANSLATE_NOOP("Report", "No figures by staff group to leave rotational posts out of"));
    }
    return texts.text(QT_TRANSLATE_NOOP("Report", "No figure"));
}

QString inARow(int count, const ChartContext &context)
{
    if (context.spacing == Spacing::Monthly)
        //: Always six or more
        return context.texts.text(QT_TRANSLATE_N_NOOP("Report", "%n months in a row"), count);
    //: Figures that are not monthly; always six or more
    return context.texts.text(QT_TRANSLATE_N_NOOP("Report", "%n figures in a row"), count);
}

QString ruleText(XmrRule rule, bool high, const ChartContext &context)
{
    const Texts &texts = context.texts;
    const QString run = inARow(context.source.runLength, context);
    switch (rule) {
    case XmrRule::CommonCause:
        return {};
    case XmrRule::OutsideLimits:
        return high ? texts.text(QT_TRANSLATE_NOOP("Report", "Above the upper limit"))
                    : texts.text(QT_TRANSLATE_NOOP("Report", "Below the lower limit"));
    case XmrRule::Trend:
        //: %1 is "7 months in a row"
        return high ? texts.text(QT_TRANSLATE_NOOP("Report", "Rising for %1 or more")).arg(run)
                    //: %1 is "7 months in a row"
                    : texts.text(QT_TRANSLATE_NOOP("Report", "Falling for %1 or more")).arg(run);
    case XmrRule::TwoInThree:
        return high ? texts.text(QT_TRANSLATE_NOOP("Report", "Two of three close to the upper limit"))
                    : texts.text(QT_TRANSLATE_NOOP("Report", "Two of three close to the lower limit"));
    case XmrRule::Shift:
        //: %1 is "7 months in a row"
        return high ? texts.text(QT_TRANSLATE_NOOP("Report", "Above the mean for %1 or more")).arg(run)
                    //: %1 is "7 months in a row"
                    : texts.text(QT_TRANSLATE_NOOP("Report", "Below the mean for %1 or more")).arg(run);
    }
    return {};
}

QString variationWords(Variation variation, const Texts &texts)
{
    switch (variation) {
    case Variation::CommonCause:
        //: On a tile: the figure varies as it usually does
        return texts.text(QT_TRANSLATE_NOOP("Report", "No real change"));
    case Variation::ImprovementHigh:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Improving: higher"));
    case Variation::ImprovementLow:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Improving: lower"));
    case Variation::ConcernHigh:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Concern: higher"));
    case Variation::ConcernLow:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Concern: lower"));
    case Variation::NeutralHigh:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Change: higher"));
    case Variation::NeutralLow:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Change: lower"));
    }
    return {};
}

QString untestedWords(const MetricChart &chart, const ChartContext &context)
{
    const Texts &texts = context.texts;
    if (chart.isTested)
        //: In place of a verdict in a file, where figures of a few people are left out
        return texts.text(QT_TRANSLATE_NOOP("Report", "No verdict: few people are counted"));
    const int months = context.source.metric.formula.windowMonths;
    if (months < 2)
        //: In place of a verdict: a figure of which each month holds most of the month before
        return texts.text(QT_TRANSLATE_NOOP("Report", "Rolling figure: shown as a line"));
    //: In place of a verdict: %1 is how many months a figure is about
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1-month figure: shown as a line")).arg(months);
}

QString earlyWords(const Texts &texts)
{
    //: In place of a verdict on figures, where there are only a few
    return texts.text(QT_TRANSLATE_NOOP("Report", "Too early to tell"));
}

QString earlyWords(int values, const Texts &texts)
{
    //: In place of a verdict on figures: %1 is how many there are, %2 how many there should be
    return texts.text(QT_TRANSLATE_NOOP("Report", "Too early to tell: %1 of %2 figures"))
        .arg(QString::number(values), QString::number(FewestForLimits));
}

QString assuranceWords(Assurance assurance, const Texts &texts)
{
    switch (assurance) {
    case Assurance::Pass:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Will meet the target"));
    case Assurance::Fail:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Will miss the target"));
    case Assurance::Inconsistent:
        break;
    }
    return texts.text(QT_TRANSLATE_NOOP("Report", "May meet or miss the target"));
}

QString listOf(const QStringList &items, const Texts &texts)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString before = items.mid(0, items.size() - 1).join(QStringLiteral(", "));
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 and %2")).arg(before, items.constLast());
}

} // namespace aros::metrics
