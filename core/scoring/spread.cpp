#include "core/scoring/spread.h"

#include "core/disclosure/smallgroups.h"
#include "core/scoring/scorecalculator.h"

#include <algorithm>
#include <numeric>

namespace aros::scoring {

using assessment::StatementVotes;
using assessment::Tally;
using assessment::Votes;

namespace {

constexpr int K = questions::LevelCount;
constexpr qsizetype DifferenceCount = 5; // and those that are level with the last of them
constexpr qsizetype DifferenceLimit = 8;

int totalOf(const LevelCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

// The level of the vote at `position` (from 0) when they stand in a row from low to high.
int levelOfVote(const LevelCounts &counts, int position)
{
    int level = 0;
    for (int passed = counts[0]; passed <= position; passed += counts[static_cast<std::size_t>(level)])
        ++level;
    return level;
}

// The value that `quarters` quarters of the votes lie below; between two votes, their mean.
Score quantile(const LevelCounts &counts, int quarters)
{
    const int position = totalOf(counts) * quarters; // in quarters of a vote
    const int vote = position / 4;
    if (position % 4 != 0)
        return {levelOfVote(counts, vote), 1};
    return {levelOfVote(counts, vote - 1) + levelOfVote(counts, vote), 2};
}

// Triples of levels i < j < k by pattern: neighbours occupied and one end empty, or the ends occupied and the middle
// empty.
struct Triples {
    int unimodal = 0;
    int bimodal = 0;
};

Triples triplesOf(const std::array<bool, K> &occupied)
{
    Triples triples;
    for (std::size_t i = 0; i < K; ++i) {
        for (std::size_t j = i + 1; j < K; ++j) {
            for (std::size_t k = j + 1; k < K; ++k) {
                if (occupied[j] && occupied[i] != occupied[k])
                    ++triples.unimodal;
                else if (!occupied[j] && occupied[i] && occupied[k])
                    ++triples.bimodal;
            }
        }
    }
    return triples;
}

// Agreement of one layer, in which every occupied level has the same count.
Score layerAgreement(const std::array<bool, K> &occupied)
{
    const int levels = static_cast<int>(std::count(occupied.begin(), occupied.end(), true));
    const Triples triples = triplesOf(occupied);
    const int all = triples.unimodal + triples.bimodal;
    const Score unimodality =
        all == 0 ? Score(1, 1) : Score((K - 2) * triples.unimodal - (K - 1) * triples.bimodal, (K - 2) * all);
    return {unimodality.numerator() * (K - levels), unimodality.denominator() * (K - 1)};
}

const Tally *tallyOf(const Votes &votes, const StatementId &statement, const StaffGroupId &group)
{
    const auto found = votes.constFind(statement);
    if (found == votes.cend() || !found->revealed)
        return nullptr;
    const auto tally = found->sheets.constFind(group);
    return tally == found->sheets.cend() ? nullptr : &tally.value();
}

bool isEnough(int part, qsizetype whole)
{
    return part > 0 && part * 100 >= whole * NeededPercent;
}

GroupView viewOf(const questions::Theme &theme, const Votes &votes, const StaffGroupId &group)
{
    GroupView view{group, {}, 0, 0};
    Score sum;
    for (const questions::Statement &statement : theme.statements) {
        const Tally *tally = tallyOf(votes, statement.id, group);
        if (!tally || tally->withLevel() < disclosure::SmallestAllowedGroup)
            continue;
        int levels = 0;
        for (int level = 0; level < K; ++level)
            levels += level * tally->atLevel(level);
        sum = sum + Score(levels, tally->withLevel());
        view.people = view.statements == 0 ? tally->total() : std::min(view.people, tally->total());
        ++view.statements;
    }
    if (isEnough(view.statements, theme.statements.size()))
        view.mean = sum / view.statements;
    return view;
}

} // namespace

LevelCounts levelCounts(const Tally &tally)
{
    LevelCounts counts{};
    for (int level = 0; level < K; ++level)
        counts[static_cast<std::size_t>(level)] = tally.atLevel(level);
    return counts;
}

std::optional<Score> agreement(const LevelCounts &counts)
{
    const int total = totalOf(counts);
    if (total == 0)
        return std::nullopt;
    LevelCounts left = counts;
    Score sum;
    while (totalOf(left) > 0) {
        std::array<bool, K> occupied{};
        int height = 0;
        for (std::size_t level = 0; level < K; ++level) {
            occupied[level] = left[level] > 0;
            if (occupied[level] && (height == 0 || left[level] < height))
                height = left[level];
        }
        int votes = 0;
        for (std::size_t level = 0; level < K; ++level) {
            left[level] -= occupied[level] ? height : 0;
            votes += occupied[level] ? height : 0;
        }
        const Score layer = layerAgreement(occupied);
        sum = sum + Score(layer.numerator() * votes, layer.denominator() * total);
    }
    return sum;
}

std::optional<Score> median(const LevelCounts &counts)
{
    return totalOf(counts) == 0 ? std::nullopt : std::optional<Score>(quantile(counts, 2));
}

QList<int> levelsNearest(const Score &median)
{
    const int below = static_cast<int>(median.numerator() / median.denominator());
    const Score rest = median + Score(-below, 1);
    if (rest == Score(1, 2))
        return {below, below + 1};
    return {rest < Score(1, 2) ? below : below + 1};
}

std::optional<Quartiles> quartiles(const LevelCounts &counts)
{
    if (totalOf(counts) == 0)
        return std::nullopt;
    return Quartiles{quantile(counts, 1), quantile(counts, 3)};
}

Closeness closenessOf(const Score &agreement)
{
    if (agreement > Score(6, 10))
        return Closeness::Close;
    if (agreement > Score(3, 10))
        return Closeness::SomeSpread;
    return agreement < Score(0, 1) ? Closeness::Split : Closeness::Wide;
}

std::optional<Spread> spreadOf(const StatementVotes &votes)
{
    const Tally pooled = votes.pooled();
    if (!votes.revealed || pooled.total() < disclosure::FewestVotesShown)
        return std::nullopt;
    Spread spread;
    spread.levels = levelCounts(pooled);
    spread.notApplicable = pooled.count(assessment::Rating::notApplicable());
    spread.dontKnow = pooled.count(assessment::Rating::dontKnow());
    spread.votes = pooled.withLevel();
    spread.median = median(spread.levels);
    spread.quartiles = quartiles(spread.levels);
    spread.agreement = agreement(spread.levels);
    return spread;
}

std::optional<Quartiles> themeBand(const questions::Theme &theme, const Votes &votes)
{
    Score lower;
    Score upper;
    int statements = 0;
    for (const questions::Statement &statement : theme.statements) {
        const std::optional<Spread> spread = spreadOf(votes.value(statement.id));
        if (!spread || !spread->quartiles)
            continue;
        lower = lower + spread->quartiles->lower;
        upper = upper + spread->quartiles->upper;
        ++statements;
    }
    if (!isEnough(statements, theme.statements.size()))
        return std::nullopt;
    return Quartiles{lower / statements, upper / statements};
}

QList<RankedSpread> widestSpreads(const questions::QuestionSet &set, const Votes &votes)
{
    QList<RankedSpread> ranked;
    for (int index = 0; index < set.statementCount(); ++index) {
        const std::optional<Spread> spread = spreadOf(votes.value(set.statementAt(index).id));
        if (spread && spread->agreement)
            ranked.append({index, *spread});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedSpread &a, const RankedSpread &b) {
        return *a.spread.agreement < *b.spread.agreement;
    });
    return ranked;
}

QList<RankedSpread> mostDiffering(const questions::QuestionSet &set, const Votes &votes)
{
    QList<RankedSpread> ranked = widestSpreads(set, votes);
    ranked.erase(std::remove_if(ranked.begin(), ranked.end(),
                                [](const RankedSpread &statement) {
                                    return closenessOf(*statement.spread.agreement) == Closeness::Close;
                                }),
                 ranked.end());
    qsizetype shown = std::min(ranked.size(), DifferenceCount);
    while (shown > 0 && shown < std::min(ranked.size(), DifferenceLimit) &&
           ranked.at(shown).spread.agreement == ranked.at(shown - 1).spread.agreement)
        ++shown;
    return ranked.mid(0, shown);
}

QList<GroupView> groupViews(const questions::Theme &theme, const Votes &votes)
{
    QList<StaffGroupId> groups;
    for (const questions::Statement &statement : theme.statements) {
        for (const StaffGroupId &group : votes.value(statement.id).sheets.keys()) {
            if (!group.isEmpty() && !groups.contains(group))
                groups.append(group);
        }
    }
    std::sort(groups.begin(), groups.end());
    QList<GroupView> views;
    for (const StaffGroupId &group : groups) {
        if (const GroupView view = viewOf(theme, votes, group); view.statements > 0)
            views.append(view);
    }
    return views;
}

} // namespace aros::scoring
