"""What has been answered, what the screen called saved, and so what may stand in the file after a kill."""
from collections import Counter

PEOPLE = "people"


class Ledger:
    """For each statement the ratings in the order they were given, and how far the screen said "Saved"."""

    def __init__(self, stored):
        self.given = [[code] for code in stored]
        self.saved = [0] * len(stored)

    def give(self, index, code):
        self.given[index].append(code)

    def see_saved(self, index, code):
        """The screen showed this rating and "Saved": from now on nothing older may come back."""
        later = self.given[index][self.saved[index]:]
        if code in later:
            self.saved[index] += later.index(code)

    def allowed(self, index):
        return self.given[index][self.saved[index]:]

    def lost(self, stored):
        """Sentences about answers in the file that nobody gave, or gave before what was called saved."""
        return ["statement %d holds %r, allowed is %r" % (index + 1, code, self.allowed(index))
                for index, code in enumerate(stored) if code not in self.allowed(index)]

    @property
    def acknowledged(self):
        return sum(place > 0 for place in self.saved)


class NoteLedger:
    """One text field that only grows."""

    def __init__(self, stored):
        self.before, self.typed, self.saved = stored, "", len(stored)

    def see_saved(self, text):
        self.saved = max(self.saved, len(text))

    def lost(self, stored):
        whole = self.before + self.typed
        if whole.startswith(stored) and len(stored) >= self.saved:
            return []
        return ["the note holds %r, saved were %d letters of %r" % (stored, self.saved, whole)]


class VoteLedger:
    """Sheets that were handed in one after the other: counts of those confirmed, and one whose end nobody saw."""

    def __init__(self):
        self.counts, self.pending, self.confirmed = Counter(), Counter(), 0

    def give(self, group, ratings):
        """`ratings` has every statement of the sheet, with None for what was left out."""
        self.pending = Counter((statement, group, code) for statement, code in ratings.items() if code)
        self.pending.update((statement, PEOPLE) for statement in ratings)

    def confirm(self):
        self.counts += self.pending
        self.pending = Counter()
        self.confirmed += 1

    def lost(self, stored):
        """Sentences about counts that are neither those confirmed nor a whole sheet more."""
        if stored in (self.counts, self.counts + self.pending):
            return []
        return ["missing of what was confirmed: %s; too much: %s; of which on the last sheet: %s"
                % (dict(self.counts - stored), dict(stored - self.counts), dict(self.pending & (stored - self.counts)))]

    def settle(self, stored):
        """Goes on from what is in the file; whether the sheet that nobody saw was in it."""
        was_more = stored != self.counts
        self.counts, self.pending = Counter(stored), Counter()
        return was_more
