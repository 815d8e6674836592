//! Going through the notes: filters, how many each would leave, and one stretch of the rows.

use super::UserDb;
use super::note_facts::mark_facts;
use super::notes::{INDEX, NoteRecord, read_note};
use crate::error::Result;
use crate::rows::unsigned;
use crate::search::{Query, excerpt};
use domain::mutual_help::{NoteKind, NoteShelf, ShelfFacts, Target};
use domain::{Locale, NoteId, SpaceId};
use rusqlite::{Connection, Row};
use std::collections::{BTreeMap, HashMap};

/// Which notes to show.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoteFilter {
    /// Only this space.
    pub space: Option<SpaceId>,
    /// Words; empty for all.
    pub text: String,
    /// Only this kind.
    pub kind: Option<NoteKind>,
    /// Only this tag.
    pub tag: Option<String>,
    /// Only this shelf.
    pub shelf: NoteShelf,
    /// How many rows to leave out at the beginning.
    pub offset: usize,
    /// How many rows to return at most.
    pub limit: usize,
}

/// What lists show of a note beside its title.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NoteFacts {
    /// When the latest text of the conversation was written, in seconds since 1970 (UTC).
    pub last_at: i64,
    /// Replies not taken away.
    pub replies: usize,
    /// Texts of others not read yet.
    pub unread: usize,
    /// Of these, texts that name this person.
    pub names_me: usize,
    /// Whether this person wrote in it.
    pub mine: bool,
    /// Whether they follow it.
    pub followed: bool,
    /// Whether it is solved.
    pub solved: bool,
    /// How many people say « me too ».
    pub me_too: usize,
    /// Whether a curator pinned it.
    pub pinned: bool,
    /// Whether a curator hid it.
    pub hidden: bool,
    /// How many people ask the curators to look at it.
    pub reports: usize,
    /// When the version shown was written, if it is not the first.
    pub edited_at: Option<i64>,
    /// Whether its author took it away.
    pub deleted: bool,
    /// Its tags.
    pub tags: Vec<String>,
}

impl NoteFacts {
    /// Returns what says on which shelves it lies.
    #[must_use]
    pub const fn shelf(&self) -> ShelfFacts {
        ShelfFacts {
            unread: self.unread,
            names_me: self.names_me,
            followed: self.followed,
            mine: self.mine,
            solved: self.solved,
        }
    }
}

/// A note found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteMatch {
    /// The note, without its body.
    pub note: NoteRecord,
    /// What lists show of it.
    pub facts: NoteFacts,
    /// Where the words were found in its text and replies; `true` marks them. The beginning of the text without words.
    pub excerpt: Vec<(String, bool)>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotesFound {
    /// How many notes answer all filters.
    pub total: usize,
    /// One stretch of them: pinned first, then the latest conversation; with words, the best answer first.
    pub rows: Vec<NoteMatch>,
    /// How many notes each shelf would leave, the other filters staying.
    pub shelves: Vec<(NoteShelf, usize)>,
    /// How many notes each kind would leave, the other filters staying.
    pub kinds: Vec<(NoteKind, usize)>,
    /// How many notes each tag would leave, the other filters staying; the most used first.
    pub tags: Vec<(String, usize)>,
}

/// About how many characters of a text are shown when no word is sought.
const BEGINNING: usize = 160;

struct Light {
    id: i64,
    kind: NoteKind,
    shelf: ShelfFacts,
    tags: Vec<String>,
}

impl UserDb {
    /// Returns the notes that answer a filter, with how many each other choice would leave.
    ///
    /// # Errors
    /// See [`Self::find_value`]. No text is an error.
    pub fn browse_notes(&self, filter: &NoteFilter) -> Result<NotesFound> {
        self.read(|conn| {
            let query = Query::new(&filter.text, Locale::Fr);
            let all = light_rows(conn, filter.space.as_ref(), query.as_ref())?;
            let is_kind = |row: &Light| filter.kind.is_none_or(|kind| kind == row.kind);
            let is_tag = |row: &Light| filter.tag.as_ref().is_none_or(|tag| row.tags.contains(tag));
            let is_shelf = |row: &Light| filter.shelf.holds(row.kind, row.shelf);

            let count = |wanted: &dyn Fn(&Light) -> bool| all.iter().filter(|row| wanted(row)).count();
            let shelves = NoteShelf::ALL
                .map(|shelf| (shelf, count(&|row| is_kind(row) && is_tag(row) && shelf.holds(row.kind, row.shelf))));
            let kinds =
                NoteKind::ALL.map(|kind| (kind, count(&|row| row.kind == kind && is_tag(row) && is_shelf(row))));
            let mut tags: BTreeMap<&str, usize> = BTreeMap::new();
            for tag in all.iter().filter(|row| is_kind(row) && is_shelf(row)).flat_map(|row| &row.tags) {
                *tags.entry(tag).or_default() += 1;
            }
            let mut tags: Vec<(String, usize)> = tags.into_iter().map(|(tag, n)| (tag.to_owned(), n)).collect();
            tags.sort_by_key(|(_, n)| std::cmp::Reverse(*n));

            let found: Vec<&Light> = all.iter().filter(|row| is_kind(row) && is_tag(row) && is_shelf(row)).collect();
            let rows = found.iter().skip(filter.offset).take(filter.limit);
            Ok(NotesFound {
                total: found.len(),
                rows: rows.map(|row| whole_row(conn, row, query.as_ref())).collect::<Result<_>>()?,
                shelves: shelves.to_vec(),
                kinds: kinds.to_vec(),
                tags,
            })
        })
    }

    /// Returns what lists show of a note; nothing when it is not here.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn find_note_facts(&self, note: &NoteId) -> Result<Option<NoteFacts>> {
        self.read(|conn| {
            let mut statement =
                conn.prepare_cached("SELECT * FROM notes JOIN note_facts USING (note) WHERE note = ?1")?;
            let mut rows = statement.query([note.as_str()])?;
            let Some(row) = rows.next()? else { return Ok(None) };
            let facts = read_facts(row)?;
            Ok(Some(NoteFacts { tags: tags_of(conn, note)?, ..facts }))
        })
    }

    /// Returns the tags in use, in one space or in all, with how many notes have each; the most used first.
    ///
    /// # Errors
    /// See [`Self::find_value`].
    pub fn list_tags(&self, space: Option<&SpaceId>) -> Result<Vec<(String, usize)>> {
        self.read(|conn| {
            let mut statement = conn.prepare_cached(
                "SELECT tag, count(*) AS notes FROM note_tags JOIN notes USING (note)
                 WHERE ?1 IS NULL OR space = ?1 GROUP BY tag ORDER BY notes DESC, tag",
            )?;
            let tags = statement.query_map([space.map(SpaceId::as_str)], |row| {
                Ok((row.get(0)?, usize::try_from(unsigned(row, "notes")?).unwrap_or(usize::MAX)))
            })?;
            Ok(tags.collect::<rusqlite::Result<_>>()?)
        })
    }
}

/// Returns every note of a space, or of all, that answers the words, in order, with what the filters ask.
fn light_rows(conn: &Connection, space: Option<&SpaceId>, query: Option<&Query>) -> Result<Vec<Light>> {
    let mut tags: HashMap<i64, Vec<String>> = HashMap::new();
    let mut statement =
        conn.prepare_cached("SELECT notes.id, tag FROM note_tags JOIN notes USING (note) ORDER BY notes.id, place")?;
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (id, tag) = row?;
        tags.entry(id).or_default().push(tag);
    }
    // a note its author took away stays only where others answered it
    let mut statement = conn.prepare_cached(
        "SELECT notes.id, kind, unread, names_me, followed, mine, solved FROM notes JOIN note_facts USING (note)
         WHERE (?1 IS NULL OR space = ?1) AND (NOT deleted OR replies > 0)
         ORDER BY pinned DESC, last_at DESC, note",
    )?;
    let rows = statement.query_map([space.map(SpaceId::as_str)], |row| {
        let kind: String = row.get("kind")?;
        let count = |column| Ok::<_, rusqlite::Error>(usize::try_from(unsigned(row, column)?).unwrap_or(usize::MAX));
        Ok(Light {
            id: row.get("id")?,
            kind: NoteKind::from_tag(&kind).unwrap_or(NoteKind::Question),
            shelf: ShelfFacts {
                unread: count("unread")?,
                names_me: count("names_me")?,
                followed: row.get("followed")?,
                mine: row.get("mine")?,
                solved: row.get("solved")?,
            },
            tags: Vec::new(),
        })
    })?;
    let mut rows: Vec<Light> = rows.collect::<rusqlite::Result<_>>()?;
    if let Some(query) = query {
        let places: HashMap<i64, usize> =
            INDEX.find(conn, query)?.into_iter().enumerate().map(|(place, id)| (id, place)).collect();
        rows.retain(|row| places.contains_key(&row.id));
        rows.sort_by_key(|row| places.get(&row.id).copied());
    }
    for row in &mut rows {
        row.tags = tags.remove(&row.id).unwrap_or_default();
    }
    Ok(rows)
}

fn whole_row(conn: &Connection, light: &Light, query: Option<&Query>) -> Result<NoteMatch> {
    let mut statement = conn.prepare_cached("SELECT * FROM notes JOIN note_facts USING (note) WHERE notes.id = ?1")?;
    let (mut note, facts) = statement.query_row([light.id], |row| Ok((read_note(row)?, read_facts(row)?)))?;
    let body = without_addresses(&std::mem::take(&mut note.body));
    let excerpt = match query {
        None => vec![(beginning(&body), false)],
        Some(query) => {
            let found = excerpt(&body, query);
            match found.at {
                Some(_) => found.pieces,
                None => {
                    let elsewhere = excerpt(&without_addresses(&shown_replies(conn, &note)?), query);
                    if elsewhere.at.is_some() { elsewhere.pieces } else { vec![(beginning(&body), false)] }
                }
            }
        }
    };
    Ok(NoteMatch { facts: NoteFacts { tags: light.tags.clone(), ..facts }, note, excerpt })
}

/// Returns the texts of the replies that are not hidden: a list quotes nothing that its reader would not be shown.
fn shown_replies(conn: &Connection, note: &NoteRecord) -> Result<String> {
    let hidden = mark_facts(conn, &note.id, note.space.as_str(), &note.author_key)?.hidden;
    let mut statement =
        conn.prepare_cached("SELECT reply, body FROM replies WHERE note = ?1 ORDER BY written_at, reply")?;
    let replies = statement.query_map([note.id.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let replies: Vec<(String, String)> = replies.collect::<rusqlite::Result<_>>()?;
    let shown = replies.into_iter().filter(|(reply, _)| !hidden.contains(&Target::Reply(reply.clone())));
    Ok(shown.map(|(_, body)| body).collect::<Vec<_>>().join("\n"))
}

/// Returns a text in Markdown with the words of its links, and not where they lead.
fn without_addresses(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        kept.push_str(before);
        let parts = link.split_once("](").and_then(|(words, more)| Some((words, more.split_once(')')?.1)));
        match parts.filter(|(words, _)| !words.contains(['[', '\n'])) {
            Some((words, after)) => {
                kept.push_str(words);
                rest = after;
            }
            None => {
                kept.push('[');
                rest = link;
            }
        }
    }
    kept + rest
}

/// Returns the beginning of a text in Markdown as plain words, cut between two of them.
fn beginning(text: &str) -> String {
    let mut short = String::new();
    for word in text.split_whitespace() {
        let word = word.trim_matches(|c| matches!(c, '*' | '#' | '`' | '>' | '_'));
        if word.is_empty() || word == "-" {
            continue;
        }
        if short.chars().count() + word.chars().count() > BEGINNING {
            short.push('…');
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}

fn tags_of(conn: &Connection, note: &NoteId) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT tag FROM note_tags WHERE note = ?1 ORDER BY place")?;
    Ok(statement.query_map([note.as_str()], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn read_facts(row: &Row<'_>) -> rusqlite::Result<NoteFacts> {
    let count = |column| Ok::<_, rusqlite::Error>(usize::try_from(unsigned(row, column)?).unwrap_or(usize::MAX));
    Ok(NoteFacts {
        last_at: row.get("last_at")?,
        replies: count("replies")?,
        unread: count("unread")?,
        names_me: count("names_me")?,
        mine: row.get("mine")?,
        followed: row.get("followed")?,
        solved: row.get("solved")?,
        me_too: count("me_too")?,
        pinned: row.get("pinned")?,
        hidden: row.get("hidden")?,
        reports: count("reports")?,
        edited_at: row.get("edited_at")?,
        deleted: row.get("deleted")?,
        tags: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_shows_words_and_not_the_signs_around_them() {
        assert_eq!(without_addresses("Voir [la leçon](lesson:a), [x] et [b"), "Voir la leçon, [x] et [b");
        assert_eq!(without_addresses("[é](https://a.org/b) [c](d"), "é [c](d");
        assert_eq!(beginning("## Titre\n\n- **un** mot"), "Titre un mot");
        assert!(beginning(&"mot ".repeat(200)).ends_with('…'));
    }
}
