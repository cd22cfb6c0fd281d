#include "core/report/reportphrases.h"
#include "core/report/roundparts.h"

#include <algorithm>

namespace aros::report {

namespace {

RadarSeries baselineSeries(const EarlierRound &baseline, const Texts &texts)
{
    RadarSeries series;
    series.title = roundTitle(baseline.assessment, texts);
    series.style = RadarSeries::Style::Baseline;
    for (const scoring::ThemeScore &score : scoring::calculateScores(*baseline.set, baseline.assessment).themes) {
        series.values.append(score.score ? std::optional<double>(score.score->value()) : std::nullopt);
        series.valueTexts.append(scoreOrReason(score, texts));
    }
    return series;
}

// "Target, June 2027" when all are for the same month.
QString targetTitle(const QList<TargetRow> &targets, const Texts &texts)
{
    //: Legend of the radar: what the team aims for
    const QString title = texts.text(QT_TRANSLATE_NOOP("Report", "Target"));
    const QString month = texts.month(targets.constFirst().by);
    const bool same = std::all_of(targets.cbegin(), targets.cend(),
                                  [&](const TargetRow &row) { return texts.month(row.by) == month; });
    return same ? QStringLiteral("%1, %2").arg(title, month) : title;
}

RadarSeries targetSeries(const Report &report, const Texts &texts)
{
    RadarSeries series;
    series.title = targetTitle(report.targets, texts);
    series.style = RadarSeries::Style::Target;
    for (const ThemeRow &theme : report.themes) {
        const auto target = std::find_if(report.targets.cbegin(), report.targets.cend(),
                                         [&](const TargetRow &row) { return row.themeId == theme.id; });
        const bool none = target == report.targets.cend();
        series.values.append(none ? std::nullopt : std::optional<double>(target->tenths / 10.0));
        //: In place of a theme's target
        series.valueTexts.append(none ? texts.text(QT_TRANSLATE_NOOP("Report", "no target")) : target->text);
    }
    return series;
}

// The values of one more series, for the text alternative.
QString seriesInWords(const RadarSeries &series, const QList<Radar::Axis> &axes, const Texts &texts)
{
    const bool target = series.style == RadarSeries::Style::Target;
    QStringList values;
    for (qsizetype index = 0; index < axes.size(); ++index) {
        if (series.values.at(index) || !target)
            values.append(texts.text(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
                              .arg(axes.at(index).label, series.valueTexts.at(index)));
    }
    return u' ' +
           texts.text(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(series.title, values.join(QStringLiteral("; "))) +
           u'.';
}

} // namespace

void addRadarRounds(Report &report, const Source &source)
{
    if (!source.earlier.isEmpty())
        report.radar.series.prepend(baselineSeries(source.earlier.constFirst(), source.texts));
    if (!report.targets.isEmpty())
        report.radar.series.append(targetSeries(report, source.texts));
    for (const RadarSeries &series : std::as_const(report.radar.series)) {
        if (series.style != RadarSeries::Style::Latest)
            report.radar.summary += seriesInWords(series, report.radar.axes, source.texts);
    }
}

} // namespace aros::report
