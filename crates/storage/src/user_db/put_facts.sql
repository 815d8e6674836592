INSERT OR REPLACE INTO note_facts
    (note, last_at, replies, unread, names_me, mine, followed, solved, answer, me_too, pinned, hidden, reports)
SELECT
    notes.note,
    max(notes.written_at, coalesce(notes.edited_at, 0), coalesce(answers.last_at, 0)),
    coalesce(answers.count, 0),
    coalesce(fresh.texts, 0),
    coalesce(fresh.names_me, 0),
    notes.received = 0 OR coalesce(answers.own, 0),
    coalesce(follows.follows, notes.received = 0 OR coalesce(answers.own, 0)),
    ?2, ?3, ?4, ?5, ?6, ?7
FROM notes
LEFT JOIN follows USING (note)
LEFT JOIN (
    SELECT note, count(*) AS count, max(max(written_at, coalesce(edited_at, 0))) AS last_at, max(received = 0) AS own
    FROM replies WHERE note = ?1 AND NOT deleted GROUP BY note
) AS answers USING (note)
LEFT JOIN (
    SELECT note, count(*) AS texts, sum(names_me) AS names_me
    FROM versions
    WHERE note = ?1 AND received AND NOT deleted AND hash NOT IN (SELECT hash FROM seen)
      -- of a text with several versions only the one shown is news
      AND (hash IN (SELECT hash FROM notes WHERE note = ?1 AND NOT deleted)
           OR hash IN (SELECT CASE hash WHEN '' THEN reply ELSE hash END FROM replies WHERE note = ?1 AND NOT deleted))
    GROUP BY note
) AS fresh USING (note)
WHERE notes.note = ?1
