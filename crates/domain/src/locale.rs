//! The languages of the program.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A language in which the program and its course exist. French is the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// French, the source.
    #[default]
    Fr,
    /// English.
    En,
}

impl Locale {
    /// Every locale, the source first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// Returns the BCP 47 tag, `fr` or `en`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// Returns the locale of a tag such as `fr`, `fr-CA` or `en_GB.UTF-8`, if it is one of ours.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.']).next()?;
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(language))
    }
}

/// A value in each language in which it exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Localised<T>(pub BTreeMap<Locale, T>);

impl<T> Default for Localised<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> Localised<T> {
    /// Returns the value in `locale`, else in the first language that has one.
    #[must_use]
    pub fn get(&self, locale: Locale) -> Option<&T> {
        self.0.get(&locale).or_else(|| self.0.values().next())
    }

    /// Returns the value in exactly this language.
    #[must_use]
    pub fn exact(&self, locale: Locale) -> Option<&T> {
        self.0.get(&locale)
    }
}

impl Localised<String> {
    /// Returns the text in `locale`, else in the first language that has one, else nothing.
    #[must_use]
    pub fn text(&self, locale: Locale) -> &str {
        self.get(locale).map_or("", String::as_str)
    }
}

impl<T> FromIterator<(Locale, T)> for Localised<T> {
    fn from_iter<I: IntoIterator<Item = (Locale, T)>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_tags_find_our_locale() {
        assert_eq!(Locale::from_tag("fr_FR.UTF-8"), Some(Locale::Fr), "LANG as Debian sets it");
        assert_eq!(Locale::from_tag("en-GB"), Some(Locale::En));
        assert_eq!(Locale::from_tag("C"), None);
    }

    #[test]
    fn a_missing_translation_falls_back_to_the_source() {
        let title: Localised<String> = [(Locale::Fr, "Comprendre".to_owned())].into_iter().collect();
        assert_eq!(title.text(Locale::En), "Comprendre", "a half translated course stays readable");
    }
}
