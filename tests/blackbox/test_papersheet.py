#!/usr/bin/python3
"""A paper sheet is typed in with one key for each statement and one for the end."""
import os
import sqlite3
import unittest

import roomplan
from questionnaire import Questionnaire
from room import APART, Room
from runner import Setup, run
from session import Session
from votes import PAPER

SHEET = list("01234nd") * 6
CORRECTED = list("34d01n2") * 6


class PaperSheet(unittest.TestCase):
    def open_sheets(self, session):
        self.room = Room(Questionnaire(session))
        self.room.start("Ward 7", {roomplan.NURSES: 6, roomplan.DOCTORS: 3}, [PAPER])
        self.room.open_paper()

    def boxes(self, session):
        return [node.text for node in session.find_all("text")]

    def stored(self, session):
        """From (statement, group, rating) to votes, and the numbers of people; once the program has ended."""
        connection = sqlite3.connect(os.path.join(session.folder, "aros.sqlite"))
        try:
            rows = connection.execute("SELECT statement, staff_group, rating, votes FROM vote_count").fetchall()
            people = connection.execute("SELECT DISTINCT people FROM vote_statement").fetchall()
        finally:
            connection.close()
        return {row[:3]: row[3] for row in rows}, [count for (count,) in people]

    def rows(self, group, codes):
        identifier = self.room.way.questions.identifier
        return {(identifier(index), group, code): 1 for index, code in enumerate(codes) if code}

    def test_forty_ratings_are_forty_one_keys(self):
        codes = SHEET[:roomplan.STATEMENTS]
        keys = [*codes, "Return"]
        self.assertEqual(len(keys), 41)
        with Session(Setup.program) as session:
            self.open_sheets(session)
            session.keys(*keys[:-1], delay=APART)
            session.await_text(self.room.say("Sheet %1 is full. Enter hands it in.", 1))
            self.assertEqual(self.boxes(session), [code.upper() for code in codes])
            session.keys(keys[-1])
            session.await_text(self.room.say("Sheet %1 is in.", 1))
            self.assertEqual(self.boxes(session), [""] * len(codes))
            session.quit()
            self.assertEqual(self.stored(session), (self.rows("", codes), [1]))

    def test_corrections_a_group_and_what_was_left_out(self):
        """Backspace, the space bar and the group stand in the counts as they were meant."""
        codes = [None if index % 9 == 4 else code for index, code in enumerate(CORRECTED[:roomplan.STATEMENTS])]
        keys = [code or "space" for code in codes]
        with Session(Setup.program) as session:
            self.open_sheets(session)
            session.keys("4", "BackSpace", *keys[:10], "1", "BackSpace", *keys[10:], delay=APART)
            session.await_text(self.room.say("Sheet %1 is full. Enter hands it in.", 1))
            session.keys("g", *self.room.to_group(roomplan.NURSES), "Return", "Return", delay=APART)
            session.await_text(self.room.say("Sheet %1 is in.", 1))
            session.quit()
            self.assertEqual(self.stored(session), (self.rows(roomplan.NURSES, codes), [1]))

    def test_half_a_sheet_takes_a_second_enter(self):
        codes = SHEET[:7]
        with Session(Setup.program) as session:
            self.open_sheets(session)
            session.keys(*codes, "Return", delay=APART)
            open_boxes = roomplan.STATEMENTS - len(codes)
            session.await_text(self.room.say("%n box(es) are empty. Enter again hands it in.", n=open_boxes))
            session.keys("Return")
            session.await_text(self.room.say("Sheet %1 is in.", 1))
            session.quit()
            self.assertEqual(self.stored(session), (self.rows("", codes), [1]))

    def test_a_sheet_that_is_taken_back_leaves_no_count(self):
        with Session(Setup.program) as session:
            self.open_sheets(session)
            self.room.type_sheet(SHEET[:roomplan.STATEMENTS], roomplan.DOCTORS)
            session.press(self.room.say("Take back the last sheet"))
            session.await_text(self.room.say("Sheet %1 is full. Enter hands it in.", 1))
            self.assertEqual(self.boxes(session), [code.upper() for code in SHEET[:roomplan.STATEMENTS]])
            session.kill()
            self.assertEqual(self.stored(session), ({}, []))


if __name__ == "__main__":
    run()
