-- Files that go with texts, texts written together, and notes taken in from elsewhere.

-- Made from the documents: can be emptied and made again.
CREATE TABLE attachments (
    hash       TEXT PRIMARY KEY, -- of its envelope
    note       TEXT NOT NULL,
    target     TEXT NOT NULL,    -- the hash of the reply's first envelope; empty for the note itself
    place      INTEGER NOT NULL,
    space      TEXT NOT NULL,
    name       TEXT NOT NULL,
    media      TEXT NOT NULL,
    size       INTEGER NOT NULL,
    digest     TEXT NOT NULL,
    author_key TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_note ON attachments (note, target, place);

-- The shared text of a how-to, in the place of what its author wrote. Made from the documents.
CREATE TABLE shared_texts (
    note TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Files chosen for a text that is not sent yet.
CREATE TABLE draft_files (
    id    INTEGER PRIMARY KEY,
    draft TEXT NOT NULL,
    name  TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX draft_files_by_draft ON draft_files (draft);

-- Conversations of another forum, taken in from a file: read only, and never shared by themselves.
CREATE TABLE imported_topics (
    topic       TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    source      TEXT NOT NULL, -- where it was; empty when the file does not say
    written_at  INTEGER NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE imported_posts (
    topic      TEXT NOT NULL REFERENCES imported_topics (topic) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    author     TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    html       TEXT NOT NULL, -- cleaned
    PRIMARY KEY (topic, place)
) STRICT, WITHOUT ROWID;
