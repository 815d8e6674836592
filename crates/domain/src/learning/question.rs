//! Questions with their answer keys. They stay in the core: the window gets a view without the key.

use crate::{LessonId, QuestionId};
use serde::{Deserialize, Serialize};

/// A question of a quiz, key included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The `[id:…]` of its comment.
    pub id: QuestionId,
    /// Its short name for trainers, the `::…::` of GIFT.
    pub title: String,
    /// What is asked, as safe HTML.
    pub stem_html: String,
    /// How it is answered and graded.
    pub kind: QuestionKind,
    /// Shown after any answer, as safe HTML (the `####` of GIFT).
    pub general_feedback_html: Option<String>,
    /// A nudge for those who ask for it before they answer, as safe HTML (`[hint:…]`).
    #[serde(default)]
    pub hint_html: Option<String>,
    /// The lesson to read again after a wrong answer (`[lesson:…]`).
    pub lesson: Option<LessonId>,
}

/// The kinds of question that can be graded without a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum QuestionKind {
    /// Choose one (`single`) or several.
    Choice {
        /// Whether exactly one may be chosen.
        single: bool,
        /// In the author's order.
        choices: Vec<Choice>,
    },
    /// True or false.
    TrueFalse {
        /// The right answer.
        answer: bool,
        /// Shown to those who got it right.
        right_feedback_html: Option<String>,
        /// Shown to those who got it wrong.
        wrong_feedback_html: Option<String>,
    },
    /// A word or a few, compared without case, accents or stray blanks.
    ShortText {
        /// Accepted answers; the heaviest that matches counts. `*` stands for any run of characters.
        accepted: Vec<TextAnswer>,
    },
    /// A number.
    Numeric {
        /// Accepted ranges; the heaviest that holds the number counts.
        accepted: Vec<RangeAnswer>,
    },
    /// Put each right side beside its left side.
    Matching {
        /// Left sides, as safe HTML.
        left_html: Vec<String>,
        /// Right sides as plain text; the first `left_html.len()` are the partners, in order, the others are decoys.
        right: Vec<String>,
    },
    /// Put in order.
    Ordering {
        /// In the right order, as safe HTML.
        items_html: Vec<String>,
    },
}

/// One proposal of a choice question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The proposal, as safe HTML.
    pub text_html: String,
    /// Per cent of the question's point, from -100 to 100.
    pub weight: f64,
    /// Shown when it was chosen.
    pub feedback_html: Option<String>,
}

/// One accepted text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TextAnswer {
    /// The text, `*` standing for any run of characters.
    pub text: String,
    /// Per cent of the question's point, from 0 to 100.
    pub weight: f64,
    /// Shown when it was given.
    pub feedback_html: Option<String>,
}

/// One accepted range of numbers, bounds included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RangeAnswer {
    /// Least accepted.
    pub low: f64,
    /// Most accepted.
    pub high: f64,
    /// Per cent of the question's point, from 0 to 100.
    pub weight: f64,
    /// Shown when the number lies within.
    pub feedback_html: Option<String>,
}
