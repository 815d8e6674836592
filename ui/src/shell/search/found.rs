//! What a search found, in one list.

use contract::{CourseHit, ListingRow};

/// Most rows of each kind: beyond that the area's own page searches better.
const MOST: usize = 6;

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Course,
    Directory,
}

impl Group {
    pub(super) const ALL: [Self; 2] = [Self::Course, Self::Directory];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Course => "shell-search-course",
            Self::Directory => "shell-search-directory",
        }
    }
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) group: Group,
    pub(super) href: String,
    pub(super) title: String,
    pub(super) place: String,
    /// Pieces; `true` marks the words looked for.
    pub(super) excerpt: Vec<(String, bool)>,
}

/// Puts lessons before listings, a few of each.
pub(super) fn merge(lessons: Vec<CourseHit>, listings: Vec<ListingRow>) -> Vec<Found> {
    let lessons = lessons.into_iter().take(MOST).map(|hit| Found {
        group: Group::Course,
        href: format!("/learn/lesson/{}", hit.lesson),
        title: hit.title,
        place: hit.module_title,
        excerpt: hit.excerpt,
    });
    let listings = listings.into_iter().take(MOST).map(|row| Found {
        group: Group::Directory,
        href: format!("/directory/{}", row.id),
        title: row.name,
        place: row.place,
        excerpt: vec![(row.summary, false)],
    });
    lessons.chain(listings).collect()
}

/// Returns the row after `at` going by `by`, around the ends of a list of `len` rows.
pub(super) fn step(at: Option<usize>, len: usize, by: i32) -> Option<usize> {
    if len == 0 {
        return None;
    }
    match (at.filter(|at| *at < len), by >= 0) {
        (None, true) => Some(0),
        (None, false) => Some(len - 1),
        (Some(at), true) => Some((at + 1) % len),
        (Some(at), false) => Some((at + len - 1) % len),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::LessonId;

    #[test]
    fn arrows_go_around_the_ends_of_the_list() {
        assert_eq!(step(None, 3, 1), Some(0));
        assert_eq!(step(None, 3, -1), Some(2));
        assert_eq!(step(Some(2), 3, 1), Some(0));
        assert_eq!(step(Some(0), 3, -1), Some(2));
        assert_eq!(step(Some(7), 3, 1), Some(0), "a shorter list must not leave the choice outside it");
        assert_eq!(step(Some(0), 0, 1), None);
    }

    #[test]
    fn lessons_come_first_and_only_a_few() {
        let hit = |n: usize| CourseHit {
            lesson: LessonId::new(format!("m1-l{n}")).expect("a literal id"),
            title: String::new(),
            module_title: String::new(),
            excerpt: vec![],
        };
        let found = merge((0..20).map(hit).collect(), vec![]);
        assert_eq!(found.len(), MOST, "a list longer than the window would hide the directory");
        assert_eq!(found[0].href, "/learn/lesson/m1-l0");
    }
}
