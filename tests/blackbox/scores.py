"""The scores worked out again, from the product's own description and not from its code.

Exact fractions throughout; a decimal is made only where a number is shown.
"""
from fractions import Fraction

NEEDED_SHARE = Fraction(60, 100)
NEEDED_THEMES = 6
STATEMENTS = 5  # in a theme of the default question set


class ThemeScore:
    """One theme: `codes` are "0" to "4", "n" (not applicable), "d" (don't know) or None (unanswered)."""

    def __init__(self, codes):
        self.total = len(codes)
        self.levels = [int(code) for code in codes if code is not None and code.isdigit()]
        self.scored = len(self.levels)
        self.not_applicable = codes.count("n")
        self.dont_know = codes.count("d")
        self.unanswered = codes.count(None)
        self.applicable = self.total - self.not_applicable

    @property
    def score(self):
        """A fraction, or None where too few of the applicable statements have a level."""
        if not self.scored or Fraction(self.scored, self.applicable) < NEEDED_SHARE:
            return None
        return Fraction(sum(self.levels), self.scored)


class Scores:
    def __init__(self, codes):
        self.codes = list(codes)
        self.themes = [ThemeScore(self.codes[first:first + STATEMENTS])
                       for first in range(0, len(self.codes), STATEMENTS)]

    @property
    def overall(self):
        scores = [theme.score for theme in self.themes if theme.score is not None]
        if len(scores) < NEEDED_THEMES:
            return None
        return sum(scores, Fraction()) / len(scores)

    @property
    def rated(self):
        return sum(theme.scored for theme in self.themes)

    @property
    def answered(self):
        return sum(code is not None for code in self.codes)


def shown(score):
    """One decimal, half away from zero; a dash where there is no score."""
    if score is None:
        return "–"
    tenths = abs(score) * 10
    whole = int(tenths)
    if tenths - whole >= Fraction(1, 2):
        whole += 1
    return "%s%d.%d" % ("−" if score < 0 and whole else "", whole // 10, whole % 10)
