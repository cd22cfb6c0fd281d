"""Votes counted and measured again, from the product's own description and not from its code.

Exact fractions throughout. A rating is "0" to "4", "n" (not applicable), "d" (don't know), or None where somebody left
the statement out, which is no vote.
"""
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

LEVELS = range(5)
CODES = "01234nd"
FEWEST_SHOWN = 5
SMALLEST_ALLOWED_GROUP = 5
NEEDED_SHARE = Fraction(60, 100)
HANDS, PRIVATE, PAPER = "hands", "private", "paper"


@dataclass(frozen=True)
class Person:
    """`codes` has one rating for each statement of the set; `group` is empty where it was not said."""
    group: str
    way: str
    codes: tuple

    @property
    def cell(self):
        """Whom the vote counts for: raised hands carry no group."""
        return "" if self.way == HANDS else self.group


def middle(values, place):
    """Of sorted values, what lies at this share of them; exactly between two their mean (type 2 of Hyndman and Fan)."""
    position = len(values) * place
    index = int(position)
    if position != index:
        return Fraction(values[index])
    return Fraction(values[index - 1] + values[index], 2)


def median(counts):
    return middle(spread_out(counts), Fraction(1, 2)) if sum(counts) else None


def quartiles(counts):
    return (middle(spread_out(counts), Fraction(1, 4)), middle(spread_out(counts), Fraction(3, 4))) if sum(counts) else None


def spread_out(counts):
    return [level for level in LEVELS for _ in range(counts[level])]


def agreement(counts):
    """Van der Eijk's A over five levels; None without a vote."""
    total, left = sum(counts), list(counts)
    if not total:
        return None
    result = Fraction(0)
    while any(left):
        height = min(count for count in left if count)
        occupied = [count > 0 for count in left]
        result += layer_agreement(occupied) * Fraction(height * sum(occupied), total)
        left = [count - height if count else 0 for count in left]
    return result


def layer_agreement(occupied):
    patterns = Counter("".join("01"[occupied[level]] for level in triple) for triple in combinations(LEVELS, 3))
    unimodal, bimodal = patterns["110"] + patterns["011"], patterns["101"]
    levels, most = sum(occupied), len(LEVELS)
    unimodality = Fraction(1)
    if unimodal + bimodal:
        unimodality = Fraction((most - 2) * unimodal - (most - 1) * bimodal, (most - 2) * (unimodal + bimodal))
    return unimodality * (1 - Fraction(levels - 1, most - 1))


def closeness(value):
    if value > Fraction(6, 10):
        return "Close"
    if value > Fraction(3, 10):
        return "Some spread"
    return "Wide spread" if value >= 0 else "Split"


def hundredths(value):
    """Two decimals, half away from zero; a dash where there is no number."""
    if value is None:
        return "–"
    parts = abs(value) * 100
    whole = int(parts) + (parts - int(parts) >= Fraction(1, 2))
    return "%s%d.%02d" % ("−" if value < 0 and whole else "", whole // 100, whole % 100)


def shown_cells(people, smallest):
    """Which cells of one breakdown, from name to people, may have results of their own."""
    shown = {cell for cell, count in people.items() if count >= smallest}
    while True:
        hidden = [count for cell, count in people.items() if count and cell not in shown]
        if not hidden or not shown or len(hidden) > 1 and sum(hidden) >= smallest:
            return shown
        shown.remove(min(shown, key=lambda cell: people[cell]))


class StatementVotes:
    """All votes on one statement. `pairs` are (cell, rating) of everybody who had it before them."""

    def __init__(self, pairs, smallest):
        self.cells = {}
        for cell, code in pairs:
            self.cells.setdefault(cell, Counter()).update([code] if code else [])
        pooled = sum(self.cells.values(), Counter())
        self.levels = [pooled[str(level)] for level in LEVELS]
        self.not_applicable, self.dont_know = pooled["n"], pooled["d"]
        self.total = sum(pooled.values())
        self.is_shown = self.total >= FEWEST_SHOWN
        self.median, self.agreement = median(self.levels), agreement(self.levels)
        people = {cell: sum(tally.values()) for cell, tally in self.cells.items()}
        self.groups = shown_cells(people, max(smallest, SMALLEST_ALLOWED_GROUP)) - {""}

    def group_mean(self, group):
        """None where the group is not shown, or fewer of it than may ever be shown gave a level."""
        tally = self.cells.get(group, Counter())
        levels = [int(code) for code in tally.elements() if code.isdigit()]
        if group not in self.groups or len(levels) < SMALLEST_ALLOWED_GROUP:
            return None
        return Fraction(sum(levels), len(levels))


class Room:
    """Everybody's votes. `asked` says from a way to the statements that those who vote so were shown."""

    def __init__(self, people, asked, smallest, statements_of_themes):
        self.people, self.asked, self.themes = people, asked, statements_of_themes
        self.statements = []
        for index in range(sum(len(theme) for theme in self.themes)):
            pairs = [(person.cell, person.codes[index]) for person in people if index in asked[person.way]]
            self.statements.append(StatementVotes(pairs, smallest))

    def handed_in(self, theme):
        first = self.themes[theme][0]
        return sum(person.way != HANDS and first in self.asked[person.way] for person in self.people)

    def hands(self, index):
        raised = Counter(person.codes[index] for person in self.people
                         if person.way == HANDS and index in self.asked[HANDS])
        return [raised[code] for code in CODES]

    def band(self, theme):
        """The means of the lower and the upper quartiles of its statements; None where too few are shown."""
        found = [quartiles(self.statements[index].levels) for index in self.themes[theme]
                 if self.statements[index].is_shown]
        found = [pair for pair in found if pair]
        if not found or Fraction(len(found), len(self.themes[theme])) < NEEDED_SHARE:
            return None
        return tuple(sum(ends) / len(found) for ends in zip(*found))

    def differences(self, revealed=None):
        """Positions, the widest first: five of those that are not close, and what is level with the fifth, up to eight."""
        shown = [index for index, votes in enumerate(self.statements)
                 if votes.is_shown and votes.agreement is not None and (revealed is None or index in revealed)]
        ranked = [index for index in shown if closeness(self.statements[index].agreement) != "Close"]
        ranked.sort(key=lambda index: self.statements[index].agreement)
        kept = ranked[:5]
        for index in ranked[5:8]:
            if self.statements[index].agreement != self.statements[kept[-1]].agreement:
                break
            kept.append(index)
        return kept

    def shown_groups(self):
        return sorted(set().union(*(votes.groups for votes in self.statements if votes.is_shown)))

    def group_mean(self, group, theme):
        means = [self.statements[index].group_mean(group) for index in self.themes[theme]]
        means = [mean for mean in means if mean is not None]
        if not means or Fraction(len(means), len(self.themes[theme])) < NEEDED_SHARE:
            return None
        return sum(means) / len(means)

    def fewest_people(self, group):
        return min(sum(votes.cells[group].values()) for votes in self.statements
                   if votes.group_mean(group) is not None)
