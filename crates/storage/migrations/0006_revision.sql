-- What comes back to be remembered. The deck itself is derived from what was read and missed; here is only what was
-- seen of its cards, and those that a person put away. Days are counted from 1 January 1970, local time.

CREATE TABLE cards (
    course     TEXT NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('question', 'term')),
    card       TEXT NOT NULL,
    stability  REAL,    -- the six columns of recalls are all null or all set
    difficulty REAL,
    last_day   INTEGER,
    due_day    INTEGER,
    reps       INTEGER,
    lapses     INTEGER,
    retired_at INTEGER, -- seconds since 1970 (UTC); null while it may be shown
    PRIMARY KEY (course, kind, card),
    CHECK ((stability IS NULL) = (difficulty IS NULL)),
    CHECK ((stability IS NULL) = (last_day IS NULL)),
    CHECK ((stability IS NULL) = (due_day IS NULL)),
    CHECK ((stability IS NULL) = (reps IS NULL)),
    CHECK ((stability IS NULL) = (lapses IS NULL))
) STRICT, WITHOUT ROWID;

-- Every recall ever made: another way of scheduling could be worked out from it.
CREATE TABLE recalls (
    id          INTEGER PRIMARY KEY,
    course      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    card        TEXT NOT NULL,
    rating      INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
    recalled_at INTEGER NOT NULL, -- seconds since 1970 (UTC)
    day         INTEGER NOT NULL,
    elapsed     INTEGER           -- days since the recall before; null for the first
) STRICT;
CREATE INDEX recalls_by_day ON recalls (course, day);
CREATE TRIGGER recalls_are_not_rewritten BEFORE UPDATE ON recalls
BEGIN
    SELECT RAISE(ABORT, 'recalls are append only');
END;
CREATE TRIGGER recalls_are_not_erased BEFORE DELETE ON recalls
BEGIN
    SELECT RAISE(ABORT, 'recalls are append only');
END;
