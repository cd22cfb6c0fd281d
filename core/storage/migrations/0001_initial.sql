-- Schema 1. Statements end with a semicolon and an empty line. Never edit this file after a release: add the next one.
-- Times are UTC, ISO 8601 with milliseconds. Ratings are the codes 0 to 4, n (not applicable) and d (don't know).

-- One row: what the workspace knows about itself. `sequence` is the number of the last change and only rises, so that
-- order never depends on a clock.
CREATE TABLE workspace (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL CHECK (length(uuid) = 32),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    changed TEXT CHECK (changed GLOB '????-??-??T??:??:??.???Z'),
    recoveries INTEGER NOT NULL DEFAULT 0 CHECK (recoveries >= 0)
) STRICT;

INSERT INTO workspace (id, uuid, sequence) VALUES (1, lower(hex(randomblob(16))), 0);

-- The organisation is one of the known bodies by its id, or typed.
CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    organisation_id TEXT NOT NULL,
    organisation TEXT NOT NULL,
    division TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    CHECK (organisation_id = '' OR organisation = ''),
    UNIQUE (organisation_id, organisation, division, name)
) STRICT;

CREATE TABLE assessment (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    question_set TEXT NOT NULL CHECK (question_set <> ''),
    question_set_version TEXT NOT NULL CHECK (question_set_version <> ''),
    question_set_checksum TEXT NOT NULL,
    team TEXT NOT NULL REFERENCES team (id),
    period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
    round INTEGER NOT NULL CHECK (round BETWEEN 0 AND 999),
    facilitator TEXT NOT NULL,
    voting TEXT NOT NULL CHECK (voting IN ('none', 'hands', 'private', 'paper')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created TEXT NOT NULL CHECK (created GLOB '????-??-??T??:??:??.???Z'),
    changed TEXT NOT NULL CHECK (changed GLOB '????-??-??T??:??:??.???Z'),
    agreed TEXT CHECK (agreed GLOB '????-??-??T??:??:??.???Z'),
    deleted TEXT CHECK (deleted GLOB '????-??-??T??:??:??.???Z'),
    current_statement TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    CHECK ((state = 'agreed') = (agreed IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX assessment_by_sequence ON assessment (sequence);

CREATE INDEX assessment_by_team ON assessment (team);

-- Staff groups of the team in the official order; none present is a missing voice.
CREATE TABLE attendance (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_group TEXT NOT NULL CHECK (staff_group <> ''),
    present INTEGER NOT NULL CHECK (present BETWEEN 0 AND 999),
    PRIMARY KEY (assessment, position),
    UNIQUE (assessment, staff_group)
) STRICT, WITHOUT ROWID;

-- No row: nothing was entered. A row without a rating has text or a mark.
CREATE TABLE answer (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (statement <> ''),
    rating TEXT CHECK (rating IN ('0', '1', '2', '3', '4', 'n', 'd')),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 4000),
    gap TEXT NOT NULL CHECK (length(gap) <= 4000),
    come_back INTEGER NOT NULL CHECK (come_back IN (0, 1)),
    PRIMARY KEY (assessment, statement),
    CHECK (rating IS NOT NULL OR evidence <> '' OR gap <> '' OR come_back = 1)
) STRICT, WITHOUT ROWID;

-- What was agreed before a reopening. `answers` is a JSON object by statement id; the hash covers the whole row.
CREATE TABLE revision (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    agreed TEXT NOT NULL CHECK (agreed GLOB '????-??-??T??:??:??.???Z'),
    reopened TEXT NOT NULL CHECK (reopened GLOB '????-??-??T??:??:??.???Z'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    answers TEXT NOT NULL,
    content_hash TEXT NOT NULL CHECK (length(content_hash) = 64),
    PRIMARY KEY (assessment, number)
) STRICT, WITHOUT ROWID;

-- Votes are counted as they are cast: never a row for a person. The staff group is empty unless the team chose to keep it.
CREATE TABLE vote_count (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    statement TEXT NOT NULL CHECK (statement <> ''),
    staff_group TEXT NOT NULL,
    rating TEXT NOT NULL CHECK (rating IN ('0', '1', '2', '3', '4', 'n', 'd')),
    count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 999),
    PRIMARY KEY (assessment, statement, staff_group, rating)
) STRICT, WITHOUT ROWID;
