#!/usr/bin/python3
"""The tests' own sums and bookkeeping: they must notice what they are there to notice."""
import os
import sqlite3
import sys
import tempfile
import unittest
from collections import Counter
from fractions import Fraction

import plans
import roomplan
from focuswalk import goes_back
from keyboard import key_names, spare_keys
from ledger import Ledger, NoteLedger, VoteLedger
from scores import Scores, ThemeScore, shown
from voterfile import VoterFile
from votes import agreement, closeness, hundredths, median, quartiles, shown_cells
from votes import Room as Votes
from words import plural_form


class ScoreSums(unittest.TestCase):
    def test_sixty_percent_of_the_applicable_statements_are_enough(self):
        self.assertEqual(ThemeScore(plans.EXACTLY_SIXTY).score, Fraction(7, 3))
        self.assertIsNone(ThemeScore(plans.BELOW_SIXTY).score)
        self.assertEqual(ThemeScore(plans.FEW_APPLY).score, Fraction(7, 2))

    def test_no_level_is_no_score_and_never_zero(self):
        self.assertIsNone(ThemeScore(plans.ALL_NOT_APPLICABLE).score)
        self.assertIsNone(ThemeScore(plans.NOBODY_ANSWERED).score)
        self.assertEqual(ThemeScore(["0"] * 5).score, 0)

    def test_halves_go_away_from_zero(self):
        cases = {Fraction(9, 4): "2.3", Fraction(5, 4): "1.3", Fraction(7, 3): "2.3", Fraction(0): "0.0", None: "–",
                 Fraction(-5, 4): "−1.3", Fraction(399, 100): "4.0", Fraction(-1, 25): "0.0"}
        for score, text in cases.items():
            self.assertEqual(shown(score), text)

    def test_overall_needs_six_themes_and_rounds_once(self):
        five = Scores(["4"] * 25 + [None] * 15)
        six = Scores(["1", "1", "1", "1", "2"] * 6 + [None] * 10)
        self.assertIsNone(five.overall)
        self.assertEqual(six.overall, Fraction(6, 5))

    def test_the_plans_are_on_both_sides_of_the_boundary(self):
        self.assertIsNotNone(Scores(plans.mostly_scored(20260312)).overall)
        self.assertIsNone(Scores(plans.too_little_scored(20261101)).overall)


class VoteSums(unittest.TestCase):
    def test_agreement(self):
        rows = {(5, 0, 0, 0, 5): -1, (2, 2, 2, 2, 2): 0, (0, 0, 7, 0, 0): 1, (1, 2, 3, 2, 1): Fraction(5, 18),
                (3, 1, 0, 1, 3): Fraction(-41, 72), (10, 5, 0, 0, 1): Fraction(61, 96), (0, 0, 0, 0, 0): None}
        for counts, value in rows.items():
            self.assertEqual(agreement(counts), value, counts)

    def test_median_and_quartiles_between_two_votes_are_their_mean(self):
        self.assertEqual((median((0, 2, 0, 2, 0)), quartiles((0, 2, 0, 2, 0))), (2, (1, 3)))
        self.assertEqual((median((1, 1, 1, 1, 0)), quartiles((1, 1, 1, 1, 0))),
                         (Fraction(3, 2), (Fraction(1, 2), Fraction(5, 2))))
        self.assertEqual((median((1, 1, 1, 1, 1)), quartiles((1, 1, 1, 1, 1))), (2, (1, 3)))
        self.assertIsNone(median((0, 0, 0, 0, 0)))

    def test_limits_of_closeness(self):
        limits = {Fraction(6, 10): "Some spread", Fraction(3, 10): "Wide spread", Fraction(0): "Wide spread",
                  Fraction(61, 100): "Close", Fraction(31, 100): "Some spread", Fraction(-1, 100): "Split"}
        for value, words in limits.items():
            self.assertEqual(closeness(value), words)

    def test_hundredths_go_away_from_zero(self):
        cases = {Fraction(-41, 72): "−0.57", Fraction(1, 8): "0.13", Fraction(-1, 8): "−0.13", Fraction(1): "1.00",
                 Fraction(-1, 400): "0.00", None: "–"}
        for value, text in cases.items():
            self.assertEqual(hundredths(value), text)

    def test_a_cell_is_hidden_that_would_show_another_one(self):
        rest, nurses, doctors, students = 0, 12, 11, 4
        cells = {"": rest, "nurses": nurses, "doctors": doctors, "students": students}
        self.assertEqual(shown_cells(cells, 10), {"nurses"})
        self.assertEqual(shown_cells({"nurses": nurses, "doctors": doctors}, 10), {"nurses", "doctors"})
        self.assertEqual(shown_cells({"": 4, "nurses": 10}, 10), set())
        self.assertEqual(shown_cells({"": 3, "nurses": 5, "doctors": 4, "students": 2}, 5), {"nurses"})

    def test_the_room_is_on_both_sides_of_the_boundaries(self):
        room = Votes(roomplan.fourteen(), roomplan.ASKED, 5, roomplan.THEMES)
        self.assertEqual({votes.is_shown for votes in room.statements}, {True, False})
        self.assertEqual({closeness(votes.agreement) for votes in room.statements},
                         {"Close", "Some spread", "Wide spread", "Split"})
        self.assertTrue(any(votes.median.denominator == 2 for votes in room.statements))
        self.assertEqual([room.group_mean(roomplan.NURSES, theme) is None for theme in range(3)], [False, True, True])
        self.assertEqual([room.band(theme) is None for theme in range(8)].count(True), 1)
        self.assertEqual(room.shown_groups(), [roomplan.NURSES])
        everything = {code for person in room.people for code in person.codes}
        self.assertEqual(everything, {*"01234nd", None})


class Bookkeeping(unittest.TestCase):
    def test_a_saved_rating_that_is_gone_is_noticed(self):
        ledger = Ledger([None, "2"])
        ledger.give(0, "3")
        ledger.see_saved(0, "3")
        self.assertEqual(ledger.lost(["3", "2"]), [])
        self.assertEqual(len(ledger.lost([None, "2"])), 1)
        self.assertEqual(len(ledger.lost(["3", "4"])), 1)

    def test_a_rating_that_was_not_called_saved_may_be_there_or_not(self):
        ledger = Ledger(["1"])
        ledger.give(0, "3")
        self.assertEqual(ledger.lost(["1"]) + ledger.lost(["3"]), [])

    def test_a_note_may_end_anywhere_after_what_was_saved(self):
        ledger = NoteLedger("ab")
        ledger.typed = "cdef"
        ledger.see_saved("abcd")
        self.assertEqual(ledger.lost("abcd") + ledger.lost("abcdef"), [])
        self.assertEqual([len(ledger.lost(text)) for text in ("abc", "", "abcdX")], [1, 1, 1])

    def test_a_sheet_that_is_gone_doubled_or_cut_is_noticed(self):
        ledger = VoteLedger()
        for ratings in ({"a": "1", "b": None}, {"a": "1", "b": "n"}):
            ledger.give("nurses", ratings)
            ledger.confirm()
        both = ledger.counts
        ledger.give("doctors", {"a": "0", "b": "4"})
        whole = both + ledger.pending
        self.assertEqual(ledger.lost(both) + ledger.lost(whole), [])
        part = both + Counter({("a", "doctors", "0"): 1, ("a", "people"): 1})
        for stored in (part, Counter(), whole + ledger.pending, both + both, whole - Counter([("b", "people")])):
            self.assertEqual(len(ledger.lost(stored)), 1)
        self.assertTrue(ledger.settle(whole))
        self.assertEqual(ledger.lost(whole), [])
        self.assertEqual(len(ledger.lost(both)), 1)

    def test_reading_order(self):
        left, right, below = (0, 0, 50, 30), (60, 0, 50, 30), (0, 40, 50, 30)
        for before, after, back in ((left, right, False), (right, left, True), (right, below, False),
                                    (below, left, True), (below, right, False)):
            self.assertEqual(goes_back(before, after), back)

    def test_welsh_has_five_plurals(self):
        self.assertEqual([plural_form("cy", number) for number in (0, 1, 2, 3, 6, 10)], [0, 1, 2, 2, 3, 4])


class FileReading(unittest.TestCase):
    """What the eyes on the votes' file must notice: the order of entry, and what was deleted and not wiped."""

    def write(self, name, rows, wipe, delete=""):
        path = os.path.join(self.folder, name)
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA secure_delete = %s" % ("ON" if wipe else "OFF"))
        for table in ("vote_count", "vote_statement"):
            connection.execute("CREATE TABLE %s (id TEXT, word TEXT, PRIMARY KEY (id, word)) WITHOUT ROWID" % table)
        connection.execute("CREATE TABLE assessment (id TEXT)")
        connection.execute("INSERT INTO assessment VALUES (?)", [name])
        connection.executemany("INSERT INTO vote_count VALUES (?, ?)", [(name, word) for word in rows])
        connection.commit()
        connection.execute("DELETE FROM vote_count WHERE word = ?", [delete])
        connection.commit()
        connection.close()
        return VoterFile(path)

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_a_trace_of_a_deleted_row_is_noticed(self):
        words = ["word%d" % number for number in range(300)]
        for wipe in (True, False):
            file = self.write("wiped %s" % wipe, words, wipe, "word150")
            self.assertEqual((file.traces("word150") > 0, file.traces("word299")), (not wipe, 0))

    def test_another_order_of_entry_is_noticed_and_another_id_is_not(self):
        words = ["word%d" % number for number in range(300)]
        one, two, turned = (self.write(name, rows, True) for name, rows in (("one", words), ("two", words),
                                                                           ("end", words[::-1])))
        self.assertEqual(one.votes(), turned.votes())
        self.assertGreater(len(one.vote_pages()), 2)
        self.assertEqual(one.vote_pages(), two.vote_pages())
        self.assertNotEqual(one.vote_pages(), turned.vote_pages())


class Keyboard(unittest.TestCase):
    def test_every_letter_has_one_key(self):
        self.assertEqual(key_names("Tŷ 7, Ŵ"), ["T", "ycircumflex", "space", "7", "comma", "space", "Wcircumflex"])

    def test_a_letter_without_a_key_is_refused(self):
        for letter in "–ß’":
            self.assertRaises(ValueError, key_names, letter)

    def test_only_keys_without_a_letter_are_spare(self):
        self.assertEqual(spare_keys("keycode   8 =\nkeycode   9 = Escape NoSymbol\nkeycode  93 = \n"), ["8", "93"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)  # ctest names the program, which is not needed here
