-- Schema 4: what changed in each assessment. Aros itself begins the history of what is there already: SQLite cannot
-- make fingerprints.

-- The last entry, so that it is noticed when entries are cut off the end.
ALTER TABLE assessment ADD COLUMN history_number INTEGER NOT NULL DEFAULT 0 CHECK (history_number >= 0);

ALTER TABLE assessment ADD COLUMN history_hash TEXT NOT NULL DEFAULT '' CHECK (length(history_hash) IN (0, 64));

-- Entries are added and never changed. Each hash covers the entry and the hash before it. Nothing of votes is in here.
CREATE TABLE history (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    time TEXT NOT NULL CHECK (time GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind <> '' AND kind NOT GLOB '*[^a-z]*'),
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (assessment, number)
) STRICT, WITHOUT ROWID;
