"""How the numbers of a vote are said, on the screen and in every file, in one language."""
from scores import shown
from votes import closeness, hundredths


def within_sentence(title):
    return title if len(title) < 2 or not title[1].islower() else title[0].lower() + title[1:]


class VoteWords:
    """`say` is the program's words; the numbers come from votes.py."""

    def __init__(self, say):
        self.say = say

    def report(self, source, *arguments, n=None):
        return self.say(source, *arguments, n=n, context="Report")

    def count(self, votes):
        return self.report("%n votes", n=votes.total)

    def closeness(self, votes):
        return self.report(closeness(votes.agreement))

    @staticmethod
    def agreement(votes):
        return hundredths(votes.agreement)

    def badge(self, votes):
        return self.say("%1 · agreement %2", self.closeness(votes), self.agreement(votes))

    def beside_levels(self, votes):
        """In lists: what was chosen instead of a level."""
        parts = [self.report("not applicable: %1", votes.not_applicable)] if votes.not_applicable else []
        return parts + ([self.report("don’t know: %1", votes.dont_know)] if votes.dont_know else [])

    def beside_scale(self, votes):
        """Below the dots; empty without either."""
        parts = [self.say("Not applicable: %1", votes.not_applicable)] if votes.not_applicable else []
        return " · ".join(parts + ([self.say("We don’t know: %1", votes.dont_know)] if votes.dont_know else []))

    def summary(self, votes):
        counts = [self.report("level %1: %2", level, count) for level, count in enumerate(votes.levels)]
        text = self.report("%1. %2.", self.count(votes), ", ".join(counts + self.beside_levels(votes)))
        if votes.median is None:
            return text
        return self.report("%1 Median %2, agreement %3 (%4).", text, shown(votes.median), hundredths(votes.agreement),
                           within_sentence(self.closeness(votes)))

    def brief(self, votes):
        levels = ", ".join(str(count) for count in votes.levels)
        parts = [self.count(votes), self.report("levels 0 to 4: %1", levels), *self.beside_levels(votes)]
        if votes.median is not None:
            parts += [self.report("median %1", shown(votes.median)),
                      self.report("agreement %1 (%2)", hundredths(votes.agreement),
                                  within_sentence(self.closeness(votes)))]
        return " · ".join(parts)

    def band(self, band):
        return "–" if band is None else self.report("%1 to %2", *(shown(end) for end in band))

    def label(self, index):
        return self.say.questions.statements[index]["label"][self.say.language]
