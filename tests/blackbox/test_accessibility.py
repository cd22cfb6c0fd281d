#!/usr/bin/python3
"""Every page and dialog in both languages: names, roles, sizes, headings, and one walk round with Tab."""
import unittest

from audit import Page
from focuswalk import FocusWalk
from runner import Setup, run
from tour import Tour
from words import read_catalogue

SCREEN = (1366, 768)
TEXTS_OF_BOTH = {"English", "Cymraeg", "Aros"}


def english_words():
    """Every English text that Welsh says differently."""
    return {source for source, forms in read_catalogue("cy").items()
            if isinstance(source, str) and forms[0] != source and "%" not in source} - TEXTS_OF_BOTH


class Accessibility(unittest.TestCase):
    def look_at_everything(self, language, foreign=(), walk=True, settings=None, size=None):
        names = []
        for name, session in Tour(Setup.program, language, settings, size).stops():
            names.append(name)
            with self.subTest(page=name, language=language):
                page = Page(session, SCREEN)
                faults = page.faults() + page.foreign_words(foreign)
                if walk:
                    faults += FocusWalk(session, page).run()
                if faults:
                    self.fail("\n".join(["%d faults" % len(faults), *faults]))
        self.assertGreaterEqual(len(names), 20)

    def test_english(self):
        self.look_at_everything("en")

    def test_welsh(self):
        self.look_at_everything("cy", english_words())

    def test_large_text_on_a_laptop(self):
        """Twice the size, in the language whose words are longer."""
        self.look_at_everything("cy", walk=False, settings={"textSize": 200}, size=SCREEN)

    def test_small_window(self):
        self.look_at_everything("cy", walk=False, size=(1024, 640))


if __name__ == "__main__":
    run("%dx%d" % SCREEN)
