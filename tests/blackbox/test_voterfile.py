#!/usr/bin/python3
"""Votes that were given in secret: nothing in any file tells who voted what, in which order, or when."""
import os
import shutil
import tempfile
import unittest

import roomplan
from questionnaire import Questionnaire
from reportfiles import ReportFiles
from room import Room
from runner import Setup, run
from session import Session
from voterfile import VoterFile, backups
from votes import PRIVATE, Person
from words import Words

OPEN, ENDED, REVEALED = "open", "ended", "revealed"
PEOPLE = [Person(roomplan.NURSES, PRIVATE, tuple("00123")), Person(roomplan.DOCTORS, PRIVATE, ("4", "n", None, "d", "0")),
          Person(roomplan.NURSES, PRIVATE, tuple("1144d")), Person(roomplan.STUDENTS, PRIVATE, ("n", "3", "2", None, "1")),
          Person(roomplan.DOCTORS, PRIVATE, tuple("23n12")), Person(roomplan.NURSES, PRIVATE, (None, "4", "4", "0", "3"))]
JOURNALS = ("-journal", "-wal", "-shm")


class Run:
    """One team's votes from beginning to end; `files` has what lay on the disk after each part."""

    def __init__(self, folder, people):
        self.folder, self.people = folder, people
        self.workspace = os.path.join(folder, "aros.sqlite")
        self.files, self.exports, self.backups = {}, {}, {}
        self.journals, self.left_in_window, self.other_mentions = [], [], []
        os.makedirs(folder)
        self.vote()
        for part in (ENDED, REVEALED):
            self.reopen(part)

    def vote(self):
        """Killed at the end, which gives the program no chance to tidy up."""
        with Session(Setup.program, self.folder) as session:
            room = Room(Questionnaire(session))
            room.start("Ward 7", roomplan.attendance(self.people), [PRIVATE])
            self.before = self.look("before")
            self.keep_export("before")
            room.open_private()
            for person in self.people:
                room.vote_privately(person.codes, person.group)
                self.left_in_window += remnants(session, room.way.questions)
            self.look("running")
        self.keep(OPEN)

    def reopen(self, part):
        with Session(Setup.program, self.folder) as session:
            way = Questionnaire(session)
            way.go_on()
            if part == REVEALED:
                Room(way).reveal_theme()
            session.quit()
        self.keep(part)

    def look(self, part):
        copy = os.path.join(self.folder, "copy")
        shutil.copyfile(self.workspace, copy)
        self.files[part] = VoterFile(copy)
        os.remove(copy)
        self.journals += ["%s: %s" % (part, ending) for ending in JOURNALS if size(self.workspace + ending)]
        return self.files[part]

    def keep(self, part):
        self.look(part)
        copies = backups(self.folder)
        self.backups[part] = [VoterFile(path) for path in copies]
        self.other_mentions += mentions(self.folder, {self.workspace, *copies})
        self.keep_export(part)

    def keep_export(self, part):
        """From a copy, so that this reading changes nothing; with the id and the times of the assessment blanked out."""
        with tempfile.TemporaryDirectory() as folder:
            shutil.copy2(self.workspace, folder)
            files = ReportFiles(Setup.program, os.path.join(folder, "aros.sqlite"), folder)
            found = {"json": files.json_object(), "csv": files.csv_rows(), "pdf": files.pdf_text()}
        for entry in found["json"]["history"]:
            entry.update(time="", hash="")
        identifier = self.files[part].assessment
        self.exports[part] = {kind: repr(content).replace(identifier, "") for kind, content in found.items()}


def size(path):
    return os.path.getsize(path) if os.path.exists(path) else 0


def remnants(session, questions):
    """What the whole window, hidden parts too, still holds of a sheet: statements, or a choice that is marked."""
    nodes = list(session.windows()[0].walk())
    return [str(node) for node in nodes if questions.statement_index(node.name) >= 0
            or node.role == "radio button" and node.has("checked")]


def mentions(folder, known):
    """Names of files but the `known` ones in which a statement or a staff group stands."""
    words = [person.group for person in PEOPLE] + [Words("en").questions.identifier(index) for index in range(5)]
    found = []
    for place, _, names in os.walk(folder):
        for path in (os.path.join(place, name) for name in names):
            if path in known or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                content = file.read()
            found += [path for word in words if word.encode() in content]
    return found


class SecretVotes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="aros-voterfile-")
        cls.addClassCleanup(shutil.rmtree, cls.folder, True)
        cls.run_one = Run(os.path.join(cls.folder, "one"), PEOPLE)
        cls.run_two = Run(os.path.join(cls.folder, "two"), [PEOPLE[place] for place in (3, 5, 0, 4, 2, 1)])

    def both(self):
        return self.run_one, self.run_two

    def test_another_order_gives_the_same_rows(self):
        for part in (OPEN, ENDED, REVEALED):
            one, two = (run.files[part].votes() for run in self.both())
            self.assertTrue(one["vote_count"])
            self.assertEqual(one, two, part)

    def test_another_order_gives_the_same_bytes(self):
        for part in (OPEN, ENDED, REVEALED):
            one, two = (run.files[part].vote_pages() for run in self.both())
            self.assertTrue(any(b"sheets" in page for page in one))
            self.assertEqual(one, two, part)

    def test_another_order_gives_the_same_reports(self):
        for part in (OPEN, ENDED, REVEALED):
            one, two = (run.exports[part] for run in self.both())
            self.assertEqual(one, two, part)

    def test_the_rows_are_counts(self):
        """Of the right size, and fewer than there are ratings: several people's are one number."""
        ratings = sum(code is not None for person in PEOPLE for code in person.codes)
        for run_ in self.both():
            for part in (OPEN, ENDED, REVEALED):
                rows = run_.files[part].votes()["vote_count"]
                self.assertEqual(sum(row[-1] for row in rows), ratings)
                self.assertLess(len(rows), ratings)
                self.assertEqual(len(rows), len({row[:-1] for row in rows}))

    def test_a_vote_changes_nothing_else(self):
        """No time, no running number: all other tables are as they were before the first vote."""
        for run_ in self.both():
            self.assertEqual(run_.files["running"].others(), run_.files["before"].others())
            self.assertEqual(run_.files[OPEN].tables, run_.files["running"].tables)

    def test_nothing_of_earlier_sheets_is_left_in_the_file(self):
        """Not in free pages or gaps either: every mention of a vote is in a row that is there."""
        for run_ in self.both():
            self.assertEqual(run_.journals, [], "they would tell the counts before the last sheet")
            for part in ("running", OPEN, ENDED, REVEALED):
                for word in ("sheets", "hands"):
                    self.assertEqual(run_.files[part].traces(word), 0, "%s, %s" % (part, word))
            for group in {person.group for person in PEOPLE}:
                after, before = (run_.files[part].raw.count(group.encode()) for part in (REVEALED, "before"))
                self.assertEqual(after, before, "“%s” is too small and stands in the file" % group)

    def test_nothing_of_a_sheet_is_left_in_the_window_or_in_another_file(self):
        for run_ in self.both():
            self.assertEqual(run_.left_in_window, [])
            self.assertEqual(run_.other_mentions, [])

    def test_open_votes_are_in_no_report_and_no_backup(self):
        for run_ in self.both():
            for part in (OPEN, ENDED):
                self.assertEqual(run_.exports[part], run_.exports["before"])
            self.assertTrue(run_.backups[ENDED], "ending makes a backup")
            for copy in run_.backups[OPEN] + run_.backups[ENDED]:
                self.assertEqual(copy.votes(), {"vote_count": [], "vote_statement": []})
                self.assertEqual(copy.traces("sheets"), 0)

    def test_backups_of_revealed_votes_hold_what_the_file_holds(self):
        for run_ in self.both():
            newest = [copy for copy in run_.backups[REVEALED] if copy.votes()["vote_count"]]
            self.assertTrue(newest)
            for copy in newest:
                self.assertEqual(copy.votes(), run_.files[REVEALED].votes())
                self.assertEqual(copy.traces("sheets"), 0)


if __name__ == "__main__":
    run()
