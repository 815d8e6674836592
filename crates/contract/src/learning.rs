//! Learn: outline, lessons, quizzes, attestations.

use crate::{PlayerSettings, ScenarioRow, VideoView, WorksheetRow};
use domain::learning::{Answer, Change, GlossaryTerm, Heading, LessonState, StudyItem};
use domain::{AttemptId, LessonId, ModuleId, QuestionId, QuizId};
use serde::{Deserialize, Serialize};

/// The course's outline with the person's progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CourseView {
    /// Its title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Version.
    pub version: u32,
    /// Licence (SPDX).
    pub licence: String,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// Whether this is a version published on this computer by its trainer, not the bundled one.
    pub own_edition: bool,
    /// In order.
    pub modules: Vec<ModuleView>,
    /// Where to go on: the last lesson opened if it is not read, else the first one not read.
    pub next_lesson: Option<LessonId>,
    /// Minutes announced for all of it.
    pub minutes: u32,
    /// Minutes announced for what is not done yet.
    pub minutes_left: u32,
    /// Time really spent, in seconds.
    pub spent_seconds: u64,
    /// What a new version changed, until the person has seen it.
    pub changes: Option<CourseChangesView>,
}

/// What a new version of the course changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CourseChangesView {
    /// The version known before.
    pub from_version: u32,
    /// The version now.
    pub to_version: u32,
    /// In the order of the course, what is gone last.
    pub rows: Vec<ChangeRow>,
}

/// One thing that a new version changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangeRow {
    /// How.
    pub change: Change,
    /// What.
    pub item: StudyItem,
    /// Its title; for a quiz, its module's.
    pub title: String,
    /// Whether the person had already read it or passed it.
    pub done: bool,
}

/// A module in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ModuleView {
    /// Its id.
    pub id: ModuleId,
    /// Its title.
    pub title: String,
    /// What one learns.
    pub summary: String,
    /// Its lessons; none means that it is still being written.
    pub lessons: Vec<LessonRow>,
    /// Its quiz, if any.
    pub quiz: Option<QuizRow>,
    /// Its story, if any.
    pub scenario: Option<ScenarioRow>,
    /// Its worksheet, if any.
    pub worksheet: Option<WorksheetRow>,
    /// Lessons read.
    pub lessons_done: usize,
    /// Whether all was read and the quiz passed.
    pub complete: bool,
    /// Minutes announced for all of it.
    pub minutes: u32,
    /// Time really spent, in seconds.
    pub spent_seconds: u64,
}

/// A lesson in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LessonRow {
    /// Its id.
    pub id: LessonId,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
    /// Where the person stands.
    pub state: LessonState,
    /// Whether its words changed since the person declared it read.
    pub changed: bool,
    /// Time really spent, in seconds.
    pub spent_seconds: u64,
}

/// A quiz in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuizRow {
    /// Its id.
    pub id: QuizId,
    /// Questions.
    pub questions: usize,
    /// Pass mark in per cent.
    pub pass_mark: u8,
    /// The best result so far, in per cent.
    pub best_per_cent: Option<u8>,
    /// Whether it was passed.
    pub passed: bool,
}

/// A lesson to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LessonView {
    /// Its id.
    pub id: LessonId,
    /// Its module.
    pub module: ModuleId,
    /// Its module's title.
    pub module_title: String,
    /// Whether it is a guide of the resources, which is no part of the course's progress.
    pub is_guide: bool,
    /// Its title.
    pub title: String,
    /// Minutes announced.
    pub minutes: u32,
    /// Safe HTML: pictures are `data:` images, lesson links are `href="lesson:ID#anchor"`, others `https:` or `mailto:`;
    /// the place of a video is an element `data-video="ID"` that holds its alternative.
    pub html: String,
    /// The language of the text, when it is not the one asked for.
    pub other_language: Option<domain::Locale>,
    /// Its headings.
    pub headings: Vec<Heading>,
    /// Every lesson of the module, for the path at the side.
    pub path: Vec<LessonRow>,
    /// The quiz of the module.
    pub quiz: Option<QuizRow>,
    /// The lesson before, in the course.
    pub previous: Option<LessonId>,
    /// The lesson after, in the same module; none on the last one.
    pub next: Option<LessonId>,
    /// Where the person stands.
    pub state: LessonState,
    /// How far it was read, from 0 to 1.
    pub position: f64,
    /// The videos it shows.
    pub videos: Vec<VideoView>,
    /// How the person likes videos to be shown.
    pub player: PlayerSettings,
}

/// An attempt to answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttemptView {
    /// Its id.
    pub id: AttemptId,
    /// The quiz.
    pub quiz: QuizId,
    /// Its module.
    pub module: ModuleId,
    /// Its module's title.
    pub module_title: String,
    /// Pass mark in per cent.
    pub pass_mark: u8,
    /// The questions, without their keys.
    pub questions: Vec<QuestionView>,
}

/// A question without its key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Its id.
    pub id: QuestionId,
    /// What is asked, safe HTML.
    pub stem_html: String,
    /// A nudge for those who ask for it, safe HTML.
    pub hint_html: Option<String>,
    /// How it is answered.
    pub form: QuestionForm,
    /// What was answered in this attempt, with its feedback, if it was.
    pub answered: Option<AnsweredView>,
}

/// How a question is answered; texts are safe HTML unless said otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum QuestionForm {
    /// Choose one. Options carry the position to answer with, in the order to show.
    Single {
        /// Position in the key and proposal.
        options: Vec<OptionView>,
    },
    /// Choose any number.
    Multiple {
        /// Position in the key and proposal.
        options: Vec<OptionView>,
    },
    /// True or false.
    TrueFalse,
    /// A word or a few.
    ShortText,
    /// A number.
    Numeric,
    /// Put a right side beside each left side.
    Matching {
        /// Left sides, safe HTML.
        left: Vec<String>,
        /// Right sides, plain text, in the order to show.
        right: Vec<OptionView>,
    },
    /// Put in order.
    Ordering {
        /// Position in the key and item, in the order to show first.
        items: Vec<OptionView>,
    },
}

/// A proposal and the position to answer with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    /// Position to send back.
    pub at: usize,
    /// The proposal.
    pub text: String,
}

/// What an answer is worth.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredView {
    /// What was answered.
    pub answer: Answer,
    /// Right, right in part, or wrong.
    pub verdict: Verdict,
    /// The author's words on this answer, safe HTML.
    pub feedback_html: Vec<String>,
    /// The author's words after any answer, safe HTML.
    pub general_feedback_html: Option<String>,
}

/// Right, right in part, or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Wholly right.
    Right,
    /// Right in part.
    PartlyRight,
    /// Wrong.
    Wrong,
}

/// A submitted attempt, to look back on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewView {
    /// The attempt.
    pub attempt: AttemptId,
    /// The quiz.
    pub quiz: QuizId,
    /// Its module.
    pub module: ModuleId,
    /// Result in per cent.
    pub per_cent: u8,
    /// Pass mark in per cent.
    pub pass_mark: u8,
    /// Whether the mark was reached.
    pub passed: bool,
    /// Whether the whole module is complete now.
    pub module_complete: bool,
    /// When it was submitted, in seconds since 1970 (UTC).
    pub submitted_at: i64,
    /// The version of the course it was made with, when that is not the one shown now.
    pub other_version: Option<u32>,
    /// Questions of this attempt that the course no longer has.
    pub questions_gone: usize,
    /// Every submitted attempt at the quiz, the last first.
    pub attempts: Vec<AttemptRow>,
    /// Each question with what was answered and, now, what was right.
    pub items: Vec<ReviewItem>,
    /// Lessons to read again.
    pub read_again: Vec<LessonRow>,
}

/// A submitted attempt in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttemptRow {
    /// Its id.
    pub attempt: AttemptId,
    /// When it was submitted, in seconds since 1970 (UTC).
    pub submitted_at: i64,
    /// Result in per cent.
    pub per_cent: u8,
    /// Whether the mark was reached.
    pub passed: bool,
}

/// A question of a submitted attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewItem {
    /// What was asked, safe HTML.
    pub stem_html: String,
    /// Right, in part, or wrong.
    pub verdict: Verdict,
    /// What was answered, in words, as safe HTML.
    pub given: Vec<String>,
    /// What was right, in words, as safe HTML.
    pub right: Vec<String>,
    /// True/false questions answer with words of the program, not of the course.
    pub given_boolean: Option<bool>,
    /// The right answer of a true/false question.
    pub right_boolean: Option<bool>,
    /// The author's words, safe HTML.
    pub feedback_html: Vec<String>,
}

/// Whether an attestation can be made, and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttestationState {
    /// The module.
    pub module: ModuleId,
    /// Its title.
    pub module_title: String,
    /// Whether the module is complete.
    pub earned: bool,
    /// Lessons still to read.
    pub lessons_left: usize,
    /// Whether the quiz is still to be passed.
    pub quiz_left: bool,
    /// The name proposed.
    pub name: String,
}

/// The glossary of the course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryView {
    /// In alphabetical order.
    pub terms: Vec<GlossaryTerm>,
}
