#!/usr/bin/python3
"""Runs a command that sees a small empty disk in place of a folder: smalldisk.py FOLDER BYTES COMMAND…

The disk exists for this command alone (its own mount namespace) and goes away with it. It needs no rights: somebody
who is not root gets a user namespace of their own. From outside the disk is reached as /proc/PID/root/FOLDER.
"""
import ctypes
import os
import sys

CLONE_NEWNS, CLONE_NEWUSER = 0x00020000, 0x10000000
MS_REC, MS_PRIVATE = 0x4000, 0x40000

LIBC = ctypes.CDLL(None, use_errno=True)


def must(result):
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def write(path, text):
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def leave_the_common_disks():
    user, group = os.getuid(), os.getgid()
    must(LIBC.unshare(CLONE_NEWNS | (CLONE_NEWUSER if user else 0)))
    if user:
        write("/proc/self/setgroups", "deny")
        write("/proc/self/uid_map", "%d %d 1" % (user, user))
        write("/proc/self/gid_map", "%d %d 1" % (group, group))
    must(LIBC.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None))


def main():
    folder, size, command = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    leave_the_common_disks()
    must(LIBC.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=%d,mode=700" % size))
    os.execvp(command[0], command)


if __name__ == "__main__":
    main()
