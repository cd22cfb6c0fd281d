#include "core/disclosure/smallgroups.h"

#include <algorithm>

namespace aros::disclosure {

namespace {

// Linear algebra modulo a prime: exact for the few dozen groups of a report, whose determinants are far smaller.
constexpr qint64 Prime = 2147483647;

qint64 inverse(qint64 value)
{
    qint64 result = 1;
    for (qint64 exponent = Prime - 2, power = value; exponent > 0; exponent >>= 1, power = power * power % Prime) {
        if (exponent & 1)
            result = result * power % Prime;
    }
    return result;
}

using Row = QList<qint64>;

// What is known about sums over the elementary groups, as a growing basis.
class KnownSums
{
public:
    explicit KnownSums(int groups) : m_groups(groups) {}

    void add(const QList<int> &members)
    {
        Row row = reduced(rowOf(members));
        const auto pivot = std::find_if(row.cbegin(), row.cend(), [](qint64 value) { return value != 0; });
        if (pivot == row.cend())
            return;
        const qint64 scale = inverse(*pivot);
        for (qint64 &value : row)
            value = value * scale % Prime;
        m_basis.append(row);
    }

    bool give(const QList<int> &members) const
    {
        const Row row = reduced(rowOf(members));
        return std::all_of(row.cbegin(), row.cend(), [](qint64 value) { return value == 0; });
    }

private:
    Row rowOf(const QList<int> &members) const
    {
        Row row(m_groups, 0);
        for (const int group : members)
            row[group] = 1;
        return row;
    }

    Row reduced(Row row) const
    {
        for (const Row &known : m_basis) {
            const auto pivot = std::find(known.cbegin(), known.cend(), 1) - known.cbegin();
            const qint64 factor = row.at(pivot);
            for (qsizetype column = 0; factor != 0 && column < row.size(); ++column)
                row[column] = (row.at(column) + (Prime - factor) * known.at(column)) % Prime;
        }
        return row;
    }

    int m_groups;
    QList<Row> m_basis; // the first entry other than 0 of each is 1
};

using Flags = QList<QList<bool>>;

int groupCount(const QList<Breakdown> &breakdowns)
{
    int highest = -1;
    for (const Breakdown &breakdown : breakdowns) {
        for (const Cell &cell : breakdown) {
            for (const int group : cell.groups)
                highest = std::max(highest, group);
        }
    }
    return highest + 1;
}

KnownSums knownFrom(const QList<Breakdown> &breakdowns, const Flags &shown)
{
    KnownSums known(groupCount(breakdowns));
    for (qsizetype which = 0; which < breakdowns.size(); ++which) {
        QList<int> whole;
        for (qsizetype index = 0; index < breakdowns.at(which).size(); ++index) {
            const Cell &cell = breakdowns.at(which).at(index);
            whole += cell.groups;
            if (shown.at(which).at(index))
                known.add(cell.groups);
        }
        known.add(whole);
    }
    return known;
}

// The people of one breakdown that are not shown, taken together.
int hiddenPeople(const Breakdown &breakdown, const QList<bool> &shown)
{
    int people = 0;
    for (qsizetype index = 0; index < breakdown.size(); ++index)
        people += shown.at(index) ? 0 : breakdown.at(index).people;
    return people;
}

bool anyHiddenIsGiven(const QList<Breakdown> &breakdowns, const Flags &shown)
{
    const KnownSums known = knownFrom(breakdowns, shown);
    for (qsizetype which = 0; which < breakdowns.size(); ++which) {
        for (qsizetype index = 0; index < breakdowns.at(which).size(); ++index) {
            if (!shown.at(which).at(index) && known.give(breakdowns.at(which).at(index).groups))
                return true;
        }
    }
    return false;
}

bool isSafe(const QList<Breakdown> &breakdowns, const Flags &shown, int smallestGroup)
{
    for (qsizetype which = 0; which < breakdowns.size(); ++which) {
        const int hidden = hiddenPeople(breakdowns.at(which), shown.at(which));
        if (hidden > 0 && hidden < smallestGroup)
            return false;
    }
    return !anyHiddenIsGiven(breakdowns, shown);
}

// The smallest cell that is shown and has somebody in it: nullptr when there is none.
bool *smallestShown(const QList<Breakdown> &breakdowns, Flags &shown)
{
    bool *smallest = nullptr;
    int people = 0;
    for (qsizetype which = 0; which < breakdowns.size(); ++which) {
        for (qsizetype index = 0; index < breakdowns.at(which).size(); ++index) {
            const int here = breakdowns.at(which).at(index).people;
            if (!shown.at(which).at(index) || here == 0 || (smallest != nullptr && here >= people))
                continue;
            smallest = &shown[which][index];
            people = here;
        }
    }
    return smallest;
}

} // namespace

int allowedSmallestGroup(int wanted)
{
    return std::max(wanted, SmallestAllowedGroup);
}

QList<QList<bool>> showableCells(const QList<Breakdown> &breakdowns, int smallestGroup)
{
    const int smallest = allowedSmallestGroup(smallestGroup);
    Flags shown;
    for (const Breakdown &breakdown : breakdowns) {
        QList<bool> flags;
        for (const Cell &cell : breakdown)
            flags.append(cell.people == 0 || cell.people >= smallest);
        shown.append(flags);
    }
    while (!isSafe(breakdowns, shown, smallest)) {
        bool *next = smallestShown(breakdowns, shown);
        if (next == nullptr)
            break;
        *next = false;
    }
    return shown;
}

QList<bool> showableGroups(const QList<int> &people, int smallestGroup)
{
    Breakdown breakdown;
    for (int group = 0; group < people.size(); ++group)
        breakdown.append(Cell{{group}, people.at(group)});
    return showableCells({breakdown}, smallestGroup).constFirst();
}

} // namespace aros::disclosure
