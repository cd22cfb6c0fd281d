#!/usr/bin/python3
"""Every page and dialog in both languages: names, roles, sizes, headings, and one walk round with Tab."""
import unittest

from audit import Page
from focuswalk import FocusWalk
from runner import Setup, run
from tour import Tour
from words import read_catalogue

TEXTS_OF_BOTH = {"English", "Cymraeg", "Aros"}


def english_words():
    """Every English text that Welsh says differently."""
    return {source for source, forms in read_catalogue("cy").items()
            if isinstance(source, str) and forms[0] != source and "%" not in source} - TEXTS_OF_BOTH


class Accessibility(unittest.TestCase):
    def look_at_everything(self, language, foreign):
        names = []
        for name, session in Tour(Setup.program, language).stops():
            names.append(name)
            with self.subTest(page=name, language=language):
                page = Page(session)
                faults = page.faults() + page.foreign_words(foreign)
                faults += FocusWalk(session, page).run()
                if faults:
                    self.fail("\n".join(["%d faults" % len(faults), *faults]))
        self.assertGreaterEqual(len(names), 20)

    def test_english(self):
        self.look_at_everything("en", set())

    def test_welsh(self):
        self.look_at_everything("cy", english_words())


if __name__ == "__main__":
    run()
