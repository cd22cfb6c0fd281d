-- Schema 2: the ways of voting an assessment uses, several at a time, and its votes.

ALTER TABLE assessment DROP COLUMN voting;

-- Words in this order: hands private paper groups; none of them when the room simply agrees.
ALTER TABLE assessment ADD COLUMN voting TEXT NOT NULL DEFAULT '' CHECK (voting NOT GLOB '*[^a-z ]*');

-- Of the revealed votes; empty when there are none.
ALTER TABLE assessment ADD COLUMN votes_hash TEXT NOT NULL DEFAULT '' CHECK (length(votes_hash) IN (0, 64));

DROP TABLE vote_count;

-- `people` handed in a sheet that has the statement on it. Once revealed nothing is added.
CREATE TABLE vote_statement (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (statement <> ''),
    people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 999),
    revealed INTEGER NOT NULL CHECK (revealed IN (0, 1)),
    PRIMARY KEY (assessment, statement)
) STRICT, WITHOUT ROWID;

-- Votes are counted as they are handed in: never a row for a person. All rows of an assessment are written anew, in
-- their order, with every sheet, so that not even their places in the file tell what came first. Raised hands stand
-- apart until they are revealed; then all ways are together, and the staff group is empty for groups that are too
-- small.
CREATE TABLE vote_count (
    assessment TEXT NOT NULL,
    statement TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('hands', 'sheets')),
    staff_group TEXT NOT NULL CHECK (way = 'sheets' OR staff_group = ''),
    rating TEXT NOT NULL CHECK (rating IN ('0', '1', '2', '3', '4', 'n', 'd')),
    votes INTEGER NOT NULL CHECK (votes BETWEEN 1 AND 999999),
    PRIMARY KEY (assessment, statement, way, staff_group, rating),
    FOREIGN KEY (assessment, statement) REFERENCES vote_statement (assessment, statement) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
