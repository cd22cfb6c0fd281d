#!/usr/bin/python3
"""What can go wrong with a file, made to go wrong: what the person is told, and that nothing is lost."""
import os
import shutil
import socket
import sqlite3
import sys

from faultcase import SAY, FaultCase, bar, digest
from questionnaire import Questionnaire
from runner import run

SMALL_DISK = 3 * 1024 * 1024
# Root may do what file modes forbid; without these two rights it is like anybody else.
OBEY_MODES = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] if os.getuid() == 0 else []
EVIDENCE = "Evidence: what shows it?"
SECRET = "nobody must find this"
LONG_NOTE = " ".join(["Nobody on nights has been asked."] * 115)


class FullDisk(FaultCase):
    def small_disk(self, size=SMALL_DISK):
        data = os.path.join(self.folder, "data")
        os.mkdir(data)
        self.workspace = os.path.join(data, "aros.sqlite")
        here = os.path.dirname(os.path.abspath(__file__))
        return data, [sys.executable, os.path.join(here, "smalldisk.py"), data, str(size)]

    @staticmethod
    def fill(folder):
        """The last byte of the disk is taken; returns the file that took it."""
        path = os.path.join(folder, "something-else")
        with open(path, "wb", buffering=0) as file:
            for size in (65536, 1):
                try:
                    while True:
                        file.write(b"x" * size)
                except OSError:
                    pass
        return path

    def test_nothing_is_called_saved_and_all_is_kept(self):
        data, wrapper = self.small_disk()
        with self.start(wrapper=wrapper) as session:
            inside = "/proc/%d/root%s" % (session.pid(), data)
            way = Questionnaire(session)
            way.start("Ward 7")
            way.rate("3")
            way.await_saved()
            filler = self.fill(inside)
            way.next()
            self.answer_without_room(way)
            self.refuse_to_lose(session)
            self.compare_on_screen(way, {1: "4", 2: "1"})
            os.remove(filler)
            session.press(SAY("Try again"))
            way.await_saved()
            self.assertFalse(session.says(SAY("Not saved")))
            copy = os.path.join(self.folder, "copy.sqlite")
            shutil.copyfile(os.path.join(inside, "aros.sqlite"), copy)  # the disk ends with the program
        self.assertEqual(self.ratings(copy)[:4], ["3", "4", "1", ""])
        self.assertEqual(self.notes(copy)[1], LONG_NOTE)

    def test_no_room_for_a_first_file(self):
        _, wrapper = self.small_disk(4096)
        with self.start(wrapper=wrapper) as session:
            self.await_problem(session, "The disk is full")

    @staticmethod
    def answer_without_room(way):
        """A note too long for what room the file has in itself; then whatever follows has to wait with it."""
        way.paste_note(EVIDENCE, LONG_NOTE)
        for code in ("4", "1"):
            way.session.await_text(SAY("Not saved: the disk is full. Your answers are still on this screen. Make some room and "
                                       "choose Try again, or save a copy somewhere else."))
            way.back_to_choices()
            way.rate(code)
            way.session.wait(lambda: way.save_status() == SAY("Not saved"), "the screen says that nothing is saved")
            way.next()

    @staticmethod
    def refuse_to_lose(session):
        """Closing asks first, and taking it back keeps everything on the screen."""
        session.ask_to_close()
        session.wait(session.dialog, "the program asks before it closes")
        session.await_text(SAY("Some answers are not saved"))
        session.keys("Escape")
        session.wait(lambda: not session.dialog(), "the question goes away")

    @staticmethod
    def compare_on_screen(way, expected):
        for index in sorted(expected, reverse=True):
            way.session.press(SAY("Back"))
            way.await_statement(index)
            way.await_rating(expected[index])


class ReadOnly(FaultCase):
    def test_everything_can_be_read_and_nothing_changed(self):
        self.give_answers(["3", "2"])
        shelf = os.path.join(self.folder, "shelf")
        os.mkdir(shelf)
        self.workspace = shutil.move(self.workspace, shelf)
        before = digest(self.workspace)
        os.chmod(self.workspace, 0o444)
        os.chmod(shelf, 0o555)
        self.addCleanup(os.chmod, shelf, 0o755)
        with self.start(wrapper=OBEY_MODES) as session:
            session.await_text(SAY("Read only: you can look at everything and export it, but not change it."))
            self.assertIsNone(session.look("push button", SAY("Start assessment")))
            self.assertIsNone(session.look("push button", SAY("Continue assessment")))
            session.tab_to(SAY("Recent assessments"))
            session.keys("ctrl+Home", "Return")
            session.find("push button", SAY("Export report"))
            self.assertIsNone(session.look("push button", SAY("Back to the statements")))
            session.quit()
        self.assertEqual(digest(self.workspace), before)
        self.assertEqual(os.listdir(shelf), ["aros.sqlite"])

    def test_a_folder_that_takes_no_new_file(self):
        shelf = os.path.join(self.folder, "shelf")
        os.mkdir(shelf, 0o555)
        self.workspace = os.path.join(shelf, "aros.sqlite")
        with self.start(wrapper=OBEY_MODES) as session:
            self.await_problem(session, "The file could not be written")


class Damage(FaultCase):
    def cut_in_half(self):
        os.truncate(self.workspace, os.path.getsize(self.workspace) // 2)
        return digest(self.workspace)

    def kept(self, content):
        """A file beside the workspace with exactly this content."""
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                if path != self.workspace and digest(path) == content:
                    return path
        return None

    def test_cut_file_is_replaced_by_the_backup(self):
        self.give_answers(["3", "2"])
        self.give_answers(["1"], kill=True, new=False)
        damaged = self.cut_in_half()
        with self.start() as session:
            session.await_text(bar("The file with your assessments was damaged. The backup of %1 is in its place; answers "
                                   "given after that are not in it. The damaged file is kept: %2"))
            path = self.kept(damaged)
            self.assertIsNotNone(path, "the damaged file is kept as it was")
            self.assertTrue(session.says(path), "the message tells where")
            session.quit()
        self.assertEqual(self.ratings()[:3], ["3", "2", ""])

    def test_cut_file_without_a_backup_is_left_alone(self):
        self.give_answers(["3", "2"], kill=True)
        for name in os.listdir(self.folder):
            if os.path.isdir(os.path.join(self.folder, name)) and name != "home":
                shutil.rmtree(os.path.join(self.folder, name))
        damaged = self.cut_in_half()
        with self.start() as session:
            self.await_problem(session, "The file with your assessments is damaged")
            session.quit()
        self.assertEqual(digest(self.workspace), damaged)

    def test_random_bytes_are_not_touched(self):
        with open(self.workspace, "wb") as file:
            file.write(os.urandom(20000))
        before = digest(self.workspace)
        with self.start() as session:
            self.await_problem(session, "This is not an Aros file")
            session.press(SAY("Try again"))
            self.await_problem(session, "This is not an Aros file")
            session.quit()
        self.assertEqual(digest(self.workspace), before)

    def test_random_bytes_give_way_to_a_backup_when_told(self):
        self.give_answers(["3", "2"])
        with open(self.workspace, "wb") as file:
            file.write(os.urandom(20000))
        before = digest(self.workspace)
        with self.start() as session:
            self.await_problem(session, "This is not an Aros file")
            restore = session.find("push button", test=lambda node: node.name.startswith(bar("Restore the backup of %1")))
            session.press(restore.name)
            session.await_text(bar("The backup is in place. What was there before is kept: %1"))
            session.quit()
        self.assertIsNotNone(self.kept(before))
        self.assertEqual(self.ratings()[:3], ["3", "2", ""])

    def test_newer_file_is_not_opened(self):
        self.give_answers(["3"])
        connection = sqlite3.connect(self.workspace)
        connection.execute("PRAGMA user_version = 1000")
        connection.close()
        before = digest(self.workspace)
        with self.start() as session:
            self.await_problem(session, "Made by a newer version of Aros")
            session.quit()
        self.assertEqual(digest(self.workspace), before)

    def test_answer_changed_from_outside_is_noticed(self):
        self.give_answers(["3", "2"])
        connection = sqlite3.connect(self.workspace)
        changed = connection.execute("UPDATE answer SET rating = '4' WHERE rating = '3'").rowcount
        connection.commit()
        connection.close()
        self.assertEqual(changed, 1)
        before = digest(self.workspace)
        with self.start() as session:
            session.choose(SAY("Continue assessment"))
            session.wait(session.dialog, "the program tells instead of opening it")
            session.await_text(SAY("This assessment was changed outside Aros"))
            session.keys("Return")
            session.await_page(SAY("Home"))
            session.kill()
        self.assertEqual(digest(self.workspace), before)


class SecondInstance(FaultCase):
    def test_the_second_is_told_who_has_the_file(self):
        with self.start() as first:
            way = Questionnaire(first)
            way.start("Ward 7")
            way.rate("3")
            way.await_saved()
            with self.start() as second:
                self.await_problem(second, "Your assessments are already open")
                self.assertTrue(second.says("(process %d)" % first.pid()))
                self.assertTrue(second.says(socket.gethostname()))
                self.look_only(second)
                way.next()
                way.rate("2")
                way.await_saved()
                first.quit()
                second.quit()
            with self.start() as third:
                third.find("push button", SAY("Continue assessment"))
        self.assertEqual(self.ratings()[:3], ["3", "2", ""])

    def test_killed_while_it_looks_it_leaves_no_copy(self):
        """Nothing of what the team has said is in the temporary folder, neither before nor after the kill."""
        temporary = os.path.join(self.folder, "temporary")
        os.mkdir(temporary)
        with self.start() as first:
            way = Questionnaire(first)
            way.start("Ward 7")
            way.note(EVIDENCE, SECRET)
            with self.start(environment={"TMPDIR": temporary}) as second:
                self.await_problem(second, "Your assessments are already open")
                self.look_only(second)
                self.assertEqual(self.copies_in(temporary), [])
                second.kill()
            self.assertEqual(self.copies_in(temporary), [])
            self.assertEqual(self.notes(self.workspace)[0], SECRET)

    @staticmethod
    def copies_in(folder):
        """The files there, at any depth, that hold words of the workspace or are one."""
        found = []
        for place, _, names in os.walk(folder):
            for path in (os.path.join(place, name) for name in names):
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        content = file.read()
                    if SECRET.encode() in content or content.startswith(b"SQLite format 3"):
                        found.append(path)
        return found

    @staticmethod
    def look_only(session):
        session.press(SAY("Open read only"))
        session.await_text(SAY("Read only: you can look at everything and export it, but not change it."))
        session.await_text("Ward 7")

    def test_trying_again_works_when_the_first_has_gone(self):
        with self.start() as first:
            Questionnaire(first).start("Ward 7")
            with self.start() as second:
                self.await_problem(second, "Your assessments are already open")
                first.quit()
                second.press(SAY("Try again"))
                second.find("push button", SAY("Continue assessment"))
                second.quit()


class Settings(FaultCase):
    def test_broken_settings_are_no_reason_to_stop(self):
        place = os.path.join(self.folder, "home", "config", "aros")
        os.makedirs(place)
        with open(os.path.join(place, "settings.json"), "wb") as file:
            file.write(os.urandom(3000))
        with self.start(language=None) as session:
            session.press("English")
            session.await_page(SAY("Home"))
            session.quit()


if __name__ == "__main__":
    run()
