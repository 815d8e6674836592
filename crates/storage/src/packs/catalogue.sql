-- The directory and the free alternatives. Format 1: any change here is a new format (packs/catalogue.rs).
CREATE TABLE catalogue (
    date TEXT NOT NULL -- as in its source
) STRICT;

CREATE TABLE listings (
    id        INTEGER PRIMARY KEY,  -- also the row of the indexes
    listing   TEXT NOT NULL UNIQUE,
    sort_name TEXT NOT NULL,        -- folded
    json      TEXT NOT NULL
) STRICT;
CREATE INDEX listings_by_name ON listings (sort_name, listing);
CREATE VIRTUAL TABLE listing_words USING fts5 (name, rest, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE listing_stems USING fts5 (name, rest, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE alternatives (
    id        INTEGER PRIMARY KEY,
    slug      TEXT NOT NULL UNIQUE,
    sort_name TEXT NOT NULL,
    json      TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE alternative_words USING fts5 (name, rest, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE alternative_stems USING fts5 (name, rest, content = '', tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE seal (digest BLOB NOT NULL) STRICT;
