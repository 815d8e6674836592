//! Notes, replies and spaces where associations help one another.

mod attachment;
mod mark;
mod mention;
mod shared_text;
mod shelf;
mod tags;

pub use attachment::{ATTACHMENT_MAX, ATTACHMENTS_MAX, FILE_NAME_MAX, FileType, clean_file_name, may_run};
pub use mark::{Mark, REASON_MAX, Standing, Target, is_set};
pub use mention::find_mentions;
pub use shared_text::moved_caret;
pub use shelf::{NoteShelf, ShelfFacts};
pub use tags::{TAG_MAX, TAGS_MAX, checked_tags, normalized_tag, tags_of_line};

use serde::{Deserialize, Serialize};

/// The kinds of note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NoteKind {
    /// Something asked.
    Question,
    /// What an association lived through.
    Experience,
    /// How to do something.
    HowTo,
}

impl NoteKind {
    /// Every kind, in the order in which it is proposed.
    pub const ALL: [Self; 3] = [Self::Question, Self::Experience, Self::HowTo];

    /// Returns the word used in files and on the wire.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Experience => "experience",
            Self::HowTo => "how_to",
        }
    }

    /// Returns the kind of such a word.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }
}

/// Why a text cannot be shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidText {
    /// Nothing but blanks.
    #[error("the text is empty")]
    Empty,
    /// Longer than allowed.
    #[error("the text is longer than {max} characters")]
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
}

/// The longest title of a note, in characters.
pub const TITLE_MAX: usize = 160;
/// The longest text of a note or reply, in characters.
pub const BODY_MAX: usize = 20_000;
/// The most people that one text names.
pub const MENTIONS_MAX: usize = 16;
/// The longest name of a space, in characters.
pub const SPACE_NAME_MAX: usize = 80;

/// Returns `text` without blanks around it, if it is neither empty nor longer than `max` characters.
///
/// # Errors
/// [`InvalidText`] otherwise.
pub fn checked_text(text: &str, max: usize) -> Result<String, InvalidText> {
    let text = text.trim();
    if text.is_empty() {
        Err(InvalidText::Empty)
    } else if text.chars().count() > max {
        Err(InvalidText::TooLong { max })
    } else {
        Ok(text.to_owned())
    }
}

/// As [`checked_text`], of a text that may be empty.
///
/// # Errors
/// [`InvalidText::TooLong`].
pub fn checked_optional_text(text: &str, max: usize) -> Result<String, InvalidText> {
    match checked_text(text, max) {
        Err(InvalidText::Empty) => Ok(String::new()),
        checked => checked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_counts_characters_not_bytes() {
        assert!(checked_text(&"é".repeat(TITLE_MAX), TITLE_MAX).is_ok());
        assert_eq!(checked_text(&"é".repeat(TITLE_MAX + 1), TITLE_MAX), Err(InvalidText::TooLong { max: TITLE_MAX }));
        assert_eq!(checked_text("\u{a0}\n", TITLE_MAX), Err(InvalidText::Empty));
        assert_eq!(checked_optional_text("\u{a0}\n", TITLE_MAX), Ok(String::new()));
        assert_eq!(checked_optional_text("ab", 1), Err(InvalidText::TooLong { max: 1 }));
    }

    #[test]
    fn every_kind_is_found_by_its_word() {
        for kind in NoteKind::ALL {
            assert_eq!(NoteKind::from_tag(kind.tag()), Some(kind));
        }
    }
}
