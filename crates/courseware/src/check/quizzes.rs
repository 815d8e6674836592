//! The quiz of a module, the same questions in every language.

use super::manifest::{FILE, Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::files::CourseFiles;
use crate::gift::{self, Located};
use crate::text;
use domain::learning::{Question, QuestionKind, Quiz};
use domain::{LessonId, Localised, QuestionId, QuizId};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the quiz of a module; nothing when it has none or none of its questions can be asked.
pub(super) fn read(
    files: &CourseFiles,
    manifest: &Manifest,
    entry: &ModuleEntry,
    lessons: &BTreeSet<LessonId>,
    report: &mut Report,
) -> Option<Quiz> {
    let quiz = entry.quiz.as_ref()?;
    let paths: Vec<_> =
        manifest.locales.iter().map(|locale| (*locale, entry.quiz_path(&quiz.value, *locale))).collect();
    if !paths.iter().any(|(_, path)| files.contains_key(path)) {
        let path = paths.into_iter().next().map(|(_, path)| path).unwrap_or_default();
        report.add(FILE, quiz.line, Fault::MissingQuiz { path });
        return None;
    }
    let mut read = Vec::new();
    for (locale, path) in paths {
        match files.get(&path) {
            Some(bytes) => {
                let questions = read_one(&path, bytes, lessons, report);
                read.push((locale, path, questions));
            }
            None => report.add(FILE, quiz.line, Fault::MissingTranslation { path }),
        }
    }
    let order = align(&mut read, report);
    let questions: Localised<Vec<Question>> =
        read.into_iter().map(|(locale, _, questions)| (locale, in_order(questions, &order))).collect();
    // a module's id may be 80 characters long already
    let id = QuizId::new(format!("{}-quiz", entry.id)).or_else(|_| QuizId::new(entry.id.as_str())).ok()?;
    (!order.is_empty()).then_some(Quiz { id, pass_mark: entry.pass_mark, questions })
}

fn read_one(path: &str, bytes: &[u8], lessons: &BTreeSet<LessonId>, report: &mut Report) -> Vec<Located> {
    let Some(source) = text::read(report, path, bytes) else { return Vec::new() };
    let mut questions = gift::read(path, source, report);
    if questions.is_empty() {
        report.add(path, 0, Fault::QuizEmpty);
    }
    for located in &mut questions {
        if let Some(lesson) = located.question.lesson.take_if(|lesson| !lessons.contains(lesson)) {
            report.add(path, located.lesson_line, Fault::QuestionLessonUnknown { lesson: lesson.to_string() });
        }
    }
    questions
}

/// Returns the ids that every language has, in the order of the first; reports the others.
fn align(read: &mut [(domain::Locale, String, Vec<Located>)], report: &mut Report) -> Vec<QuestionId> {
    let Some(((_, first_path, first), others)) = read.split_first_mut() else { return Vec::new() };
    let mut common: Vec<QuestionId> = first.iter().map(|located| located.question.id.clone()).collect();
    let by_id: BTreeMap<_, _> = first.iter().map(|located| (&located.question.id, located)).collect();
    for (_, path, questions) in others {
        let here: BTreeSet<_> = questions.iter().map(|located| located.question.id.clone()).collect();
        for located in first.iter().filter(|located| !here.contains(&located.question.id)) {
            let id = located.question.id.to_string();
            report.add(path, 0, Fault::QuestionMissing { id, other: first_path.clone() });
        }
        for located in questions.iter() {
            let id = located.question.id.to_string();
            match by_id.get(&located.question.id) {
                None => report.add(first_path, 0, Fault::QuestionMissing { id, other: path.clone() }),
                Some(of_first) if !same_shape(&of_first.question.kind, &located.question.kind) => {
                    report.add(path, located.line, Fault::QuestionDiffers { id, other: first_path.clone() });
                }
                Some(_) => {}
            }
        }
        common.retain(|id| here.contains(id));
    }
    common
}

/// Returns whether an answer given in one language means the same in the other.
fn same_shape(a: &QuestionKind, b: &QuestionKind) -> bool {
    match (a, b) {
        (
            QuestionKind::Choice { single: single_a, choices: a },
            QuestionKind::Choice { single: single_b, choices: b },
        ) => {
            let close = |(a, b): (f64, f64)| (a - b).abs() < 0.01;
            single_a == single_b && a.len() == b.len() && a.iter().zip(b).all(|(a, b)| close((a.weight, b.weight)))
        }
        (QuestionKind::TrueFalse { answer: a, .. }, QuestionKind::TrueFalse { answer: b, .. }) => a == b,
        (QuestionKind::ShortText { .. }, QuestionKind::ShortText { .. })
        | (QuestionKind::Numeric { .. }, QuestionKind::Numeric { .. }) => true,
        (
            QuestionKind::Matching { left_html: left_a, right: right_a },
            QuestionKind::Matching { left_html: left_b, right: right_b },
        ) => left_a.len() == left_b.len() && right_a.len() == right_b.len(),
        _ => false,
    }
}

fn in_order(questions: Vec<Located>, order: &[QuestionId]) -> Vec<Question> {
    let mut by_id: BTreeMap<_, _> =
        questions.into_iter().map(|located| (located.question.id.clone(), located.question)).collect();
    order.iter().filter_map(|id| by_id.remove(id)).collect()
}
