//! The shelves by which one goes through notes.

use super::NoteKind;
use serde::{Deserialize, Serialize};

/// Which notes one wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NoteShelf {
    /// All of them.
    #[default]
    All,
    /// Those with texts of others one has not read.
    Unread,
    /// Those with an unread text that names this person.
    Mentions,
    /// Those one follows.
    Followed,
    /// Those one wrote in.
    Mine,
    /// Questions nobody has said are solved.
    Open,
    /// Those that are solved.
    Solved,
}

/// What of a note says on which shelves it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ShelfFacts {
    /// Texts of others not read yet.
    pub unread: usize,
    /// Of these, texts that name this person.
    pub names_me: usize,
    /// Whether one follows it.
    pub followed: bool,
    /// Whether one wrote in it.
    pub mine: bool,
    /// Whether it is solved.
    pub solved: bool,
}

impl NoteShelf {
    /// Every shelf, in the order in which it is proposed.
    pub const ALL: [Self; 7] =
        [Self::All, Self::Unread, Self::Mentions, Self::Followed, Self::Mine, Self::Open, Self::Solved];

    /// Returns the word used by the terminal.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Unread => "unread",
            Self::Mentions => "mentions",
            Self::Followed => "followed",
            Self::Mine => "mine",
            Self::Open => "open",
            Self::Solved => "solved",
        }
    }

    /// Returns the shelf of such a word.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| shelf.tag() == tag)
    }

    /// Returns whether a note of this kind lies on it.
    #[must_use]
    pub fn holds(self, kind: NoteKind, facts: ShelfFacts) -> bool {
        match self {
            Self::All => true,
            Self::Unread => facts.unread > 0,
            Self::Mentions => facts.names_me > 0,
            Self::Followed => facts.followed,
            Self::Mine => facts.mine,
            Self::Open => kind == NoteKind::Question && !facts.solved,
            Self::Solved => facts.solved,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_questions_wait_for_an_answer() {
        let facts = ShelfFacts::default();
        assert!(NoteShelf::Open.holds(NoteKind::Question, facts));
        assert!(!NoteShelf::Open.holds(NoteKind::HowTo, facts), "a how-to asks nothing");
        assert!(!NoteShelf::Open.holds(NoteKind::Question, ShelfFacts { solved: true, ..facts }));
        for shelf in NoteShelf::ALL {
            assert_eq!(NoteShelf::from_tag(shelf.tag()), Some(shelf));
        }
    }
}
