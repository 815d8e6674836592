-- Listings taken in from files: beside the catalogue and what providers sent, never shared by themselves.

CREATE TABLE listing_imports (
    id          INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never given twice
    file        TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    report      TEXT NOT NULL -- JSON
) STRICT;

CREATE TABLE imported_listings (
    id        INTEGER PRIMARY KEY,
    listing   TEXT NOT NULL UNIQUE,
    import    INTEGER NOT NULL REFERENCES listing_imports (id),
    key       TEXT NOT NULL, -- what names it in its file; may be empty
    sort_name TEXT NOT NULL,
    json      TEXT NOT NULL
) STRICT;
CREATE INDEX imported_listings_by_import ON imported_listings (import);
CREATE INDEX imported_listings_by_name ON imported_listings (sort_name, listing);

-- What an import changed, as it was: taking the import back puts it there again.
CREATE TABLE replaced_listings (
    import   INTEGER NOT NULL REFERENCES listing_imports (id),
    listing  TEXT NOT NULL,
    previous INTEGER NOT NULL,
    key      TEXT NOT NULL,
    json     TEXT NOT NULL,
    PRIMARY KEY (import, listing)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE imported_listing_words USING fts5 (name, rest, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE imported_listing_stems USING fts5 (name, rest, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
