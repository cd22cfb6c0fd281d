"""A room that votes, with keys: setting the team up, hands, private votes, paper sheets, reveal.

Buttons are pressed where assistive technology puts the focus; the walk to them with Tab is test_accessibility.py's.
"""
from session import Failure
from votes import CODES, HANDS, PAPER, PRIVATE

WAYS = {HANDS: "Show of hands", PRIVATE: "Privately on this computer", PAPER: "On paper"}
THANKS = "Thank you. Your votes are counted."
APART = 4  # milliseconds: the same key twice at the same moment is one that is held down
STARTS_AGAIN = 2.0  # seconds, at most, until the next person may start
VOTES = "Votes by level"


class Room:
    """Drives what the questionnaire's helper `way` leads to."""

    def __init__(self, way):
        self.way, self.session = way, way.session
        self.groups = []  # in the order in which they are offered
        self.fields = []
        self.sheets = 0  # typed in since the page for them was opened

    def say(self, *words, **more):
        return self.way.say(*words, **more)

    # Setting up

    def start(self, team, attendance, ways, groups=True, organisation=1):
        """From Home to the first statement. `attendance` says from each staff group of the team to who is here."""
        session, say = self.session, self.say
        self.groups = sorted(attendance)  # their official order is that of the ids
        session.await_page(say("Home"))
        session.press(say("Start assessment"))
        session.await_page(say("Before you start"))
        session.press(say("Set up your team"))
        session.await_page(say("Your team"))
        session.keys(*["Down"] * organisation)
        session.tab_to(say("Team or ward"), "text")
        session.type(team)
        for group, present in attendance.items():
            self.count_group(group, present)
        session.press(say("Everyone answers first, then we talk"), "radio button")
        self.choose_ways(ways, groups)
        session.press(say("Start the first statement"))
        self.way.await_statement(0)

    def count_group(self, group, present):
        name = self.way.say.staff_group(group)
        if present == 0:
            self.session.press(name, "check box")
            return
        node = self.session.find("spin button", self.say("%1: how many are in the room", name))
        self.focus(node)
        self.session.keys("ctrl+a", *str(present))
        self.session.wait(lambda: node.value == present, "%d of “%s” are in the room" % (present, name))

    def choose_ways(self, ways, groups):
        wanted = {self.say(WAYS[way]): way in ways for way in WAYS}
        if groups:
            wanted[self.say("Ask for the staff group with each vote")] = True
        for name, ticked in wanted.items():
            box = self.session.find("check box", name)
            if box.has("checked") != ticked:
                self.session.press(name, "check box")
                self.session.wait(lambda: box.has("checked") == ticked, "“%s” is %s" % (name, ticked))

    def focus(self, node):
        self.session.wait(self.session.take_keyboard, "the window has the keyboard")
        node.take_focus()
        self.session.wait(lambda: node.has("focused"), "%s takes the focus" % node)

    # Hands

    def count_hands(self, counts):
        """On a statement of an open vote, whose first count has the focus; Enter goes on to the next one."""
        index = self.way.here()
        fields = self.hands_fields()
        self.session.wait(lambda: fields[0].has("focused"), "the first count has the focus")
        self.session.keys(*[key for count in counts for key in (*str(count), "Tab")][:-1])
        self.session.wait(lambda: [field.value for field in fields] == counts, "the hands are counted")
        self.session.keys("Return")
        self.way.await_statement(index + 1)

    def hands_fields(self):
        """In the order of the codes; the same ones serve every statement."""
        if not self.fields or not self.fields[0].has("showing"):
            wanted = [self.say("%1: how many hands", self.way.questions.rating_name(code)) for code in CODES]
            self.fields = self.session.find_all("spin button")
            if [field.name for field in self.fields] != wanted:
                raise Failure("The counts are not those of the seven answers: %s" % [field.name for field in self.fields])
        return self.fields

    # Private votes

    def open_private(self):
        self.session.press(self.say("Vote privately"))
        self.session.await_page(self.say("Private voting"))

    def vote_privately(self, codes, group=""):
        """One person; leaves the page ready for the next one."""
        self.start_private(group)
        self.session.keys(*ballot_keys(codes), "Return", delay=APART)
        self.session.await_text(self.say(THANKS))

    def start_private(self, group=""):
        start = self.session.find("push button", self.say("Start my vote"))
        self.session.wait(lambda: start.has("enabled"), "the next person may start", STARTS_AGAIN)
        if group:
            # Before the first person the focus is on that button, afterwards above the choice of a group.
            way = ["shift+Tab"] * 2 if start.has("focused") else ["Tab"]
            self.session.keys(*way, "Home", *self.to_group(group), delay=APART)
            self.session.find("combo box", self.way.say.staff_group(group))
        self.session.keys("Return")
        self.session.find("radio button", self.way.questions.rating_name("0"))

    def to_group(self, group):
        """From the first choice, which says nothing."""
        return ["Down"] * (self.groups.index(group) + 1)

    def leave_private(self):
        self.session.press(self.say("Finish: back to the team"))
        self.session.wait(lambda: self.way.here() >= 0, "the statement comes back")

    # Paper

    def open_paper(self):
        self.session.press(self.say("Type in paper sheets"))
        self.session.await_page(self.say("Type in paper sheets"))
        self.sheets = 0

    def type_sheet(self, codes, group=""):
        """From the first box, which has the focus; the group with the key that leads to it."""
        choice = ["g", *self.to_group(group), "Return"] if group else []
        self.session.keys(*choice, *sheet_keys(codes), delay=APART)
        self.sheets += 1
        self.session.await_text(self.say("Sheet %1 is in.", self.sheets))

    def leave_paper(self):
        self.session.press(self.say("Back to the team"))
        self.session.wait(lambda: self.way.here() >= 0, "the statement comes back")

    def switch_language(self, other, name):
        """`name` is the switch's, in the language that it leads to."""
        index = self.way.here()
        self.session.press(name)
        self.way.use_language(other)
        self.way.await_statement(index)

    # Ending a vote

    def reveal_theme(self):
        self.session.press(self.say("Reveal the votes of this theme"))
        self.session.wait(self.session.dialog, "the program asks first")
        if self.session.focused().name != self.say("Cancel"):
            raise Failure("Revealing has the focus, and cannot be undone")
        self.session.choose(self.say("Reveal the votes"))
        self.session.wait(lambda: not self.session.dialog(), "the dialog closes")
        self.session.find(name=self.say(VOTES))

    def agree_on(self, code):
        self.way.rate(code)
        self.way.await_saved()


def ballot_keys(codes):
    """A rating and Enter for each statement, Enter alone to leave one out."""
    return [key for code in codes for key in ([code] if code else []) + ["Return"]]


def sheet_keys(codes):
    """One key for each box, and Enter."""
    return [code or "space" for code in codes] + ["Return"]
