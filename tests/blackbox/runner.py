"""Runs one test file on a private desktop: test_x.py PROGRAM [names of tests]."""
import os
import sys
import unittest

from desktop import Desktop


class Setup:
    program = ""


def run(size="1366x768"):
    if len(sys.argv) < 2 or not os.access(sys.argv[1], os.X_OK):
        sys.exit("Usage: %s PROGRAM [TEST …], where PROGRAM is the built aros" % os.path.basename(sys.argv[0]))
    Setup.program = os.path.abspath(sys.argv[1])
    with Desktop(size):
        unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
