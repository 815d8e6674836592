//! Revision: the cards of the day, one at a time.

use crate::{AnsweredView, QuestionView, ReviewItem};
use domain::LessonId;
use domain::learning::CardKey;
use serde::{Deserialize, Serialize};

/// What a person wants of revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct RevisionSettings {
    /// Cards a day, at most.
    pub a_day: CardsADay,
    /// Whether Home and Learn keep quiet about cards that are due.
    pub quiet: bool,
}

/// Cards a day, at most: from 0, which switches revision off, to 20.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u8", into = "u8")]
pub struct CardsADay(u8);

impl CardsADay {
    /// The numbers proposed.
    pub const ALL: [Self; 8] = [Self(0), Self(4), Self(6), Self(8), Self(10), Self(12), Self(15), Self(20)];

    /// Returns the number.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl Default for CardsADay {
    fn default() -> Self {
        Self(8)
    }
}

impl From<u8> for CardsADay {
    fn from(number: u8) -> Self {
        Self(number.min(20))
    }
}

impl From<CardsADay> for u8 {
    fn from(cards: CardsADay) -> Self {
        cards.0
    }
}

/// Where one stands with the cards of today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RevisionView {
    /// Whether revision is switched off: no card a day.
    pub off: bool,
    /// Cards done today.
    pub done: usize,
    /// Cards left today.
    pub left: usize,
    /// The card to show now, if any is left.
    pub card: Option<CardView>,
    /// In how many days the next cards come, once today's are done.
    pub next_in_days: Option<u32>,
    /// Cards in the deck, those put away left out.
    pub deck: usize,
    /// Cards that the person put away.
    pub retired: Vec<RetiredCard>,
}

/// A card to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CardView {
    /// Which card.
    pub card: CardKey,
    /// Where it is explained at length.
    pub lesson: Option<LessonLink>,
    /// What it shows.
    pub face: CardFace,
}

/// What a card shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum CardFace {
    /// A question to answer, without its key.
    #[serde(rename_all = "camelCase")]
    Question {
        /// The question.
        question: QuestionView,
    },
    /// A word, and on the other side what it means.
    #[serde(rename_all = "camelCase")]
    Term {
        /// The word.
        term: String,
        /// What it means.
        definition: String,
    },
}

/// A lesson to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LessonLink {
    /// Its id.
    pub id: LessonId,
    /// Its title.
    pub title: String,
}

/// What an answer to the question of a card was worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CardAnswered {
    /// What is said of the answer.
    pub answered: AnsweredView,
    /// The question with what was right: it was answered, so it may be shown.
    pub item: ReviewItem,
    /// In how many days the card comes back.
    pub back_in_days: u32,
}

/// A card put away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RetiredCard {
    /// Which card.
    pub card: CardKey,
    /// The word, or what is asked, without markup.
    pub title: String,
}
