-- Time really spent, and what was read: to say what a new version of the course changed.

-- In all, without days: how long is enough to know, when is not needed.
CREATE TABLE study_time (
    kind    TEXT NOT NULL, -- lesson, scenario, worksheet or quiz
    item    TEXT NOT NULL,
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (kind, item)
) STRICT, WITHOUT ROWID;

-- Digests of the words when the lesson was last declared read, by language (JSON); null when it was read before this.
ALTER TABLE lessons ADD COLUMN read_digests TEXT;
