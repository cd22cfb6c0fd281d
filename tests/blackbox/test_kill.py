#!/usr/bin/python3
"""Kills the program at random moments; nothing that the screen called saved may be gone afterwards.

AROS_KILLS sets how often (25 unless told), AROS_SEED which moments.
"""
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest

from ledger import Ledger, NoteLedger
from questionnaire import Questionnaire
from reportfiles import ReportFiles
from runner import Setup, run
from session import Session

KILLS = int(os.environ.get("AROS_KILLS", "25"))
SEED = int(os.environ.get("AROS_SEED", "7"))
EVIDENCE = "Evidence: what shows it?"
STATEMENTS = 40
MOST_KEYS = 24
PAUSES = (0, 0.01, 0.04, 0.1)  # seconds between two keys, from faster than anybody to a quick reader
LONGEST_LAST_PAUSE = 0.2  # seconds from the last key to the kill
LATEST_IN_START = 0.6  # seconds: a start is killed before or shortly after its window appears


class Player(threading.Thread):
    """Plays keys and then kills the program, in a second thread, wherever the first one is looking.

    Each key is a process of its own: one that is killed between press and release leaves the key down.
    """

    def __init__(self, session, keys, pause, last_pause):
        super().__init__()
        self.session, self.keys, self.pause, self.last_pause = session, keys, pause, last_pause

    def run(self):
        for key in self.keys:
            subprocess.run(["xdotool", "key", "--delay", "0", key], stderr=subprocess.DEVNULL, check=False)
            time.sleep(self.pause)
        time.sleep(self.last_pause)
        self.session.process.kill()


class Kill(unittest.TestCase):
    def setUp(self):
        self.chance = random.Random(SEED)
        self.folder = tempfile.mkdtemp(prefix="aros-kill-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.workspace = os.path.join(self.folder, "aros.sqlite")
        self.acknowledged = 0
        self.stored = [None] * STATEMENTS
        self.notes = [""] * STATEMENTS

    def test_nothing_saved_is_lost(self):
        self.make_assessment()
        self.place = range(0, 1)
        for number in range(KILLS):
            try:
                self.one_kill()
            except AssertionError as error:
                raise AssertionError("Kill %d with AROS_SEED=%d: %s" % (number + 1, SEED, error)) from error
        print("%d kills; %d ratings were called saved before one, and none is missing" % (KILLS, self.acknowledged))
        self.assertGreater(self.acknowledged, KILLS // 3, "too little was seen as saved for this test to mean anything")
        self.check_at_the_end()

    def make_assessment(self):
        with Session(Setup.program, self.folder) as session:
            Questionnaire(session).start("Ward 7")
            session.kill()

    def one_kill(self):
        if self.chance.random() < 0.2:
            self.kill_while_starting()
        with Session(Setup.program, self.folder) as session:
            way = self.reopen(session)
            drive = self.drive_notes if self.chance.random() < 0.25 else self.drive_ratings
            problems = drive(session, way)
            self.assertEqual(problems, [])

    def kill_while_starting(self):
        session = Session(Setup.program, self.folder, await_window=False)
        time.sleep(self.chance.uniform(0, LATEST_IN_START))
        session.kill()

    def reopen(self, session):
        """Says what happened, and leads back to where the kill was."""
        way = Questionnaire(session)
        session.await_page(way.say("Home"))
        if any(self.stored):
            told = way.say("Aros did not close normally last time. Everything is here; the last answer was saved at %1.")
            session.await_text(told.partition("%1")[0])
        way.go_on()
        self.assertIn(way.here(), self.place, "the statement that comes back")
        self.assertEqual(way.rating(), self.stored[way.here()])
        if way.here() > STATEMENTS - MOST_KEYS // 2 - 2:
            way.go_to_theme(0)
        return way

    def read_stored(self):
        """From a copy, so that this reading cannot mend or spoil what the next start finds."""
        with tempfile.TemporaryDirectory() as copy:
            for name in os.listdir(self.folder):
                if name.startswith("aros.sqlite") and os.path.isfile(os.path.join(self.folder, name)):
                    shutil.copy2(os.path.join(self.folder, name), copy)
            files = ReportFiles(Setup.program, os.path.join(copy, "aros.sqlite"), copy)
            rows = [row for row in files.csv_rows() if row["row"] == "statement"]
        self.stored = [row["rating"] or None for row in rows]
        self.notes = [row["evidence"] for row in rows]

    def drive_ratings(self, session, way):
        """Rates statement after statement as fast as keys go in, and watches until the program is dead."""
        start = way.here()
        ledger, keys = Ledger(self.stored), []
        moves = self.chance.randint(2, MOST_KEYS // 2)
        for index in range(start, start + moves):
            code = self.chance.choice("01234nd")
            ledger.give(index, code)
            keys += [code, "Return"]
        seen = self.run_and_kill(session, way, keys, lambda: self.watch_rating(way, ledger))
        self.read_stored()
        self.place = range(max(seen, default=start), start + moves + 1)
        self.acknowledged += ledger.acknowledged
        return ledger.lost(self.stored)

    def drive_notes(self, session, way):
        index = way.here()
        ledger = NoteLedger(self.notes[index])
        node = session.tab_to(way.say(EVIDENCE), "text")
        ledger.typed = "".join(self.chance.choice("0123456789nd") for _ in range(MOST_KEYS))
        session.keys("ctrl+End")
        self.run_and_kill(session, way, list(ledger.typed), lambda: self.watch_note(way, node, ledger))
        before = list(self.stored)
        self.read_stored()
        self.place = range(index, index + 1)
        return ledger.lost(self.notes[index]) + Ledger(before).lost(self.stored)

    def run_and_kill(self, session, way, keys, watch):
        """Plays some of the keys and kills; returns what `watch` saw, one entry a look."""
        way.save_status()  # finds the place once; there is no time for it later
        session.take_keyboard()
        player = Player(session, keys[:self.chance.randint(1, len(keys))], self.chance.choice(PAUSES),
                        self.chance.uniform(0, LONGEST_LAST_PAUSE))
        player.start()
        seen = []
        while session.process.poll() is None:
            place = watch()
            if place is not None:
                seen.append(place)
        player.join()
        return seen

    @staticmethod
    def watch_rating(way, ledger):
        """One look: it counts only when the same statement was there before and after it."""
        index = way.here()
        if index < 0:
            return None
        code = way.rating()
        saved = way.is_saved()
        if way.here() != index:
            return None
        if saved:
            ledger.see_saved(index, code)
        return index

    @staticmethod
    def watch_note(way, node, ledger):
        text = node.text
        if way.is_saved() and node.text == text:
            ledger.see_saved(text)

    def check_at_the_end(self):
        with Session(Setup.program, self.folder) as session:
            self.reopen(session)
            session.quit()
        connection = sqlite3.connect(self.workspace)
        try:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        finally:
            connection.close()


if __name__ == "__main__":
    run()
