"""Every page and dialog of the program, one after the other, in one language.

Each stop is (name, session); the visitor looks at what is on the screen and may move the focus, but opens nothing.
"""
import os
import shutil
import tempfile

from session import Session, write_settings
from words import Words

STATEMENTS_OF_A_THEME = 5
DRAFT_ROW, AGREED_ROW = 0, 1  # in the demo's list of recent assessments


class Tour:
    def __init__(self, program, language, settings=None, size=None):
        self.program, self.language, self.size = program, language, size
        self.settings = {"language": language, **(settings or {})}
        self.say = Words(language)
        self.session = None

    def stops(self):
        yield from self.first_start()
        yield from self.empty()
        yield from self.demo()
        yield from self.metrics()
        yield from self.problem()

    # One start of the program each

    def opened(self, folder, settings, language):
        if settings:
            write_settings(folder, settings)
        self.session = Session(self.program, folder, language=language)
        if self.size:
            self.session.resize(*self.size)
        return self.session

    def in_folder(self, stops, settings=True, prepare=None):
        folder = tempfile.mkdtemp(prefix="aros-tour-")
        try:
            if prepare:
                prepare(folder)
            language = self.language if settings else None
            chosen = {key: value for key, value in self.settings.items() if settings or key != "language"}
            with self.opened(folder, chosen, language) as session:
                for name in stops(session):
                    yield name, session
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def first_start(self):
        return self.in_folder(self.language_choice, settings=False)

    def language_choice(self, session):
        session.find("push button", "Cymraeg")
        yield "language"

    def empty(self):
        return self.in_folder(self.before_the_first_assessment)

    def before_the_first_assessment(self, session):
        say = self.say
        session.await_page(say("Home"))
        yield "home-empty"
        self.rail("Assessments")
        yield "assessments-empty"
        self.rail("Home")
        session.press(say("Start assessment"))
        session.await_page(say("Before you start"))
        yield "before-you-start"
        session.press(say("Save paper sheets"))
        yield from self.dialog("dialog-paper-sheets")
        session.press(say("Set up your team"))
        session.await_page(say("Your team"))
        yield "team"
        session.press(say("Start the first statement"))
        session.await_text(say("Type the name of the team, for example the ward."))
        yield "team-name-missing"
        yield from self.team_that_votes(session)
        yield from self.private_vote(session)
        yield from self.paper_sheet(session)
        yield from self.hands(session)

    def team_that_votes(self, session):
        say = self.say
        session.tab_to(say("Team or ward"), "text", "shift+Tab")
        session.type("Ward 7")
        session.press(say("Everyone answers first, then we talk"), "radio button")
        for way in ("Privately on this computer", "On paper", "Ask for the staff group with each vote"):
            session.press(say(way), "check box")
        yield "team-votes"
        session.press(say("Start the first statement"))
        session.find("push button", say("Vote privately"))
        yield "questionnaire-votes"

    def private_vote(self, session):
        say = self.say
        session.press(say("Vote privately"))
        session.find("push button", say("Start my vote"))
        yield "private-hand-over"
        session.press(say("Start my vote"))
        session.find("push button", say("Next statement"))
        yield "private-statement"
        session.keys("2")
        for place in range(2, STATEMENTS_OF_A_THEME + 1):
            session.press(say("Next statement"))
            session.find("label", say("Statement %1 of %2", place, STATEMENTS_OF_A_THEME))
        session.press(say("Check my votes"))
        session.find("push button", say("Hand in my votes"))
        yield "private-summary"
        session.press(say("Hand in my votes"))
        session.await_text(say("Thank you. Your votes are counted."))
        session.find("push button", say("Start my vote"), lambda button: button.has("enabled"))
        yield "private-thanks"
        session.press(say("Finish: back to the team"))
        session.find("push button", say("Type in paper sheets"))

    def paper_sheet(self, session):
        say = self.say
        session.press(say("Type in paper sheets"))
        session.await_page(say("Type in paper sheets"))
        session.keys(*"1230nd4")
        yield "paper-sheet"
        session.press(say("Back to the team"))
        yield from self.dialog("dialog-leave-sheet")
        session.press(say("Back to the team"))
        session.wait(session.dialog, "a dialog opens")
        session.press(say("Leave this sheet"))
        session.find("push button", say("Vote privately"))

    def hands(self, session):
        """Four people beside the one who has voted, so that the spread may be shown."""
        say = self.say
        for level in (0, 3, 3, 4):
            field = session.find("spin button", say("%1: how many hands", say.questions.rating_name(str(level))))
            field.take_focus()
            session.keys("Up")
        session.press(say("Reveal the votes of this theme"))
        yield from self.confirmed("dialog-reveal", say("Reveal the votes"))
        session.await_text(say("%n votes", n=5, context="Report"))
        yield "questionnaire-revealed"
        session.press(say("Check answers"))
        session.await_page(say("Check your answers"))
        yield "check-votes"

    def confirmed(self, name, button):
        self.session.wait(self.session.dialog, "a dialog opens")
        yield name
        self.session.press(button)
        self.session.wait(lambda: not self.session.dialog(), "the dialog closes")

    def rail(self, name):
        self.session.press(self.say(name))
        self.session.await_page(self.say(name))

    def demo(self):
        return self.in_folder(self.with_content)

    def with_content(self, session):
        say = self.say
        session.await_page(say("Home"))
        session.press(say("Open the demo"))
        session.find("push button", say("Leave the demo"), patience=30)
        yield "home-demo"
        yield from self.draft(session)
        yield from self.agreed(session)
        yield from self.others(session)

    def open_recent(self, row):
        """The rows of a table are reached with the arrow keys and opened with Enter."""
        self.rail("Home")
        recent = self.say("Recent assessments")
        self.session.find("table", recent)
        self.session.tab_to(recent)
        self.session.keys("ctrl+Home", *["Down"] * row, "Return")

    def draft(self, session):
        say = self.say
        self.open_recent(DRAFT_ROW)
        session.find("push button", say("Next statement"))
        yield "questionnaire"
        ideas = say("Evidence ideas and why")
        session.press(ideas, "check box")
        session.find("check box", ideas, lambda node: node.has("checked"))
        yield "questionnaire-help"
        session.press(ideas, "check box")
        session.press(say("Team details"))
        session.find("push button", say("Save team details"))
        yield "team-details"
        session.press(say("Back"))
        session.press(say("Check answers"))
        session.await_page(say("Check your answers"))
        yield "check"
        session.press(say("Agree assessment"))
        yield from self.dialog("dialog-agree")
        session.press(say("Look at the draft report"))
        session.find("push button", say("Back to the statements"))
        yield "report-draft"
        yield from self.targets(session)

    def targets(self, session):
        """From where a team has none to the first, and away with it again."""
        say = self.say
        session.press(say("Set targets"))
        session.wait(lambda: session.focused().role == "combo box", "the first level has the focus")
        level = session.focused()
        yield "report-targets-begun"
        session.keys("3")
        session.find("push button", say("Undo"), lambda button: button.has("enabled"))
        yield "report-targets"
        session.keys("ctrl+z")
        session.wait(lambda: level.name == say("No target"), "the target is gone")

    def agreed(self, session):
        say = self.say
        self.open_recent(AGREED_ROW)
        session.find("push button", say("Reopen assessment"))
        yield "report-agreed"
        session.press(say("Show all statements"))
        session.wait(lambda: len(session.find_all("label")) > 100, "the statements are shown")
        yield "report-expanded"
        session.press(say("Export report"))
        yield from self.dialog("dialog-export")
        session.press(say("Reopen assessment"))
        yield from self.dialog("dialog-reopen")
        session.press(say("History"))
        session.await_page(say("History"))
        yield "history"

    def dialog(self, name):
        self.session.wait(self.session.dialog, "a dialog opens")
        yield name
        self.session.keys("Escape")
        self.session.wait(lambda: not self.session.dialog(), "Escape closes the dialog")

    def others(self, session):
        self.rail("Assessments")
        session.find("table")
        yield "assessments"
        self.rail("Settings")
        yield "settings"
        session.press(self.say("Choose, import or save sets"))
        session.await_page(self.say("Question sets"))
        yield "question-sets"
        self.rail("Help")
        yield "help"

    def metrics(self):
        return self.in_folder(self.with_figures)

    def with_figures(self, session):
        say = self.say
        session.press(say("Metrics"))
        session.await_text(say("No figures yet"))
        yield "metrics-empty"
        self.rail("Home")
        session.press(say("Open the demo"))
        session.find("push button", say("Leave the demo"), patience=30)
        self.rail("Metrics")
        yield "metrics"
        session.tab_to(say("All staff"), "combo box")
        session.keys("Tab", "d")
        yield "metrics-turned"
        session.keys("d", "Return")
        session.find("push button", say("Export chart"))
        yield "metric-chart"
        session.keys("d", "t")
        session.find("table")
        yield "metric-details"
        session.press(say("Export chart"))
        yield from self.dialog("dialog-export-chart")
        session.press(say("Back to all metrics"))
        session.await_page(say("Metrics"))
        for view, heading, name in (("Units", "Metrics: units side by side", "metric-units"),
                                    ("Staff groups", "Metrics: staff groups side by side", "metric-groups"),
                                    ("Beside the assessments", "Metrics beside the assessments", "metric-beside")):
            session.press(say(view, context="aros::shell::ViewSwitch"), "check box")
            session.await_page(say(heading))
            yield name
        self.rail("Metrics")
        yield from self.figures(session)

    def figures(self, session):
        say = self.say
        session.press(say("Own metrics"))
        session.await_page(say("Own metrics"))
        session.press(say("Add a metric"))
        session.find("push button", say("Save metric"))
        yield "own-metric"
        session.press(say("Back to all metrics"))
        session.await_page(say("Metrics"))
        session.press(say("Add figures"))
        session.await_page(say("Add figures"))
        yield "add-figures"
        session.press(say("Typed in here"), "radio button")
        session.find("table")
        yield "add-figures-typed"

    def problem(self):
        return self.in_folder(self.not_an_assessment_file, prepare=self.write_nonsense)

    @staticmethod
    def write_nonsense(folder):
        with open(os.path.join(folder, "aros.sqlite"), "wb") as file:
            file.write(b"Nothing that Aros wrote. " * 400)

    def not_an_assessment_file(self, session):
        session.await_page(self.say("Your assessments are not open"))
        yield "problem"
