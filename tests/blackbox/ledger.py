"""What has been answered, what the screen called saved, and so what may stand in the file after a kill."""


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
