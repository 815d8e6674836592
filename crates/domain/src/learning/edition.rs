//! What a new version of the course changed, for a person who knew an older one.

use super::StudyItem;
use crate::{CourseId, Locale, Localised};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A course as a person last knew it: enough to say what changed, not the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownCourse {
    /// The course.
    pub course: CourseId,
    /// Its version.
    pub version: u32,
    /// Its lessons and activities, in teaching order.
    pub items: Vec<KnownItem>,
}

/// A lesson or an activity as it was known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownItem {
    /// Which one.
    pub item: StudyItem,
    /// Its title in each language.
    pub title: Localised<String>,
    /// A digest of its words in each language.
    pub digests: BTreeMap<Locale, String>,
}

/// How an item differs from what was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// It was not there before.
    Added,
    /// Its words changed.
    Reworded,
    /// It is no longer there.
    Removed,
}

impl KnownCourse {
    /// Returns what `new` changed of this, for who reads `locale`: in the order of the new course, then what it no
    /// longer has. A text that was only translated, or mended in another language, did not change.
    #[must_use]
    pub fn changes<'k>(&'k self, new: &'k Self, locale: Locale) -> Vec<(Change, &'k KnownItem)> {
        let before: BTreeMap<&StudyItem, &KnownItem> = self.items.iter().map(|known| (&known.item, known)).collect();
        let after: BTreeMap<&StudyItem, &KnownItem> = new.items.iter().map(|known| (&known.item, known)).collect();
        let told = new.items.iter().filter_map(|item| match before.get(&item.item) {
            None => Some((Change::Added, item)),
            Some(known) => known.differs(item, locale).then_some((Change::Reworded, item)),
        });
        let gone = self.items.iter().filter(|known| !after.contains_key(&known.item));
        told.chain(gone.map(|known| (Change::Removed, known))).collect()
    }
}

impl KnownItem {
    /// Returns whether the words shown to who reads `locale` are others. A language known on one side only is no
    /// difference of words.
    #[must_use]
    pub fn differs(&self, new: &Self, locale: Locale) -> bool {
        matches!((self.digests.get(&locale), new.digests.get(&locale)), (Some(before), Some(after)) if before != after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LessonId;

    fn item(id: &str, digests: &[(Locale, &str)]) -> KnownItem {
        KnownItem {
            item: StudyItem::Lesson(LessonId::new(id).expect("literal")),
            title: Localised::default(),
            digests: digests.iter().map(|(locale, digest)| (*locale, (*digest).to_owned())).collect(),
        }
    }

    fn course(items: Vec<KnownItem>) -> KnownCourse {
        KnownCourse { course: CourseId::new("c").expect("literal"), version: 1, items }
    }

    #[test]
    fn what_changed_is_told_in_the_new_order_and_what_went_comes_last() {
        let old = course(vec![item("a", &[(Locale::Fr, "1")]), item("b", &[(Locale::Fr, "1")]), item("c", &[])]);
        let new = course(vec![item("d", &[]), item("b", &[(Locale::Fr, "2")]), item("a", &[(Locale::Fr, "1")])]);
        let told: Vec<_> = old.changes(&new, Locale::Fr).into_iter().map(|(c, known)| (c, known.item.id())).collect();
        assert_eq!(told, [(Change::Added, "d"), (Change::Reworded, "b"), (Change::Removed, "c")]);
        assert!(new.changes(&new, Locale::Fr).is_empty(), "the same course changed nothing");
    }

    #[test]
    fn a_mend_in_another_language_is_no_news() {
        let old = course(vec![item("a", &[(Locale::Fr, "1"), (Locale::En, "1")])]);
        let new = course(vec![item("a", &[(Locale::Fr, "1"), (Locale::En, "2")])]);
        assert!(old.changes(&new, Locale::Fr).is_empty());
        assert_eq!(old.changes(&new, Locale::En).len(), 1);
        let translated = course(vec![item("a", &[(Locale::Fr, "1"), (Locale::En, "1")])]);
        assert!(course(vec![item("a", &[(Locale::Fr, "1")])]).changes(&translated, Locale::En).is_empty());
    }
}
