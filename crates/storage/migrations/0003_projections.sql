-- What screens read of the shared documents. All of it can be emptied and made again from them.

CREATE TABLE spaces (
    space      TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    sort_name  TEXT NOT NULL, -- folded
    members    INTEGER NOT NULL,
    may_invite INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE notes (
    id          INTEGER PRIMARY KEY, -- also the row of the indexes
    note        TEXT NOT NULL UNIQUE,
    space       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    title       TEXT NOT NULL,
    body        TEXT NOT NULL,
    author_name TEXT NOT NULL,
    association TEXT NOT NULL,
    author_key  TEXT NOT NULL,
    written_at  INTEGER NOT NULL,
    received    INTEGER NOT NULL,
    hash        TEXT NOT NULL -- of its envelope
) STRICT;
CREATE INDEX notes_by_space ON notes (space);

-- A reply may arrive before its note: no foreign key.
CREATE TABLE replies (
    reply       TEXT PRIMARY KEY,
    note        TEXT NOT NULL,
    body        TEXT NOT NULL,
    author_name TEXT NOT NULL,
    association TEXT NOT NULL,
    author_key  TEXT NOT NULL,
    written_at  INTEGER NOT NULL,
    received    INTEGER NOT NULL
) STRICT;
CREATE INDEX replies_by_note ON replies (note, written_at);

-- One row a note, its replies with it: words may be spread over a conversation.
CREATE VIRTUAL TABLE note_words USING fts5 (title, body, replies, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE note_stems USING fts5 (title, body, replies, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE submissions (
    id         INTEGER PRIMARY KEY, -- also the row of the indexes
    listing    TEXT NOT NULL,
    signer     TEXT NOT NULL,
    seq        INTEGER NOT NULL,
    space      TEXT NOT NULL,
    sort_name  TEXT NOT NULL, -- folded
    entry      TEXT NOT NULL, -- JSON
    written_at INTEGER NOT NULL,
    received   INTEGER NOT NULL,
    UNIQUE (listing, signer)
) STRICT;
CREATE VIRTUAL TABLE submission_words USING fts5 (name, rest, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE submission_stems USING fts5 (name, rest, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
