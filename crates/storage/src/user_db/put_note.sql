INSERT INTO notes (note, space, kind, title, body, author_name, association, author_key, written_at, received, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (note) DO UPDATE SET
    space = excluded.space,
    kind = excluded.kind,
    title = excluded.title,
    body = excluded.body,
    author_name = excluded.author_name,
    association = excluded.association,
    author_key = excluded.author_key,
    written_at = excluded.written_at,
    received = excluded.received,
    hash = excluded.hash
