-- What people share, as bytes: this layer knows nothing of what they say.

-- The documents' chunks; a key is `document/snapshot/hash` or `document/incremental/hash`.
CREATE TABLE chunks (
    key   TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- How many snapshots each document has had, and the chunks they replaced: kept until two later snapshots are written.
CREATE TABLE generations (
    document   TEXT PRIMARY KEY,
    generation INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE trash (
    id         INTEGER PRIMARY KEY,
    document   TEXT NOT NULL,
    generation INTEGER NOT NULL,
    key        TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    trashed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX trash_by_document ON trash (document, generation);

-- Every change ever made or received: what a document is rebuilt from.
CREATE TABLE journal (
    id         INTEGER PRIMARY KEY,
    document   TEXT NOT NULL,
    hash       TEXT NOT NULL,
    bytes      BLOB NOT NULL,
    from_peer  TEXT, -- null when made here
    written_at INTEGER NOT NULL,
    UNIQUE (document, hash)
) STRICT;
CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;
CREATE TRIGGER journal_is_not_erased BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append only');
END;

CREATE TABLE peers (
    key         TEXT NOT NULL,
    space       TEXT NOT NULL,
    addresses   TEXT NOT NULL, -- JSON
    last_met_at INTEGER,
    PRIMARY KEY (key, space)
) STRICT, WITHOUT ROWID;
