-- Schema 5: figures of metrics, the settings of their charts, and what changed in either.

-- One row. Head of the change log, so that it is noticed when entries are cut off its end, and the fingerprint of all
-- settings: the exclusive or of the hashes of their rows, or nothing where there are none.
CREATE TABLE metric_state (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    changes INTEGER NOT NULL CHECK (changes >= 0),
    changes_hash TEXT NOT NULL CHECK (length(changes_hash) IN (0, 64)),
    settings_hash TEXT NOT NULL CHECK (length(settings_hash) IN (0, 64))
) STRICT;

INSERT INTO metric_state (id, changes, changes_hash, settings_hash) VALUES (1, 0, '', '');

-- A unit is named by texts, as teams are: it may have figures without any assessment. All empty: everything together.
-- The hash is that of its figures, made as the settings' one.
CREATE TABLE metric_unit (
    number INTEGER NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    division TEXT NOT NULL,
    team TEXT NOT NULL,
    figures_hash TEXT NOT NULL DEFAULT '' CHECK (length(figures_hash) IN (0, 64)),
    CHECK (organisation <> '' OR (division = '' AND team = '')),
    UNIQUE (organisation, division, team)
) STRICT;

-- A metric of a staff group; an empty group is all staff.
CREATE TABLE metric_series (
    number INTEGER NOT NULL PRIMARY KEY,
    metric TEXT NOT NULL CHECK (metric <> ''),
    staff_group TEXT NOT NULL,
    UNIQUE (metric, staff_group)
) STRICT;

-- What changed and when: an entry for everything that was put in or taken out at once, with where it came from, one
-- for each figure that this corrected or took out, and one for every change of a setting. Entries are added and never
-- changed; the hash in metric_state covers them all, each with what was before it. An empty text: nothing was there.
CREATE TABLE metric_change (
    number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    time TEXT NOT NULL CHECK (time GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
    unit INTEGER NOT NULL CHECK (unit >= 0),
    series INTEGER NOT NULL CHECK (series >= 0),
    place TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX metric_change_by_unit ON metric_change (unit, number);

-- The month is counted from the year 0: year × 12 + month − 1. The change is the entry with which it came.
CREATE TABLE figure (
    unit INTEGER NOT NULL REFERENCES metric_unit (number),
    series INTEGER NOT NULL REFERENCES metric_series (number),
    month INTEGER NOT NULL CHECK (month BETWEEN 23376 AND 26399),
    numerator REAL NOT NULL CHECK (abs(numerator) <= 1e12),
    denominator REAL CHECK (denominator BETWEEN 0 AND 1e12),
    change INTEGER NOT NULL REFERENCES metric_change (number),
    PRIMARY KEY (unit, series, month)
) STRICT, WITHOUT ROWID;

-- What units have by adding up those below, where they have no figure of their own; worked out anew with every change.
-- Without a numerator there is a reason: some units below have a figure and others, `missing` out of `parts`, have not.
CREATE TABLE figure_total (
    unit INTEGER NOT NULL REFERENCES metric_unit (number),
    series INTEGER NOT NULL REFERENCES metric_series (number),
    month INTEGER NOT NULL,
    numerator REAL,
    denominator REAL,
    absence INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    parts INTEGER NOT NULL,
    level INTEGER NOT NULL,
    PRIMARY KEY (unit, series, month),
    CHECK ((numerator IS NULL) = (absence <> 0))
) STRICT, WITHOUT ROWID;

-- Targets, re-bases, notes, events, options of charts, own definitions and remembered columns. Unit or series are empty
-- where a kind has none; `place` tells those of one kind apart: a month, an id.
CREATE TABLE metric_setting (
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
    unit INTEGER NOT NULL CHECK (unit >= 0),
    series INTEGER NOT NULL CHECK (series >= 0),
    place TEXT NOT NULL,
    value TEXT NOT NULL CHECK (value <> ''),
    changed TEXT NOT NULL CHECK (changed GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (kind, unit, series, place)
) STRICT, WITHOUT ROWID;
