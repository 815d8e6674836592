//! Which tables travel with a person, and how two rows of one key become one.

use super::{Cell, PersonRow};
use crate::error::Result;
use crate::user_db::annotations;
use domain::learning::{ANNOTATION_MAX, Answer, FieldValue, ThemeScore, Told};
use domain::software::SENTENCE_MAX;
use domain::{
    AnnotationId, AttemptId, LessonId, ListingId, Locale, ModuleId, QuestionId, QuizId, ScenarioId, WorksheetId,
};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::str::FromStr;

/// A table that travels.
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// The columns by which two rows are the same thing.
    pub(crate) key: &'static [&'static str],
    pub(crate) merge: Merge,
    /// Returns the column whose content the program could not read, beyond what the types of the columns tell.
    pub(crate) fault: fn(&PersonRow) -> Option<&'static str>,
    /// Columns by which a row here is looked for before its key; none for most tables.
    pub(crate) first_by: &'static [&'static str],
    /// Columns of a row here that stay when another row takes its place.
    pub(crate) stays: &'static [&'static str],
    /// What is made from the table, made again after rows came in.
    pub(crate) derive: fn(&Connection) -> Result<()>,
}

/// What most tables are like.
const PLAIN: Table =
    Table { name: "", key: &[], merge: Merge::Ours, fault: none, first_by: &[], stays: &[], derive: |_| Ok(()) };

/// What to do with a row whose key is here already, and that says something else.
pub(crate) enum Merge {
    /// The one here stays.
    Ours,
    /// Once this column is set a row never changes; before that, it gives way to one in which it is set.
    Sealed(&'static str),
    /// The one in which this column is later takes the place of the other, wholly.
    Later(&'static str),
    /// Nothing is lost: the row in which `later` is later (ours without it), with the `least` and the `most` of both.
    Both { later: Option<&'static str>, least: &'static [&'static str], most: &'static [&'static str] },
}

/// The values of `settings` that speak of this computer and not of the person: the edition shown, the course as it
/// was last shown here, a notice, the ways to peers.
pub const LOCAL_VALUES: [&str; 4] = ["course-edition", "known-course", "notice", "exchange"];

/// Every table that travels. A new table of the person's goes here, or in `LEFT_OUT` with its reason.
pub(crate) const TABLES: &[Table] = &[
    Table { name: "settings", key: &["key"], merge: Merge::Ours, fault: none, ..PLAIN },
    Table {
        name: "lessons",
        key: &["lesson"],
        merge: Merge::Both { later: Some("opened_at"), least: &["read_at"], most: &[] },
        fault: |row| id::<LessonId>(row, "lesson"),
        ..PLAIN
    },
    Table { name: "attempts", key: &["attempt"], merge: Merge::Sealed("submitted_at"), fault: attempt, ..PLAIN },
    Table { name: "attestations", key: &["module", "name"], merge: Merge::Ours, fault: attestation, ..PLAIN },
    Table { name: "walks", key: &["scenario"], merge: Merge::Later("walked_at"), fault: walk, ..PLAIN },
    Table {
        name: "endings",
        key: &["scenario", "step"],
        merge: Merge::Both { later: None, least: &["reached_at"], most: &[] },
        fault: |row| id::<ScenarioId>(row, "scenario"),
        ..PLAIN
    },
    Table {
        name: "sheet_values",
        key: &["worksheet", "field"],
        merge: Merge::Later("saved_at"),
        fault: sheet_value,
        ..PLAIN
    },
    Table {
        name: "study_time",
        key: &["kind", "item"],
        // two computers may have counted the same evening: the longer of both is surely true, their sum is not
        merge: Merge::Both { later: None, least: &[], most: &["seconds"] },
        fault: |row| between(row, "seconds", 0, i64::from(u32::MAX)),
        ..PLAIN
    },
    Table { name: "drafts", key: &["key"], merge: Merge::Ours, fault: none, ..PLAIN },
    Table { name: "lesson_sources", key: &["path"], merge: Merge::Later("saved_at"), fault: source, ..PLAIN },
    Table {
        name: "cards",
        key: &["course", "kind", "card"],
        merge: Merge::Both { later: Some("last_day"), least: &[], most: &["retired_at"] },
        fault: card,
        ..PLAIN
    },
    Table { name: "recalls", key: &["course", "kind", "card", "recalled_at"], fault: recall, ..PLAIN },
    Table {
        name: "annotations",
        key: &["lesson", "locale", "block"],
        merge: Merge::Later("changed_at"),
        fault: annotation,

        first_by: &["annotation"],
        stays: &["annotation"],
        derive: annotations::index_again,
    },
    Table {
        name: "favourite_listings",
        key: &["listing"],
        merge: Merge::Ours,
        fault: |row| id::<ListingId>(row, "listing"),
        ..PLAIN
    },
    Table {
        name: "listing_mistakes",
        key: &["listing"],
        merge: Merge::Later("noted_at"),
        fault: |row| id::<ListingId>(row, "listing"),
        ..PLAIN
    },
    Table { name: "kept_diagnoses", key: &["worksheet", "kept_at"], fault: kept_diagnosis, ..PLAIN },
    Table {
        name: "steps_done",
        key: &["worksheet", "step"],
        merge: Merge::Both { later: None, least: &["done_at"], most: &[] },
        fault: |row| id::<WorksheetId>(row, "worksheet"),
        ..PLAIN
    },
    Table { name: "selected_software", key: &["slug"], merge: Merge::Later("changed_at"), fault: selected, ..PLAIN },
];

/// Every table that stays, and why. Those of an index have its name before theirs.
#[cfg(test)]
pub(crate) const LEFT_OUT: &[(&str, &str)] = &[
    ("chunks", "the documents of the spaces, in which this installation's own key is a member"),
    ("generations", "belongs to the documents"),
    ("trash", "belongs to the documents"),
    ("journal", "belongs to the documents"),
    ("peers", "whom this installation met"),
    ("spaces", "made from the documents"),
    ("alarms", "what this installation kept out"),
    ("notes", "made from the documents; the person's own travel as texts to keep"),
    ("replies", "made from the documents; the person's own travel as texts to keep"),
    ("versions", "made from the documents"),
    ("marks", "made from the documents"),
    ("members", "made from the documents"),
    ("note_facts", "made from the documents"),
    ("note_tags", "made from the documents"),
    ("delivered", "whom this installation met"),
    ("seen", "speaks of notes, which stay"),
    ("follows", "speaks of notes, which stay"),
    ("attachments", "made from the documents"),
    ("shared_texts", "made from the documents"),
    ("draft_files", "chosen again from where they are"),
    ("imported_topics", "taken in again from their file"),
    ("imported_posts", "taken in again from their file"),
    ("listing_imports", "taken in again from their file"),
    ("imported_listings", "taken in again from their file"),
    ("replaced_listings", "taken in again from their file"),
    ("imported_topic_numbers", "belongs to an index"),
    ("imported_topic_words", "an index"),
    ("imported_topic_stems", "an index"),
    ("imported_listing_words", "an index"),
    ("imported_listing_stems", "an index"),
    ("annotation_words", "an index"),
    ("annotation_stems", "an index"),
    ("note_words", "an index"),
    ("note_stems", "an index"),
    ("submissions", "made from the documents"),
    ("submission_words", "an index"),
    ("submission_stems", "an index"),
];

impl Table {
    /// Returns whether a column travels: the number of a row in this database (`id`) means nothing in another.
    pub(crate) fn has_column(&self, name: &str) -> bool {
        name != "id" || self.key.contains(&name)
    }

    /// Returns whether a row is the person's: some values of `settings` are the computer's.
    pub(crate) fn travels(&self, row: &PersonRow) -> bool {
        let local = |key: &Cell| matches!(key, Cell::Text(key) if LOCAL_VALUES.contains(&key.as_str()));
        self.name != "settings" || !row.get("key").is_some_and(local)
    }
}

fn none(_: &PersonRow) -> Option<&'static str> {
    None
}

fn id<T: FromStr>(row: &PersonRow, column: &'static str) -> Option<&'static str> {
    let good = matches!(row.get(column), Some(Cell::Text(text)) if text.parse::<T>().is_ok());
    (!good).then_some(column)
}

fn json<T: serde::de::DeserializeOwned>(row: &PersonRow, column: &'static str) -> Option<&'static str> {
    let good = matches!(row.get(column), Some(Cell::Text(text)) if serde_json::from_str::<T>(text).is_ok());
    (!good).then_some(column)
}

/// Finds a whole number out of its limits; one that is absent has none.
fn between(row: &PersonRow, column: &'static str, least: i64, most: i64) -> Option<&'static str> {
    matches!(row.get(column), Some(Cell::Integer(number)) if !(least..=most).contains(number)).then_some(column)
}

fn attempt(row: &PersonRow) -> Option<&'static str> {
    let questions = match row.get("questions") {
        Some(Cell::Integer(questions)) => *questions as f64,
        _ => 0.0,
    };
    let points = match row.get("points") {
        Some(Cell::Integer(points)) => *points as f64,
        Some(Cell::Real(points)) => *points,
        _ => 0.0,
    };
    id::<AttemptId>(row, "attempt")
        .or_else(|| id::<QuizId>(row, "quiz"))
        .or_else(|| json::<BTreeMap<QuestionId, Answer>>(row, "answers"))
        .or_else(|| between(row, "course_version", 0, i64::from(u32::MAX)))
        .or_else(|| between(row, "questions", 0, 10_000))
        .or_else(|| between(row, "passed", 0, 1))
        .or_else(|| (!(0.0..=questions).contains(&points)).then_some("points"))
}

fn attestation(row: &PersonRow) -> Option<&'static str> {
    id::<ModuleId>(row, "module").or_else(|| between(row, "per_cent", 0, 100))
}

/// A passage quoted is a paragraph, not a book: bytes.
const QUOTE_MAX: usize = 100_000;

fn annotation(row: &PersonRow) -> Option<&'static str> {
    let text = |column: &str| match row.get(column) {
        Some(Cell::Text(text)) => text.as_str(),
        _ => "",
    };
    let empty = text("body").is_empty() && row.get("bookmarked") != Some(&Cell::Integer(1));
    id::<AnnotationId>(row, "annotation")
        .or_else(|| id::<LessonId>(row, "lesson"))
        .or_else(|| Locale::from_tag(text("locale")).is_none().then_some("locale"))
        .or_else(|| between(row, "bookmarked", 0, 1))
        .or_else(|| empty.then_some("body"))
        .or_else(|| (text("body").chars().count() > ANNOTATION_MAX).then_some("body"))
        .or_else(|| (text("quote").len() > QUOTE_MAX).then_some("quote"))
}

/// A card kept until the year 9999 is kept long enough.
const LAST_DAY: i64 = 2_932_896;

fn card(row: &PersonRow) -> Option<&'static str> {
    ["last_day", "due_day", "reps", "lapses"].into_iter().find_map(|column| between(row, column, 0, LAST_DAY))
}

fn recall(row: &PersonRow) -> Option<&'static str> {
    between(row, "rating", 1, 4)
        .or_else(|| ["day", "elapsed"].into_iter().find_map(|column| between(row, column, 0, LAST_DAY)))
}

/// The text of a lesson, and nothing else of a course: `folder/name.fr.md`.
fn source(row: &PersonRow) -> Option<&'static str> {
    let Some(Cell::Text(path)) = row.get("path") else { return Some("path") };
    let safe = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
    };
    let lesson = Locale::ALL.iter().any(|locale| path.ends_with(&format!(".{}.md", locale.tag())));
    (!lesson || path.split('/').count() != 2 || !path.split('/').all(safe)).then_some("path")
}

fn selected(row: &PersonRow) -> Option<&'static str> {
    let long = |column: &str, max| matches!(row.get(column), Some(Cell::Text(text)) if text.chars().count() > max);
    between(row, "place", 0, 1_000_000)
        .or_else(|| long("slug", 200).then_some("slug"))
        .or_else(|| long("name", 200).then_some("name"))
        .or_else(|| long("sentence", SENTENCE_MAX).then_some("sentence"))
}

fn walk(row: &PersonRow) -> Option<&'static str> {
    id::<ScenarioId>(row, "scenario").or_else(|| json::<Vec<String>>(row, "trail"))
}

fn sheet_value(row: &PersonRow) -> Option<&'static str> {
    id::<WorksheetId>(row, "worksheet").or_else(|| json::<FieldValue>(row, "value"))
}

fn kept_diagnosis(row: &PersonRow) -> Option<&'static str> {
    id::<WorksheetId>(row, "worksheet")
        .or_else(|| json::<BTreeMap<String, FieldValue>>(row, "answers"))
        .or_else(|| json::<Vec<ThemeScore>>(row, "scores"))
        .or_else(|| row.contains_key("told").then(|| json::<Option<Told>>(row, "told")).flatten())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::UserDb;
    use std::collections::BTreeSet;

    fn names(db: &UserDb, sql: &str) -> BTreeSet<String> {
        let conn = db.conn();
        let mut statement = conn.prepare(sql).expect("a request");
        let names = statement.query_map([], |row| row.get(0)).expect("names");
        names.collect::<Result<_, _>>().expect("texts")
    }

    #[test]
    fn every_table_travels_or_says_why_it_stays() {
        let db = UserDb::in_memory().expect("a database");
        let all = names(&db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        let stays = |name: &str| {
            LEFT_OUT.iter().any(|(left, _)| name == *left || (name.ends_with_part_of(left) && all.contains(*left)))
        };
        let forgotten: Vec<_> =
            all.iter().filter(|name| !stays(name) && TABLES.iter().all(|table| table.name != **name)).collect();
        assert!(
            forgotten.is_empty(),
            "{forgotten:?}: a person who changes computers would lose these; put each in TABLES or in LEFT_OUT"
        );
        for (name, _) in LEFT_OUT {
            assert!(all.contains(*name), "{name} is no table any more");
        }
    }

    trait PartOf {
        fn ends_with_part_of(&self, index: &str) -> bool;
    }

    impl PartOf for str {
        /// Returns whether this is one of the tables that SQLite makes for a full-text index.
        fn ends_with_part_of(&self, index: &str) -> bool {
            let parts = ["_data", "_idx", "_content", "_docsize", "_config"];
            self.strip_prefix(index).is_some_and(|rest| parts.contains(&rest))
        }
    }

    #[test]
    fn every_column_that_a_rule_names_is_in_its_table() {
        let db = UserDb::in_memory().expect("a database");
        for table in TABLES {
            let columns = names(&db, &format!("SELECT name FROM pragma_table_info('{}')", table.name));
            let named: Vec<&str> = match table.merge {
                Merge::Ours => Vec::new(),
                Merge::Sealed(column) | Merge::Later(column) => vec![column],
                Merge::Both { later, least, most } => later.into_iter().chain([least, most].concat()).collect(),
            };
            for column in table.key.iter().copied().chain(named) {
                assert!(columns.contains(column), "{}.{column} does not exist: the rule would do nothing", table.name);
            }
        }
    }
}
