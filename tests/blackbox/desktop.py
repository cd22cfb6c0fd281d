"""A private screen and a private message bus, for one run of the tests.

Nothing of the person's own desktop is used or touched: the X server is an
Xvfb that chooses its own free number, the session bus is a dbus-daemon of our
own, and both end with the test, even when it is killed.
"""
import ctypes
import os
import shutil
import signal
import subprocess
import sys

from keyboard import give_letters_keys

INHERITED = ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION")
TOOLS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "xdotool": "xdotool", "import": "imagemagick",
         "convert": "imagemagick", "pdftotext": "poppler-utils", "xmodmap": "x11-xserver-utils"}
PR_SET_PDEATHSIG = 1


def missing():
    """What the tests need and this machine lacks, as names of Debian packages."""
    packages = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        packages += ["python3-gi", "gir1.2-atspi-2.0"]
    return packages


def die_with_parent():
    """Runs in the child: whatever happens to the test, its helpers end with it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Desktop:
    """Use as a context: inside it DISPLAY and the session bus are the private ones."""

    def __init__(self, size="1366x768"):
        self.size = size
        self.children = []

    def __enter__(self):
        lacking = missing()
        if lacking:
            sys.exit("The black-box tests need these packages, which are not here: %s" % " ".join(lacking))
        for name in INHERITED:
            os.environ.pop(name, None)
        os.environ["DISPLAY"] = ":" + self._start_server()
        give_letters_keys()
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.terminate()
        for child in self.children:
            child.wait()

    def _start(self, command, pipe):
        os.set_inheritable(pipe, True)
        child = subprocess.Popen(command, pass_fds=[pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 preexec_fn=die_with_parent)
        os.close(pipe)
        self.children.append(child)

    def _start_server(self):
        # -noreset: otherwise the server starts anew whenever its last client leaves, as the
        # accessibility library does after reading one property.
        reading, writing = os.pipe()
        self._start(["Xvfb", "-displayfd", str(writing), "-screen", "0", self.size + "x24", "-nolisten", "tcp",
                     "-noreset"], writing)
        return self._first_line(reading, "Xvfb")

    def _start_bus(self):
        reading, writing = os.pipe()
        self._start(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=%d" % writing], writing)
        return self._first_line(reading, "dbus-daemon")

    @staticmethod
    def _first_line(reading, what):
        with os.fdopen(reading) as pipe:
            line = pipe.readline().strip()
        if not line:
            sys.exit("%s did not start" % what)
        return line
