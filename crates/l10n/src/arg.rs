//! What a sentence is filled with.

use fluent_bundle::FluentValue;

/// An argument of a sentence: a text, shown as it is, or a number, written and agreed as the language wants.
///
/// A year, a version or a code is a text: as a number, 2026 would be written « 2 026 ».
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// Written with the separators of the language; chooses between singular and plural.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! from_whole_number {
    ($($whole:ty),*) => {
        $(impl From<$whole> for Arg {
            fn from(number: $whole) -> Self {
                // Exact up to 2^53, far beyond anything counted here.
                Self::Number(number as f64)
            }
        })*
    };
}

from_whole_number!(i32, i64, u8, u32, u64, usize);

impl<'a> From<&'a Arg> for FluentValue<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Text(text) => Self::from(text.as_str()),
            Arg::Number(number) => Self::from(*number),
        }
    }
}
