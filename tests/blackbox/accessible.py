"""What a screen reader sees of the program: a tree of nodes with role, name, state and place.

Every read is guarded, because a node can vanish between two questions.
"""
import warnings


def load_atspi():
    warnings.simplefilter("ignore")
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.init()
    Atspi.set_timeout(4000, 20000)
    return Atspi


class Node:
    def __init__(self, raw, atspi, parent=None):
        self.raw, self.atspi, self.parent = raw, atspi, parent
        self.seen = set()

    @staticmethod
    def _read(question, otherwise):
        try:
            answer = question()
        except Exception:  # the binding raises GLib.Error and its kin, all meaning "gone"
            return otherwise
        return otherwise if answer is None else answer

    @property
    def role(self):
        return self._read(self.raw.get_role_name, "")

    @property
    def name(self):
        return self._read(self.raw.get_name, "")

    @property
    def description(self):
        return self._read(self.raw.get_description, "")

    @property
    def interfaces(self):
        return self._read(self.raw.get_interfaces, [])

    @property
    def states(self):
        return self._read(lambda: {state.value_nick for state in self.raw.get_state_set().get_states()}, set())

    def has(self, state):
        wanted = getattr(self.atspi.StateType, state.upper())
        return self._read(lambda: self.raw.get_state_set().contains(wanted), False)

    @property
    def rect(self):
        """Left, top, width and height on the screen in device-independent pixels."""
        if "Component" not in self.interfaces:
            return None
        extents = self._read(lambda: self.raw.get_extents(self.atspi.CoordType.SCREEN), None)
        return (extents.x, extents.y, extents.width, extents.height) if extents else None

    @property
    def text(self):
        """The content of a text field."""
        if "Text" not in self.interfaces:
            return ""
        return self._read(lambda: self.atspi.Text.get_text(self.raw, 0, -1), "")

    @property
    def value(self):
        if "Value" not in self.interfaces:
            return None
        return self._read(lambda: self.atspi.Value.get_current_value(self.raw), None)

    @property
    def actions(self):
        if "Action" not in self.interfaces:
            return []
        count = self._read(self.raw.get_n_actions, 0)
        return [self._read(lambda index=index: self.atspi.Action.get_action_name(self.raw, index), "")
                for index in range(count)]

    @property
    def relations(self):
        """Kinds of ties to other nodes, such as "labelled-by"."""
        return self._read(lambda: {tie.get_relation_type().value_nick for tie in self.raw.get_relation_set()}, set())

    def set_text(self, text):
        self.atspi.EditableText.set_text_contents(self.raw, text)

    def act(self, name="Press"):
        """Does what a screen reader's user does with "activate"."""
        self.atspi.Action.do_action(self.raw, self.actions.index(name))

    def take_focus(self):
        self._read(lambda: self.atspi.Component.grab_focus(self.raw), False)

    def children(self):
        for index in range(self._read(self.raw.get_child_count, 0)):
            child = self._read(lambda: self.raw.get_child_at_index(index), None)
            if child is not None:
                yield Node(child, self.atspi, self)

    def walk(self, deepest=40):
        yield self
        if deepest > 0:
            for child in self.children():
                yield from child.walk(deepest - 1)

    def walk_showing(self, deepest=40):
        """Only what is on the screen; leaves each node's states in `seen`, so that they need not be asked for again."""
        self.seen = self.states
        if "showing" not in self.seen:
            return
        yield self
        if deepest > 0:
            for child in self.children():
                yield from child.walk_showing(deepest - 1)

    def ancestors(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def __str__(self):
        place = "" if self.rect is None else " at %d,%d %dx%d" % self.rect
        return "%s “%s”%s" % (self.role, self.name, place)
