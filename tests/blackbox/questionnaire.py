"""The way to a team's assessment and through its statements, with the keyboard alone."""
from session import Failure
from words import Words


class Questionnaire:
    def __init__(self, session, language="en"):
        self.session = session
        self.say = Words(language)
        self._group = self._status = None

    @property
    def questions(self):
        return self.say.questions

    def use_language(self, language):
        self.say = Words(language)

    # Getting there

    def start(self, team, organisation=1):
        """From Home through the two pages before the first statement."""
        session, say = self.session, self.say
        session.await_page(say("Home"))
        session.choose(say("Start assessment"))
        session.await_page(say("Before you start"))
        session.choose(say("Set up your team"))
        session.await_page(say("Your team"))
        session.keys(*["Down"] * organisation)
        session.tab_to(say("Team or ward"), "text")
        session.type(team)
        session.choose(say("Start the first statement"))
        self.await_statement(0)

    def go_on(self):
        """From Home back into the newest draft."""
        self.session.choose(self.say("Continue assessment"))
        self.session.wait(lambda: self.here() >= 0, "the questionnaire opens")

    # Where we are

    def group(self):
        """The seven choices are one group, named with the statement."""
        if not self._is_group(self._group):
            self._group = self.session.look("panel", test=self._is_group)
        return self._group

    def _is_group(self, node):
        return node is not None and self.questions.statement_index(node.name) >= 0 and node.has("showing")

    def here(self):
        """The number of the statement on the screen, from 0; -1 on another page."""
        group = self.group()
        return self.questions.statement_index(group.name) if group else -1

    def await_statement(self, index):
        self.session.wait(lambda: self.here() == index, "statement %d is on the screen" % (index + 1))
        shown = self.group().name
        if shown != self.questions.statement(index):
            raise Failure("Statement %d is not in “%s”: %s" % (index + 1, self.say.language, shown))

    def rating(self):
        """The code of the choice that is marked, or None."""
        group = self.group()
        for node in group.children() if group else ():
            if node.has("checked"):
                return self.questions.rating_code(node.name)
        return None

    def await_rating(self, code):
        self.session.wait(lambda: self.rating() == code, "the choice “%s” is marked" % code)

    def save_status(self):
        """The words beside the check mark: "Saved 14:32", "Saving…", "Not saved", or nothing yet."""
        if self._status is None or not self._status.has("showing"):
            self._status = self._find_status()
        return self._status.name if self._status else ""

    def _find_status(self):
        """The last words before the button Undo; found by place because it may have no words yet."""
        label = None
        for node in self.session.shown():
            if node.role == "label":
                label = node
            elif node.role == "push button" and node.name == self.say("Undo"):
                return label
        return None

    def _says_saved(self, text):
        before, _, after = self.say("Saved %1").partition("%1")
        time = text[len(before):len(text) - len(after)] if after else text[len(before):]
        return text.startswith(before) and len(time) == 5 and time[2] == ":" and (time[:2] + time[3:]).isdigit()

    def is_saved(self):
        return self._says_saved(self.save_status())

    def await_saved(self):
        self.session.wait(self.is_saved, "the answer is saved")

    def go_to_theme(self, theme):
        """With the list of themes, which Tab enters at the current one; leads to its first statement without a rating,
        or to its first."""
        here = self.questions.theme_of(self.here())
        node = self.session.tab_to(self.questions.short_title(here), "radio button")
        for _ in range(abs(theme - here)):
            node = self.session.step_focus(node, "Down" if theme > here else "Up")
        self.session.keys("space")
        self.session.wait(lambda: self.questions.theme_of(self.here()) == theme, "theme %d is on the screen" % (theme + 1))

    # Answering

    def rate(self, code):
        self.session.keys(code)
        self.await_rating(code)

    def rate_with_arrows(self, code):
        """Chooses without the digit keys: the space bar on the card that the arrows lead to."""
        self.session.tab_to(self.questions.rating_name("0"), "radio button")
        name = self.questions.rating_name(code)
        if code in "nd":
            self.session.step_focus(self.session.focused(), "Down")
        for _ in range(len("01234")):
            if self.session.focused().name == name:
                break
            self.session.step_focus(self.session.focused(), "Right")
        if self.rating() != code:
            self.session.keys("space")
        self.await_rating(code)

    def next(self):
        index = self.here()
        self.session.keys("Return")
        self.await_statement(index + 1)

    def note(self, field, text):
        """Types into "Evidence" or "Gap", and waits until it stands there and is saved."""
        node = self.session.tab_to(self.say(field), "text")
        self.session.type(text)
        self.session.wait(lambda: node.text == text, "“%s” stands in the field, not “%s”" % (text, node.text))
        self.await_saved()

    def paste_note(self, field, text):
        """All at once, as from the clipboard."""
        node = self.session.find("text", self.say(field))
        node.set_text(text)
        self.session.wait(lambda: node.text == text, "the text stands in the field")

    def note_text(self, field):
        return self.session.find("text", self.say(field)).text

    def back_to_choices(self):
        """From the notes to the choices, whichever of them Tab reaches."""
        names = {self.questions.rating_name(code) for code in "01234nd"}
        for _ in range(20):
            node = self.session.focused()
            if node and node.role == "radio button" and node.name in names:
                return
            self.session.step_focus(node, "shift+Tab")
        raise Failure("Shift+Tab does not lead back to the choices")

    def switch_language(self):
        """With the switch in the rail, which is named in the language that it leads to."""
        other = "en" if self.say.language == "cy" else "cy"
        index = self.here()
        self.session.choose("Cymraeg" if other == "cy" else "English")
        self.use_language(other)
        self.await_statement(index)

    # After the last statement

    def check(self):
        self.session.choose(self.say("Check answers"))
        self.session.await_page(self.say("Check your answers"))

    def agree(self):
        """Agreeing takes two deliberate presses."""
        self.session.choose(self.say("Agree assessment"))
        self.session.wait(self.session.dialog, "the program asks first")
        if self.session.focused().name != self.say("Cancel"):
            raise Failure("The dangerous button has the focus")
        self.session.choose(self.say("Agree assessment"))
        self.session.await_text(self.say("Agreed. This is the team’s report."))
