//! Pinning, hiding and reporting: each a signed mark with its reason; whose counts, the roles of now say.

use crate::{App, Result};
use contract::{AuthorView, CaseView, Changed, DecisionView, HiddenView, MarkRequest, NoteThings, ReportView};
use domain::mutual_help::{InvalidText, Mark, Target};
use domain::{NoteId, SpaceId};
use std::collections::{BTreeMap, BTreeSet};
use storage::{MarkFacts, MarkRecord, NoteRecord};

impl App {
    /// Pins, hides or reports a text, or takes that back, with a reason.
    ///
    /// # Errors
    /// When a reason is missing where one is owed, the person may not do it or gave no name yet, or it cannot be written.
    pub fn judge_text(&self, note: &NoteId, judgement: &MarkRequest) -> Result<NoteThings> {
        self.sign_mark(note, judgement)?;
        self.get_note_things(note)
    }

    /// Signs a mark, by the rules of its kind.
    pub(crate) fn sign_mark(&self, note: &NoteId, request: &MarkRequest) -> Result<()> {
        let MarkRequest { target, mark, set, reason } = request;
        let found = self.note_record(note)?;
        if matches!(mark, Mark::Hide | Mark::Pin) && !self.moderates(&found.space)? {
            return Err(sync::Error::NotAdministrator { space: found.space }.into());
        }
        // who is hidden or reported is owed a reason
        if matches!(mark, Mark::Hide | Mark::Report) && *set && reason.trim().is_empty() {
            return Err(InvalidText::Empty.into());
        }
        let author = self.author()?;
        self.exchange
            .write(reason.len(), |engine| engine.mark(&found.space, note, author, target, *mark, *set, reason))?;
        self.exchange.tell(Changed::Notes);
        Ok(())
    }

    /// Returns the texts that somebody reported or a curator hid, in the spaces where this person curates: those that wait
    /// for a decision first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_cases(&self) -> Result<Vec<CaseView>> {
        let spaces = self.db.with(storage::UserDb::list_spaces)?;
        let mut cases = Vec::new();
        for space in spaces {
            if !self.moderates(&space.id)? {
                continue;
            }
            let curators = self.curators(&space.id)?;
            let marks = self.db.with(|db| db.list_judged(&space.id))?;
            let mut by_text: BTreeMap<(NoteId, Target), Vec<MarkRecord>> = BTreeMap::new();
            for mark in marks {
                by_text.entry((mark.note.clone(), mark.target.clone())).or_default().push(mark);
            }
            for ((note, target), marks) in by_text {
                let Some(found) = self.db.with(|db| db.find_note(&note))? else { continue };
                cases.extend(self.case(&found, target, &marks, &curators, &space.name)?);
            }
        }
        cases.sort_by_key(|case| (!case.is_open, std::cmp::Reverse(case.reports.first().map(|report| report.at))));
        Ok(cases)
    }

    fn case(
        &self,
        note: &NoteRecord,
        target: Target,
        marks: &[MarkRecord],
        curators: &BTreeSet<String>,
        space_name: &str,
    ) -> Result<Option<CaseView>> {
        let mut reports: Vec<ReportView> = marks
            .iter()
            .filter(|mark| mark.mark == Mark::Report && mark.set)
            .map(|mark| ReportView { by: author(mark), reason: mark.reason.clone(), at: mark.written_at })
            .collect();
        reports.sort_by_key(|report| std::cmp::Reverse(report.at));
        let mut counting: Vec<&MarkRecord> =
            marks.iter().filter(|mark| mark.mark == Mark::Hide && curators.contains(&mark.author_key)).collect();
        counting.sort_by_key(|mark| std::cmp::Reverse((mark.seq, mark.hash.clone())));
        if reports.is_empty() && counting.is_empty() {
            return Ok(None);
        }
        let is_hidden = counting.first().is_some_and(|mark| mark.set);
        let last_report = reports.first().map_or(i64::MIN, |report| report.at);
        let is_open = !reports.is_empty() && counting.iter().all(|mark| mark.written_at < last_report) && !is_hidden;
        let body = match target.reply() {
            None => note.body.clone(),
            Some(id) => {
                let replies = self.db.with(|db| db.list_replies(&note.id))?;
                replies.into_iter().find(|reply| reply.id == id).map(|reply| reply.body).unwrap_or_default()
            }
        };
        let decisions = counting.into_iter().map(|mark| DecisionView {
            by: author(mark),
            hides: mark.set,
            reason: mark.reason.clone(),
            at: mark.written_at,
        });
        Ok(Some(CaseView {
            note: note.id.clone(),
            title: note.title.clone(),
            space_name: space_name.to_owned(),
            author: self.author_of(note, &target)?,
            html: courseware::render_note(&body),
            decisions: decisions.collect(),
            target,
            reports,
            is_open,
            is_hidden,
        }))
    }

    pub(super) fn hidden_views(
        &self,
        note: &NoteRecord,
        marks: &[MarkRecord],
        facts: &MarkFacts,
    ) -> Result<Vec<HiddenView>> {
        let curators = self.curators(&note.space)?;
        let moderates = self.moderates(&note.space)?;
        let mut views = Vec::new();
        for target in &facts.hidden {
            let newest = marks
                .iter()
                .filter(|m| m.mark == Mark::Hide && m.target == *target && curators.contains(&m.author_key))
                .max_by(|a, b| (a.seq, &a.hash).cmp(&(b.seq, &b.hash)));
            let Some(mark) = newest else { continue };
            let own = self.author_of(note, target)?.is_some_and(|author| author.own);
            views.push(HiddenView {
                target: target.clone(),
                by: author(mark),
                reason: mark.reason.clone(),
                at: mark.written_at,
                may_read: own || moderates,
                own,
            });
        }
        Ok(views)
    }

    /// Returns whether this person curates or administers a space.
    pub(super) fn moderates(&self, space: &SpaceId) -> Result<bool> {
        let key = self.exchange.engine()?.key().to_string();
        Ok(self.curators(space)?.contains(&key))
    }

    fn curators(&self, space: &SpaceId) -> Result<BTreeSet<String>> {
        let members = self.db.with(|db| db.list_members(space))?;
        Ok(members.into_iter().filter(|member| member.moderates).map(|member| member.key).collect())
    }
}

fn author(mark: &MarkRecord) -> AuthorView {
    AuthorView {
        name: mark.author_name.clone(),
        association: mark.association.clone(),
        key: mark.author_key.chars().take(8).collect(),
        own: !mark.received,
    }
}
