//! The quiz of a module, the same questions in every language.

use super::languages::{Announced, InLanguage};
use super::manifest::{Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::gift::{self, Located, Read};
use crate::library::Library;
use crate::text;
use domain::learning::{Question, QuestionKind, Quiz};
use domain::{LessonId, Localised, QuestionId, QuizId};
use std::collections::{BTreeMap, BTreeSet};

/// Reads the quiz of a module; nothing when it has none or none of its questions can be asked.
pub(super) fn read(
    library: &Library<'_>,
    manifest: &Manifest,
    entry: &ModuleEntry,
    lessons: &BTreeSet<LessonId>,
    report: &mut Report,
) -> Option<Quiz> {
    let quiz = entry.quiz.as_ref()?;
    let missing = |path| Fault::MissingQuiz { path };
    let read = Announced { library, manifest, line: quiz.line, missing }.read_each(
        |locale| entry.quiz_path(&quiz.value, locale),
        report,
        |report, path, bytes| read_one(path, bytes, lessons, report),
    );
    let order = align(&read, report);
    let questions: Localised<Vec<Question>> =
        read.into_iter().map(|one| (one.locale, in_order(one.content.questions, &order))).collect();
    // a module's id may be 80 characters long already
    let id = QuizId::new(format!("{}-quiz", entry.id)).or_else(|_| QuizId::new(entry.id.as_str())).ok()?;
    (!order.is_empty()).then_some(Quiz { id, pass_mark: entry.pass_mark, questions })
}

fn read_one(path: &str, bytes: &[u8], lessons: &BTreeSet<LessonId>, report: &mut Report) -> Option<Read> {
    let source = text::read(report, path, bytes)?;
    let mut read = gift::read(path, source, report);
    if read.questions.is_empty() {
        report.add(path, 0, Fault::QuizEmpty);
    }
    for located in &mut read.questions {
        if let Some(lesson) = located.question.lesson.take_if(|lesson| !lessons.contains(lesson)) {
            report.add(path, located.lesson_line, Fault::QuestionLessonUnknown { lesson: lesson.to_string() });
        }
    }
    Some(read)
}

/// Returns the ids that every language has, in the order of the first; reports the others.
fn align(languages: &[InLanguage<Read>], report: &mut Report) -> Vec<QuestionId> {
    let Some((first, others)) = languages.split_first() else { return Vec::new() };
    let of_first: BTreeMap<_, _> =
        first.content.questions.iter().map(|located| (&located.question.id, located)).collect();
    let mut common: Vec<_> = first.content.questions.iter().map(|located| located.question.id.clone()).collect();
    for other in others {
        report_missing(first, other, report);
        report_missing(other, first, report);
        for located in &other.content.questions {
            let Some(same) = of_first.get(&located.question.id) else { continue };
            if !same_shape(&same.question.kind, &located.question.kind) {
                let id = located.question.id.to_string();
                report.add(&other.path, located.line, Fault::QuestionDiffers { id, other: first.path.clone() });
            }
        }
        let here: BTreeSet<_> = other.content.questions.iter().map(|located| &located.question.id).collect();
        common.retain(|id| here.contains(id));
    }
    common
}

/// Reports the questions of `full` that `partial` does not have; one that is there and broken was reported already.
fn report_missing(full: &InLanguage<Read>, partial: &InLanguage<Read>, report: &mut Report) {
    let here: BTreeSet<_> = partial.content.questions.iter().map(|located| &located.question.id).collect();
    for Located { question, .. } in &full.content.questions {
        if !here.contains(&question.id) && !partial.content.broken.contains(&question.id) {
            let fault = Fault::QuestionMissing { id: question.id.to_string(), other: full.path.clone() };
            report.add(&partial.path, 0, fault);
        }
    }
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
        (QuestionKind::Ordering { items_html: a }, QuestionKind::Ordering { items_html: b }) => a.len() == b.len(),
        _ => false,
    }
}

fn in_order(questions: Vec<Located>, order: &[QuestionId]) -> Vec<Question> {
    let mut by_id: BTreeMap<_, _> =
        questions.into_iter().map(|located| (located.question.id.clone(), located.question)).collect();
    order.iter().filter_map(|id| by_id.remove(id)).collect()
}
