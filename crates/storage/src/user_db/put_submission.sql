INSERT INTO submissions (listing, signer, seq, space, sort_name, entry, written_at, received)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (listing, signer) DO UPDATE SET
    seq = excluded.seq,
    space = excluded.space,
    sort_name = excluded.sort_name,
    entry = excluded.entry,
    written_at = excluded.written_at,
    received = excluded.received
WHERE excluded.seq > submissions.seq
RETURNING id
