-- An import looks for each recall of a file: without this it would read all of them each time.
CREATE INDEX recalls_by_card ON recalls (course, kind, card, recalled_at);
