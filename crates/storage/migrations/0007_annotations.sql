-- A person's own marks in the lessons: private, never shared.

-- One row a passage; a bookmark is a mark without words.
CREATE TABLE annotations (
    id         INTEGER PRIMARY KEY, -- also the row of the indexes
    annotation TEXT NOT NULL UNIQUE,
    lesson     TEXT NOT NULL,
    locale     TEXT NOT NULL,       -- of the text it was made in
    block      TEXT NOT NULL,
    quote      TEXT NOT NULL,       -- the passage as it was
    body       TEXT NOT NULL,       -- empty when there is a bookmark only
    bookmarked INTEGER NOT NULL,
    written_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    UNIQUE (lesson, locale, block),
    CHECK (bookmarked = 1 OR body <> '')
) STRICT;
CREATE VIRTUAL TABLE annotation_words USING fts5 (body, quote, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE annotation_stems USING fts5 (body, quote, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
