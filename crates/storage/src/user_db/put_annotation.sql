INSERT INTO annotations (annotation, lesson, locale, block, quote, body, bookmarked, written_at, changed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
