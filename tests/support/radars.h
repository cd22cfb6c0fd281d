#pragma once

#include "ui/rendering/radarpainter.h"

#include <QStringList>

namespace aros::tests {

// One value a theme; a negative one is a gap.
inline report::RadarSeries radarSeries(const QString &title, report::RadarSeries::Style style,
                                       const QList<double> &values)
{
    report::RadarSeries series;
    series.title = title;
    series.style = style;
    for (const double value : values) {
        series.values.append(value < 0 ? std::nullopt : std::optional<double>(value));
        series.valueTexts.append(value < 0 ? QStringLiteral("not enough answers") : QString::number(value, 'f', 1));
    }
    return series;
}

inline report::Radar radar(const QStringList &labels, const QList<double> &values)
{
    report::Radar radar;
    const auto latest =
        radarSeries(QStringLiteral("Latest, November 2026"), report::RadarSeries::Style::Latest, values);
    for (int axis = 0; axis < labels.size(); ++axis)
        radar.axes.append({labels.at(axis), latest.valueTexts.at(axis)});
    radar.series = {latest};
    radar.title = QStringLiteral("Tŷ Gŵyl <& co>: scores of the eight themes");
    radar.summary = QStringLiteral("The finding in words, with ŵ and ŷ & more.");
    return radar;
}

inline QStringList englishLabels()
{
    return {u"Flexible working"_qs,       u"Health and wellbeing"_qs,     u"New starters and new in role"_qs,
            u"Later careers"_qs,          u"International colleagues"_qs, u"Career development and planning"_qs,
            u"Reward and recognition"_qs, u"Compassionate cultures"_qs};
}

// The full Welsh titles, the longest names that a theme has anywhere.
inline QStringList longestWelshLabels()
{
    return {u"Gweithio hyblyg"_qs,
            u"Iechyd a llesiant"_qs,
            u"Cefnogi dechreuwyr newydd a’r rhai sy’n newydd i’w rôl"_qs,
            u"Cefnogi cydweithwyr yn ddiweddarach yn eu gyrfa"_qs,
            u"Cefnogi cydweithwyr rhyngwladol"_qs,
            u"Datblygu a chynllunio gyrfa"_qs,
            u"Gwobrwyo a chydnabod"_qs,
            u"Diwylliannau tosturiol"_qs};
}

// The same values as baseline, latest and target, with titles as long as they get.
inline report::Radar threeRounds(report::Radar radar)
{
    report::RadarSeries baseline = radar.series.constFirst();
    baseline.style = report::RadarSeries::Style::Baseline;
    baseline.title = QStringLiteral("Llinell sylfaen, Rhagfyr 2025");
    report::RadarSeries target = radar.series.constFirst();
    target.style = report::RadarSeries::Style::Target;
    target.title = QStringLiteral("Targed, Tachwedd 2027");
    radar.series = {baseline, radar.series.constFirst(), target};
    return radar;
}

inline QFont fontOf(const QString &family, int pixelSize)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    return font;
}

inline rendering::RadarColours radarColours()
{
    return {Qt::black,         Qt::darkGray, Qt::lightGray,         Qt::gray,
            QColor(0, 120, 0), Qt::blue,     QColor(0, 0, 255, 30), QColor(120, 0, 120),
            Qt::white,         Qt::cyan,     QColor(150, 90, 0),    QColor(255, 220, 160)};
}

} // namespace aros::tests
