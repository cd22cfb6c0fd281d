"""A program with a second window: the leader's is driven, the projector's is looked at."""
from session import Session
from votewords import VoteWords
from scores import shown
from words import Words

TITLES = [Words(language)("Aros – projector") for language in ("en", "cy")]
PURPOSE = "For the room to look at. F11 fills the screen; Escape closes it."


class ProjectedSession(Session):
    """Everything that asks for a window means the leader's, or a dialog over it."""

    def __init__(self, *arguments, **more):
        self.projector_numbers = []
        super().__init__(*arguments, **more)

    def windows(self):
        return [window for window in super().windows() if window.name not in TITLES]

    def projector(self):
        return next((window for window in super(ProjectedSession, self).windows() if window.name in TITLES), None)

    def window_numbers(self):
        return [number for number in super().window_numbers() if number not in self.projector_numbers]

    def open_projector(self):
        before = self.window_numbers()
        self.keys("F5")
        self.wait(self.projector, "the projector's window opens")
        self.wait(lambda: len(self.window_numbers()) > len(before), "it has a number")
        self.projector_numbers = [number for number in self.window_numbers() if number not in before]

    def projected(self):
        """Every word in the window below its title: names, and after a name its description in brackets."""
        window = self.projector()
        if window is None:
            return None
        nodes = list(window.walk_showing())[1:]
        found = ["%s [%s]" % (node.name, node.description) if node.description else node.name for node in nodes]
        return [text for text in [*found, *(node.text for node in nodes if node.text != node.name)] if text]


class Projection:
    """What the window should show."""

    def __init__(self, say):
        self.say, self.words = say, VoteWords(say)

    def waiting(self):
        return [self.say("People are voting privately")]

    def statement(self, index, above="", votes=None, agreed=None):
        """`above` stands at the right; `votes` are revealed; `agreed` is the level that the team has settled on."""
        questions = self.say.questions
        theme = questions.theme_of(index)
        size = len(questions.themes[theme]["statements"])
        place = self.say("%1 · %2 of %3", questions.title(theme), index % size + 1, size,
                         context="aros::shell::ProjectorContent")
        texts = [place, self.spread(votes) if votes else above, questions.statement(index)]
        if agreed is not None:
            texts.append(self.say("Agreed: %1", questions.rating_name(str(agreed))))
        levels = [self.level(level, votes, agreed) for level in range(5)]
        return [text for text in texts if text] + levels

    def spread(self, votes):
        median = self.say("median %1", shown(votes.median), context="aros::shell::ProjectorContent")
        return " · ".join([self.words.count(votes), median, *self.words.beside_levels(votes)])

    def level(self, level, votes, agreed):
        facts = [self.say("%n votes", n=votes.levels[level], context="Report")] if votes else []
        if agreed == level:
            facts.append(self.say("agreed", context="aros::shell::ProjectorLevel"))
        name = self.say.questions.rating_name(str(level))
        return "%s [%s]" % (name, ", ".join(facts)) if facts else name

    def collected(self, people, present):
        return self.say("Votes are being collected: %1 of %2", people, present)
