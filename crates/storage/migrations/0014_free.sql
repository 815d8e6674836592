-- The free software that this person recommends, in their order, each with a sentence of their own.

CREATE TABLE selected_software (
    slug       TEXT PRIMARY KEY,
    name       TEXT NOT NULL,    -- as it was called, should the catalogue not have it any more
    place      INTEGER NOT NULL, -- from 0; two merged selections may share places
    sentence   TEXT NOT NULL,    -- may be empty
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
