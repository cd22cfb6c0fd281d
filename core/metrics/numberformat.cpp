#include "core/metrics/numberformat.h"

#include <cmath>

namespace aros::metrics {

namespace {

constexpr QChar MinusSign(0x2212);
constexpr int MostTargetDecimals = 3;
// 0.15 is a little less than 15 hundredths in a double; it is shown as whoever typed it would round it.
constexpr double HalfShare = 1e-9;

double rounded(double magnitude, int places)
{
    const double scale = std::pow(10.0, places);
    return std::floor(magnitude * scale + 0.5 + HalfShare) / scale;
}

QString withUnit(const QString &bare, const QString &pattern)
{
    const bool isNegative = bare.startsWith(MinusSign);
    const QString text = pattern.arg(isNegative ? bare.mid(1) : bare);
    return isNegative ? MinusSign + text : text; // −£5
}

QString patternOf(MetricUnit unit, const Texts &texts)
{
    switch (unit) {
    case MetricUnit::Percent:
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1%"));
    case MetricUnit::Fte:
        //: Full-time equivalent staff, as in "12.7 FTE"
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 FTE"));
    case MetricUnit::Days:
        //: A mean, as in "45.2 days"
        return texts.text(QT_TRANSLATE_NOOP("Report", "%1 days"));
    case MetricUnit::Pounds:
        return texts.text(QT_TRANSLATE_NOOP("Report", "£%1"));
    case MetricUnit::People:
    case MetricUnit::Cases:
    case MetricUnit::Score:
        break;
    }
    return QStringLiteral("%1");
}

} // namespace

QString NumberFormat::bare(double number, int places) const
{
    const double magnitude = rounded(std::abs(number), places);
    const QString digits = locale.toString(magnitude, 'f', places);
    return number < 0 && magnitude > 0 ? MinusSign + digits : digits;
}

QString NumberFormat::value(double number) const
{
    return withUnit(bare(number, decimals), pattern);
}

QString NumberFormat::derived(double number) const
{
    return withUnit(bare(number, derivedDecimals), pattern);
}

QString NumberFormat::typed(double number) const
{
    int places = 0;
    while (places < MostTargetDecimals && std::abs(rounded(std::abs(number), places) - std::abs(number)) > HalfShare)
        ++places;
    return withUnit(bare(number, places), pattern);
}

QString NumberFormat::axis(double number, int places) const
{
    return withUnit(bare(number, places), axisPattern);
}

NumberFormat numberFormat(MetricUnit unit, int decimals, const Texts &texts)
{
    NumberFormat format;
    format.locale = texts.locale();
    format.pattern = patternOf(unit, texts);
    if (unit == MetricUnit::Percent || unit == MetricUnit::Pounds)
        format.axisPattern = format.pattern;
    format.decimals = decimals;
    format.derivedDecimals = decimals == 0 ? 1 : decimals;
    return format;
}

} // namespace aros::metrics
