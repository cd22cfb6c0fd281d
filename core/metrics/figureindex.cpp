#include "core/metrics/figuretree.h"

#include <algorithm>
#include <tuple>

namespace aros::metrics {

namespace {

using Data = FigureIndex::Data;

QString nameOf(const Figure &figure)
{
    return QStringLiteral("%1 %2/%3/%4 %5 %6")
        .arg(figure.metric.text(), figure.unit.organisation, figure.unit.division, figure.unit.team,
             figure.group.text(), figure.period.toString(Qt::ISODate));
}

class FigureIndexBuilder
{
public:
    FigureIndexBuilder()
    {
        m_data->tree.push_back({UnitPath(), Data::Everything, {}});
        m_data->units.insert(UnitPath(), Data::Everything);
        m_data->groups.insert(StaffGroupId(), Data::AllStaff);
    }

    Result<void> add(const QList<Figure> &figures)
    {
        for (qsizetype at = 0; at < figures.size(); ++at) {
            const Figure &figure = figures.at(at);
            if (const auto fault = formFaultOf(figure))
                return failure(ErrorCode::InvalidValue,
                               QStringLiteral("figure %1: %2").arg(at).arg(figureFaultCode(*fault)));
            addOne(figure);
        }
        if (m_data->groups.size() > Data::MostNames || m_data->metrics.size() > Data::MostNames ||
            m_data->tree.size() > size_t(Data::MostUnits))
            return failure(ErrorCode::InvalidValue, QStringLiteral("too many groups, metrics or units"));
        return {};
    }

    Result<std::shared_ptr<const Data>> finish()
    {
        for (Data::Row &row : m_data->rows) {
            if (!putInOrder(row.entries))
                return failure(ErrorCode::InvalidValue, nameOf(twiceIn(row)) + QStringLiteral(": twice"));
        }
        for (const Data::Row &row : m_data->rows)
            spread(row);
        sortParts();
        return std::shared_ptr<const Data>(std::move(m_data));
    }

private:
    template <typename Name> static int numberOf(QHash<Name, int> &numbers, const Name &name)
    {
        const auto found = numbers.constFind(name);
        if (found != numbers.cend())
            return *found;
        const int number = static_cast<int>(numbers.size());
        numbers.insert(name, number);
        return number;
    }

    // With all units above it, so that each is found from the top.
    int unitOf(const UnitPath &path)
    {
        const auto found = m_data->units.constFind(path);
        if (found != m_data->units.cend())
            return *found;
        const int parent = unitOf(above(path));
        const int number = static_cast<int>(m_data->tree.size());
        m_data->units.insert(path, number);
        m_data->tree.push_back({path, parent, {}});
        m_data->tree[size_t(parent)].below.push_back(number);
        return number;
    }

    // Figures mostly come sorted, so that the unit and the row are those of the one before.
    void addOne(const Figure &figure)
    {
        if (m_unit < 0 || !(m_data->tree[size_t(m_unit)].path == figure.unit))
            m_unit = unitOf(figure.unit);
        const int group = numberOf(m_data->groups, figure.group);
        const int metric = numberOf(m_data->metrics, figure.metric);
        const quint64 key = Data::key(m_unit, group & 0xFFFF, metric & 0xFFFF);
        auto found = m_data->rowOf.constFind(key);
        if (found == m_data->rowOf.cend()) {
            found = m_data->rowOf.insert(key, static_cast<int>(m_data->rows.size()));
            m_data->rows.push_back({m_unit, group, metric, {}});
        }
        m_data->rows[size_t(*found)].entries.push_back({monthNumber(figure.period), figure.denominator.has_value(),
                                                        figure.numerator, figure.denominator.value_or(0)});
    }

    static bool isBefore(const Data::Entry &a, const Data::Entry &b) { return a.month < b.month; }
    static bool isSame(const Data::Entry &a, const Data::Entry &b) { return a.month == b.month; }

    // False where a month is there twice.
    static bool putInOrder(std::vector<Data::Entry> &entries)
    {
        std::sort(entries.begin(), entries.end(), isBefore);
        return std::adjacent_find(entries.cbegin(), entries.cend(), isSame) == entries.cend();
    }

    Figure twiceIn(const Data::Row &row) const
    {
        Figure figure;
        figure.metric = m_data->metrics.key(row.metric);
        figure.group = m_data->groups.key(row.group);
        figure.unit = m_data->tree[size_t(row.unit)].path;
        figure.period = monthStart(std::adjacent_find(row.entries.cbegin(), row.entries.cend(), isSame)->month);
        return figure;
    }

    // Tells the unit and all above it that the row is there.
    void spread(const Data::Row &row)
    {
        const MonthRange months{row.entries.front().month, row.entries.back().month};
        for (int unit = row.unit;; unit = m_data->tree[size_t(unit)].above) {
            for (const int group : {row.group, int(Data::AnyGroup)}) {
                const quint64 key = Data::key(unit, group, row.metric);
                MonthRange &span = m_data->spans.emplace(key, m_data->spans.value(key, months)).value();
                span = {std::min(span.first, months.first), std::max(span.last, months.last)};
            }
            if (unit == Data::Everything)
                break;
        }
        if (row.group != Data::AllStaff)
            m_data->groupsAt[Data::key(row.unit, Data::AllStaff, row.metric)].push_back(row.group);
    }

    void sortParts()
    {
        const auto namesOf = [](const UnitPath &path) { return std::tie(path.organisation, path.division, path.team); };
        const auto isUnitBefore = [&](int a, int b) {
            return namesOf(m_data->tree[size_t(a)].path) < namesOf(m_data->tree[size_t(b)].path);
        };
        for (Data::Node &node : m_data->tree)
            std::sort(node.below.begin(), node.below.end(), isUnitBefore);
        std::vector<StaffGroupId> ids(size_t(m_data->groups.size()));
        for (auto group = m_data->groups.cbegin(); group != m_data->groups.cend(); ++group)
            ids[size_t(group.value())] = group.key();
        for (std::vector<int> &groups : m_data->groupsAt)
            std::sort(groups.begin(), groups.end(), [&](int a, int b) { return ids[size_t(a)] < ids[size_t(b)]; });
    }

    std::shared_ptr<Data> m_data = std::make_shared<Data>();
    int m_unit = -1;
};

} // namespace

FigureIndex::FigureIndex() : m_data(*FigureIndexBuilder().finish()) {}

Result<FigureIndex> FigureIndex::of(const QList<Figure> &figures)
{
    if (figures.size() > MostFigures)
        return failure(ErrorCode::InvalidValue, QStringLiteral("more than %1 figures").arg(MostFigures));
    FigureIndexBuilder builder;
    if (const Result<void> added = builder.add(figures); !added)
        return failure(added.error());
    Result<std::shared_ptr<const Data>> data = builder.finish();
    if (!data)
        return failure(data.error());
    FigureIndex index;
    index.m_data = std::move(*data);
    return index;
}

std::vector<KnownFigure> FigureIndex::series(const FigureQuery &query) const
{
    return resolveSeries(*m_data, query);
}

std::optional<MonthRange> FigureIndex::months(const MetricId &metric, const UnitPath &unit,
                                              const StaffGroupId &group) const
{
    const auto metricNumber = m_data->metrics.constFind(metric);
    const auto unitNumber = m_data->units.constFind(unit);
    const int groupNumber = group.isEmpty() ? Data::AnyGroup : m_data->groups.value(group, -1);
    if (metricNumber == m_data->metrics.cend() || unitNumber == m_data->units.cend() || groupNumber < 0)
        return std::nullopt;
    const auto span = m_data->spans.constFind(Data::key(*unitNumber, groupNumber, *metricNumber));
    return span == m_data->spans.cend() ? std::nullopt : std::optional(*span);
}

} // namespace aros::metrics
