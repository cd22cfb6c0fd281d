#!/usr/bin/python3
"""Kills the program at random moments of private voting: a sheet is in the counts as a whole, once, or not at all.

AROS_KILLS sets how often (15 unless told), AROS_SEED which moments.
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
from collections import Counter

import roomplan
from ledger import PEOPLE, VoteLedger
from questionnaire import Questionnaire
from room import APART, THANKS, Room, ballot_keys
from runner import Setup, run
from session import Failure, Session
from votes import PRIVATE

KILLS = int(os.environ.get("AROS_KILLS", "15"))
SEED = int(os.environ.get("AROS_SEED", "11"))
GROUPS = {roomplan.NURSES: 9, roomplan.DOCTORS: 5}
SHEET = 5  # statements of the first theme
LONGEST = 5.0  # seconds of voting until a kill at any moment
WRITING = 0.05  # seconds after "Hand in my votes" in which the other kills come
LATEST_IN_START = 0.6  # seconds: a start is killed before or shortly after its window appears


class VoteKill(unittest.TestCase):
    def setUp(self):
        self.chance = random.Random(SEED)
        self.folder = tempfile.mkdtemp(prefix="aros-votekill-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.ledger = VoteLedger()
        self.unseen = 0

    def test_no_vote_is_lost_doubled_or_cut(self):
        with Session(Setup.program, self.folder) as session:
            Room(Questionnaire(session)).start("Ward 7", GROUPS, [PRIVATE])
            session.kill()
        for number in range(KILLS):
            try:
                self.one_kill()
            except AssertionError as error:
                raise AssertionError("Kill %d with AROS_SEED=%d: %s" % (number + 1, SEED, error)) from error
        print("%d kills; %d sheets were confirmed and %d more are in the counts; none is lost, doubled or cut"
              % (KILLS, self.ledger.confirmed, self.unseen))
        self.assertGreater(self.ledger.confirmed, KILLS // 3, "too few sheets for this test to mean anything")

    def one_kill(self):
        if self.chance.random() < 0.2:
            self.kill_while_starting()
        with Session(Setup.program, self.folder) as session:
            self.vote_until_killed(session)
            session.process.wait()
        stored = self.read_stored()
        self.assertEqual(self.ledger.lost(stored), [])
        self.unseen += self.ledger.settle(stored)

    def kill_while_starting(self):
        session = Session(Setup.program, self.folder, await_window=False)
        time.sleep(self.chance.uniform(0, LATEST_IN_START))
        session.kill()

    def vote_until_killed(self, session):
        room = self.reopen(session)
        while_writing = self.chance.random() < 0.5
        people = self.chance.randint(1, 2)
        if not while_writing:
            self.kill_within(session, LONGEST)
        try:
            while session.process.poll() is None:
                people -= 1
                self.one_person(session, room, while_writing and people == 0)
        except (Failure, subprocess.CalledProcessError, AttributeError):
            if session.process.poll() is None:  # else it is the program's end that was met
                raise

    def kill_within(self, session, longest):
        killer = threading.Timer(self.chance.uniform(0, longest), session.process.kill)
        killer.daemon = True
        killer.start()

    def reopen(self, session):
        """To the page on which people vote; it says how many have."""
        room = Room(Questionnaire(session))
        room.groups = sorted(GROUPS)
        session.await_page(room.say("Home"))
        session.press(room.say("Continue assessment"))
        session.wait(lambda: room.way.here() >= 0, "the questionnaire opens")
        room.open_private()
        people = max((count for key, count in self.ledger.counts.items() if PEOPLE in key), default=0)
        session.await_text(room.say("%1 of %n person(s) have handed in their votes", people, n=sum(GROUPS.values())))
        return room

    def one_person(self, session, room, kill_while_writing):
        group = self.chance.choice(["", *GROUPS])
        codes = [self.chance.choice([*"01234nd", None]) for _ in range(SHEET)]
        room.start_private(group)
        session.keys(*ballot_keys(codes), delay=APART)
        session.await_text(room.say("%1 of %n statement(s) answered", sum(code is not None for code in codes), n=SHEET))
        self.ledger.give(group, {room.way.questions.identifier(index): code for index, code in enumerate(codes)})
        if kill_while_writing:
            self.kill_within(session, WRITING)
        session.keys("Return")
        session.await_text(room.say(THANKS))
        self.ledger.confirm()

    def read_stored(self):
        """From a copy, where an interrupted change is taken back, so that the program still finds what the kill left."""
        with tempfile.TemporaryDirectory() as copy:
            for name in os.listdir(self.folder):
                if name.startswith("aros.sqlite") and os.path.isfile(os.path.join(self.folder, name)):
                    shutil.copy2(os.path.join(self.folder, name), copy)
            connection = sqlite3.connect(os.path.join(copy, "aros.sqlite"))
            try:
                stored = Counter({(statement, PEOPLE): people for statement, people in
                                  connection.execute("SELECT statement, people FROM vote_statement")})
                for statement, group, code, votes in connection.execute(
                        "SELECT statement, staff_group, rating, votes FROM vote_count"):
                    stored[statement, group, code] = votes
                self.assertEqual(connection.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            finally:
                connection.close()
        return stored


if __name__ == "__main__":
    run()
