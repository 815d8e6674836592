SELECT notes.id, notes.note, notes.space, notes.kind, notes.title, '' AS body, notes.author_name, notes.association,
       notes.author_key, notes.written_at, notes.received, notes.hash,
       count(replies.reply) AS replies
FROM notes
LEFT JOIN replies ON replies.note = notes.note
WHERE (?1 IS NULL OR notes.space = ?1) AND NOT notes.deleted
GROUP BY notes.id
ORDER BY max(notes.written_at, coalesce(max(replies.written_at), notes.written_at)) DESC, notes.note
