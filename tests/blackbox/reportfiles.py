"""Writes an assessment's report with the command line and reads the numbers back."""
import csv
import json
import os
import re
import subprocess


class ReportFiles:
    """`folder` is where the files go; the workspace is only read."""

    def __init__(self, program, workspace, folder, language="en"):
        self.program, self.language = program, language
        self.workspace, self.folder = workspace, folder
        self.environment = {**os.environ, "HOME": folder, "DISPLAY": ""}

    def run(self, *arguments):
        command = [self.program, *arguments, "--workspace", self.workspace, "--lang", self.language]
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment, check=False, timeout=60)
        if done.returncode != 0:
            raise AssertionError("aros %s ended with %d: %s" % (" ".join(arguments), done.returncode, done.stderr))
        return done.stdout

    def listed(self):
        return json.loads(self.run("list", "--json"))

    def write(self, ending):
        """A report of the only assessment; returns the file's path."""
        path = os.path.join(self.folder, "report-%s.%s" % (self.language, ending))
        self.run("report", self.listed()[0]["id"], "-o", path)
        return path

    def csv_rows(self):
        with open(self.write("csv"), encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def json_object(self):
        with open(self.write("json"), encoding="utf-8") as file:
            return json.load(file)

    def pdf_text(self):
        """All words of the PDF, line breaks as spaces, so that a wrapped title is still one string."""
        done = subprocess.run(["pdftotext", "-raw", self.write("pdf"), "-"], capture_output=True, check=True)
        return re.sub(r"\s+", " ", done.stdout.decode("utf-8"))
