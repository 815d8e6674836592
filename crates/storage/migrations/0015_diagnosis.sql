-- How an association saw its digital practices, day by day, and which steps of its plan are done.

CREATE TABLE kept_diagnoses (
    worksheet TEXT    NOT NULL,
    kept_at   INTEGER NOT NULL, -- seconds since 1970 (UTC)
    answers   TEXT    NOT NULL, -- what was answered then, as JSON
    scores    TEXT    NOT NULL, -- what the themes counted then, as JSON
    PRIMARY KEY (worksheet, kept_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE steps_done (
    worksheet TEXT    NOT NULL,
    step      TEXT    NOT NULL,
    done_at   INTEGER NOT NULL,
    PRIMARY KEY (worksheet, step)
) STRICT, WITHOUT ROWID;
