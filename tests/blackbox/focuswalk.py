"""Walks once round a page with Tab and judges where it led."""
import time

from audit import CONTAINERS, SMALLEST_TARGET, has_scroll_bar
from session import PAUSE

MOST_STEPS = 200
MOST_CELLS = 20  # of a grid that nobody has typed in yet
CELL_PATIENCE = 0.2  # seconds for the focus to leave the grid
PATIENCE = 2.0  # seconds for the focus to move after a Tab
TOLERANCE = 4   # pixels by which things in one row may differ


class FocusWalk:
    def __init__(self, session, page):
        self.session, self.page = session, page
        self.targets = page.focusable()
        self.order = []   # places in targets, in the order of the walk
        self.faults = []
        self.viewport = self._viewport()

    def _viewport(self):
        """The rectangle in which the page's content shows, if it scrolls."""
        for node in self.page.nodes:
            if has_scroll_bar(node):
                return self.page.rect(node.parent)
        return None

    def run(self):
        """Every target is reached once, in reading order, and the last leads back to the first."""
        here = self._focus()
        if here is None:
            here = self._step(None)
        for _ in range(MOST_STEPS):
            if here is None:
                break
            self._arrive(here)
            previous, here = here, self._step(here)
            if here == previous and self.targets[here].role == "table":
                here = self._through_the_cells(here)
            if here == previous:
                self.faults.append("Tab does not leave %s" % self.targets[here])
                break
            if here == self.order[0]:
                break
            if here in self.order:
                self.faults.append("Tab goes round without coming back to the start: at %s" % self.targets[here])
                break
        return self.faults + self._missed() + self._disorder()

    def _arrive(self, index):
        node = self.targets[index]
        rect = node.rect  # now: the page scrolls on the way
        self.order.append(index)
        if self.viewport and self.page.scroll_area(node) and not self._visible(node, rect):
            self.faults.append("has the focus but is not in view: %s" % node)

    def _visible(self, node, rect):
        """All of it; of a box or table, which scrolls to where its cursor is, a part, and likewise of what has the focus
        when the page opens: what is to be read first stays in view."""
        top, height = self.viewport[1], self.viewport[3]
        part = node.role == "text" or node.role in CONTAINERS or len(self.order) == 1
        needed = SMALLEST_TARGET if part else rect[3] - TOLERANCE
        return min(rect[1] + rect[3], top + height) - max(rect[1], top) >= min(needed, height)

    def _through_the_cells(self, here):
        """In a grid to type in Tab goes from cell to cell, and out of it after the last."""
        for _ in range(MOST_CELLS):
            self.session.keys("Tab")
            end = time.monotonic() + CELL_PATIENCE
            while time.monotonic() < end:
                if not self.targets[here].has("focused"):
                    return self._focus(here + 1)
                time.sleep(PAUSE)
        return here

    def _focus(self, start=0):
        count = len(self.targets)
        for offset in range(count):
            index = (start + offset) % count
            if self.targets[index].has("focused"):
                return index
        return None

    def _step(self, here):
        self.session.keys("Tab")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if here is None or not self.targets[here].has("focused"):
                index = self._focus(0 if here is None else here + 1)
                if index is not None:
                    return index
            time.sleep(PAUSE)
        if here is not None and self.targets[here].has("focused"):
            return here
        self.faults.append("the focus went to nothing that has a role: %s" % self.session.focused())
        return None

    def _missed(self):
        visited = {id(self.targets[index]) for index in self.order}
        return ["Tab does not reach %s" % node for node in self.targets
                if id(node) not in visited and not self._reached_by_arrows(node, visited)]

    def _reached_by_arrows(self, node, visited):
        """One of a set of radio buttons is enough: the arrow keys lead to the others."""
        if node.role != "radio button":
            return False
        return any(id(other) in visited for other in self.targets
                   if other.role == "radio button" and other.parent is node.parent)

    def _disorder(self):
        """Against reading order: to the left in the same row, or up without going to a column on the right."""
        found = []
        for number in range(1, len(self.order)):
            before, after = (self.targets[index] for index in self.order[number - 1:number + 1])
            if bool(self._scrolls(before)) != bool(self._scrolls(after)) or self._is_rail(after) != self._is_rail(before):
                continue
            if goes_back(self.page.rect(before), self.page.rect(after)):
                found.append("Tab goes back from %s to %s" % (before, after))
        return found

    def _scrolls(self, node):
        return self.page.scroll_area(node) if self.viewport else None

    def _is_rail(self, node):
        left, _, width, _ = self.page.rect(node)
        return left + width < self.page.window.rect[0] + 130 and self.page.window.role == "frame"


def goes_back(before, after):
    bx, by, bw, bh = before
    ax, ay, _, ah = after
    same_row = ay < by + bh - TOLERANCE and ay + ah > by + TOLERANCE
    if same_row:
        return ax < bx - TOLERANCE
    return ay + ah <= by + TOLERANCE and ax < bx + bw - TOLERANCE
