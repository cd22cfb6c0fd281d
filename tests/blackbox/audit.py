"""Faults that can be read from the accessible tree of one page, each as a sentence."""

CONTROLS = {"push button", "toggle button", "radio button", "check box", "text", "password text", "combo box",
            "spin button", "slider", "link", "table", "list", "tree", "tree table", "page tab", "chart"}
NAMELESS_ROLES = {"filler", "unknown", "invalid", "redundant object", "viewport", ""}
CONTAINERS = {"table", "list", "tree", "tree table", "chart"}
SMALLEST_TARGET = 24


class Page:
    """What was on the screen at one moment; rectangles are read once."""

    def __init__(self, session, screen=None):
        self.screen = screen
        self.window = session.dialog() or session.windows()[0]
        self.nodes = list(session.shown())
        self.rects = {id(node): node.rect for node in self.nodes}
        self.scrolling = {}  # which of them hold scroll bars, asked once

    def rect(self, node):
        return self.rects[id(node)]

    def controls(self):
        return [node for node in self.nodes if node.role in CONTROLS]

    def focusable(self):
        """What Tab should reach: enabled controls that say they take the focus."""
        return [node for node in self.controls() if {"focusable", "enabled"} <= node.seen]

    def scroll_area(self, node):
        """The nearest part of the page around it that has scroll bars, if there is one."""
        for parent in node.ancestors():
            if id(parent) not in self.scrolling:
                self.scrolling[id(parent)] = any(has_scroll_bar(child) for child in parent.children())
            if self.scrolling[id(parent)]:
                return parent
        return None

    def faults(self):
        found = []
        for check in (self.unnamed, self.without_role, self.small, self.outside, self.headings):
            found += check()
        return found

    def unnamed(self):
        found = ["no name: %s" % node for node in self.controls() if not node.name.strip()]
        # On this platform a combo box is named with its value; the label tells what it is for.
        found += ["no label: %s" % node for node in self.controls()
                  if node.role == "combo box" and "labelled-by" not in node.relations]
        return found

    def without_role(self):
        return ["takes the focus but has no role: %s" % node for node in self.nodes
                if node.role in NAMELESS_ROLES and "focusable" in node.seen]

    def small(self):
        return ["smaller than %d pixels: %s" % (SMALLEST_TARGET, node) for node in self.focusable()
                if node.role not in CONTAINERS and min(self.rect(node)[2:]) < SMALLEST_TARGET]

    def outside(self):
        """Cut off at the side, or above or below without a scroll bar that brings it in."""
        left, top, width, height = self.window.rect
        found = []
        if self.screen and (width > self.screen[0] or height > self.screen[1]):
            found.append("larger than the screen of %d x %d: %s" % (*self.screen, self.window))
        for node in self.focusable():
            x, y, w, h = self.rect(node)
            if x < left or x + w > left + width:
                found.append("cut off at the side: %s" % node)
            elif (y < top or y + h > top + height) and not self.scroll_area(node):
                found.append("cut off above or below: %s" % node)
        return found

    def headings(self):
        return [] if any(node.role == "heading" and node.name for node in self.nodes) else ["no heading"]

    def foreign_words(self, other_language):
        """Texts that stand there in the other language although there is a translation."""
        return ["not translated: %s" % node for node in self.nodes if node.name and node.name in other_language]


def has_scroll_bar(node):
    return node.role == "filler" and any(child.role == "scroll bar" for child in node.children())
