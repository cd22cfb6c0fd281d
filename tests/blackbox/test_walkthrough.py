#!/usr/bin/python3
"""Forty statements with the keyboard alone, then every number on the screen and in the files worked out again."""
import unittest

import plans
from questionnaire import Questionnaire
from reportfiles import ReportFiles
from reportscreen import ReportScreen
from runner import Setup, run
from scores import Scores, shown
from session import Session
from words import Words

EVIDENCE = "Evidence: what shows it?"
GAP = "Gap: what is missing?"
ENGLISH_NOTE = "3 of 12 asked in 2026; n/d = 40%"
WELSH_NOTE = "2 gŵyn ar y tŷ, 10 ddim; môr a ffŵl"


def walk(way, codes, stop_before=None):
    """Gives each statement from the current one its code; leaves the last of them on the screen."""
    last = (stop_before or len(codes)) - 1
    while True:
        index = way.here()
        code = codes[index]
        if code is not None:
            (way.rate_with_arrows if index % 8 == 6 else way.rate)(code)
            way.await_saved()
        if index == last:
            return
        way.next()


def files_of(session, language):
    return ReportFiles(Setup.program, session.workspace, session.folder, language)


class Checks(unittest.TestCase):
    """What both runs compare."""

    def compare_screen(self, session, say, scores):
        screen = ReportScreen(session, say)
        rows = screen.table()
        self.assertEqual(len(rows), len(scores.themes))
        radar, sections = screen.radar(), screen.sections()
        for index, (row, theme) in enumerate(zip(rows, scores.themes)):
            title = say.questions.title(index)
            rated = say("%1 of %2", theme.scored, theme.applicable, context="Report")
            self.assertEqual(row, [title, shown(theme.score), rated, str(theme.dont_know)])
            self.assertEqual(sections[index], (title, shown(theme.score)))
            self.assertEqual(radar[say.questions.short_title(index)], self.axis_text(theme, say))
        self.assertEqual(screen.overall(), shown(scores.overall))

    @staticmethod
    def axis_text(theme, say):
        if theme.score is not None:
            return shown(theme.score)
        if theme.applicable == 0:
            return say("not applicable", context="Report")
        if theme.unanswered == theme.applicable:
            return say("no answers", context="Report")
        return say("not enough answers", context="Report")

    def compare_csv(self, rows, scores):
        by_kind = {kind: [row for row in rows if row["row"] == kind] for kind in ("overall", "theme", "statement")}
        self.compare_csv_score(by_kind["overall"][0], scores.overall)
        self.assertEqual([row["rating"] for row in by_kind["statement"]], [code or "" for code in scores.codes])
        self.assertEqual(len(by_kind["theme"]), len(scores.themes))
        for row, theme in zip(by_kind["theme"], scores.themes):
            self.compare_csv_score(row, theme.score)
            counts = [row[name] for name in ("scored", "applicable", "total", "not_applicable", "dont_know", "unanswered")]
            wanted = [theme.scored, theme.applicable, theme.total, theme.not_applicable, theme.dont_know, theme.unanswered]
            self.assertEqual(counts, [str(count) for count in wanted])

    def compare_csv_score(self, row, score):
        if score is None:
            self.assertEqual((row["score"], row["score_shown"]), ("", ""))
        else:
            self.assertEqual(float(row["score"]), float(score))
            self.assertEqual(row["score_shown"], shown(score))

    def compare_json(self, report, scores):
        self.compare_json_score(report["overall"], scores.overall)
        self.assertEqual(len(report["themes"]), len(scores.themes))
        for found, theme in zip(report["themes"], scores.themes):
            self.compare_json_score(found, theme.score)
            counts = [found[name] for name in ("scored", "applicable", "notApplicable", "dontKnow", "unanswered")]
            self.assertEqual(counts, [theme.scored, theme.applicable, theme.not_applicable, theme.dont_know,
                                      theme.unanswered])
        ratings = [statement["rating"] for theme in report["themes"] for statement in theme["statements"]]
        self.assertEqual(ratings, scores.codes)

    def compare_json_score(self, found, score):
        if score is None:
            self.assertIsNone(found["score"])
            self.assertIsNone(found["shown"])
        else:
            self.assertEqual(found["score"], float(score))
            self.assertEqual("%.1f" % found["shown"], shown(score))

    def compare_pdf(self, text, say, scores):
        """The row of each theme in the table, its value on the radar and beside its heading, and the overall score."""
        for index, theme in enumerate(scores.themes):
            title = say.questions.title(index)
            value = shown(theme.score) if theme.score is not None else self.remark(theme, say)
            rated = say("%1 of %2", theme.scored, theme.applicable, context="Report")
            row = "%s %s %s %d %d" % (title, value, rated, theme.dont_know, theme.not_applicable)
            axis = "%s %s" % (say.questions.short_title(index), self.axis_text(theme, say))
            for wanted in (row, axis, "%d · %s %s" % (index + 1, title, value)):
                self.assertTrue(wanted in text, "the PDF does not say “%s”" % wanted)
        overall = "%s %s" % (say("Overall", context="Report"), shown(scores.overall))
        self.assertTrue(overall in text, "the PDF does not say “%s”" % overall)

    @staticmethod
    def remark(theme, say):
        if theme.applicable == 0:
            return say("Not applicable to this team", context="Report")
        if theme.unanswered == theme.applicable:
            return say("No answers", context="Report")
        return say("Not enough answers (%1 of %2)", theme.scored, theme.applicable, context="Report")

    def compare_files(self, session, scores):
        for language in ("en", "cy"):
            with self.subTest(language=language):
                files, say = files_of(session, language), Words(language)
                self.compare_list(files.listed(), scores)
                self.compare_csv(files.csv_rows(), scores)
                self.compare_json(files.json_object(), scores)
                self.compare_pdf(files.pdf_text(), say, scores)

    def compare_list(self, listed, scores):
        self.assertEqual(len(listed), 1)
        self.assertEqual(listed[0]["state"], "agreed")
        found = listed[0]["overall"]
        self.assertEqual(None if found is None else "%.1f" % float(found),
                         None if scores.overall is None else shown(scores.overall))


class WalkThrough(Checks):
    def test_two_languages(self):
        codes = plans.mostly_scored(20260312)
        scores = Scores(codes)
        self.assertIsNotNone(scores.overall)
        with Session(Setup.program) as session:
            way = Questionnaire(session)
            way.start("Ward 7 tŷ ŵy")
            way.note(EVIDENCE, ENGLISH_NOTE)
            self.assertIsNone(way.rating(), "digits that were typed into a note must not rate")
            way.back_to_choices()
            walk(way, codes, 20)
            self.mark_to_come_back(way)
            way.switch_language()
            self.assertEqual(way.rating(), codes[19])
            way.note(GAP, WELSH_NOTE)
            self.assertEqual(way.rating(), codes[19], "digits that were typed into a note must not rate")
            way.switch_language()
            self.assertEqual(way.note_text(GAP), WELSH_NOTE)
            way.switch_language()
            way.back_to_choices()
            way.next()
            walk(way, codes)
            self.undo_and_redo(way, codes)
            self.come_back(way)
            way.check()
            self.compare_check(session, way.say, codes)
            way.agree()
            self.compare_screen(session, way.say, scores)
            session.quit()
            self.compare_files(session, scores)
            self.compare_notes(session)

    def mark_to_come_back(self, way):
        way.session.choose(way.say("Come back to this"))
        way.session.find("check box", way.say("Come back to this"), lambda node: node.has("checked"))

    def undo_and_redo(self, way, codes):
        """On the last statement: another rating, away with it, back again, away for good."""
        last, other = codes[-1], "0" if codes[-1] != "0" else "1"
        way.rate(other)
        way.session.keys("ctrl+z")
        way.await_rating(last)
        way.session.keys("ctrl+shift+z")
        way.await_rating(other)
        way.session.keys("ctrl+z")
        way.await_rating(last)
        way.await_saved()

    def come_back(self, way):
        """The list of marked statements leads back to the twentieth; there the mark comes off."""
        way.session.choose(way.say("Come back to: %n statement(s)", n=1))
        way.await_statement(19)
        way.session.choose(way.say("Come back to this"))
        way.session.find("check box", way.say("Come back to this"), lambda node: not node.has("checked"))
        way.await_saved()

    def compare_check(self, session, say, codes):
        """The lists on the check page count what is open."""
        answered = sum(code is not None for code in codes)
        self.assertTrue(session.says(say("%1 of %n statement(s) rated", answered, n=len(codes))))
        for heading, count in (("Not answered yet", codes.count(None)), ("We don’t know", codes.count("d"))):
            wanted = say("%1: %2", say(heading, context="aros::shell::CheckPage"), count, context="aros::shell::CheckPage")
            self.assertTrue(session.says(wanted), wanted)

    def compare_notes(self, session):
        rows = [row for row in files_of(session, "en").csv_rows() if row["row"] == "statement"]
        self.assertEqual(rows[0]["evidence"], ENGLISH_NOTE)
        self.assertEqual(rows[19]["gap"], WELSH_NOTE)
        self.assertEqual({row["come_back"] for row in rows}, {"0"})

    def test_keys_that_move(self):
        """They go from statement to statement and change no rating on the way."""
        with Session(Setup.program) as session:
            way = Questionnaire(session)
            way.start("Ward 7")
            way.rate("2")
            for forward, back in (("Page_Down", "Page_Up"), ("alt+Right", "alt+Left")):
                with self.subTest(key=forward):
                    session.keys(forward)
                    way.await_statement(1)
                    session.keys(back)
                    way.await_statement(0)
                    self.assertEqual(way.rating(), "2")

    def test_welsh_alone(self):
        codes = plans.too_little_scored(20261101)
        scores = Scores(codes)
        self.assertIsNone(scores.overall)
        with Session(Setup.program, language="cy") as session:
            way = Questionnaire(session, "cy")
            way.start("Ward Gwenllïan", organisation=2)
            walk(way, codes)
            way.check()
            self.compare_check(session, way.say, codes)
            way.agree()
            self.compare_screen(session, way.say, scores)
            session.quit()
            self.compare_files(session, scores)


if __name__ == "__main__":
    run()
