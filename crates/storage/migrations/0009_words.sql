-- Words of mutual help: versions of texts, marks, members, and what this person has read and follows. All but the last
-- two is made from the documents, and can be emptied and made again.

ALTER TABLE notes ADD COLUMN edited_at INTEGER; -- of the version shown, when it is not the first
ALTER TABLE notes ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0; -- its title and text are empty then
ALTER TABLE replies ADD COLUMN edited_at INTEGER;
ALTER TABLE replies ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE replies ADD COLUMN hash TEXT NOT NULL DEFAULT ''; -- of the version shown; empty for the first

CREATE TABLE versions (
    hash        TEXT PRIMARY KEY, -- of its envelope
    note        TEXT NOT NULL,
    target      TEXT NOT NULL,    -- the hash of the reply's first envelope; empty for the note itself
    seq         INTEGER NOT NULL,
    space       TEXT NOT NULL,
    kind        TEXT NOT NULL,    -- empty for replies and deletions
    title       TEXT NOT NULL,
    body        TEXT NOT NULL,
    tags        TEXT NOT NULL,    -- JSON
    mentions    TEXT NOT NULL,    -- JSON, keys
    names_me    INTEGER NOT NULL,
    deleted     INTEGER NOT NULL, -- it takes the text away
    author_name TEXT NOT NULL,
    association TEXT NOT NULL,
    author_key  TEXT NOT NULL,
    written_at  INTEGER NOT NULL,
    received    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX versions_by_note ON versions (note, target, seq);
CREATE INDEX versions_by_author ON versions (author_key, written_at);

-- The newest word of each person on each thing. Whose counts is decided when reading.
CREATE TABLE marks (
    note        TEXT NOT NULL,
    target      TEXT NOT NULL,    -- as in versions
    mark        TEXT NOT NULL,
    author_key  TEXT NOT NULL,
    seq         INTEGER NOT NULL,
    hash        TEXT NOT NULL,    -- of its envelope
    is_set      INTEGER NOT NULL,
    reason      TEXT NOT NULL,
    space       TEXT NOT NULL,
    author_name TEXT NOT NULL,
    association TEXT NOT NULL,
    written_at  INTEGER NOT NULL,
    received    INTEGER NOT NULL,
    PRIMARY KEY (note, target, mark, author_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_by_space ON marks (space, mark);

CREATE TABLE members (
    space     TEXT NOT NULL,
    key       TEXT NOT NULL,
    role      TEXT NOT NULL,
    moderates INTEGER NOT NULL, -- an administrator or curator
    PRIMARY KEY (space, key)
) STRICT, WITHOUT ROWID;

-- What lists show and filter by, one row a note.
CREATE TABLE note_facts (
    note     TEXT PRIMARY KEY,
    last_at  INTEGER NOT NULL, -- of the latest text in the conversation
    replies  INTEGER NOT NULL,
    unread   INTEGER NOT NULL, -- texts of others not read yet
    names_me INTEGER NOT NULL, -- of these, texts that name this person
    mine     INTEGER NOT NULL, -- this person wrote in it
    followed INTEGER NOT NULL,
    solved   INTEGER NOT NULL,
    answer   TEXT NOT NULL,    -- the reply marked as the answer; empty for none
    me_too   INTEGER NOT NULL, -- people
    pinned   INTEGER NOT NULL,
    hidden   INTEGER NOT NULL,
    reports  INTEGER NOT NULL  -- people, for the note or one of its replies
) STRICT, WITHOUT ROWID;

CREATE TABLE note_tags (
    note  TEXT NOT NULL,
    place INTEGER NOT NULL,
    tag   TEXT NOT NULL,
    PRIMARY KEY (note, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_tags_by_tag ON note_tags (tag);

-- Texts this person has read, by the hash of their envelope.
CREATE TABLE seen (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
-- Notes this person chose to follow or not to; those they wrote in are followed without a row.
CREATE TABLE follows (note TEXT PRIMARY KEY, follows INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- How many peers are known to have what was written here, so that it is known before the exchange is open.
CREATE TABLE delivered (hash TEXT PRIMARY KEY, peers INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What was there before is no news.
INSERT INTO seen SELECT hash FROM notes UNION SELECT reply FROM replies;
INSERT INTO note_facts
SELECT note, max(written_at, coalesce((SELECT max(written_at) FROM replies WHERE replies.note = notes.note), 0)),
       (SELECT count(*) FROM replies WHERE replies.note = notes.note), 0, 0, received = 0, received = 0, 0, '', 0, 0, 0, 0
FROM notes;
