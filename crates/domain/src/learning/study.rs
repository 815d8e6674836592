//! Time really spent: counted from signs of life, so that a window left open over lunch counts for nothing.

use crate::{LessonId, QuizId, ScenarioId, WorksheetId};
use serde::{Deserialize, Serialize};

/// How long a person may read without a sign (a key, the pointer, scrolling) before they count as away, in
/// milliseconds: the longest passage of a lesson takes less than two minutes to read.
pub const AWAY_AFTER_MS: f64 = 120_000.0;

/// The most that one message may add, in seconds: what is beyond was not counted by a clock of ours.
pub const LONGEST_STAY: u32 = 3_600;

/// A part of the course on which time is spent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "camelCase")]
pub enum StudyItem {
    /// A lesson.
    Lesson(LessonId),
    /// A module's story.
    Scenario(ScenarioId),
    /// A module's worksheet.
    Worksheet(WorksheetId),
    /// A module's quiz.
    Quiz(QuizId),
}

impl StudyItem {
    /// Returns the kind as it is kept: `lesson`, `scenario`, `worksheet` or `quiz`.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Lesson(_) => "lesson",
            Self::Scenario(_) => "scenario",
            Self::Worksheet(_) => "worksheet",
            Self::Quiz(_) => "quiz",
        }
    }

    /// Returns the id, without its kind.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Lesson(id) => id.as_str(),
            Self::Scenario(id) => id.as_str(),
            Self::Worksheet(id) => id.as_str(),
            Self::Quiz(id) => id.as_str(),
        }
    }

    /// Makes an item of what was kept; `None` when kind or id is not one of ours.
    #[must_use]
    pub fn from_parts(kind: &str, id: &str) -> Option<Self> {
        match kind {
            "lesson" => LessonId::new(id).ok().map(Self::Lesson),
            "scenario" => ScenarioId::new(id).ok().map(Self::Scenario),
            "worksheet" => WorksheetId::new(id).ok().map(Self::Worksheet),
            "quiz" => QuizId::new(id).ok().map(Self::Quiz),
            _ => None,
        }
    }
}

/// Counts the time between signs of life. All times are in milliseconds of one steady clock.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StudyClock {
    last_sign: Option<f64>,
    counted: f64,
}

impl StudyClock {
    /// Notes a sign of life: the time since the one before counts, unless it was so long that nobody was there.
    pub fn sign(&mut self, at: f64) {
        if let Some(before) = self.last_sign {
            let gap = at - before;
            if gap > 0.0 && gap <= AWAY_AFTER_MS {
                self.counted += gap;
            }
        }
        self.last_sign = Some(at);
    }

    /// Notes that the person left, or that the window is no longer seen: nothing counts until the next sign.
    pub fn leave(&mut self, at: f64) {
        if self.last_sign.is_some() {
            self.sign(at);
        }
        self.last_sign = None;
    }

    /// Takes the whole seconds counted and not taken yet; what is left of a second stays.
    pub fn take_seconds(&mut self) -> u32 {
        let seconds = (self.counted / 1_000.0).floor().clamp(0.0, f64::from(LONGEST_STAY));
        self.counted -= seconds * 1_000.0;
        seconds as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_counts_and_a_lunch_does_not() {
        let mut clock = StudyClock::default();
        for at in [0.0, 30_000.0, 120_000.0] {
            clock.sign(at);
        }
        clock.sign(120_000.0 + 3_600_000.0);
        clock.sign(120_000.0 + 3_600_000.0 + 10_000.0);
        assert_eq!(clock.take_seconds(), 130, "an hour away must not be told as an hour of work");
        assert_eq!(clock.take_seconds(), 0, "seconds are told once");
    }

    #[test]
    fn a_hidden_window_counts_for_nothing_until_the_next_sign() {
        let mut clock = StudyClock::default();
        clock.sign(0.0);
        clock.leave(10_000.0);
        clock.sign(40_000.0);
        clock.leave(45_500.0);
        clock.leave(60_000.0);
        assert_eq!(clock.take_seconds(), 15);
        clock.sign(70_000.0);
        clock.leave(70_600.0);
        assert_eq!(clock.take_seconds(), 1, "half seconds are kept until they are whole");
    }

    #[test]
    fn a_clock_that_goes_back_takes_nothing_away() {
        let mut clock = StudyClock::default();
        clock.sign(10_000.0);
        clock.sign(4_000.0);
        clock.sign(6_000.0);
        assert_eq!(clock.take_seconds(), 2);
    }

    #[test]
    fn an_item_comes_back_as_it_was_kept() {
        let item = StudyItem::Quiz(QuizId::new("m1-quiz").expect("literal"));
        assert_eq!(StudyItem::from_parts(item.kind(), item.id()), Some(item));
        assert_eq!(StudyItem::from_parts("film", "m1"), None);
    }
}
