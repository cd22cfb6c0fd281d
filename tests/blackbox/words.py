"""The program's own words in both languages, so that the tests look for what a person would look for.

Welsh comes from the catalogue in translations/; the question set from its published file.
"""
import json
import os
import xml.etree.ElementTree as xml

SOURCE = os.environ.get("AROS_SOURCE") or os.path.dirname(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CATALOGUE = os.path.join(SOURCE, "translations", "aros_%s.ts")
QUESTIONS = os.path.join(SOURCE, "resources", "questions", "aros-default-1.0.json")
STAFF_GROUPS = os.path.join(SOURCE, "resources", "reference", "staffgroups.json")


def _forms(message):
    translation = message.find("translation")
    if translation is None:
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def read_catalogue(language):
    """From (context, source text) and from the source text alone to the list of forms."""
    path = CATALOGUE % language
    words = {}
    if not os.path.exists(path):
        return words
    for context in xml.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            forms = _forms(message)
            if not any(forms):
                continue
            source = message.findtext("source")
            words[context.findtext("name"), source] = forms
            words.setdefault(source, forms)
    return words


def plural_form(language, number):
    """Which of a catalogue's forms goes with a number: two in English, five in Welsh, in Linguist's order."""
    if language != "cy":
        return 0 if number == 1 else 1
    return {0: 0, 1: 1, 6: 3}.get(number, 2 if 2 <= number <= 5 else 4)


class Words:
    def __init__(self, language):
        self.language = language
        self._catalogue = read_catalogue(language)
        self.questions = QuestionSet(language)

    def __call__(self, source, *arguments, n=None, context=None):
        """The text as it stands on the screen; `arguments` go where %1, %2 … stand."""
        forms = self._catalogue.get((context, source)) or self._catalogue.get(source) or [source]
        text = forms[0]
        if n is not None:
            if len(forms) > 1:
                text = forms[min(plural_form(self.language, n), len(forms) - 1)]
            text = text.replace("%n", str(n))
        for place, argument in enumerate(arguments, 1):
            text = text.replace("%%%d" % place, str(argument))
        return text

    def staff_group(self, identifier):
        with open(STAFF_GROUPS, encoding="utf-8") as file:
            groups = json.load(file)["staffGroups"]
        return next(group["name"][self.language] for group in groups if group["id"] == identifier)


class QuestionSet:
    def __init__(self, language):
        with open(QUESTIONS, encoding="utf-8") as file:
            self._set = json.load(file)
        self.language = language
        self.themes = self._set["themes"]
        self.statements = [statement for theme in self.themes for statement in theme["statements"]]

    def statement(self, index):
        return self.statements[index]["statement"][self.language]

    def statement_index(self, text):
        """Which statement this is, in either language; -1 for any other text."""
        for index, statement in enumerate(self.statements):
            if text in statement["statement"].values():
                return index
        return -1

    def identifier(self, index):
        return self.statements[index]["id"]

    def theme_of(self, index):
        for number, theme in enumerate(self.themes):
            if self.statements[index] in theme["statements"]:
                return number
        raise IndexError(index)

    def title(self, theme):
        return self.themes[theme]["title"][self.language]

    def short_title(self, theme):
        return self.themes[theme]["shortTitle"][self.language]

    def rating_name(self, code):
        """The accessible name of the card that gives this rating."""
        scale = self._set["scale"]
        if code == "n":
            return scale["notApplicable"]["title"][self.language]
        if code == "d":
            return scale["dontKnow"]["title"][self.language]
        return "%s %s" % (code, scale["levels"][int(code)]["title"][self.language])

    def rating_code(self, name):
        return next((code for code in "01234nd" if self.rating_name(code) == name), None)
