//! Conversations of another forum, taken in from a file.

use super::UserDb;
use crate::error::Result;
use crate::search::{Index, Query};
use domain::Locale;
use domain::text::words_of_html;
use rusqlite::{Connection, OptionalExtension, Row, params};

const INDEX: Index =
    Index { words: "imported_topic_words", stems: "imported_topic_stems", columns: &["title", "body"] };

/// A conversation taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedTopic {
    /// Its id here, made from where it was.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Where it was; empty when the file does not say.
    pub source: String,
    /// When it began, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// When it was taken in.
    pub imported_at: i64,
    /// Its texts, in their order; empty in lists.
    pub posts: Vec<ImportedPost>,
}

/// A text of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedPost {
    /// Who wrote it, as the forum named them.
    pub author: String,
    /// When, in seconds since 1970 (UTC).
    pub written_at: i64,
    /// Safe HTML.
    pub html: String,
}

impl UserDb {
    /// Keeps conversations, each in the place of the one of the same id: all of them, or none.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn put_imported(&self, topics: &[ImportedTopic]) -> Result<()> {
        self.write(|tx| {
            for topic in topics {
                remove(tx, &topic.id)?;
                tx.execute(
                    "INSERT INTO imported_topics VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![topic.id, topic.title, topic.source, topic.written_at, topic.imported_at],
                )?;
                for (place, post) in topic.posts.iter().enumerate() {
                    tx.execute(
                        "INSERT INTO imported_posts VALUES (?1, ?2, ?3, ?4, ?5)",
                        params![topic.id, place as i64, post.author, post.written_at, post.html],
                    )?;
                }
            }
            index_missing(tx)
        })
    }

    /// Returns the conversations in which all these words are, at most `limit`, best first, with how many texts each has.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn search_imported(&self, text: &str, limit: usize) -> Result<Vec<(ImportedTopic, usize)>> {
        // the index is made of French families, like that of the notes
        let Some(query) = Query::new(text, Locale::Fr) else { return Ok(Vec::new()) };
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT t.*, (SELECT count(*) FROM imported_posts p WHERE p.topic = t.topic) AS posts
                 FROM imported_topics t JOIN imported_topic_numbers USING (topic) WHERE id = ?1",
            )?;
            let found = INDEX.find(conn, &query)?.into_iter().take(limit);
            let topics = found.map(|id| {
                statement.query_row([id], |row| Ok((read_topic(row)?, row.get::<_, i64>("posts")? as usize)))
            });
            Ok(topics.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns the conversations taken in with how many texts each has, the latest first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_imported(&self) -> Result<Vec<(ImportedTopic, usize)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT *, (SELECT count(*) FROM imported_posts p WHERE p.topic = t.topic) AS posts
                 FROM imported_topics t ORDER BY written_at DESC, topic",
            )?;
            let topics = statement.query_map([], |row| Ok((read_topic(row)?, row.get::<_, i64>("posts")? as usize)))?;
            Ok(topics.collect::<rusqlite::Result<_>>()?)
        })
    }

    /// Returns a conversation taken in, with its texts.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_imported(&self, id: &str) -> Result<Option<ImportedTopic>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached("SELECT * FROM imported_topics WHERE topic = ?1")?;
            let Some(mut topic) = statement.query_row([id], read_topic).optional()? else { return Ok(None) };
            let mut statement = conn.prepare_cached("SELECT * FROM imported_posts WHERE topic = ?1 ORDER BY place")?;
            let posts = statement.query_map([id], |row| {
                Ok(ImportedPost {
                    author: row.get("author")?,
                    written_at: row.get("written_at")?,
                    html: row.get("html")?,
                })
            })?;
            topic.posts = posts.collect::<rusqlite::Result<_>>()?;
            Ok(Some(topic))
        })
    }

    /// Forgets a conversation taken in.
    ///
    /// # Errors
    /// See [`Self::put_value`].
    pub fn remove_imported(&self, id: &str) -> Result<()> {
        self.write(|tx| Ok(remove(tx, id)?))
    }
}

/// Indexes the conversations that are not in the index.
pub(super) fn index_missing(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT topic, title FROM imported_topics WHERE topic NOT IN (SELECT topic FROM imported_topic_numbers)",
    )?;
    let missing = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let missing: Vec<(String, String)> = missing.collect::<rusqlite::Result<_>>()?;
    for (topic, title) in missing {
        let mut statement =
            conn.prepare_cached("SELECT author, html FROM imported_posts WHERE topic = ?1 ORDER BY place")?;
        let posts = statement.query_map([&topic], |row| {
            let (author, html): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(format!("{author} {}", words_of_html(&html)))
        })?;
        let body = posts.collect::<rusqlite::Result<Vec<_>>>()?.join(" ");
        conn.execute("INSERT INTO imported_topic_numbers (topic) VALUES (?1)", [&topic])?;
        INDEX.add(conn, conn.last_insert_rowid(), &[title, body], Locale::Fr)?;
    }
    Ok(())
}

// Its texts and its number go with it.
fn remove(conn: &Connection, id: &str) -> rusqlite::Result<()> {
    let mut statement = conn.prepare_cached("SELECT id FROM imported_topic_numbers WHERE topic = ?1")?;
    let number: Option<i64> = statement.query_row([id], |row| row.get(0)).optional()?;
    if let Some(number) = number {
        INDEX.remove(conn, number)?;
    }
    conn.execute("DELETE FROM imported_topics WHERE topic = ?1", [id]).map(|_| ())
}

fn read_topic(row: &Row<'_>) -> rusqlite::Result<ImportedTopic> {
    Ok(ImportedTopic {
        id: row.get("topic")?,
        title: row.get("title")?,
        source: row.get("source")?,
        written_at: row.get("written_at")?,
        imported_at: row.get("imported_at")?,
        posts: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::user_db::connection;

    // The program of today opens the data of one that had no index.
    #[test]
    fn what_an_older_program_took_in_is_found_after_the_update() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut conn = connection::connect(&folder.path().join("emancipasso.sqlite")).expect("a new database");
        connection::migrate_to(&mut conn, 15).expect("the tables of then");
        conn.execute_batch(
            "INSERT INTO imported_topics VALUES ('a', 'Quitter Doodle', '', 0, 0);
             INSERT INTO imported_posts VALUES ('a', 0, 'Anne', 0, '<p>Framadate</p>');",
        )
        .expect("taken in");
        drop(conn);
        let db = UserDb::open(folder.path(), 0).expect("brought up to date").db;
        let found = db.search_imported("framadate", 5).expect("searched");
        assert_eq!(found.iter().map(|(topic, posts)| (topic.id.as_str(), *posts)).collect::<Vec<_>>(), [("a", 1)]);
    }
}
