//! Conversations of another forum, taken in from a file.

use super::UserDb;
use crate::error::Result;
use rusqlite::{OptionalExtension, Row, params};

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
                tx.execute("DELETE FROM imported_topics WHERE topic = ?1", [&topic.id])?;
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
            Ok(())
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
        self.write(|tx| {
            tx.execute("DELETE FROM imported_topics WHERE topic = ?1", [id])?;
            Ok(())
        })
    }
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
