//! What the palette found, in one list.

use super::actions::Act;
use crate::i18n::tr;
use contract::{CourseHit, Everywhere, HitKind};
use domain::Locale;

/// Where something was found, in the order shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Actions,
    Lessons,
    Terms,
    Annotations,
    Directory,
    Software,
    Notes,
    Imported,
}

impl Group {
    pub(super) const ALL: [Self; 8] = [
        Self::Actions,
        Self::Lessons,
        Self::Terms,
        Self::Annotations,
        Self::Directory,
        Self::Software,
        Self::Notes,
        Self::Imported,
    ];

    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Actions => "palette-actions",
            Self::Lessons => "palette-lessons",
            Self::Terms => "palette-terms",
            Self::Annotations => "palette-annotations",
            Self::Directory => "palette-directory",
            Self::Software => "palette-software",
            Self::Notes => "palette-notes",
            Self::Imported => "palette-imported",
        }
    }
}

/// What choosing a row does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Page(String),
    Act(Act),
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) group: Group,
    pub(super) target: Target,
    pub(super) title: String,
    pub(super) place: String,
    /// Pieces; `true` marks the words looked for.
    pub(super) excerpt: Vec<(String, bool)>,
}

/// Puts what can be done before what was found, group by group.
pub(super) fn merge(acts: Vec<(Act, String)>, everywhere: Everywhere, locale: Locale) -> Vec<Found> {
    let row = |group, target, title, place, excerpt| Found { group, target, title, place, excerpt };
    let Everywhere { course, listings, alternatives, notes, imported } = everywhere;
    let acts = acts.into_iter().map(|(act, label)| row(Group::Actions, Target::Act(act), label, String::new(), vec![]));
    let listings = listings.into_iter().map(|one| {
        let page = Target::Page(format!("/directory/{}", one.id));
        row(Group::Directory, page, one.name, one.place, vec![(one.summary, false)])
    });
    let alternatives = alternatives.into_iter().map(|one| {
        let page = Target::Page(format!("/resources/software/{}", one.slug));
        let about = match locale {
            Locale::Fr => one.description_fr,
            Locale::En => one.description_en,
        };
        row(Group::Software, page, one.name, one.replaces.join(", "), vec![(about, false)])
    });
    let notes = notes.into_iter().map(|one| {
        let page = Target::Page(format!("/help/note/{}", one.id));
        row(Group::Notes, page, one.title, one.space_name, vec![(one.author.name, false)])
    });
    let imported = imported.into_iter().map(|one| {
        let page = Target::Page(format!("/help/imported/{}", one.id));
        row(Group::Imported, page, one.title, one.source, vec![])
    });
    let course = course.into_iter().map(from_course);
    let found = listings.chain(alternatives).chain(notes).chain(imported);
    let mut all: Vec<Found> = acts.chain(course).chain(found).collect();
    all.sort_by_key(|found| found.group);
    all
}

fn from_course(hit: CourseHit) -> Found {
    let group = match hit.kind {
        HitKind::Lesson => Group::Lessons,
        HitKind::Term => Group::Terms,
        HitKind::Annotation | HitKind::Bookmark => Group::Annotations,
    };
    let target = Target::Page(hit.href());
    // a mark in a lesson that the course does not have any more
    let title = if hit.title.is_empty() { tr("annotations-lesson-gone") } else { hit.title };
    Found { group, target, title, place: hit.module_title, excerpt: hit.excerpt }
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
    fn the_list_is_in_the_order_of_its_groups_and_leads_to_the_passage() {
        let hit = |kind, block: Option<&str>| CourseHit {
            kind,
            lesson: Some(LessonId::new("m1-l1").expect("a literal id")),
            block: block.map(str::to_owned),
            title: String::new(),
            module_title: String::new(),
            excerpt: vec![],
            close: false,
        };
        let everywhere = Everywhere {
            course: vec![
                hit(HitKind::Annotation, Some("p-1")),
                hit(HitKind::Term, None),
                hit(HitKind::Lesson, Some("p-2")),
            ],
            ..Everywhere::default()
        };
        let found = merge(vec![(Act::Go("/"), "Accueil".into())], everywhere, Locale::Fr);
        let groups: Vec<Group> = found.iter().map(|found| found.group).collect();
        assert_eq!(groups, [Group::Actions, Group::Lessons, Group::Terms, Group::Annotations]);
        assert_eq!(found[1].target, Target::Page("/learn/lesson/m1-l1#block-p-2".into()));
    }
}
