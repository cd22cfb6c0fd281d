"""What the tests of faults share: a throw-away folder with one workspace, and the ways to fill and read it."""
import hashlib
import os
import shutil
import tempfile
import unittest

from questionnaire import Questionnaire
from reportfiles import ReportFiles
from runner import Setup
from session import Session
from words import Words

SAY = Words("en")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def bar(sentence):
    """The part of a sentence before its first argument: enough to know it by."""
    return SAY(sentence).partition("%1")[0]


class FaultCase(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="aros-fault-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.workspace = os.path.join(self.folder, "aros.sqlite")

    def start(self, **more):
        return Session(Setup.program, self.folder, workspace=self.workspace, **more)

    def give_answers(self, codes, kill=False, new=True):
        """One session that rates from the current statement on and ends normally, which also makes a backup."""
        with self.start() as session:
            way = Questionnaire(session)
            if new:
                way.start("Ward 7")
            else:
                way.go_on()
            for code in codes:
                way.rate(code)
                way.await_saved()
                way.next()
            if kill:
                session.kill()
            else:
                session.quit()

    def ratings(self, workspace=None):
        files = ReportFiles(Setup.program, workspace or self.workspace, self.folder)
        return [row["rating"] for row in files.csv_rows() if row["row"] == "statement"]

    def notes(self, workspace):
        files = ReportFiles(Setup.program, workspace, self.folder)
        return [row["evidence"] for row in files.csv_rows() if row["row"] == "statement"]

    def await_problem(self, session, title):
        session.await_page(SAY("Your assessments are not open"))
        session.await_text(SAY(title))
        session.await_text(self.workspace)
        session.find("push button", SAY("Try again"))
