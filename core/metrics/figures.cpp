#include "core/metrics/figures.h"

#include <QHashFunctions>

#include <array>
#include <cmath>

namespace aros::metrics {

namespace {

// In the order of FigureFault.
constexpr std::array FaultCodes{
    "no-metric", "unit-incomplete",     "not-a-month",          "not-a-number", "too-large", "denominator-negative",
    "not-given", "denominator-missing", "denominator-too-much", "negative",     "not-whole"};
static_assert(FaultCodes.size() == static_cast<size_t>(FigureFault::NotWhole) + 1);

bool isWhole(double number)
{
    return std::trunc(number) == number;
}

bool mayBeNegative(MetricUnit unit)
{
    return unit == MetricUnit::Pounds || unit == MetricUnit::Score;
}

std::optional<FigureFault> numberFault(double number)
{
    if (!std::isfinite(number))
        return FigureFault::NotANumber;
    if (std::abs(number) > LargestFigure)
        return FigureFault::TooLarge;
    return std::nullopt;
}

bool isMonth(const QDate &period)
{
    return period.isValid() && period.day() == 1 && period.year() >= FirstFigureYear && period.year() <= LastFigureYear;
}

} // namespace

UnitLevel levelOf(const UnitPath &unit)
{
    if (!unit.team.isEmpty())
        return UnitLevel::Team;
    if (!unit.division.isEmpty())
        return UnitLevel::Division;
    return unit.organisation.isEmpty() ? UnitLevel::Everything : UnitLevel::Organisation;
}

UnitPath above(const UnitPath &unit)
{
    switch (levelOf(unit)) {
    case UnitLevel::Team:
        return {unit.organisation, unit.division, {}};
    case UnitLevel::Division:
        return {unit.organisation, {}, {}};
    default:
        return {};
    }
}

size_t qHash(const UnitPath &unit, size_t seed)
{
    return qHashMulti(seed, unit.organisation, unit.division, unit.team);
}

QString figureFaultCode(FigureFault fault)
{
    return QLatin1String(FaultCodes.at(static_cast<size_t>(fault)));
}

std::optional<FigureFault> formFaultOf(const Figure &figure)
{
    if (figure.metric.isEmpty())
        return FigureFault::NoMetric;
    if (figure.unit.organisation.isEmpty() && levelOf(figure.unit) != UnitLevel::Everything)
        return FigureFault::UnitIncomplete;
    if (!isMonth(figure.period))
        return FigureFault::NotAMonth;
    if (const auto fault = numberFault(figure.numerator))
        return fault;
    if (!figure.denominator)
        return std::nullopt;
    if (const auto fault = numberFault(*figure.denominator))
        return fault;
    return *figure.denominator < 0 ? std::optional(FigureFault::DenominatorNegative) : std::nullopt;
}

std::optional<FigureFault> faultOf(const Figure &figure, const MetricDefinition &metric)
{
    if (const auto fault = formFaultOf(figure))
        return fault;
    if (!metric.isCount() && (!metric.isGiven() || metric.formula.figures != metric.id))
        return FigureFault::NotGiven;
    if (metric.isGiven() && !figure.denominator)
        return FigureFault::DenominatorMissing;
    if (metric.isCount() && figure.denominator)
        return FigureFault::DenominatorTooMuch;
    if (figure.numerator < 0 && !mayBeNegative(metric.numeratorUnit))
        return FigureFault::Negative;
    const bool broken = isOfPersons(metric.numeratorUnit) && !isWhole(figure.numerator);
    if (broken || (figure.denominator && isOfPersons(metric.denominatorUnit) && !isWhole(*figure.denominator)))
        return FigureFault::NotWhole;
    return std::nullopt;
}

int monthNumber(const QDate &date)
{
    return monthNumber(date.year(), date.month());
}

QDate monthStart(int number)
{
    return QDate(number / 12, number % 12 + 1, 1);
}

} // namespace aros::metrics
