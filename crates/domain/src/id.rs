//! Identifiers. Each is a type of its own, so that a lesson's id can never be handed where a module's is asked.

use serde::{Deserialize, Serialize};

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("« {0} » is not an identifier: 1 to 80 letters (a-z), digits, - _ or .")]
pub struct InvalidId(pub String);

/// Returns whether `text` may be an identifier: 1 to 80 ASCII letters, digits, `-`, `_` or `.`.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    (1..=80).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads an identifier; see [`is_identifier`] for its form.
            ///
            /// # Errors
            /// [`InvalidId`] when the text has another form.
            pub fn new(text: impl Into<String>) -> Result<Self, InvalidId> {
                let text = text.into();
                if is_identifier(&text) { Ok(Self(text)) } else { Err(InvalidId(text)) }
            }

            /// Returns the identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;
            fn try_from(text: String) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id_type!(
    /// A course, for example `emancipasso`.
    CourseId
);
id_type!(
    /// A module of a course, for example `m1`.
    ModuleId
);
id_type!(
    /// A lesson of a module; kept when the text changes, so that progress survives.
    LessonId
);
id_type!(
    /// The quiz of a module.
    QuizId
);
id_type!(
    /// A branching story.
    ScenarioId
);
id_type!(
    /// A worksheet.
    WorksheetId
);
id_type!(
    /// A text of a course that a trainer rewrites: the id of its lesson or of its worksheet.
    TextId
);
impl From<&LessonId> for TextId {
    fn from(id: &LessonId) -> Self {
        Self(id.0.clone())
    }
}

impl From<&WorksheetId> for TextId {
    fn from(id: &WorksheetId) -> Self {
        Self(id.0.clone())
    }
}

id_type!(
    /// A question; its `[id:…]` comment in the GIFT file.
    QuestionId
);
id_type!(
    /// One attempt at a quiz.
    AttemptId
);
id_type!(
    /// A person's own mark in a lesson.
    AnnotationId
);
id_type!(
    /// A listing of the directory.
    ListingId
);
id_type!(
    /// A space of mutual help.
    SpaceId
);
id_type!(
    /// A note of a space; its document carries the same id.
    NoteId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_with_a_space_or_a_slash_is_refused() {
        for bad in ["", "a b", "a/b", "é", &"x".repeat(81)] {
            assert!(LessonId::new(bad).is_err(), "{bad:?} would end in file names and anchors");
        }
        assert_eq!(LessonId::new("m1-paysage").map(String::from).as_deref(), Ok("m1-paysage"));
    }

    #[test]
    fn a_bad_id_is_refused_when_read_from_json_too() {
        assert!(serde_json::from_str::<LessonId>("\"../x\"").is_err(), "the window is not trusted with paths");
    }
}
