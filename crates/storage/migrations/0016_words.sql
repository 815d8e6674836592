-- Conversations taken in are searched as notes are. What has no number is indexed when the database is opened.
CREATE TABLE imported_topic_numbers (
    id    INTEGER PRIMARY KEY,
    topic TEXT NOT NULL UNIQUE REFERENCES imported_topics (topic) ON DELETE CASCADE
) STRICT;
CREATE VIRTUAL TABLE imported_topic_words USING fts5 (title, body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE imported_topic_stems USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- What a diagnosis kept said, in the words of then: questions may be put otherwise later. `null` for those kept before.
ALTER TABLE kept_diagnoses ADD COLUMN told TEXT NOT NULL DEFAULT 'null';
