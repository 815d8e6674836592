//! What lists show and filter notes by: worked out anew, for one note, whenever something in it changes.

use super::marks::{MarkRecord, marks_of};
use crate::error::Result;
use crate::rows::signed;
use domain::NoteId;
use domain::mutual_help::{Mark, Standing, Target, is_set};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// What the marks on a note and its replies come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkFacts {
    /// Whether it is solved, by a mark on the note or on one of its replies.
    pub solved: bool,
    /// The reply marked as the answer.
    pub answer: Option<String>,
    /// How many people say « me too ».
    pub me_too: usize,
    /// Whether this person does.
    pub me_too_own: bool,
    /// Whether it is pinned.
    pub pinned: bool,
    /// What is hidden: the note, or replies.
    pub hidden: BTreeSet<Target>,
    /// How many people ask the curators to look at it or at one of its replies.
    pub reports: usize,
}

/// Works out what marks come to. `note_author` is the key of who wrote the note; `moderators`, the keys whose marks count
/// as a curator's.
pub(super) fn settle_marks(marks: &[MarkRecord], note_author: &str, moderators: &BTreeSet<String>) -> MarkFacts {
    let counting = |mark: &&MarkRecord| {
        let standing =
            Standing { wrote_note: mark.author_key == note_author, moderates: moderators.contains(&mark.author_key) };
        mark.mark.counts_from(standing)
    };
    let targets: BTreeSet<&Target> = marks.iter().map(|mark| &mark.target).collect();
    let newest = |target: &Target, wanted: Mark| {
        let all = marks.iter().filter(|mark| mark.mark == wanted && mark.target == *target).filter(counting);
        all.map(|mark| (mark.seq, mark.hash.as_str(), mark.set)).max().filter(|(_, _, set)| *set)
    };
    let stands = |target: &Target, wanted: Mark| newest(target, wanted).is_some();
    let people = |wanted: Mark| {
        let all = marks.iter().filter(|mark| mark.mark == wanted && mark.set);
        all.map(|mark| mark.author_key.as_str()).collect::<BTreeSet<_>>().len()
    };
    // of several answers the newest word
    let answer = targets
        .iter()
        .filter(|target| target.reply().is_some())
        .filter_map(|target| newest(target, Mark::Solved).map(|word| (word, *target)))
        .max()
        .and_then(|(_, target)| target.reply().map(str::to_owned));
    let me_too: Vec<&MarkRecord> =
        marks.iter().filter(|mark| mark.mark == Mark::MeToo && mark.set && mark.target == Target::Note).collect();
    MarkFacts {
        solved: answer.is_some() || stands(&Target::Note, Mark::Solved),
        answer,
        me_too: me_too.len(),
        me_too_own: me_too.iter().any(|mark| !mark.received),
        pinned: is_set(newest(&Target::Note, Mark::Pin)),
        hidden: targets.iter().filter(|target| stands(target, Mark::Hide)).map(|target| (*target).clone()).collect(),
        reports: people(Mark::Report),
    }
}

/// Returns what the marks on a note come to, by the roles of now.
pub(super) fn mark_facts(conn: &Connection, note: &NoteId, space: &str, author: &str) -> Result<MarkFacts> {
    let marks = marks_of(conn, note)?;
    if marks.is_empty() {
        return Ok(MarkFacts::default());
    }
    let mut statement = conn.prepare_cached("SELECT key FROM members WHERE space = ?1 AND moderates")?;
    let moderators = statement.query_map([space], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(settle_marks(&marks, author, &moderators))
}

/// Works out the facts of a note anew, if the note is here.
pub(super) fn refresh(tx: &Connection, note: &NoteId) -> Result<()> {
    let found: Option<(String, String)> = tx
        .prepare_cached("SELECT space, author_key FROM notes WHERE note = ?1")?
        .query_row([note.as_str()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((space, author)) = found else { return Ok(()) };
    let facts = mark_facts(tx, note, &space, &author)?;
    tx.prepare_cached(include_str!("put_facts.sql"))?.execute(params![
        note.as_str(),
        facts.solved,
        facts.answer.unwrap_or_default(),
        signed(facts.me_too as u64),
        facts.pinned,
        facts.hidden.contains(&Target::Note),
        signed(facts.reports as u64),
    ])?;
    Ok(())
}
