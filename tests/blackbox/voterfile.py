"""What a workspace file holds of votes: its rows, and the bytes of its pages as they lie on the disk."""
import os
import sqlite3

VOTE_TABLES = ("vote_count", "vote_statement")
INTERIOR, LEAF = 2, 10  # kinds of pages of a table without row numbers


class VoterFile:
    """One file at rest, or a copy of one that is open."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.raw = file.read()
        connection = sqlite3.connect("file:%s?mode=ro&immutable=1" % path, uri=True)
        try:
            schema = connection.execute("SELECT type, name, rootpage, sql FROM sqlite_master").fetchall()
            self.schema = "\n".join(sql or "" for *_, sql in schema)
            self.roots = {name: root for kind, name, root, _ in schema if kind == "table"}
            self.tables = {name: connection.execute('SELECT * FROM "%s"' % name).fetchall() for name in self.roots}
        finally:
            connection.close()
        self.page_size = int.from_bytes(self.raw[16:18], "big")

    @property
    def assessment(self):
        """The id of the only one."""
        (row,) = self.tables["assessment"]
        return row[0]

    def votes(self):
        """The rows of the votes in the order of the file, without the id of the assessment."""
        return {table: [row[1:] for row in self.tables[table]] for table in VOTE_TABLES}

    def others(self):
        return {name: rows for name, rows in self.tables.items() if name not in VOTE_TABLES}

    def traces(self, word):
        """How often a word stands in the file that is in no row: `word` occurs once in a row that has it."""
        rows = sum(str(value) == word for rows in self.tables.values() for row in rows for value in row)
        return self.raw.count(word.encode()) - rows - self.schema.count(word)

    def page(self, number):
        return self.raw[(number - 1) * self.page_size:number * self.page_size]

    def vote_pages(self):
        """The bytes of all pages of the votes, in the order of their keys. The id of the assessment is blanked out."""
        blank = b"-" * len(self.assessment)
        return [page.replace(self.assessment.encode(), blank)
                for table in VOTE_TABLES for page in self.pages_from(self.roots[table])]

    def pages_from(self, number):
        page = self.page(number)
        if page[0] not in (INTERIOR, LEAF):
            raise ValueError("page %d has kind %d" % (number, page[0]))
        if page[0] == INTERIOR:
            cells = int.from_bytes(page[3:5], "big")
            places = [int.from_bytes(page[12 + 2 * cell:14 + 2 * cell], "big") for cell in range(cells)]
            for child in [*(page[place:place + 4] for place in places), page[8:12]]:
                yield from self.pages_from(int.from_bytes(child, "big"))
        yield page


def backups(folder):
    """Every other file that holds a workspace, wherever below the folder it lies."""
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            with open(path, "rb") as file:
                if file.read(16) == b"SQLite format 3\0" and path != os.path.join(folder, "aros.sqlite"):
                    found.append(path)
    return found
