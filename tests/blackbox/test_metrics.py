#!/usr/bin/python3
"""Figures pasted from a spreadsheet, and all that a retention lead does with them until the PDF; in both languages.

What the program shows and writes is compared with `aros metrics spc`, which the worked examples check point by point.
"""
import csv
import json
import os
import subprocess
import unittest

from desktop import die_with_parent
from metricsplan import (BROKEN, METRIC, MONTHS, NUMERATORS, REBASE, TARGET, days_text, pasted_cells,
                         series_csv)
from runner import Setup, run
from session import PATIENCE, Session
from words import SOURCE, Words

REASON = "Team rostering began"
REMARK = "Norovirus"
NOTED = 20  # the place of the month that has a note


class Clipboard:
    """Use as a context: the text is in the clipboard as long as it lasts."""

    def __init__(self, text):
        self.text = text

    def __enter__(self):
        tool = os.path.join(os.path.dirname(os.path.dirname(Setup.program)), "tests", "blackbox", "aros_clipboard")
        self.child = subprocess.Popen([tool], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                      env={**os.environ, "QT_QPA_PLATFORM": "xcb"}, text=True,
                                      preexec_fn=die_with_parent)
        self.child.stdin.write(self.text)
        self.child.stdin.close()
        assert self.child.stdout.readline().strip() == "ready"
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.stdout.close()
        self.child.wait()


class Metrics(unittest.TestCase):
    def test_in_english(self):
        self.all_of_it("en", "cy")

    def test_in_welsh(self):
        self.all_of_it("cy", "en")

    def all_of_it(self, language, other):
        self.say = Words(language)
        with Session(Setup.program, language=language) as self.session:
            self.session.press(self.say("Metrics"))
            self.session.await_text(self.say("No figures yet"))
            self.paste_and_look()
            self.bring_in()
            self.open_chart()
            self.set_target()
            self.mark(2, REBASE, REASON)
            self.mark(0, NOTED, REMARK)
            self.read_the_sentence()
            self.compare_csv(self.export("csv", language))
            self.compare_pdf(self.export("pdf", other), other)
            self.session.quit()
            self.nothing_changes_when_brought_in_again()

    # Steps

    def paste_and_look(self):
        session, say = self.session, self.say
        session.press(say("Add figures"))
        session.await_page(say("Add figures"))
        session.press(say("Pasted from Excel"), "radio button")
        with Clipboard(pasted_cells()):
            session.keys("ctrl+v")
            session.await_text(say("Nothing is stored yet."))
        session.await_text(say("%n refused", n=len(BROKEN)))
        session.await_text(say("%n new", n=len(MONTHS), context="aros::shell::PreviewPart"))
        for reason in self.reasons():
            self.assertTrue(session.says(reason), "the preview says “%s”" % reason)
        self.assertEqual(self.stored_figures(), 0)

    def reasons(self):
        """Of the refused rows, as the command line tells them of the same table."""
        path = os.path.join(self.session.folder, "pasted.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(line.split("\t") for line in pasted_cells().splitlines())
        answer = subprocess.run([Setup.program, "metrics", "import", path, "--dry-run", "--json", "--lang",
                                 self.say.language, "--workspace", os.path.join(self.session.folder, "none.sqlite")],
                                capture_output=True, text=True, check=False)
        refused = json.loads(answer.stdout)["refusedRows"]
        self.assertEqual(len(refused), len(BROKEN))
        return [row["text"] for row in refused]

    def stored_figures(self):
        """The page behind says so itself: there is no unit yet."""
        return 0 if self.session.look("combo box", self.say("Organisation, division or team")) is None else 1

    def bring_in(self):
        session, say = self.session, self.say
        button = say("Bring in %n figure(s)", n=len(MONTHS))
        self.assertFalse(session.find("push button", button).has("enabled"))
        session.press(say("Bring in the others without them"), "check box")
        session.find("push button", button, lambda node: node.has("enabled"))
        session.press(button)
        session.await_page(say("Metrics"))

    def open_chart(self):
        session = self.session
        short = self.definition()["shortTitle"][self.say.language]
        tile = session.find("push button", test=lambda node: node.name.startswith(short + ", "))
        self.assertIn(days_text(NUMERATORS[-1]), tile.name)
        tile.take_focus()
        session.wait(lambda: tile.has("focused"), "the tile takes the focus")
        session.keys("Return")
        session.await_page(self.definition()["title"][self.say.language])

    @staticmethod
    def definition():
        with open(os.path.join(SOURCE, "resources", "metrics", "aros-metrics-1.0.json"), encoding="utf-8") as file:
            return next(one for one in json.load(file)["metrics"] if one["id"] == METRIC)

    def set_target(self):
        session, say = self.session, self.say
        field = session.find("text", say("Target"))
        field.take_focus()
        session.wait(lambda: field.has("focused"), "the target's field has the focus")
        session.type("%s" % TARGET)
        session.keys("Return")
        session.await_text(say("Change target"))

    def mark(self, kind, place, text):
        """Goes to the month on the chart, and says what it was."""
        session, say = self.session, self.say
        chart = session.find("chart")
        chart.take_focus()
        session.wait(lambda: chart.has("focused"), "the chart has the focus")
        session.keys("End", *["Left"] * (len(MONTHS) - 1 - place))
        # The name of a choice is what is chosen.
        kinds = [say("Note"), say("Event"), say("New limits from here on")]
        chosen = session.find("combo box", test=lambda node: node.name in kinds).name
        session.tab_to(chosen, "combo box")
        session.keys("Home", *["Down"] * kind)
        words = session.find("text", say("In your words"))
        words.take_focus()
        session.wait(lambda: words.has("focused"), "the text of the mark has the focus")
        session.type(text)
        session.keys("Return")
        session.wait(lambda: any(text in one and one != text for one in session.texts()), "“%s” is listed" % text)

    def read_the_sentence(self):
        """Mean and limits of the months since the re-base stand in it, rounded as the program rounds."""
        last = self.points()[-1]
        texts = " ".join(self.session.texts())
        for column in ("mean", "upl", "lpl"):
            self.assertIn(derived_text(float(last[column])), texts)
        self.assertIn(self.say("Change target"), texts)

    def export(self, ending, language):
        session, say = self.session, self.say
        path = os.path.join(session.folder, "metric." + ending)
        session.press(say("Export chart"))
        session.wait(session.dialog, "a dialog opens")
        sentence = {"pdf": "PDF with chart, definition and figures, to hand on or print",
                    "csv": "CSV file with the figures, for other programs"}[ending]
        session.press(say(sentence), "radio button")
        session.press({"en": "English", "cy": "Cymraeg"}[language], "radio button")
        session.press(say("Choose where"))
        session.wait(lambda: session.look("text", test=lambda node: node.has("focused")), "a file's name is asked for")
        session.keys("ctrl+a")
        session.type(path)
        session.keys("Return")
        session.await_text(say("Saved: %1", path))
        return path

    # Comparisons

    def points(self):
        """What the engine makes of the same figures, target and re-base."""
        source = os.path.join(self.session.folder, "series.csv")
        result = os.path.join(self.session.folder, "points.csv")
        with open(source, "w", encoding="utf-8") as file:
            file.write(series_csv())
        subprocess.run([Setup.program, "metrics", "spc", source, "-o", result, "--direction", "decrease",
                        "--target", "%s" % TARGET, "--rebase", MONTHS[REBASE] + "-01"], check=True,
                       capture_output=True)
        with open(result, encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def compare_csv(self, path):
        points = self.points()
        with open(path, encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["month"] for row in rows], MONTHS)
        for row, point in zip(rows, points):
            for column, name in (("value", "value"), ("mean", "mean"), ("lower_limit", "lpl"), ("upper_limit", "upl"),
                                 ("target", "target")):
                self.assertAlmostEqual(float(row[column]), float(point[name]), delta=1e-9 * abs(float(point[name])),
                                       msg="%s in %s" % (column, row["month"]))
            self.assertEqual(row["point_type"], point["point_type"], row["month"])
        self.assertIn(REASON, rows[REBASE]["remarks"])
        self.assertIn(REMARK, rows[NOTED]["remarks"])

    def compare_pdf(self, path, language):
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        flat = " ".join(text.split())
        self.assertIn(" ".join(self.definition()["title"][language].split()), flat)
        for numerator in NUMERATORS:
            self.assertIn(days_text(numerator), flat)
        for point in (self.points()[0], self.points()[-1]):
            for column in ("mean", "upl", "lpl"):
                self.assertIn(derived_text(float(point[column])), flat)
        self.assertIn(REASON, flat)
        self.assertIn(REMARK, flat)

    def nothing_changes_when_brought_in_again(self):
        answer = subprocess.run([Setup.program, "metrics", "import", os.path.join(self.session.folder, "pasted.csv"),
                                 "--accept-partly", "--json", "--workspace", self.session.workspace],
                                capture_output=True, text=True, check=False)
        receipt = json.loads(answer.stdout)
        self.assertEqual((receipt["new"], receipt["corrected"], receipt["unchanged"]), (0, 0, len(MONTHS)))
        checked = subprocess.run([Setup.program, "check", "--workspace", self.session.workspace], capture_output=True,
                                 timeout=PATIENCE * 6, check=False)
        self.assertEqual(checked.returncode, 0, checked.stdout)


def derived_text(number):
    """A mean or limit of a percentage: one decimal, half away from zero."""
    return "%.1f%%" % (int(abs(number) * 10 + 0.5) / 10 * (-1 if number < 0 else 1))


if __name__ == "__main__":
    run()
