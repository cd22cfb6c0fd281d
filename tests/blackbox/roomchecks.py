"""Compares what the program says of votes, on the screen and in every file, with votes.py."""
import re
from fractions import Fraction

import roomplan
from room import VOTES
from scores import shown
from votewords import VoteWords, within_sentence

LONGEST_ROW = 120  # letters of the last theme's row in the PDF
NOT_REVEALED = "Votes that are not revealed yet"


class ScreenChecks:
    """Mixed into a test case; `session`, `say` and `votes` (votes.Room) are what is compared."""

    def compare_revealed(self, session, say, votes):
        """The panel on one statement: dots, counts, agreement, what is beside the scale, the marks on the levels."""
        words, nodes = VoteWords(say), list(session.shown())
        texts = [node.name for node in nodes if node.name]
        for text in (words.count(votes), words.badge(votes), words.beside_scale(votes)):
            self.assertIn(text, texts + [""])
        strip = next(node for node in nodes if node.name == say(VOTES))
        self.assertEqual(strip.description, words.summary(votes))
        place = texts.index(strip.name) + 1
        counts = [say("%n vote(s)", n=count, context="aros::shell::DotStrip") for count in votes.levels]
        self.assertEqual(texts[place:place + len(counts)], counts)
        marked = [say.questions.rating_code(node.name) for node in nodes
                  if node.role == "radio button" and node.description.endswith(say("The median of the votes."))]
        self.assertEqual(marked, [str(level) for level in range(5) if abs(votes.median - level) <= Fraction(1, 2)])

    def compare_check_page(self, session, say, room, revealed):
        """What is not revealed, and of the rest where people differ most."""
        words, texts = VoteWords(say), session.texts()
        still_open = [index for index, votes in enumerate(room.statements) if votes.total and index not in revealed]
        self.assertIn(say("%1: %2", say(NOT_REVEALED), len(still_open), context="aros::shell::CheckPage"), texts)
        wanted = ["%s, %s" % (words.label(index), words.badge(room.statements[index]))
                  for index in room.differences(revealed)]
        agreement = say("%1 · agreement %2", "", "").strip()
        self.assertEqual([text for text in texts if agreement in text], wanted)

    def compare_differences(self, session, say, room):
        """The report's list: in its order, with median, agreement and the dots in words."""
        words, texts = VoteWords(say), session.texts()
        places = []
        for index in room.differences():
            votes = room.statements[index]
            line = " · ".join([self.figure(say, "Median", shown(votes.median)),
                               self.figure(say, "Agreement", words.agreement(votes)), words.closeness(votes)])
            place = texts.index(words.summary(votes))
            self.assertEqual(texts[place - 1], line)
            self.assertEqual(texts[place - 3], words.label(index))
            places.append(place)
        self.assertEqual(places, sorted(places))
        self.assertEqual(len(places), sum(text.startswith(say("Median", context="Report")) for text in texts))

    @staticmethod
    def figure(say, heading, value):
        return say("%1: %2", say(heading, context="Report"), value, context="aros::shell::DifferenceList")

    def compare_themes(self, session, say, room):
        """The bands in the table of themes and around the radar."""
        words = VoteWords(say)
        around = session.find("chart").description.split("; ")[-len(room.themes):]
        around[-1] = around[-1].partition(". ")[0]
        for theme, row in enumerate(table_cells(session.find("table"), 5)):
            band = room.band(theme)
            self.assertEqual(row[4], words.band(band))
            votes = ", " + within_sentence(say("Votes %1", words.band(band), context="Report"))
            self.assertIn(say.questions.short_title(theme) + ": ", around[theme])
            self.assertEqual(around[theme].endswith(votes), band is not None, around[theme])

    def compare_groups(self, session, say, room, groups):
        """Means of the groups that may be shown, and no other group beside a number of votes."""
        if not groups:
            session.await_text(say("No staff group had enough votes to be shown without giving people away."))
            return
        table = session.find("table", say("How staff groups see it", context="Report"))
        rows = [[say.questions.short_title(theme), *(shown(room.group_mean(group, theme)) for group in groups)]
                for theme in range(len(room.themes))]
        self.assertEqual(table_cells(table, 1 + len(groups)), rows)
        people = [say("%1: %2", say.staff_group(group), self.at_least(say, room, group),
                      context="aros::shell::ReportPage") for group in groups]
        self.assertIn(" · ".join(people), session.texts())

    @staticmethod
    def at_least(say, room, group):
        return say("at least %n people", room.fewest_people(group), n=room.fewest_people(group), context="Report")

    def compare_statements(self, session, say, room):
        """What every statement says of its votes once the parts are open, and nothing of those with too few."""
        words = VoteWords(say)
        briefs = [words.brief(votes) for votes in room.statements if votes.is_shown]
        marker = say("levels 0 to 4: %1", "", context="Report").strip()
        session.press(say("Show all statements"))
        session.wait(lambda: briefs[-1] in session.texts(), "the statements are shown")
        self.assertEqual([text for text in session.texts() if marker in text], briefs)


class FileChecks:
    """`files` is a ReportFiles in one language."""

    def compare_vote_files(self, files, say, room, groups):
        self.compare_csv(files.csv_rows(), room)
        self.compare_json(files.json_object(), room, groups)
        self.compare_pdf(files.pdf_text(), say, room, groups)

    def compare_csv(self, rows, room):
        rows = [row for row in rows if row["row"] == "statement"]
        self.assertFalse({name for name in rows[0] if "group" in name})
        for row, votes in zip(rows, room.statements, strict=True):
            names = ["votes", *("votes_%d" % level for level in range(5)), "votes_not_applicable", "votes_dont_know"]
            wanted = [votes.total, *votes.levels, votes.not_applicable, votes.dont_know]
            found = [row[name] for name in [*names, "votes_median", "votes_agreement"]]
            if not votes.is_shown:
                self.assertEqual(found, [""] * len(found))
                continue
            self.assertEqual(found[:-2], [str(count) for count in wanted])
            self.assertEqual([float(number) for number in found[-2:]], [float(votes.median), float(votes.agreement)])

    def compare_json(self, report, room, groups):
        rows = [statement for theme in report["themes"] for statement in theme["statements"]]
        for row, votes in zip(rows, room.statements, strict=True):
            wanted = {"levels": votes.levels, "notApplicable": votes.not_applicable, "dontKnow": votes.dont_know,
                      "total": votes.total, "median": votes.median, "agreement": votes.agreement}
            if votes.is_shown:
                wanted["median"], wanted["agreement"] = float(votes.median), float(votes.agreement)
            self.assertEqual(row["votes"], wanted if votes.is_shown else None)
        found = {group["groupId"]: [theme["mean"] for theme in group["themes"]]
                 for group in report.get("staffGroups", [])}
        self.assertEqual(found, {group: [as_shown(room.group_mean(group, theme)) for theme in range(len(room.themes))]
                                 for group in groups})
        self.compare_people(report["participants"], room)

    def compare_people(self, rows, room):
        """Who was there: no number below five, and a group of which nobody came is a missing voice."""
        wanted = roomplan.attendance(room.people)
        self.assertEqual({row["groupId"] for row in rows}, set(wanted))
        for row in rows:
            present = wanted[row["groupId"]]
            self.assertEqual((row["count"], row["missing"]), (None if 0 < present < 5 else present, present == 0))

    def compare_pdf(self, text, say, room, groups):
        words = VoteWords(say)
        self.compare_pdf_differences(text, words, room)
        self.compare_pdf_themes(text, words, room)
        briefs = [words.brief(votes) for votes in room.statements if votes.is_shown]
        found = re.findall(re.escape(say("levels 0 to 4: %1", "", context="Report").strip()) + " [0-9]", text)
        self.assertEqual(len(found), len(briefs))
        place = 0
        for brief in briefs:
            place = self.after(text, brief, place)
        self.assertIn(say("Nobody from %1 was in the room.", say.staff_group(roomplan.PORTERS), context="Report"), text)
        self.compare_pdf_groups(text, say, room, groups)

    def compare_pdf_differences(self, text, words, room):
        """Rows of the table, in their order: label, theme, counts, median, agreement."""
        place = text.index(words.report("Where we differ most"))
        for index in room.differences():
            votes = room.statements[index]
            counts = " ".join(str(count) for count in votes.levels)
            row = "%s %s %s %s %s · %s" % (words.label(index), words.say.questions.short_title(index // 5), counts,
                                           shown(votes.median), words.agreement(votes), words.closeness(votes))
            place = self.after(text, row, place)

    def compare_pdf_themes(self, text, words, room):
        """In the table of themes each band stands between its own title and the next one."""
        titles = [words.say.questions.title(theme) for theme in range(len(room.themes))]
        place = text.index(titles[0] + " ", text.index(words.report("Middle half of the votes")))
        for theme, following in enumerate([*titles[1:], None]):
            end = text.index(following, place) if following else place + LONGEST_ROW
            row = text[place:end]
            self.assertIn(" %s " % words.band(room.band(theme)), row)
            place = end

    def compare_pdf_groups(self, text, say, room, groups):
        """A hidden group is named among those who took part, and as a missing voice, and nowhere else."""
        for group, present in roomplan.attendance(room.people).items():
            named = text.count(say.staff_group(group))
            self.assertEqual(named, 1 + (group in groups) + (present == 0), "%s is named %d times" % (group, named))
        for group in groups:
            place = text.index(say("How staff groups see it", context="Report"))
            place = self.after(text, "%s %s" % (say.staff_group(group), self.at_least(say, room, group)), place)
            for theme in range(len(room.themes)):
                row = "%s %s" % (say.questions.short_title(theme), shown(room.group_mean(group, theme)))
                place = self.after(text, row, place)

    def after(self, text, part, place):
        found = text.find(part, place)
        self.assertGreaterEqual(found, 0, "the PDF does not say “%s” in its place" % part)
        return found + len(part)


def as_shown(mean):
    return None if mean is None else float(shown(mean))


def table_cells(table, columns):
    """Row by row. In their order in the tree: a column that is folded into another one has no place on the screen."""
    cells = [node.name for node in table.walk() if node.role == "table cell"]
    return [cells[first:first + columns] for first in range(0, len(cells), columns)]
