-- Stories being lived and worksheets being filled in.

-- One walk a story: the scenes gone through so far, in order (JSON).
CREATE TABLE walks (
    scenario  TEXT PRIMARY KEY,
    trail     TEXT NOT NULL,
    walked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Endings once reached stay so, whatever is walked afterwards.
CREATE TABLE endings (
    scenario   TEXT NOT NULL,
    step       TEXT NOT NULL,
    reached_at INTEGER NOT NULL, -- the first time
    PRIMARY KEY (scenario, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE sheet_values (
    worksheet TEXT NOT NULL,
    field     TEXT NOT NULL,
    value     TEXT NOT NULL, -- JSON
    saved_at  INTEGER NOT NULL,
    PRIMARY KEY (worksheet, field)
) STRICT, WITHOUT ROWID;
