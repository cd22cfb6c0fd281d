#!/usr/bin/python3
"""The window for the room: the statement and the revealed spread, and at no step of a vote anything else."""
import unittest

import roomplan
from projected import ProjectedSession, Projection
from questionnaire import Questionnaire
from room import APART, HANDS, PAPER, PRIVATE, THANKS, Room, ballot_keys, sheet_keys
from runner import Setup, run
from votes import Person
from votes import Room as Votes

EVIDENCE = ("Evidence: what shows it?", "the rota of ward 7")
GAP = ("Gap: what is missing?", "nights and weekends")
ASKED = {HANDS: range(1), PRIVATE: roomplan.THEMES[0], PAPER: range(roomplan.STATEMENTS)}
REST = ("2",) * (roomplan.STATEMENTS - 5)
PEOPLE = [Person(roomplan.NURSES, HANDS, tuple("02123") + REST), Person(roomplan.NURSES, HANDS, tuple("30123") + REST),
          Person(roomplan.NURSES, PRIVATE, ("d", "1", None, "n", "4") + REST),
          Person(roomplan.DOCTORS, PRIVATE, tuple("3344n") + REST),
          Person(roomplan.NURSES, PAPER, tuple("42d13") + REST), Person(roomplan.DOCTORS, PAPER, tuple("04n21") + REST)]
BEFORE = "2"  # a rating that the leader gave before anybody voted


class Projector(unittest.TestCase):
    def setUp(self):
        self.samples = []

    def open_room(self, session, ways, groups=True):
        self.session = session
        self.way = Questionnaire(session)
        self.room = Room(self.way)
        self.projection = Projection(self.way.say)
        self.room.start("Ward 7", roomplan.attendance(PEOPLE), ways, groups)

    def expect(self, wanted):
        """Waits until the window shows exactly this; whatever it showed on the way is kept."""
        self.session.wait(lambda: self.sample() == wanted,
                          "the projector shows %s, not %s" % (wanted, self.session.projected()))

    def sample(self):
        self.samples.append(self.session.projected())
        return self.samples[-1]

    def step(self, wanted, *keys):
        """One key after the other, and after each a look at the window."""
        for key in keys:
            self.session.keys(key)
            self.expect(wanted)

    def test_a_whole_vote(self):
        votes = Votes(PEOPLE, ASKED, 10, roomplan.THEMES)
        with ProjectedSession(Setup.program) as session:
            self.open_room(session, [HANDS, PRIVATE, PAPER])
            self.prepare()
            self.raise_hands(votes)
            self.vote_privately()
            self.type_sheets()
            self.nothing_was_given_away()
            self.reveal(votes)
            self.go_on(votes)
            self.agree()

    def prepare(self):
        """Notes and a rating are there before the window opens; it shows none of them."""
        for field, text in (EVIDENCE, GAP):
            self.way.note(field, text)
        self.session.press(self.way.questions.rating_name(BEFORE), "radio button")
        self.way.await_rating(BEFORE)
        self.session.open_projector()
        self.expect(self.open_vote(0))

    def open_vote(self, people, index=0):
        return self.projection.statement(index, self.projection.collected(people, len(PEOPLE)))

    def raise_hands(self, votes):
        counts = votes.hands(0)
        self.session.keys("Page_Down", "Page_Up")  # which puts the focus on the first count
        fields = self.room.hands_fields()
        self.session.wait(lambda: fields[0].has("focused"), "the first count has the focus")
        for place, count in enumerate(counts):
            self.step(self.open_vote(0), *str(count), *(["Tab"] if place + 1 < len(counts) else []))
        self.session.wait(lambda: [field.value for field in fields] == counts, "the hands are counted")
        self.step(self.open_vote(0, 1), "Return")
        self.step(self.open_vote(0, 0), "Page_Up")

    def vote_privately(self):
        waiting = self.projection.waiting()
        self.room.open_private()
        self.expect(waiting)
        for person in PEOPLE:
            if person.way == PRIVATE:
                self.room.start_private(person.group)
                self.step(waiting, *ballot_keys(person.codes[:5]), "Return")
                self.session.await_text(self.way.say(THANKS))
        self.room.leave_private()
        self.expect(self.open_vote(2))

    def type_sheets(self):
        self.room.open_paper()
        people = 2
        for person in PEOPLE:
            if person.way == PAPER:
                *keys, enter = sheet_keys(person.codes)
                for first in range(0, len(keys), 8):
                    self.session.keys(*keys[first:first + 8], delay=APART)
                    self.expect(self.open_vote(people))
                people += 1
                self.step(self.open_vote(people), enter)
        self.room.leave_paper()
        self.expect(self.open_vote(people))

    def nothing_was_given_away(self):
        """Not for a moment: of everything that was seen so far each word is one of the statement's or of the waiting."""
        allowed = set(self.projection.waiting())
        for index in (0, 1):
            for people in range(5):
                allowed.update(self.open_vote(people, index))
        for sample in self.samples:
            self.assertLessEqual(set(sample), allowed)

    def reveal(self, votes):
        """At once with the rating that was there before; then the one that is agreed on."""
        self.room.reveal_theme()
        self.expect(self.projection.statement(0, votes=votes.statements[0], agreed=int(BEFORE)))
        self.session.keys("3")
        self.expect(self.projection.statement(0, votes=votes.statements[0], agreed=3))

    def go_on(self, votes):
        """The next statement had four votes, which are not shown; the other language; a theme that is still open."""
        self.assertFalse(votes.statements[1].is_shown)
        self.session.keys("Return")
        self.expect(self.projection.statement(1, self.way.say("Fewer than five votes: not shown")))
        self.session.press(self.way.questions.short_title(2), "radio button")
        self.way.await_statement(10)
        self.expect(self.open_vote(2, 10))
        self.room.switch_language("cy", "Cymraeg")
        self.projection = Projection(self.way.say)
        self.expect(self.open_vote(2, 10))

    def agree(self):
        """On the other pages the statement stays; the window closes with the assessment."""
        self.way.check()
        self.expect(self.open_vote(2, 10))
        self.way.agree()
        self.session.wait(lambda: self.session.projector() is None, "the window closes")

    def test_closes_with_the_same_key_and_with_the_program(self):
        with ProjectedSession(Setup.program) as session:
            self.open_room(session, [HANDS], groups=False)
            session.open_projector()
            self.expect(self.projection.statement(0))
            session.keys("F5")
            session.wait(lambda: session.projector() is None, "the window closes")
            session.open_projector()
            session.quit()


if __name__ == "__main__":
    run()
