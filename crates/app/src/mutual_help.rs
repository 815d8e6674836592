//! Mutual help: spaces, notes, replies, drafts.

use crate::invite::draw_invite;
use crate::{App, Error, Result};
use contract::{
    AuthorView, Changed, Delivery, Draft, ExchangeView, InviteView, MutualHelpView, NoteEdit, NoteRow, NoteView,
    NotesQuery, ReplyView, SpaceView, WriteNote,
};
use domain::identity::PersonName;
use domain::mutual_help::{BODY_MAX, SPACE_NAME_MAX, Target, checked_text};
use domain::{NoteId, SpaceId};
use storage::NoteRecord;
use sync::Author;

impl App {
    /// Returns the spaces and the state of the exchange.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn get_mutual_help(&self) -> Result<MutualHelpView> {
        let spaces = self.db.with(|db| {
            let spaces = db.list_spaces()?.into_iter().map(|space| Ok((db.count_notes(&space.id)?, space)));
            spaces.collect::<storage::Result<Vec<_>>>()
        })?;
        let spaces = spaces.into_iter().map(|(notes, space)| SpaceView {
            notes,
            id: space.id,
            name: space.name,
            members: space.members,
            may_invite: space.may_invite,
        });
        Ok(MutualHelpView { spaces: spaces.collect(), exchange: self.exchange.view(), alarms: self.list_alarms()? })
    }

    /// Begins listening and calling peers if there is a space; does nothing otherwise.
    ///
    /// # Errors
    /// When the engine or the network cannot be used.
    pub fn start_exchange(&self) -> Result<()> {
        self.exchange.start()
    }

    /// Opens the documents without any network, so that the tables hold all they hold.
    ///
    /// # Errors
    /// When the engine cannot be opened.
    pub fn open_exchange(&self) -> Result<()> {
        self.exchange.engine().map(|_| ())
    }

    /// Puts to rest what the exchange holds open, when that is more than `most` notes: stops it and starts it again.
    /// Returns whether it did. For an installation that runs for months.
    ///
    /// # Errors
    /// As [`Self::start_exchange`].
    pub fn relieve_exchange(&self, most: usize) -> Result<bool> {
        let crowded = self.exchange.find_engine().is_some_and(|engine| engine.awake_and_asleep().0 > most);
        if crowded {
            self.exchange.close();
            self.exchange.start()?;
        }
        Ok(crowded)
    }

    /// Stops the exchange; called when the program ends.
    pub fn stop_exchange(&self) {
        self.exchange.close();
    }

    /// Creates a space of which this installation is the first member.
    ///
    /// # Errors
    /// When the name is empty or too long, or it cannot be written.
    pub fn create_space(&self, name: &str) -> Result<SpaceView> {
        let name = checked_text(name, SPACE_NAME_MAX)?;
        let space = self.exchange.create_space(&name)?;
        self.exchange.tell(Changed::Spaces);
        self.space_view(&space.id)
    }

    /// Makes an invite that one installation can use once, and begins listening for it.
    ///
    /// # Errors
    /// When there is no such space or the network cannot be used.
    pub fn create_invite(&self, space: &SpaceId) -> Result<InviteView> {
        let invite = self.exchange.engine()?.create_invite(space)?;
        // this installation listens from now on, which the status line says
        self.exchange.tell(Changed::Spaces);
        let picture = draw_invite(&invite.text)?;
        Ok(InviteView { text: invite.text, expires_at: invite.expires_at, picture })
    }

    /// Joins the space of an invite; the peer that made it must be reachable.
    ///
    /// # Errors
    /// When the invite cannot be read, is refused, or its maker does not answer.
    pub fn join_space(&self, invite: &str) -> Result<SpaceView> {
        let space = self.exchange.join(invite.trim())?;
        self.exchange.tell(Changed::Spaces);
        self.space_view(&space.id)
    }

    /// Returns notes, the most lately active first.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn list_notes(&self, query: &NotesQuery) -> Result<Vec<NoteRow>> {
        let (notes, spaces) = self.db.with(|db| {
            let notes = db.list_notes(query.space.as_ref(), &query.text)?;
            Ok((notes, db.list_spaces()?))
        })?;
        let name = |id: &SpaceId| spaces.iter().find(|s| &s.id == id).map(|s| s.name.clone()).unwrap_or_default();
        Ok(notes.into_iter().map(|(note, replies)| row(&note, replies, name(&note.space))).collect())
    }

    /// Returns a note with its replies.
    ///
    /// # Errors
    /// When there is no such note or the data cannot be read.
    pub fn get_note(&self, note: &NoteId) -> Result<NoteView> {
        let (found, replies, spaces, facts) = self.db.with(|db| {
            Ok((db.find_note(note)?, db.list_replies(note)?, db.list_spaces()?, self.note_facts(db, note)?))
        })?;
        let found = found.ok_or_else(|| Error::NotFound { what: "note", id: note.to_string() })?;
        let space_name = spaces.into_iter().find(|s| s.id == found.space).map(|s| s.name).unwrap_or_default();
        let reply_views = replies.iter().map(|reply| {
            let target = Target::Reply(reply.id.clone());
            let body = facts.readable(&target, &reply.body, reply.received);
            let state = facts.text_state(&target, body);
            ReplyView {
                id: reply.id.clone(),
                author: author_view(&reply.author_name, &reply.association, &reply.author_key, !reply.received),
                written_at: reply.written_at,
                html: facts.render(body),
                delivery: self.delivery(facts.shown_hash(&reply.id), reply.received),
                state,
            }
        });
        let replies_shown = replies.len();
        Ok(NoteView {
            row: row(&found, replies_shown, space_name),
            html: facts.render(facts.readable(&Target::Note, &found.body, found.received)),
            delivery: self.delivery(&found.hash, found.received),
            replies: reply_views.collect(),
            state: self.note_state(&found, &facts),
        })
    }

    /// Writes a note; when this returns, it is on the disk.
    ///
    /// # Errors
    /// When the person gave no name yet, the title or text is empty or too long, or it cannot be written.
    pub fn write_note(&self, note: &WriteNote) -> Result<NoteView> {
        self.share_note(
            &note.space,
            &NoteEdit { kind: note.kind, title: note.title.clone(), body: note.body.clone(), tags: note.tags.clone() },
        )
    }

    /// Writes a reply; when this returns, it is on the disk.
    ///
    /// # Errors
    /// As [`App::write_note`], and when there is no such note.
    pub fn reply_to_note(&self, note: &NoteId, body: &str) -> Result<NoteView> {
        let author = self.author()?;
        let body = checked_text(body, BODY_MAX)?;
        let found = self.db.with(|db| db.find_note(note))?;
        let found = found.ok_or_else(|| Error::NotFound { what: "note", id: note.to_string() })?;
        let mentions = self.mentions_in(&found.space, &body)?;
        self.exchange.write(body.len(), |engine| engine.reply_naming(&found.space, note, author, &body, &mentions))?;
        self.get_note(note)
    }

    /// Calls every known peer now and waits, at most some twenty seconds, until nothing is left to say.
    ///
    /// # Errors
    /// When there is no space or the network cannot be used.
    pub fn exchange_now(&self) -> Result<ExchangeView> {
        self.exchange.exchange()?;
        Ok(self.exchange.view())
    }

    /// Exchanges as [`App::exchange_now`] and returns what was counted: peers met, received, sent, refused.
    ///
    /// # Errors
    /// When there is no space or the network cannot be used.
    pub fn exchange_report(&self) -> Result<[usize; 4]> {
        let report = self.exchange.exchange()?;
        Ok([report.peers_met, report.received, report.sent, report.refused])
    }

    /// Returns a text begun and not sent; empty when there is none.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn get_draft(&self, key: &str) -> Result<Draft> {
        let json = self.db.with(|db| db.find_draft(key))?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    /// Keeps a text begun and not sent; an empty one is forgotten.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn save_draft(&self, key: &str, draft: &Draft) -> Result<()> {
        if draft.title.is_empty() && draft.body.is_empty() && draft.tags.trim().is_empty() {
            return self.db.with(|db| db.remove_draft(key));
        }
        let json = serde_json::to_string(draft).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_draft(key, &json))
    }

    /// Returns a text as it will be shown, as safe HTML.
    ///
    /// # Errors
    /// None today; kept fallible as every use case.
    pub fn preview_text(&self, body: &str) -> Result<String> {
        Ok(courseware::render_note(body))
    }

    fn space_view(&self, id: &SpaceId) -> Result<SpaceView> {
        let view = self.get_mutual_help()?;
        let space = view.spaces.into_iter().find(|space| &space.id == id);
        space.ok_or_else(|| Error::NotFound { what: "space", id: id.to_string() })
    }

    pub(crate) fn author(&self) -> Result<Author> {
        let settings = self.settings();
        let name = PersonName::new(&settings.name)?;
        Ok(Author { name: name.as_str().to_owned(), association: settings.association.trim().to_owned() })
    }

    /// Returns the author, named `name` when the person gave no name of their own.
    pub(crate) fn author_or(&self, name: &str) -> Author {
        self.author().unwrap_or_else(|_| Author { name: name.trim().to_owned(), association: String::new() })
    }

    pub(crate) fn delivery(&self, hash: &str, received: bool) -> Delivery {
        if received {
            return Delivery::Received;
        }
        match self.exchange.deliveries(hash) {
            0 => Delivery::WrittenHere,
            peers => Delivery::Sent { peers },
        }
    }
}

pub(crate) fn row(note: &NoteRecord, replies: usize, space_name: String) -> NoteRow {
    NoteRow {
        id: note.id.clone(),
        space: note.space.clone(),
        space_name,
        kind: note.kind,
        title: note.title.clone(),
        author: author_view(&note.author_name, &note.association, &note.author_key, !note.received),
        written_at: note.written_at,
        replies,
    }
}

fn author_view(name: &str, association: &str, key: &str, own: bool) -> AuthorView {
    AuthorView { name: name.to_owned(), association: association.to_owned(), key: key.chars().take(8).collect(), own }
}
