#!/usr/bin/python3
"""Two rooms of fourteen people vote by hands, privately and on paper; every number of their votes is worked out again."""
import shutil
import tempfile
import unittest

import roomplan
from questionnaire import Questionnaire
from reportfiles import ReportFiles
from room import Room
from roomchecks import FileChecks, ScreenChecks
from runner import Setup, run
from session import Session, write_settings
from votes import HANDS, PAPER, PRIVATE
from votes import Room as Votes
from words import Words

GROUPS = [roomplan.NURSES]  # that may be shown, in both rooms
AGREED = ["2", "1", "3", "n", "4", "0", "2", "d", "2", "4"]


class VotingRoom(ScreenChecks, FileChecks, unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="aros-room-")
        self.addCleanup(shutil.rmtree, self.folder, True)

    def open(self, language, smallest):
        write_settings(self.folder, {"language": language, "smallestGroup": smallest})
        return Session(Setup.program, self.folder, language=language)

    def test_three_ways_in_two_languages(self):
        people = roomplan.fourteen()
        votes = Votes(people, roomplan.ASKED, 5, roomplan.THEMES)
        with self.open("en", 5) as session:
            way = Questionnaire(session)
            room = Room(way)
            room.start("Ward 7", roomplan.attendance(people), [HANDS, PRIVATE, PAPER])
            self.count_hands(room, votes)
            self.vote_privately(room, people, 0)
            self.type_sheets(room, people)
            self.reveal_and_agree(room, votes, 0)
            room.switch_language("cy", "Cymraeg")
            self.vote_privately(room, people, 1)
            self.reveal_and_agree(room, votes, 1)
            self.compare_report(way, votes, roomplan.IN_THE_ROOM)
        self.compare_files(votes)

    def test_ten_people_are_hidden_where_they_would_show_the_rest(self):
        """The usual limit is ten; in the first theme the four others would be found by subtraction."""
        people = roomplan.ten_and_four()
        votes = Votes(people, {PRIVATE: roomplan.THEMES[0], PAPER: range(roomplan.STATEMENTS)}, 10, roomplan.THEMES)
        self.assertIsNone(votes.group_mean(roomplan.NURSES, 0))
        self.assertIsNotNone(votes.group_mean(roomplan.NURSES, 4))
        with self.open("cy", 10) as session:
            way = Questionnaire(session, "cy")
            room = Room(way)
            room.start("Ward Gwenllïan", roomplan.attendance(people), [PRIVATE, PAPER])
            self.vote_privately(room, people, 0)
            self.type_sheets(room, people)
            self.compare_report(way, votes, ())
        self.compare_files(votes)

    # The room

    def count_hands(self, room, votes):
        for index in roomplan.IN_THE_ROOM:
            room.count_hands(votes.hands(index))
        room.session.keys(*["Page_Up"] * len(roomplan.IN_THE_ROOM))
        room.way.await_statement(0)

    def vote_privately(self, room, people, theme):
        room.open_private()
        for person in people:
            if person.way == PRIVATE:
                room.vote_privately([person.codes[index] for index in roomplan.THEMES[theme]], person.group)
        room.leave_private()

    def type_sheets(self, room, people):
        room.open_paper()
        for person in people:
            if person.way == PAPER:
                room.type_sheet(person.codes, person.group)
        room.leave_paper()

    def reveal_and_agree(self, room, votes, theme):
        """Before it how many have voted, and nothing else; then statement by statement what is shown, and a rating."""
        way, session = room.way, room.session
        handed_in = way.say("%1 of %n person(s) have handed in their votes on this theme", votes.handed_in(theme),
                            n=len(votes.people))
        self.assertTrue(session.says(handed_in), handed_in)
        self.assertFalse(session.look(name=way.say("Votes by level")))
        room.reveal_theme()
        for index in roomplan.THEMES[theme]:
            way.await_statement(index)
            self.compare_revealed(session, way.say, votes.statements[index])
            room.agree_on(AGREED[index])
            way.next()

    # What it comes to

    def compare_report(self, way, votes, revealed):
        session, say = way.session, way.say
        way.check()
        self.compare_check_page(session, say, votes, revealed)
        way.agree()
        self.compare_themes(session, say, votes)
        self.compare_differences(session, say, votes)
        self.compare_groups(session, say, votes, GROUPS)
        self.compare_statements(session, say, votes)
        session.quit()

    def compare_files(self, votes):
        for language in ("en", "cy"):
            with self.subTest(language=language):
                files = ReportFiles(Setup.program, self.folder + "/aros.sqlite", self.folder, language)
                self.compare_vote_files(files, Words(language), votes, GROUPS)


if __name__ == "__main__":
    run()
