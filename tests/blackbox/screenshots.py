#!/usr/bin/python3
"""Pictures of every page, for looking at: screenshots.py PROGRAM FOLDER.

They are named NN-page-language-look.png. Looks: light, dark and high-contrast (two pages) at 1366 x 768; large is 200 %
text there; small is a window of 1024 x 640; tall shows whole pages that otherwise scroll. One language a process, so
that two processors share the work.
"""
import os
import subprocess
import sys
import time

from desktop import Desktop
from tour import Tour

LAPTOP, SMALL, TALL = (1366, 768), (1024, 640), (1366, 2600)
SCREEN = "%dx%d" % TALL
# Name, settings, size of the window, and the last page or None for all.
LOOKS = (("light", {"scheme": "light"}, LAPTOP, None),
         ("dark", {"scheme": "dark"}, LAPTOP, None),
         ("high-contrast", {"scheme": "high-contrast"}, LAPTOP, "questionnaire"),
         ("large", {"scheme": "light", "textSize": 200}, LAPTOP, None),
         ("small", {"scheme": "light"}, SMALL, None),
         ("tall", {"scheme": "light"}, TALL, None))
MOST_LOOKS = 4
HIGH_CONTRAST_PAGES = ("home-demo", "questionnaire")


def grab(size):
    """The part of the screen that the window covers, with any dialog above it, as an uncompressed picture."""
    command = ["import", "-window", "root", "-crop", "%dx%d+0+0" % size, "+repage", "ppm:-"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def take(path, size):
    """Waits until two looks are the same (or only a text cursor blinks), so that nothing is half painted."""
    before, picture = None, grab(size)
    for _ in range(MOST_LOOKS):
        before, picture = picture, grab(size)
        if picture == before:
            break
    subprocess.run(["convert", "ppm:-", path], input=picture, check=True)


def pictures(program, folder, language):
    for look, settings, size, last in LOOKS:
        start = time.monotonic()
        for number, (page, session) in enumerate(Tour(program, language, settings, size).stops(), 1):
            if look != "high-contrast" or page in HIGH_CONTRAST_PAGES:
                take(os.path.join(folder, "%02d-%s-%s-%s.png" % (number, page, language, look)), size)
            if page == last:
                break
        print("%s %s: %.0f s" % (language, look, time.monotonic() - start), flush=True)


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    if len(sys.argv) == 4:
        with Desktop(SCREEN):
            pictures(program, folder, sys.argv[3])
        return
    both = [subprocess.Popen([sys.executable, "-B", os.path.abspath(__file__), program, folder, language])
            for language in ("en", "cy")]
    if any([process.wait() for process in both]):
        sys.exit(1)
    print("%d pictures in %s" % (len([name for name in os.listdir(folder) if name.endswith(".png")]), folder))


if __name__ == "__main__":
    main()
