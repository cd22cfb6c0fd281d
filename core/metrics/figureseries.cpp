#include "core/metrics/figuretree.h"

#include <algorithm>

namespace aros::metrics {

namespace {

using Data = FigureIndex::Data;

// Figures as printed have two decimals or more, so that each may be off by half a hundredth.
constexpr double RoundingOfOne = 0.005;

bool isComplete(const FigureSeries &series)
{
    return std::all_of(series.cbegin(), series.cend(), [](const KnownFigure &figure) { return figure.isKnown(); });
}

std::vector<Data::Entry>::const_iterator firstEntry(const Data::Row &row, int month)
{
    const auto isEarlier = [](const Data::Entry &entry, int wanted) { return entry.month < wanted; };
    return std::lower_bound(row.entries.cbegin(), row.entries.cend(), month, isEarlier);
}

// Adds series of the same months, one part after another.
class FigureSum
{
public:
    explicit FigureSum(size_t months) : m_total(months), m_missing(months, 0), m_why(months) {}

    void add(const FigureSeries &part)
    {
        for (size_t at = 0; at < m_total.size(); ++at)
            add(part[at], at);
        ++m_parts;
    }

    // The same for figures as they were given, without a series of their own: most units are teams.
    void add(const Data::Row *row, int firstMonth)
    {
        if (!row)
            return add(FigureSeries(m_total.size()));
        auto entry = firstEntry(*row, firstMonth);
        for (size_t at = 0; at < m_total.size(); ++at) {
            if (entry == row->entries.cend() || entry->month != firstMonth + int(at)) {
                ++m_missing[at];
                continue;
            }
            addKnown(entry->numerator, entry->denominator, entry->hasDenominator, at);
            ++entry;
        }
        ++m_parts;
    }

    // `partial` is what a month is called that some parts have and others have not.
    FigureSeries finish(Absence partial, UnitLevel level)
    {
        for (size_t at = 0; at < m_total.size(); ++at) {
            KnownFigure &total = m_total[at];
            if (m_parts > 0 && m_missing[at] == 0)
                total.absence = Absence::None;
            else if (m_why[at] == Absence::AllStaffOnly)
                total = absent(Absence::AllStaffOnly);
            else if (m_missing[at] == m_parts && m_why[at] == Absence::None)
                total = absent(Absence::MissingFigure);
            else
                total = absent(partial, m_missing[at], m_parts, level);
        }
        return std::move(m_total);
    }

private:
    static KnownFigure absent(Absence why, int missing = 0, int of = 0, UnitLevel level = UnitLevel::Everything)
    {
        return {0, 0, false, why, missing, of, level};
    }

    void addKnown(double numerator, double denominator, bool hasDenominator, size_t at)
    {
        KnownFigure &total = m_total[at];
        total.numerator += numerator;
        total.denominator += denominator;
        total.hasDenominator = hasDenominator && (m_parts == m_missing[at] || total.hasDenominator);
    }

    void add(const KnownFigure &figure, size_t at)
    {
        if (figure.isKnown())
            return addKnown(figure.numerator, figure.denominator, figure.hasDenominator, at);
        ++m_missing[at];
        if (figure.absence != Absence::MissingFigure && m_why[at] != Absence::AllStaffOnly)
            m_why[at] = figure.absence;
    }

    FigureSeries m_total;
    std::vector<int> m_missing;
    std::vector<Absence> m_why; // more than that nothing was given, of any part
    int m_parts = 0;
};

class SeriesResolver
{
public:
    SeriesResolver(const Data &data, const FigureQuery &query, int metric, int group)
        : m_data(data),
          m_query(query),
          m_metric(metric),
          m_group(group),
          m_months(size_t(query.months.last - query.months.first + 1))
    {
        for (const StaffGroupId &id : query.rotationalGroups)
            m_rotational.insert(data.groups.value(id, -1));
    }

    FigureSeries resolve(int unit) const
    {
        FigureSeries own = ownSeries(unit);
        if (!isComplete(own))
            fillFrom(sumOfUnitsBelow(unit), own);
        return own;
    }

private:
    FigureSeries ownSeries(int unit) const
    {
        FigureSeries given = givenSeries(unit, m_group);
        if (m_group != Data::AllStaff)
            return given;
        if (m_query.withoutRotational)
            return withoutRotational(unit, given);
        if (!isComplete(given))
            fillFrom(sumOfGroups(unit, false), given);
        return given;
    }

    FigureSeries givenSeries(int unit, int group) const
    {
        FigureSeries series(m_months);
        const Data::Row *row = m_data.row(unit, group, m_metric);
        if (!row)
            return series;
        auto entry = firstEntry(*row, m_query.months.first);
        for (; entry != row->entries.cend() && entry->month <= m_query.months.last; ++entry)
            series[size_t(entry->month - m_query.months.first)] = {
                entry->numerator,     entry->denominator, entry->hasDenominator, Absence::None, 0, 0,
                UnitLevel::Everything};
        return series;
    }

    const std::vector<int> &groupsOf(int unit) const
    {
        static const std::vector<int> none;
        const auto found = m_data.groupsAt.constFind(Data::key(unit, Data::AllStaff, m_metric));
        return found == m_data.groupsAt.cend() ? none : *found;
    }

    FigureSeries sumOfGroups(int unit, bool leaveOutRotational) const
    {
        FigureSum sum(m_months);
        for (const int group : groupsOf(unit)) {
            if (!leaveOutRotational || !m_rotational.contains(group))
                sum.add(givenSeries(unit, group));
        }
        return sum.finish(Absence::GroupsMissing, UnitLevel::Everything);
    }

    // `given` is what stands there for all staff: with it one can tell whether the groups are all there.
    FigureSeries withoutRotational(int unit, const FigureSeries &given) const
    {
        FigureSeries result = sumOfGroups(unit, true);
        std::vector<double> found(m_months, 0);
        for (const int group : groupsOf(unit)) {
            const FigureSeries series = givenSeries(unit, group);
            for (size_t at = 0; at < m_months; ++at)
                found[at] += series[at].numerator;
        }
        const double rounding = RoundingOfOne * double(groupsOf(unit).size() + 1);
        for (size_t at = 0; at < m_months; ++at) {
            const bool lacksGroups =
                result[at].absence == Absence::MissingFigure || found[at] < given[at].numerator - rounding;
            if (given[at].isKnown() && lacksGroups)
                result[at] = {0, 0, false, Absence::AllStaffOnly, 0, 0, UnitLevel::Everything};
        }
        return result;
    }

    // Nothing could fill what is missing of the unit's own figures.
    bool hasOnlyGiven(int unit) const
    {
        if (!m_data.tree[size_t(unit)].below.empty())
            return false;
        return m_group != Data::AllStaff || (!m_query.withoutRotational && groupsOf(unit).empty());
    }

    FigureSeries sumOfUnitsBelow(int unit) const
    {
        FigureSum sum(m_months);
        std::optional<UnitLevel> level;
        const int group = m_group == Data::AllStaff ? Data::AnyGroup : m_group;
        for (const int below : m_data.tree[size_t(unit)].below) {
            if (!m_data.spans.contains(Data::key(below, group, m_metric)))
                continue;
            if (hasOnlyGiven(below))
                sum.add(m_data.row(below, m_group, m_metric), m_query.months.first);
            else
                sum.add(resolve(below));
            const UnitLevel one = levelOf(m_data.tree[size_t(below)].path);
            level = level.value_or(one) == one ? one : UnitLevel::Everything;
        }
        return sum.finish(Absence::UnitsMissing, level.value_or(UnitLevel::Everything));
    }

    // What is not known of its own is taken from below, but never in part: half of its own groups and half of the
    // units below would be counted twice.
    static void fillFrom(const FigureSeries &below, FigureSeries &own)
    {
        for (size_t at = 0; at < own.size(); ++at) {
            const bool isMissing = own[at].absence == Absence::MissingFigure;
            if (isMissing || (own[at].absence == Absence::AllStaffOnly && below[at].isKnown()))
                own[at] = below[at];
        }
    }

    const Data &m_data;
    const FigureQuery &m_query;
    int m_metric;
    int m_group;
    size_t m_months;
    QSet<int> m_rotational;
};

} // namespace

FigureSeries resolveSeries(const FigureIndex::Data &data, const FigureQuery &query)
{
    if (query.months.last < query.months.first)
        return {};
    const int metric = data.metrics.value(query.metric, -1);
    const int unit = data.units.value(query.unit, -1);
    const int group = data.groups.value(query.group, -1);
    if (metric < 0 || unit < 0 || group < 0)
        return FigureSeries(size_t(query.months.last - query.months.first + 1));
    return SeriesResolver(data, query, metric, group).resolve(unit);
}

} // namespace aros::metrics
