//! Marks: what people say of a note or reply without writing a text.

use serde::{Deserialize, Serialize};

/// The longest reason of a mark, in characters.
pub const REASON_MAX: usize = 500;

/// What one says of a note or reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mark {
    /// It is answered; on a reply: this one is the answer.
    Solved,
    /// Somebody has the same question, or lived through the same.
    MeToo,
    /// It stays above the others.
    Pin,
    /// Its text is not shown any more.
    Hide,
    /// Somebody asks the curators to look at it.
    Report,
}

/// What a mark or a deletion is about, within the note that its record names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "id")]
pub enum Target {
    /// The note itself.
    Note,
    /// A reply, by the hash of its first envelope.
    Reply(String),
}

impl Target {
    /// Returns the reply's hash, if it is one.
    #[must_use]
    pub fn reply(&self) -> Option<&str> {
        match self {
            Self::Note => None,
            Self::Reply(id) => Some(id),
        }
    }

    /// Returns the reply of this hash, or the note for none.
    #[must_use]
    pub fn from_reply(id: Option<&str>) -> Self {
        id.map_or(Self::Note, |id| Self::Reply(id.to_owned()))
    }
}

/// How somebody stands to what they mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// They wrote the note (the one a reply answers, for a mark on a reply).
    pub wrote_note: bool,
    /// They are a curator or administrator of its space.
    pub moderates: bool,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 5] = [Self::Solved, Self::MeToo, Self::Pin, Self::Hide, Self::Report];

    /// Returns the word used in files and on the wire.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::MeToo => "me_too",
            Self::Pin => "pin",
            Self::Hide => "hide",
            Self::Report => "report",
        }
    }

    /// Returns the mark of such a word.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.tag() == tag)
    }

    /// Returns whether the mark of somebody who stands so counts. Anybody may write one: readers decide with this.
    #[must_use]
    pub const fn counts_from(self, standing: Standing) -> bool {
        match self {
            Self::Solved => standing.wrote_note || standing.moderates,
            Self::Pin | Self::Hide => standing.moderates,
            Self::MeToo | Self::Report => true,
        }
    }

    /// Returns whether each person's counts by itself; else the newest of those that count decides for all.
    #[must_use]
    pub const fn is_of_each(self) -> bool {
        matches!(self, Self::MeToo | Self::Report)
    }
}

/// Returns whether a mark that is decided for all stands: the newest of those that count says, `(seq, hash, set)`.
///
/// Versions go up over all who mark, so the newest is the one written with knowledge of the others; of two written
/// apart, every reader takes the same.
#[must_use]
pub fn is_set<'a>(counting: impl IntoIterator<Item = (u64, &'a str, bool)>) -> bool {
    counting.into_iter().max().is_some_and(|(_, _, set)| set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_asked_or_curates_says_that_it_is_solved() {
        let (nobody, asked) = (Standing::default(), Standing { wrote_note: true, moderates: false });
        let curates = Standing { wrote_note: false, moderates: true };
        assert!(!Mark::Solved.counts_from(nobody), "else anybody could close anybody's question");
        assert!(Mark::Solved.counts_from(asked) && Mark::Solved.counts_from(curates));
        assert!(!Mark::Hide.counts_from(asked) && !Mark::Pin.counts_from(asked), "authors are not judges");
        assert!(Mark::Hide.counts_from(curates) && Mark::Pin.counts_from(curates));
        assert!(Mark::MeToo.counts_from(nobody) && Mark::Report.counts_from(nobody));
    }

    #[test]
    fn the_newest_word_stands_and_everybody_takes_the_same_of_two_written_apart() {
        assert!(!is_set([]));
        assert!(!is_set([(1, "a", true), (2, "b", false)]), "what was taken back stays back");
        assert!(is_set([(2, "b", false), (3, "a", true)]));
        assert_eq!(is_set([(2, "a", true), (2, "b", false)]), is_set([(2, "b", false), (2, "a", true)]));
    }

    #[test]
    fn every_mark_is_found_by_its_word() {
        for mark in Mark::ALL {
            assert_eq!(Mark::from_tag(mark.tag()), Some(mark));
        }
    }
}
