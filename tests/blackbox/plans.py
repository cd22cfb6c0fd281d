"""What the imaginary teams of the tests answer: chosen at random from a fixed seed, with the boundaries set by hand."""
import random

THEMES = 8
STATEMENTS = 5

EXACTLY_SIXTY = ["1", "4", "2", "d", None]  # three of five: a score
BELOW_SIXTY = ["3", "4", "d", "d", None]    # two of five: none
ALL_NOT_APPLICABLE = ["n"] * STATEMENTS
HALF_UP = ["2", "3", "n", "3", "1"]         # 9 / 4 = 2.25, shown as 2.3
FEW_APPLY = ["n", "4", "n", "d", "3"]       # two of three that apply: a score
NOBODY_ANSWERED = [None] * STATEMENTS


def random_theme(chance, most_without_level):
    codes = [str(chance.randint(0, 4)) for _ in range(STATEMENTS)]
    for place in chance.sample(range(STATEMENTS), chance.randint(0, most_without_level)):
        codes[place] = chance.choice(["n", "d", None])
    return codes


def mostly_scored(seed):
    """Six of eight themes have a score, just enough for an overall one."""
    chance = random.Random(seed)
    themes = [random_theme(chance, 1) for _ in range(THEMES)]
    themes[1] = EXACTLY_SIXTY
    themes[2] = BELOW_SIXTY
    themes[3] = ALL_NOT_APPLICABLE
    themes[5] = HALF_UP
    return sum(themes, [])


def too_little_scored(seed):
    """Five of eight themes have a score, one too few."""
    chance = random.Random(seed)
    themes = [random_theme(chance, 2) for _ in range(THEMES)]
    themes[0] = NOBODY_ANSWERED
    themes[2] = BELOW_SIXTY
    themes[4] = FEW_APPLY
    themes[7] = ALL_NOT_APPLICABLE
    return sum(themes, [])
