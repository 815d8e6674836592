//! GIFT, the text format of questions that Moodle reads and writes.
//!
//! Read here: every construct of Moodle's own reader whose answers a program can grade, and its ordering question. Ids,
//! lessons and hints stand in the comments before a question, `// [id:m1-q1]`, `// [lesson:m1-usages]` and
//! `// [hint:Look at the table again.]`; other marks, such as Moodle's `[tag:…]`, are left alone. As in Moodle, a blank
//! line ends a question.
//!
//! ```
//! let (questions, faults) = courseware::gift::parse("quiz.fr.gift", "// [id:q1]\nLe web est-il libre ? {T}");
//! assert_eq!((questions.len(), faults.len()), (1, 0));
//! ```

mod answers;
mod blocks;
mod format;
mod marks;
mod numeric;
mod ordering;
mod spelling;
mod weight;
mod write;

pub use write::to_gift;

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::html::has_words;
use crate::text::excerpt;
use answers::Answers;
use blocks::Block;
use domain::learning::Question;
use domain::{LessonId, QuestionId};
use format::{Format, protect, restore, shown};
use marks::Mark;
use std::collections::{BTreeMap, BTreeSet};

/// A question and where it stands.
pub(crate) struct Located {
    pub(crate) question: Question,
    /// The line of its first words.
    pub(crate) line: usize,
    /// The line of its `[lesson:…]`.
    pub(crate) lesson_line: usize,
}

/// What a file of questions holds.
#[derive(Default)]
pub(crate) struct Read {
    /// Those that can be asked.
    pub(crate) questions: Vec<Located>,
    /// The ids of those that are there and have to be mended first.
    pub(crate) broken: BTreeSet<QuestionId>,
}

/// A fault and its line.
type Wrong = (usize, Fault);

/// Reads questions; those that cannot be asked are reported by line and left out.
///
/// `file` is the path that diagnostics name. Lessons named by `[lesson:…]` are not looked up here.
#[must_use]
pub fn parse(file: &str, text: &str) -> (Vec<Question>, Vec<Diagnostic>) {
    let mut report = Report::default();
    let questions = read(file, text, &mut report).questions.into_iter().map(|located| located.question).collect();
    (questions, report.finish())
}

/// Reads questions with their places.
pub(crate) fn read(file: &str, text: &str, report: &mut Report) -> Read {
    let mut read = Read::default();
    let mut taken: BTreeMap<QuestionId, usize> = BTreeMap::new();
    for block in blocks::split(text) {
        let mut faults = Vec::new();
        let located = question(&block, &mut faults);
        if located.is_none() && faults.iter().any(|(_, fault)| fault.is_blocking()) {
            read.broken.extend(block.marks.id.as_ref().and_then(|mark| QuestionId::new(mark.value.as_str()).ok()));
        }
        for (line, fault) in faults {
            report.add(file, line, fault);
        }
        let Some(located) = located else { continue };
        match taken.get(&located.question.id) {
            Some(first) => {
                let (id, first) = (located.question.id.to_string(), format!("{file}:{first}"));
                report.add(file, located.line, Fault::DuplicateId { id, first });
            }
            None => {
                taken.insert(located.question.id.clone(), located.line);
                read.questions.push(located);
            }
        }
    }
    read
}

/// The parts of a question, still in GIFT's own writing.
struct Parts<'b> {
    title: Option<&'b str>,
    stem: String,
    /// Between the braces; none for a text that asks nothing.
    answers: Option<&'b str>,
    general_feedback: Option<&'b str>,
}

fn question(block: &Block, faults: &mut Vec<Wrong>) -> Option<Located> {
    let line = block.line_of(block.text().trim_start());
    let parts = match cut(block) {
        Ok(parts) => parts,
        Err(wrong) => {
            faults.push(wrong);
            return None;
        }
    };
    let (format, stem) = Format::split(&parts.stem, Format::Moodle);
    let words = excerpt(&restore(stem));
    let Some(answers) = parts.answers else {
        faults.push((line, Fault::DescriptionLeftOut { excerpt: words }));
        return None;
    };
    if answers.trim().is_empty() {
        faults.push((line, Fault::EssayLeftOut { excerpt: words }));
        return None;
    }
    let stem_html = format.write(stem);
    if !has_words(&stem_html) {
        faults.push((line, Fault::StemEmpty));
        return None;
    }
    let id = id(block, line, &words, faults);
    let kind = Answers { block, format, start: &words, line }.kind(answers, faults);
    let (lesson, lesson_line) = lesson(&block.marks.lesson, faults);
    let hint_html = hint(block, format, faults);
    let title = parts.title.map_or_else(|| words.clone(), |title| restore(title).trim().to_owned());
    let question = Question {
        id: id?,
        title,
        stem_html,
        kind: kind?,
        general_feedback_html: parts.general_feedback.and_then(|text| format.render_some(text)),
        hint_html,
        lesson,
    };
    Some(Located { question, line, lesson_line })
}

/// Cuts a block at its title, its braces and its general feedback.
fn cut(block: &Block) -> Result<Parts<'_>, Wrong> {
    let text = block.text().trim();
    let wrong = |part: &str, fault| Err((block.line_of(part), fault));
    let (title, text) = match text.strip_prefix("::") {
        Some(rest) => match rest.split_once("::") {
            Some((title, text)) => (Some(title).filter(|title| !title.trim().is_empty()), text.trim()),
            None => return wrong(text, Fault::TitleUnclosed),
        },
        None => (None, text),
    };
    let (Some(open), close) = (text.find('{'), text.find('}')) else {
        return match text.find('}') {
            Some(close) => wrong(&text[close..], Fault::BraceUnexpected),
            None => Ok(Parts { title, stem: text.to_owned(), answers: None, general_feedback: None }),
        };
    };
    let Some(close) = close else { return wrong(&text[open..], Fault::BraceUnclosed) };
    if close < open {
        return wrong(&text[close..], Fault::BraceUnexpected);
    }
    let (inside, tail) = (&text[open + 1..close], &text[close + 1..]);
    if inside.contains('{') {
        // the next question began before this one was closed
        return wrong(&text[open..], Fault::BraceUnclosed);
    }
    if let Some(second) = tail.find(['{', '}']) {
        return wrong(&tail[second..], Fault::TwoAnswerBlocks);
    }
    let before = &text[..open];
    let stem = if tail.trim().is_empty() { before.trim_end().to_owned() } else { format!("{before}_____{tail}") };
    let (answers, general_feedback) = match inside.rfind("####") {
        Some(at) => (&inside[..at], Some(&inside[at + 4..])),
        None => (inside, None),
    };
    Ok(Parts { title, stem, answers: Some(answers), general_feedback })
}

fn id(block: &Block, line: usize, words: &str, faults: &mut Vec<Wrong>) -> Option<QuestionId> {
    let Some(Mark { value, line }) = &block.marks.id else {
        faults.push((line, Fault::QuestionWithoutId { excerpt: words.to_owned() }));
        return None;
    };
    let id = QuestionId::new(value.as_str()).ok();
    if id.is_none() {
        faults.push((*line, Fault::BadId { id: excerpt(value) }));
    }
    id
}

fn lesson(mark: &Option<Mark>, faults: &mut Vec<Wrong>) -> (Option<LessonId>, usize) {
    let Some(Mark { value, line }) = mark else { return (None, 0) };
    let id = LessonId::new(value.as_str()).ok();
    if id.is_none() {
        faults.push((*line, Fault::QuestionLessonUnknown { lesson: excerpt(value) }));
    }
    (id, *line)
}

/// Returns the hint, written in the question's own format unless it names another.
fn hint(block: &Block, format: Format, faults: &mut Vec<Wrong>) -> Option<String> {
    let mark = block.marks.hint.as_ref();
    let html = mark.and_then(|mark| format.render_some(&protect(&mark.value)));
    let lost = block.marks.open_hint.as_ref().or(mark.filter(|_| html.is_none()));
    faults.extend(lost.map(|mark| (mark.line, Fault::HintUnreadable { excerpt: shown(&protect(&mark.value)) })));
    html
}
