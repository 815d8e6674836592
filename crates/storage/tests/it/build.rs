//! Small courses, listings and notes.

use domain::directory::{Alternative, HelpLevel, HelpMode, Listing, ListingEntry, Offer};
use domain::learning::{Block, Course, Heading, Lesson, LessonText, Media, Module, Quiz};
use domain::mutual_help::NoteKind;
use domain::{CourseId, LessonId, ListingId, Locale, Localised, ModuleId, NoteId, QuizId, SpaceId};
use std::collections::BTreeMap;
use storage::{NoteRecord, ReplyRecord, SubmissionRecord};

pub(crate) fn lesson_id(id: &str) -> LessonId {
    LessonId::new(id).expect("a literal id")
}

pub(crate) fn text(title: &str, plain: &str) -> LessonText {
    LessonText {
        title: title.into(),
        summary: format!("Sur {title}."),
        html: format!("<p>{plain}</p>"),
        plain: plain.into(),
        headings: vec![Heading { level: 2, id: "a".into(), text: "Une partie".into() }],
        blocks: vec![Block { id: "p-0123456789".into(), text: plain.into() }],
        source: format!("+++\n+++\n{plain}"),
        path: format!("1-comprendre/{}.md", title.replace(' ', "-")),
    }
}

pub(crate) fn lesson(id: &str, texts: &[(Locale, LessonText)]) -> Lesson {
    Lesson { id: lesson_id(id), minutes: 5, text: texts.iter().cloned().collect() }
}

pub(crate) fn course(lessons: Vec<Lesson>) -> Course {
    let title: Localised<String> = [(Locale::Fr, "Le cours".to_owned())].into_iter().collect();
    let picture = Media {
        mime: "image/svg+xml".into(),
        author: "Une autrice".into(),
        licence: "CC0-1.0".into(),
        bytes: (0..40_000_u32).flat_map(u32::to_le_bytes).collect(),
    };
    Course {
        id: CourseId::new("emancipasso").expect("a literal id"),
        version: 1,
        licence: "CC-BY-SA-4.0".into(),
        authors: vec!["Une autrice".into()],
        locales: vec![Locale::Fr, Locale::En],
        title: title.clone(),
        summary: title.clone(),
        modules: vec![Module {
            id: ModuleId::new("m1").expect("a literal id"),
            title: title.clone(),
            summary: title,
            lessons,
            quiz: Some(Quiz {
                id: QuizId::new("m1-quiz").expect("a literal id"),
                pass_mark: 60,
                questions: Localised::default(),
            }),
            scenario: None,
            worksheet: None,
        }],
        glossary: Localised::default(),
        synonyms: Localised::default(),
        media: BTreeMap::from([("media/carte.svg".to_owned(), picture)]),
        videos: BTreeMap::new(),
        diagnosis: None,
        resources: domain::learning::Resources::default(),
    }
}

pub(crate) fn sample_course() -> Course {
    course(vec![
        lesson("m1-usages", &[(Locale::Fr, text("Vos usages", "Faire le point sur ses usages numériques."))]),
        lesson(
            "m1-paysage",
            &[
                (Locale::Fr, text("Le paysage", "Une œuvre commune : l’hébergement éthique des associations.")),
                (Locale::En, text("The landscape", "A common work: ethical hosting for associations.")),
            ],
        ),
    ])
}

pub(crate) fn files() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([
        ("course.toml".to_owned(), b"id = \"emancipasso\"".to_vec()),
        ("media/carte.svg".to_owned(), vec![0xff; 9_000]),
    ])
}

/// Returns [`files`] and the source of each text of a course.
pub(crate) fn files_of(course: &Course) -> BTreeMap<String, Vec<u8>> {
    let texts = course.lessons().flat_map(|(_, lesson)| lesson.text.0.values());
    files().into_iter().chain(texts.map(|text| (text.path.clone(), text.source.clone().into_bytes()))).collect()
}

pub(crate) fn entry(name: &str, department: &str, description: &str) -> ListingEntry {
    ListingEntry {
        name: name.into(),
        department: department.into(),
        description: description.into(),
        country: "France".into(),
        offers: vec![Offer::Hosting],
        help_levels: vec![HelpLevel::Inform],
        modes: vec![HelpMode::Individual],
        ..ListingEntry::default()
    }
}

pub(crate) fn listing(id: &str, entry: ListingEntry) -> Listing {
    Listing {
        id: ListingId::new(id).expect("a literal id"),
        entry,
        sources: vec!["https://exemple.org".into()],
        as_of: "2025".into(),
        checked_on: String::new(),
        checked_by: String::new(),
    }
}

pub(crate) fn alternative(slug: &str, name: &str, replaces: &[&str], description_fr: &str) -> Alternative {
    Alternative {
        slug: slug.into(),
        name: name.into(),
        kind: "software".into(),
        category: "files".into(),
        replaces: replaces.iter().map(|&name| name.to_owned()).collect(),
        licence: "AGPL-3.0-or-later".into(),
        website: "https://exemple.org".into(),
        self_hostable: Some(true),
        description_fr: description_fr.into(),
        description_en: String::new(),
        sources: vec![],
    }
}

pub(crate) fn note(id: &str, space: &str, title: &str, body: &str, written_at: i64) -> NoteRecord {
    NoteRecord {
        hash: format!("hash-of-{id}"),
        id: NoteId::new(id).expect("a literal id"),
        space: SpaceId::new(space).expect("a literal id"),
        kind: NoteKind::Question,
        title: title.into(),
        body: body.into(),
        author_name: "Awa".into(),
        association: "Les Lucioles (fictif)".into(),
        author_key: "ab".repeat(32),
        written_at,
        received: true,
    }
}

pub(crate) fn reply(id: &str, note: &str, body: &str, written_at: i64) -> ReplyRecord {
    ReplyRecord {
        id: id.into(),
        note: NoteId::new(note).expect("a literal id"),
        body: body.into(),
        author_name: "Yann".into(),
        association: String::new(),
        author_key: "cd".repeat(32),
        written_at,
        received: false,
    }
}

pub(crate) fn submission(listing: &str, signer: &str, seq: u64, entry: ListingEntry) -> SubmissionRecord {
    SubmissionRecord {
        listing: ListingId::new(listing).expect("a literal id"),
        space: SpaceId::new("s1").expect("a literal id"),
        seq,
        signer: signer.into(),
        written_at: 100,
        entry,
        received: true,
    }
}
