//! What one sees of a note beside its text: versions, marks, what is new.

use crate::App;
use contract::{NoteState, OwnMark, TextState};
use domain::mutual_help::{Mark, Standing, Target, find_mentions};
use domain::{NoteId, SpaceId};
use std::collections::{BTreeMap, BTreeSet};
use storage::{MarkFacts, MarkRecord, NoteFacts, NoteRecord, UserDb, VersionRecord};

/// What the tables say of a note and its replies, read in one go.
pub(crate) struct Facts {
    note: NoteFacts,
    settled: MarkFacts,
    marks: Vec<MarkRecord>,
    unread: BTreeSet<String>,
    versions: BTreeMap<Target, Vec<VersionRecord>>,
    deleted: BTreeSet<Target>,
    /// The names of the members of the space.
    names: Vec<String>,
    moderates: bool,
}

impl App {
    pub(crate) fn note_facts(&self, db: &UserDb, note: &NoteId) -> storage::Result<Facts> {
        let all = db.list_note_versions(note)?;
        let mut versions: BTreeMap<Target, Vec<VersionRecord>> = BTreeMap::new();
        for version in all {
            versions.entry(version.target.clone()).or_default().push(version);
        }
        let deleted = versions
            .iter()
            .filter(|(_, versions)| versions.iter().any(|version| version.deleted))
            .map(|(target, _)| target.clone())
            .collect();
        let (mut names, mut moderates) = (Vec::new(), false);
        if let Some(space) = db.find_note(note)?.map(|note| note.space) {
            names.extend(db.list_people(&space)?.into_iter().map(|person| person.name));
            moderates = self.curates(db, &space)?;
        }
        Ok(Facts {
            note: db.find_note_facts(note)?.unwrap_or_default(),
            settled: db.find_mark_facts(note)?.unwrap_or_default(),
            marks: db.list_marks(note)?,
            unread: db.list_unread(note)?,
            versions,
            deleted,
            names,
            moderates,
        })
    }

    /// Returns whether this person curates or administers a space.
    pub(crate) fn curates(&self, db: &UserDb, space: &SpaceId) -> storage::Result<bool> {
        let own = self.exchange.own_key().map(|key| key.to_string());
        // who may invite administers: known even before the exchange is open
        Ok(db.list_spaces()?.iter().any(|known| &known.id == space && known.may_invite)
            || db.list_members(space)?.iter().any(|member| member.moderates && Some(&member.key) == own.as_ref()))
    }

    /// Returns whether a text, written here or received, may be given to the window: what a curator hid is for its author
    /// and the curators.
    pub(crate) fn may_read(
        &self,
        db: &UserDb,
        note: &NoteRecord,
        target: &Target,
        received: bool,
    ) -> storage::Result<bool> {
        let hidden = db.find_mark_facts(&note.id)?.is_some_and(|facts| facts.hidden.contains(target));
        Ok(!hidden || !received || self.curates(db, &note.space)?)
    }

    pub(crate) fn note_state(&self, note: &NoteRecord, facts: &Facts) -> NoteState {
        let standing = Standing { wrote_note: !note.received, moderates: facts.moderates };
        let own_marks = facts.marks.iter().filter(|mark| !mark.received).map(|mark| OwnMark {
            target: mark.target.clone(),
            mark: mark.mark,
            set: mark.set,
            delivery: self.delivery(&mark.hash, false),
        });
        NoteState {
            tags: facts.note.tags.clone(),
            text: facts.text_state(&Target::Note, facts.readable(&Target::Note, &note.body, note.received)),
            solved: facts.settled.solved,
            answer: facts.settled.answer.clone(),
            may_solve: Mark::Solved.counts_from(standing),
            moderates: facts.moderates,
            me_too: facts.settled.me_too,
            me_too_own: facts.settled.me_too_own,
            followed: facts.note.followed,
            pinned: facts.settled.pinned,
            own_marks: own_marks.collect(),
        }
    }
}

impl Facts {
    pub(crate) fn text_state(&self, target: &Target, body: &str) -> TextState {
        let versions = self.versions.get(target).map(Vec::as_slice).unwrap_or_default();
        let texts: Vec<&VersionRecord> = versions.iter().filter(|version| !version.deleted).collect();
        let last = texts.last();
        TextState {
            body: body.to_owned(),
            edited_at: last.filter(|_| texts.len() > 1).map(|version| version.written_at),
            versions: texts.len(),
            deleted: self.deleted.contains(target),
            unread: last.is_some_and(|version| self.unread.contains(&version.hash)),
            names_me: last.is_some_and(|version| version.names_me),
            hidden: self.settled.hidden.contains(target),
        }
    }

    /// Returns a text, or nothing when a curator hid it from this person.
    pub(crate) fn readable<'a>(&self, target: &Target, body: &'a str, received: bool) -> &'a str {
        if self.settled.hidden.contains(target) && received && !self.moderates { "" } else { body }
    }

    /// Returns the hash of the version of a reply that is shown; `first` names the reply.
    pub(crate) fn shown_hash<'a>(&'a self, first: &'a str) -> &'a str {
        let versions = self.versions.get(&Target::Reply(first.to_owned()));
        versions.and_then(|versions| versions.last()).map_or(first, |version| &version.hash)
    }

    /// Returns a text as safe HTML, the people it names in bold.
    pub(crate) fn render(&self, body: &str) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        courseware::render_note(&embolden(body, &names))
    }
}

/// Returns a text in Markdown with the people it names in bold.
fn embolden(body: &str, names: &[&str]) -> String {
    let mut text = String::with_capacity(body.len());
    let mut at = 0;
    for (range, _) in find_mentions(body, names) {
        text.push_str(&body[at..range.start]);
        text.push_str("**");
        text.push_str(&body[range.clone()]);
        text.push_str("**");
        at = range.end;
    }
    text.push_str(&body[at..]);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_people_named_stand_out_and_nothing_else_does() {
        assert_eq!(embolden("Merci @Maud, et a@maud.org", &["Maud"]), "Merci **@Maud**, et a@maud.org");
        assert_eq!(embolden("**@Zoé**", &["Maud"]), "**@Zoé**");
    }
}
