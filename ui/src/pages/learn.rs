//! Learn: the outline of the course, and its lessons.

mod lesson;
mod outline;
mod time;

pub use lesson::LessonPage;
pub use outline::LearnPage;
pub(in crate::pages) use time::{spent_words, time_words};

use contract::{ErrorCode, UiError};
use domain::learning::LessonState;
use std::str::FromStr;

/// Reads the identifier in a page's address; an address that somebody mistyped leads to « not found ».
pub(in crate::pages) fn id_in_address<Id: FromStr>(text: &str) -> Result<Id, UiError> {
    text.parse().map_err(|_| UiError::new(ErrorCode::NotFound).with("id", text))
}

/// Returns the key of the word for where a person stands with a lesson.
const fn state_key(state: LessonState) -> &'static str {
    match state {
        LessonState::New => "learn-lesson-new",
        LessonState::Begun => "learn-lesson-begun",
        LessonState::Done => "learn-lesson-done",
    }
}

/// Returns how full the bubble of a lesson is.
const fn state_fraction(state: LessonState) -> f64 {
    match state {
        LessonState::New => 0.0,
        LessonState::Begun => 0.5,
        LessonState::Done => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::LessonId;

    #[test]
    fn an_address_that_is_no_identifier_is_a_page_not_found() {
        let refused = id_in_address::<LessonId>("../secret").expect_err("a path is not an identifier");
        assert_eq!(refused.code, ErrorCode::NotFound, "the person must read a sentence, not meet an empty page");
    }
}
