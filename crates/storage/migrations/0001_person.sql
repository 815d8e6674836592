-- What one person makes on this computer.
-- A migration is never edited once published: a change is a new file (the test `migrations.rs` holds their digests).
PRAGMA application_id = 1164788085; -- "EmAu"

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    key  TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT;

-- Progress is derived from these two tables and stored nowhere.
CREATE TABLE lessons (
    lesson    TEXT PRIMARY KEY,
    opened_at INTEGER NOT NULL, -- the last time
    read_at   INTEGER,          -- the first time
    position  REAL NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE attempts (
    attempt        TEXT PRIMARY KEY,
    quiz           TEXT NOT NULL,
    course_version INTEGER NOT NULL,
    begun_at       INTEGER NOT NULL,
    answers        TEXT NOT NULL, -- JSON
    submitted_at   INTEGER,       -- the four columns of the result are all null or all set
    points         REAL,
    questions      INTEGER,
    passed         INTEGER,
    CHECK ((submitted_at IS NULL) = (points IS NULL)),
    CHECK ((submitted_at IS NULL) = (questions IS NULL)),
    CHECK ((submitted_at IS NULL) = (passed IS NULL))
) STRICT;
CREATE INDEX attempts_by_quiz ON attempts (quiz, begun_at);

CREATE TRIGGER attempts_stay_as_submitted BEFORE UPDATE ON attempts WHEN OLD.submitted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'attempt submitted');
END;
CREATE TRIGGER attempts_stay_when_submitted BEFORE DELETE ON attempts WHEN OLD.submitted_at IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'attempt submitted');
END;

CREATE TABLE attestations (
    code      TEXT PRIMARY KEY,
    module    TEXT NOT NULL,
    name      TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    per_cent  INTEGER NOT NULL,
    UNIQUE (module, name)
) STRICT;

-- The lessons a trainer rewrites, by path relative to the course.
CREATE TABLE lesson_sources (
    path     TEXT PRIMARY KEY,
    source   TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
