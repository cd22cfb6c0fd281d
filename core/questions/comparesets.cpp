#include "core/questions/comparesets.h"

#include <QVersionNumber>

#include <algorithm>
#include <optional>

namespace aros::questions {

namespace {

// One statement of the earlier set that lives on in one of the later. The worse of two changes holds for both.
struct Link {
    int earlier; // positions in the whole sets
    int later;
    Change change;
};

using Links = QList<Link>;
using Chain = QList<QuestionSetPtr>; // newest first, each the predecessor of the one before

bool isVersionOf(const QuestionSet &set, const Predecessor &name)
{
    return set.name().id == name.id && set.name().version == name.version;
}

QuestionSetPtr predecessorIn(const QuestionSetCatalog &catalog, const QuestionSet &set, const QuestionSetPtr &wanted)
{
    const std::optional<Predecessor> &name = set.content().predecessor;
    if (!name || isVersionOf(*wanted, *name))
        return name ? wanted : nullptr;
    return catalog.find(name->id, name->version);
}

// From `newer` along the predecessors that are here, up to `older` if it is among them.
Chain chainFrom(const QuestionSetCatalog &catalog, const QuestionSetPtr &newer, const QuestionSetPtr &older)
{
    Chain chain{newer};
    while (chain.constLast() != older) {
        const QuestionSetPtr next = predecessorIn(catalog, *chain.constLast(), older);
        const auto isNext = [&](const QuestionSetPtr &set) { return set->name() == next->name(); };
        if (!next || std::any_of(chain.cbegin(), chain.cend(), isNext))
            break; // files that name each other in a circle
        chain.append(next);
    }
    return chain;
}

Links declaredLinks(const QuestionSet &earlier, const QuestionSet &later)
{
    Links links;
    for (int at = 0; at < later.statementCount(); ++at) {
        const Origin origin = later.statementAt(at).origin.value_or(Origin());
        for (const StatementId &id : origin.from) {
            if (earlier.indexOf(id) >= 0)
                links.append({earlier.indexOf(id), at, origin.change});
        }
    }
    return links;
}

Links linksById(const QuestionSet &earlier, const QuestionSet &later)
{
    Links links;
    for (int at = 0; at < later.statementCount(); ++at) {
        const Statement &statement = later.statementAt(at);
        const int before = earlier.indexOf(statement.id);
        if (before < 0)
            continue;
        const bool isSame = earlier.statementAt(before).statement == statement.statement;
        links.append({before, at, isSame ? Change::Same : Change::Reworded});
    }
    return links;
}

Links composed(const Links &first, const Links &second)
{
    Links links;
    for (const Link &before : first) {
        for (const Link &after : second) {
            if (before.later == after.earlier)
                links.append({before.earlier, after.later, std::max(before.change, after.change)});
        }
    }
    return links;
}

// The links from the chain's end to its start; `first` are those into its end.
Links linksThrough(const Chain &chain, Links first)
{
    for (qsizetype at = chain.size() - 2; at >= 0; --at)
        first = composed(first, declaredLinks(*chain.at(at + 1), *chain.at(at)));
    return first;
}

Links declaredThrough(const Chain &chain)
{
    const Chain upToLast = chain.first(chain.size() - 1);
    return linksThrough(upToLast, declaredLinks(*chain.constLast(), *upToLast.constLast()));
}

QVersionNumber versionOf(const QuestionSet &set)
{
    return QVersionNumber::fromString(set.name().version);
}

// Two versions of one set of which neither names the other: what the newer one says is followed as far as it goes.
Links linksOfVersions(Chain chain, const QuestionSet &older)
{
    const auto joins = [&](const QuestionSet &set) {
        return set.name().id == older.name().id && versionOf(set) > versionOf(older);
    };
    while (chain.size() > 1 && !joins(*chain.constLast()))
        chain.removeLast();
    return linksThrough(chain, linksById(older, *chain.constLast()));
}

void turnRound(Links &links)
{
    for (Link &link : links)
        std::swap(link.earlier, link.later);
}

std::optional<Links> findLinks(const QuestionSetCatalog &catalog, const QuestionSetPtr &earlier,
                               const QuestionSetPtr &later)
{
    const Chain forward = chainFrom(catalog, later, earlier);
    if (forward.constLast() == earlier)
        return declaredThrough(forward);
    const Chain backward = chainFrom(catalog, earlier, later);
    const bool isDeclared = backward.constLast() == later;
    if (!isDeclared && earlier->name().id != later->name().id)
        return std::nullopt;
    if (!isDeclared && versionOf(*earlier) <= versionOf(*later))
        return linksOfVersions(forward, *earlier);
    Links links = isDeclared ? declaredThrough(backward) : linksOfVersions(backward, *later);
    turnRound(links);
    return links;
}

// Statements that hang together: everything that can be reached from one of them along links.
struct Knot {
    QList<int> earlier;
    QList<int> later;
    Change change = Change::Same;
};

bool touches(const Knot &knot, const Link &link)
{
    return knot.earlier.contains(link.earlier) || knot.later.contains(link.later);
}

void addOnce(QList<int> &list, int value)
{
    const auto place = std::lower_bound(list.begin(), list.end(), value);
    if (place == list.end() || *place != value)
        list.insert(place, value);
}

void absorb(Knot &knot, const Knot &other)
{
    for (const int index : other.earlier)
        addOnce(knot.earlier, index);
    for (const int index : other.later)
        addOnce(knot.later, index);
    knot.change = std::max(knot.change, other.change);
}

QList<Knot> knotsOf(const Links &links)
{
    QList<Knot> knots;
    for (const Link &link : links) {
        Knot knot{{link.earlier}, {link.later}, link.change};
        const auto apart =
            std::stable_partition(knots.begin(), knots.end(), [&](const Knot &known) { return !touches(known, link); });
        for (auto known = apart; known != knots.end(); ++known)
            absorb(knot, *known);
        knots.erase(apart, knots.end());
        knots.append(knot);
    }
    std::sort(knots.begin(), knots.end(),
              [](const Knot &a, const Knot &b) { return a.later.constFirst() < b.later.constFirst(); });
    return knots;
}

QList<StatementId> idsAt(const QuestionSet &set, const QList<int> &places)
{
    QList<StatementId> ids;
    for (const int place : places)
        ids.append(set.statementAt(place).id);
    return ids;
}

void addKnot(SetComparison &comparison, const Knot &knot, const QuestionSet &earlier, const QuestionSet &later)
{
    const QList<StatementId> before = idsAt(earlier, knot.earlier);
    const QList<StatementId> after = idsAt(later, knot.later);
    if (knot.change <= Change::Reworded && before.size() == 1 && after.size() == 1)
        comparison.pairs.append({before.constFirst(), after.constFirst(), knot.change == Change::Reworded});
    else if (before.size() > 1 || (after.size() == 1 && knot.change == Change::Merged))
        comparison.merged.append({before, after});
    else
        comparison.split.append({before, after});
}

QList<StatementId> idsBesides(const QuestionSet &set, const QList<int> &linked)
{
    QList<StatementId> ids;
    for (int index = 0; index < set.statementCount(); ++index) {
        if (!linked.contains(index))
            ids.append(set.statementAt(index).id);
    }
    return ids;
}

} // namespace

SetComparison compareSets(const QuestionSetCatalog &catalog, const QuestionSetPtr &earlier, const QuestionSetPtr &later)
{
    if (earlier->name() == later->name())
        return SetComparison::ofSame(*later);
    SetComparison comparison;
    const std::optional<Links> links = findLinks(catalog, earlier, later);
    comparison.related = links.has_value();
    if (!links)
        return comparison;
    Knot all;
    for (const Knot &knot : knotsOf(*links)) {
        addKnot(comparison, knot, *earlier, *later);
        absorb(all, knot);
    }
    comparison.retired = idsBesides(*earlier, all.earlier);
    comparison.added = idsBesides(*later, all.later);
    return comparison;
}

Result<SetComparison> compareSets(const QuestionSetCatalog &catalog, const QuestionSetName &earlier,
                                  const QuestionSetName &later)
{
    const Result<QuestionSetPtr> first = catalog.find(earlier);
    if (!first)
        return failure(first.error());
    const Result<QuestionSetPtr> second = catalog.find(later);
    if (!second)
        return failure(second.error());
    return compareSets(catalog, *first, *second);
}

} // namespace aros::questions
