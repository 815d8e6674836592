//! How-to notes written by several people at once.

use crate::{App, Result};
use contract::{AuthorView, Changed, PassageView, SharedTextView};
use domain::NoteId;
use domain::mutual_help::Target;
use sync::SharedText;

impl App {
    /// Returns the text of a how-to that is written together, and begins it when it is not yet.
    ///
    /// # Errors
    /// When there is no such how-to, a curator hid it from this person, or it cannot be written.
    pub fn open_shared_text(&self, note: &NoteId) -> Result<SharedTextView> {
        let found = self.require_readable(note, &Target::Note)?;
        let text = self.exchange.engine()?.begin_shared_text(&found.space, note)?;
        self.keep_shared_text(note, &text.text)?;
        Ok(view(found.title, text))
    }

    /// Writes what a person made of the version `base`; what others did meanwhile stays. The answer holds everybody's.
    ///
    /// # Errors
    /// When the person gave no name yet, the text is too long, there is no such version, or it cannot be written.
    pub fn edit_shared_text(&self, note: &NoteId, base: &[String], text: &str) -> Result<SharedTextView> {
        let author = self.author()?;
        let found = self.require_readable(note, &Target::Note)?;
        self.exchange.require_room(text.len())?;
        let text = self.exchange.engine()?.edit_shared_text(&found.space, note, author, base, text)?;
        self.keep_shared_text(note, &text.text)?;
        Ok(view(found.title, text))
    }

    /// Returns who changed a text written together, latest first.
    ///
    /// # Errors
    /// When there is no such text.
    pub fn list_passages(&self, note: &NoteId) -> Result<Vec<PassageView>> {
        let found = self.require_readable(note, &Target::Note)?;
        let engine = self.exchange.engine()?;
        let own = engine.key();
        let passages = engine.shared_history(&found.space, note)?.into_iter().map(|passage| PassageView {
            author: passage.author.map(|(key, author)| AuthorView {
                name: author.name,
                association: author.association,
                key: key.to_string().chars().take(8).collect(),
                own: key == own,
            }),
            written_at: passage.written_at,
            added: passage.added,
            removed: passage.removed,
            version: passage.version,
        });
        Ok(passages.collect())
    }

    /// Returns a text written together as it was at a version, as safe HTML.
    ///
    /// # Errors
    /// When there is no such text or version.
    pub fn get_passage(&self, note: &NoteId, version: &[String]) -> Result<String> {
        let found = self.require_readable(note, &Target::Note)?;
        let text = self.exchange.engine()?.shared_text_at(&found.space, note, version)?;
        Ok(courseware::render_note(&text))
    }

    fn keep_shared_text(&self, note: &NoteId, text: &str) -> Result<()> {
        if self.db.with(|db| db.put_shared_text(note, text))? {
            self.exchange.tell(Changed::Notes);
        }
        Ok(())
    }
}

fn view(title: String, text: SharedText) -> SharedTextView {
    SharedTextView { title, text: text.text, version: text.version, own_version: text.own_version }
}
