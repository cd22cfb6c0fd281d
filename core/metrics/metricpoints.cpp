#include "core/metrics/metricpoints.h"

#include <algorithm>
#include <array>

namespace aros::metrics {

namespace {

// In the order of Absence.
constexpr std::array AbsenceCodes{"none",
                                  "missing-figure",
                                  "incomplete-window",
                                  "missing-denominator",
                                  "zero-denominator",
                                  "small-denominator",
                                  "units-missing",
                                  "groups-missing",
                                  "all-staff-only",
                                  "small-count",
                                  "small-rest"};
static_assert(AbsenceCodes.size() == static_cast<size_t>(Absence::SmallRest) + 1);

constexpr MonthRange AllMonths{monthNumber(FirstFigureYear, 1), monthNumber(LastFigureYear, 12)};

// A number, or why there is none.
struct Part {
    double value = 0;
    NoValue reason;

    bool isKnown() const { return reason.why == Absence::None; }
};

// One of the two series that a metric is made of, with the months before that its windows reach back to.
class PartSeries
{
public:
    PartSeries() = default;
    PartSeries(const FigureIndex &figures, const FigureQuery &query)
        : m_metric(query.metric),
          m_first(query.months.first),
          m_series(figures.series(query))
    {
    }

    const KnownFigure &at(int month) const { return m_series[size_t(month - m_first)]; }

    Part number(int month) const
    {
        const KnownFigure &figure = at(month);
        return figure.isKnown() ? Part{figure.numerator, {}} : absent(month);
    }

    // The sum of the months up to and with `month`.
    Part sum(int month, int window, double KnownFigure::*number = &KnownFigure::numerator) const
    {
        Part total;
        int known = 0;
        for (int one = month - window + 1; one <= month; ++one) {
            const KnownFigure &figure = at(one);
            if (!figure.isKnown() && figure.absence != Absence::MissingFigure)
                return absent(one);
            total.value += figure.*number;
            known += figure.isKnown() ? 1 : 0;
        }
        if (known == window)
            return total;
        return window == 1 ? absent(month)
                           : Part{0,
                                  {Absence::IncompleteWindow, m_metric, monthStart(month), known, window,
                                   UnitLevel::Everything}};
    }

    Part sumOfDenominators(int month, int window) const
    {
        for (int one = month - window + 1; one <= month; ++one) {
            if (at(one).isKnown() && !at(one).hasDenominator)
                return {0, {Absence::MissingDenominator, m_metric, monthStart(one), 0, 0, UnitLevel::Everything}};
        }
        return sum(month, window, &KnownFigure::denominator);
    }

private:
    Part absent(int month) const
    {
        const KnownFigure &figure = at(month);
        return {0, {figure.absence, m_metric, monthStart(month), figure.missing, figure.of, figure.level}};
    }

    MetricId m_metric;
    int m_first = 0;
    std::vector<KnownFigure> m_series;
};

class PointMaker
{
public:
    PointMaker(const MetricDefinition &metric, const FigureIndex &figures, const MetricOptions &options)
        : m_metric(metric),
          m_options(options),
          m_smallest(disclosure::allowedSmallestGroup(options.smallestGroup)),
          m_window(metric.isCount() ? 1 : metric.formula.windowMonths),
          m_months(monthsOf(figures))
    {
        m_numerator = PartSeries(figures, queryFor(numeratorId()));
        if (!metric.isCount() && !metric.isGiven())
            m_denominator = PartSeries(figures, queryFor(metric.formula.denominator));
    }

    QList<MetricPoint> points() const
    {
        QList<MetricPoint> result;
        for (int month = m_months.first; month <= m_months.last; ++month) {
            MetricPoint point = pointAt(month);
            point.period = monthStart(month);
            result.append(point);
        }
        return result;
    }

private:
    const MetricId &numeratorId() const
    {
        if (m_metric.isCount())
            return m_metric.id;
        return m_metric.isGiven() ? m_metric.formula.figures : m_metric.formula.numerator;
    }

    // Begins where there is something to divide, so that a metric does not open with months that nobody has counted;
    // ends where either ends, so that the newest month is never passed over in silence.
    MonthRange monthsOf(const FigureIndex &figures) const
    {
        const auto above = figures.months(numeratorId(), m_options.unit, m_options.group);
        const auto below = figures.months(m_metric.formula.denominator, m_options.unit, m_options.group);
        MonthRange months{AllMonths.first, AllMonths.first - 1};
        if (above || below) {
            const MonthRange first = above.value_or(below.value_or(MonthRange()));
            months = {first.first, std::max(first.last, below.value_or(first).last)};
        }
        if (m_options.from.isValid())
            months.first = std::max(AllMonths.first, monthNumber(m_options.from));
        if (m_options.to.isValid())
            months.last = std::min(AllMonths.last, monthNumber(m_options.to));
        return months;
    }

    FigureQuery queryFor(const MetricId &metric) const
    {
        return {metric,
                m_options.unit,
                m_options.group,
                {m_months.first - m_window, m_months.last},
                m_options.withoutRotational,
                m_options.rotationalGroups};
    }

    MetricPoint pointAt(int month) const
    {
        switch (m_metric.kind) {
        case MetricKind::Count:
            return countPoint(month);
        case MetricKind::Rate:
        case MetricKind::Mean:
            return quotient(m_numerator.sum(month, m_window), m_numerator.sumOfDenominators(month, m_window));
        case MetricKind::Turnover:
            return turnoverPoint(month);
        case MetricKind::Share:
            return quotient(m_numerator.sum(month, m_window), m_denominator.sum(month, m_window));
        case MetricKind::Stability:
            return quotient(m_numerator.number(month), m_denominator.number(month - m_window));
        case MetricKind::Cohort:
            return quotient(m_numerator.number(month), m_denominator.number(month));
        case MetricKind::Vacancy:
            break;
        }
        return vacancyPoint(month);
    }

    MetricPoint countPoint(int month) const
    {
        const Part count = m_numerator.number(month);
        MetricPoint point;
        point.reason = count.reason;
        if (count.isKnown())
            point.value = point.numerator = count.value;
        return point;
    }

    MetricPoint turnoverPoint(int month) const
    {
        MetricPoint point = quotient(m_numerator.sum(month, m_window), meanStaff(month));
        point.staffPoints = m_options.staffMean == StaffMean::TwoPoints ? 2 : m_window + 1;
        return point;
    }

    Part meanStaff(int month) const
    {
        if (m_options.staffMean == StaffMean::EveryMonthEnd) {
            Part staff = m_denominator.sum(month, m_window + 1);
            staff.value /= m_window + 1;
            return staff;
        }
        const Part start = m_denominator.number(month - m_window);
        const Part end = m_denominator.number(month);
        if (!start.isKnown() || !end.isKnown())
            return start.isKnown() ? end : start;
        return {(start.value + end.value) / 2, {}};
    }

    MetricPoint vacancyPoint(int month) const
    {
        Part vacant = m_numerator.number(month);
        const Part funded = m_denominator.number(month);
        vacant.value = funded.value - vacant.value;
        return quotient(vacant, funded);
    }

    MetricPoint quotient(const Part &numerator, const Part &denominator) const
    {
        MetricPoint point;
        point.reason = reasonAgainst(numerator, denominator);
        if (point.reason.why != Absence::None)
            return point;
        const double above = m_metric.kind == MetricKind::Mean ? numerator.value : 100 * numerator.value;
        point.value = above / denominator.value;
        point.numerator = numerator.value;
        point.denominator = denominator.value;
        return point;
    }

    NoValue reasonAgainst(const Part &numerator, const Part &denominator) const
    {
        if (!numerator.isKnown())
            return numerator.reason;
        if (!denominator.isKnown())
            return denominator.reason;
        const MetricId &metric = m_metric.isGiven() ? m_metric.formula.figures : m_metric.formula.denominator;
        if (denominator.value <= 0)
            return {Absence::ZeroDenominator, metric, {}, 0, 0, UnitLevel::Everything};
        if (isOfPersons(m_metric.denominatorUnit) && denominator.value < m_smallest)
            return {Absence::SmallDenominator, metric, {}, 0, m_smallest, UnitLevel::Everything};
        return {};
    }

    const MetricDefinition &m_metric;
    const MetricOptions &m_options;
    int m_smallest;
    int m_window;
    MonthRange m_months;
    PartSeries m_numerator;
    PartSeries m_denominator;
};

} // namespace

QString absenceCode(Absence absence)
{
    return QLatin1String(AbsenceCodes.at(static_cast<size_t>(absence)));
}

QList<MetricPoint> computeMetric(const MetricDefinition &metric, const FigureIndex &figures,
                                 const MetricOptions &options)
{
    return PointMaker(metric, figures, options).points();
}

} // namespace aros::metrics
