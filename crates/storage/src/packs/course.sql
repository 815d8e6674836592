-- A course. Format 3: any change here is a new format (packs/course.rs).
CREATE TABLE course (
    json TEXT NOT NULL -- the whole tree without the lessons' texts and the media's bytes
) STRICT;

CREATE TABLE lesson_texts (
    id       INTEGER PRIMARY KEY, -- also the row of the two indexes below
    lesson   TEXT NOT NULL,
    locale   TEXT NOT NULL,
    title    TEXT NOT NULL,
    summary  TEXT NOT NULL,
    html     TEXT NOT NULL,
    plain    TEXT NOT NULL,
    headings TEXT NOT NULL,       -- JSON
    path     TEXT NOT NULL,       -- its source in `files`
    UNIQUE (lesson, locale)
) STRICT;

-- The passages that can be annotated.
CREATE TABLE lesson_blocks (
    id    INTEGER PRIMARY KEY, -- in the order of the texts
    text  INTEGER NOT NULL REFERENCES lesson_texts (id),
    block TEXT NOT NULL,
    words TEXT NOT NULL,
    start INTEGER              -- where it begins in `plain`, in bytes; none when its words are not in it
) STRICT;
CREATE INDEX lesson_blocks_by_place ON lesson_blocks (text, start);

-- The words explained; the whole glossary is in the tree too.
CREATE TABLE terms (
    id         INTEGER PRIMARY KEY, -- also the row of the indexes
    locale     TEXT NOT NULL,
    json       TEXT NOT NULL
) STRICT;

CREATE TABLE media (
    path    TEXT PRIMARY KEY,
    mime    TEXT NOT NULL,
    author  TEXT NOT NULL,
    licence TEXT NOT NULL,
    bytes   BLOB NOT NULL
) STRICT;

-- The sources, so that a trainer can take a copy and edit it; videos are played from here, piece by piece.
CREATE TABLE files (
    path  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- no index of beginnings for the lessons: it would be most of the work of building, and saves little of a search
CREATE VIRTUAL TABLE lesson_words USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE lesson_stems USING fts5 (title, body, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE lesson_letters USING fts5 (title, content = '', tokenize = 'trigram');
CREATE VIRTUAL TABLE term_words USING fts5 (term, definition, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE term_stems USING fts5 (term, definition, content = '', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE term_letters USING fts5 (term, content = '', tokenize = 'trigram');

CREATE TABLE seal (digest BLOB NOT NULL) STRICT;
