"""One running program, driven and watched from outside.

It is found through its accessible tree and driven with real key presses, so
what passes here works for somebody without a mouse and without a screen.
Nothing sleeps for a fixed time: wait() asks again until it is so.
"""
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time

from accessible import Node, load_atspi
from closing import ask_to_close
from keyboard import key_names

PATIENCE = 10.0  # seconds until something that should happen counts as not happening
PAUSE = 0.01
WINDOWS = ("frame", "dialog", "alert", "window")
# Qt marks the cell under a table's cursor, and windows themselves, as focused as well.
CELLS = ("table cell", "list item", "tree item")
# Not where the search for the focus ends: something inside or beside may have it as well.
UNSURE = ("filler", "viewport", "table", "list", *CELLS)


class Failure(AssertionError):
    """The program did not do what a person would expect of it."""


def write_settings(folder, settings):
    """Where a program that has this folder for its home looks for its settings."""
    place = os.path.join(folder, "home", "config", "aros")
    os.makedirs(place, mode=0o700, exist_ok=True)
    with open(os.path.join(place, "settings.json"), "w", encoding="utf-8") as file:
        json.dump(settings, file)


class Session:
    def __init__(self, program, folder=None, language="en", workspace=None, environment=None, wrapper=(),
                 await_window=True):
        self.atspi = load_atspi()
        self._focus = None
        self.own_folder = folder is None
        self.folder = folder or tempfile.mkdtemp(prefix="aros-test-")
        self.workspace = workspace or os.path.join(self.folder, "aros.sqlite")
        command = [*wrapper, program, "--workspace", self.workspace]
        if language:
            command += ["--lang", language]
        self.process = subprocess.Popen(command, env=self._environment(environment), stderr=subprocess.DEVNULL)
        if await_window:
            self._await_window()

    def _await_window(self):
        try:
            self.application = self.wait(self._find_application, "the program shows a window", 30)
            # There is no window manager here to give a new window the keyboard.
            self.wait(self.take_keyboard, "the window takes the keyboard")
        except BaseException:
            self.kill()
            raise

    def _environment(self, more):
        """A throw-away home, so that neither the person's settings nor their files play a part."""
        home = os.path.join(self.folder, "home")
        places = {"HOME": home}
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            places["XDG_%s_HOME" % name] = os.path.join(home, name.lower())
        places["XDG_RUNTIME_DIR"] = os.path.join(home, "run")
        for place in places.values():
            os.makedirs(place, mode=0o700, exist_ok=True)
        return {**os.environ, **places, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "TZ": "Europe/London", **(more or {})}

    # Waiting

    def wait(self, question, what, patience=PATIENCE):
        """Asks until the answer is true, and returns it; `what` ends the sentence "… did not happen"."""
        end = time.monotonic() + patience
        while True:
            answer = question()
            if answer:
                return answer
            if self.process.poll() is not None:
                raise Failure("The program ended (status %s) before: %s" % (self.process.returncode, what))
            if time.monotonic() > end:
                raise Failure("This did not happen within %g s: %s" % (patience, what))
            time.sleep(PAUSE)

    def _find_application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            try:
                raw = desktop.get_child_at_index(index)
                if raw and raw.get_process_id() == self.pid() and raw.get_child_count() > 0:
                    raw.set_cache_mask(self.atspi.Cache.NONE)  # always ask the program itself
                    return Node(raw, self.atspi)
            except Exception:  # another program, just leaving
                continue
        return None

    def pid(self):
        """The program's own number, also where a wrapper such as setpriv ran it in its own place."""
        return self.process.pid

    def take_keyboard(self):
        if any(window.has("active") for window in self.windows()):
            return True
        for number in reversed(self.window_numbers()):
            subprocess.run(["xdotool", "windowfocus", number], stderr=subprocess.DEVNULL, check=False)
        return any(window.has("active") for window in self.windows())

    def window_numbers(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.pid())],
                               capture_output=True, text=True, check=False)
        return found.stdout.split()

    # Finding

    def windows(self):
        return [window for window in self.application.children() if window.has("showing")]

    def dialog(self):
        """The dialog that is open, the topmost if there are several. Qt does not say which windows are modal."""
        dialogs = [window for window in self.windows() if window.role in ("dialog", "alert", "file chooser")]
        return dialogs[-1] if dialogs else None

    def shown(self, root=None):
        """Everything on the screen that takes input now: the open dialog, or the windows."""
        dialog = root or self.dialog()
        for window in [dialog] if dialog else self.windows():
            yield from window.walk_showing()

    def look(self, role=None, name=None, test=None):
        """The first such thing, or None at once."""
        for node in self.shown():
            if role and node.role != role or name is not None and node.name != name:
                continue
            if test is None or test(node):
                return node
        return None

    def find(self, role=None, name=None, test=None, patience=PATIENCE):
        what = "a %s named “%s” is shown" % (role or "thing", name)
        return self.wait(lambda: self.look(role, name, test), what, patience)

    def find_all(self, role, test=None):
        return [node for node in self.shown() if node.role == role and (test is None or test(node))]

    def texts(self):
        """All words on the screen, in order."""
        return [node.name for node in self.shown() if node.name]

    def says(self, part):
        return any(part in text for text in self.texts())

    def await_text(self, part, patience=PATIENCE):
        self.wait(lambda: self.says(part), "the screen says “%s”" % part, patience)

    def heading(self):
        """The page's own heading is the first on it."""
        node = self.look("heading")
        return node.name if node else ""

    def await_page(self, heading, patience=PATIENCE):
        self.wait(lambda: self.heading() == heading, "the page “%s” opens" % heading, patience)

    def focused(self):
        """What has the keyboard; a cell only when its table has it."""
        if not self._has_focus(self._focus):
            self._focus = self._find_focus()
        return self._focus

    def _has_focus(self, node):
        if node is None or node.role in UNSURE or not {"focused", "showing"} <= node.states:
            return False
        return not self.dialog() or any(one.role == "dialog" for one in node.ancestors())

    def _find_focus(self):
        best = None
        for node in self.shown():
            if "focused" not in node.seen or node.role in WINDOWS:
                continue
            if node.role in CELLS and not (node.parent and node.parent.has("focused")):
                continue
            if node.role not in UNSURE:
                return node
            best = node
        return best

    # Doing

    def keys(self, *names, delay=0):
        """Presses keys by their X names, such as "alt+Right" or "3"."""
        self.take_keyboard()
        subprocess.run(["xdotool", "key", "--delay", str(delay), *names], check=True, stderr=subprocess.DEVNULL)

    def type(self, text):
        self.keys(*key_names(text), delay=4)

    def tab_to(self, name, role=None, key="Tab", most=120):
        """Presses Tab until the focus is on the thing; fails when it comes round without."""
        for _ in range(most):
            node = self.focused()
            if node and self._is_at(node, name, role):
                return node
            self.step_focus(node, key)
        raise Failure("Tab does not reach “%s”" % name)

    @staticmethod
    def _is_at(node, name, role):
        """A table has the focus when one of its cells has."""
        if node.role in CELLS and role is None and node.parent and node.parent.name == name:
            return True
        return node.name == name and (role is None or node.role == role)

    def step_focus(self, before, key="Tab"):
        """One Tab; waits until the focus has moved, if it does."""
        mark = identity(before)
        self.keys(key)
        end = time.monotonic() + 1
        while time.monotonic() < end:
            node = self.focused()
            if identity(node) != mark:
                return node
            time.sleep(PAUSE)
        return self.focused()

    def press(self, name, role="push button"):
        """Presses a button without the walk to it: the focus goes there as assistive technology sends it."""
        node = self.find(role, name)
        self.wait(self.take_keyboard, "the window has the keyboard")
        node.take_focus()
        self.wait(lambda: node.has("focused"), "“%s” takes the focus" % name)
        self.keys("space")

    def choose(self, name, key="Return"):
        """Walks to a button with Tab and presses it."""
        self.tab_to(name)
        self.keys(key)

    def resize(self, width, height):
        for number in self.window_numbers():
            subprocess.run(["xdotool", "windowsize", number, str(width), str(height)], check=False)
        window = self.windows()[0]
        self.wait(lambda: window.rect[2:] == (width, height), "the window is %d x %d" % (width, height))

    # Ending

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", path], check=True)

    def kill(self):
        """As a power cut or the system would: no chance to tidy up."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def ask_to_close(self):
        for number in self.window_numbers():
            ask_to_close(int(number))

    def quit(self):
        """Closes the window as a person would, and waits until the program has tidied up and ended."""
        self.ask_to_close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired as late:
            self.kill()
            raise Failure("The program did not end when its window was closed") from late

    def close(self):
        self.kill()
        if self.own_folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        pictures = os.environ.get("AROS_FAILURE_PICTURES")
        if kind and pictures and self.process.poll() is None:
            os.makedirs(pictures, exist_ok=True)
            self.screenshot(os.path.join(pictures, "failure-%d.png" % self.process.pid))
        self.close()


def identity(node):
    return (node.role, node.name, node.rect) if node else None
