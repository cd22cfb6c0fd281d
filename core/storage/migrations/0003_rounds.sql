-- Schema 3: rounds that follow each other, and targets.

-- The id of the round that it follows; empty for none. No reference: that round may be deleted, or in another workspace.
ALTER TABLE assessment ADD COLUMN previous TEXT NOT NULL DEFAULT '';

-- Whether last time's rating stands beside each statement.
ALTER TABLE assessment ADD COLUMN show_previous INTEGER NOT NULL DEFAULT 0 CHECK (show_previous IN (0, 1));

-- The score, in tenths, that a team aims for in a theme, and by which day.
CREATE TABLE target (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    theme TEXT NOT NULL CHECK (theme <> ''),
    tenths INTEGER NOT NULL CHECK (tenths BETWEEN 0 AND 40),
    due TEXT NOT NULL CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    PRIMARY KEY (assessment, theme)
) STRICT, WITHOUT ROWID;
