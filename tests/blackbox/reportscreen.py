"""Reads the numbers off the report page, as a screen reader would."""
import re


class ReportScreen:
    def __init__(self, session, say):
        self.session, self.say = session, say

    def table(self):
        """Eight rows of texts: theme, score, how many rated, don't knows."""
        table = self.session.find("table")
        cells = [node for node in table.walk() if node.role == "table cell"]
        cells.sort(key=lambda node: (node.rect[1], node.rect[0]))
        columns = 4
        return [[cell.name for cell in cells[first:first + columns]] for first in range(0, len(cells), columns)]

    def overall(self):
        """The text in large figures: what follows the word "Overall"."""
        texts = self.session.texts()
        return texts[texts.index(self.say("Overall")) + 1]

    def radar(self):
        """From a theme's short title to what the chart's description says about it."""
        description = self.session.find("chart").description
        found = {}
        for theme in self.say.questions.themes:
            title = theme["shortTitle"][self.say.language]
            match = re.search(re.escape(title) + r": ([^;]+?)(?:;|\.$)", description)
            found[title] = match.group(1) if match else None
        return found

    def sections(self):
        """From a theme's heading to the score beside it, of the parts that open."""
        found = {}
        for node in self.session.find_all("check box"):
            match = re.fullmatch(r"(\d) · (.+), ([^,]+)", node.name)
            if match:
                found[int(match.group(1)) - 1] = match.group(2), match.group(3)
        return found
