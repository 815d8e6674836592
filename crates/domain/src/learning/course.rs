//! The teaching tree: course, module, lesson, quiz.

use super::{Block, Diagnosis, Question, Resources, Scenario, Video, Worksheet};
use crate::{CourseId, LessonId, Locale, Localised, ModuleId, QuizId, ScenarioId, WorksheetId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A whole course, checked: every reference in it holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Course {
    /// Kept from version to version.
    pub id: CourseId,
    /// Grows by one at each publication; an older version never replaces a newer one.
    pub version: u32,
    /// SPDX expression of the licence, for example `CC-BY-SA-4.0`.
    pub licence: String,
    /// Those to credit.
    pub authors: Vec<String>,
    /// The languages it is written in, the source first.
    pub locales: Vec<Locale>,
    /// Its title.
    pub title: Localised<String>,
    /// What it is for, in a few sentences.
    pub summary: Localised<String>,
    /// In teaching order.
    pub modules: Vec<Module>,
    /// The words it explains, in alphabetical order of the language.
    pub glossary: Localised<Vec<GlossaryTerm>>,
    /// Groups of words or phrases that the search takes for one another.
    #[serde(default)]
    pub synonyms: Localised<Vec<Vec<String>>>,
    /// Its pictures by path relative to the course, for example `media/paysage.fr.svg`.
    pub media: BTreeMap<String, Media>,
    /// Its videos by path relative to the course, for example `media/agenda.webm`.
    #[serde(default)]
    pub videos: BTreeMap<String, Video>,
    /// How an association looks at its own digital practices, and the steps that its answers call for.
    #[serde(default)]
    pub diagnosis: Option<Diagnosis>,
    /// Guides, links and funding.
    #[serde(default)]
    pub resources: Resources,
}

/// A part of a course, with its lessons and at most one activity of each kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Kept from version to version.
    pub id: ModuleId,
    /// Its title.
    pub title: Localised<String>,
    /// What one learns in it.
    pub summary: Localised<String>,
    /// In teaching order; none yet means that the module is announced and not written.
    pub lessons: Vec<Lesson>,
    /// What closes it.
    pub quiz: Option<Quiz>,
    /// A branching story to live through.
    #[serde(default)]
    pub scenario: Option<Scenario>,
    /// Questions whose answers become a document.
    #[serde(default)]
    pub worksheet: Option<Worksheet>,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lesson {
    /// Kept from version to version.
    pub id: LessonId,
    /// Reading time the author announces, in minutes.
    pub minutes: u32,
    /// Its text in each language.
    pub text: Localised<LessonText>,
}

/// A lesson's text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LessonText {
    /// Its title.
    pub title: String,
    /// One sentence on what it brings.
    pub summary: String,
    /// Safe HTML. Pictures have `src="media/…"`, links to lessons have `href="lesson:ID#anchor"`; a video is an element
    /// `data-video="media/…"` that holds its alternative.
    pub html: String,
    /// The words alone, those of the videos' captions too, for the search.
    pub plain: String,
    /// The second- and third-level headings, in order.
    pub headings: Vec<Heading>,
    /// The passages that can be annotated, in order.
    #[serde(default)]
    pub blocks: Vec<Block>,
    /// The source it was made from, so that a trainer can take a copy and edit it.
    pub source: String,
    /// Where that source lies, relative to the course, for example `1-comprendre/1-paysage.fr.md`.
    pub path: String,
}

/// A heading of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// Its anchor in the lesson's HTML.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// The quiz that closes a module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quiz {
    /// The module's id followed by `-quiz`.
    pub id: QuizId,
    /// What must be reached, in per cent of the points.
    pub pass_mark: u8,
    /// The questions in each language: the same ids in the same order.
    pub questions: Localised<Vec<Question>>,
}

/// A word of the course and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlossaryTerm {
    /// Kept from version to version, the same in both languages.
    pub id: String,
    /// The word.
    pub term: String,
    /// One or two sentences.
    pub definition: String,
    /// Where it is explained at length.
    pub lesson: Option<LessonId>,
}

/// A picture of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// For example `image/svg+xml`.
    pub mime: String,
    /// Who made it.
    pub author: String,
    /// Under which licence.
    pub licence: String,
    /// The file itself.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl Course {
    /// Returns every lesson with its module, in teaching order, then every guide with its theme.
    pub fn lessons(&self) -> impl Iterator<Item = (&Module, &Lesson)> {
        let themes = self.resources.themes.iter().map(|theme| &theme.guides);
        self.modules.iter().chain(themes).flat_map(|module| module.lessons.iter().map(move |lesson| (module, lesson)))
    }

    /// Returns every lesson with its module, in teaching order, without the guides.
    pub fn taught(&self) -> impl Iterator<Item = (&Module, &Lesson)> {
        self.modules.iter().flat_map(|module| module.lessons.iter().map(move |lesson| (module, lesson)))
    }

    /// Returns whether a module is a theme of guides, which is no part of the course's progress.
    #[must_use]
    pub fn is_theme(&self, module: &ModuleId) -> bool {
        self.resources.themes.iter().any(|theme| &theme.guides.id == module)
    }

    /// Returns the lesson of this id and its module.
    #[must_use]
    pub fn find_lesson(&self, id: &LessonId) -> Option<(&Module, &Lesson)> {
        self.lessons().find(|(_, lesson)| &lesson.id == id)
    }

    /// Returns the module of this id.
    #[must_use]
    pub fn find_module(&self, id: &ModuleId) -> Option<&Module> {
        self.modules.iter().find(|module| &module.id == id)
    }

    /// Returns the quiz of this id and its module.
    #[must_use]
    pub fn find_quiz(&self, id: &QuizId) -> Option<(&Module, &Quiz)> {
        self.modules.iter().find_map(|module| module.quiz.as_ref().filter(|q| &q.id == id).map(|quiz| (module, quiz)))
    }

    /// Returns the story of this id and its module.
    #[must_use]
    pub fn find_scenario(&self, id: &ScenarioId) -> Option<(&Module, &Scenario)> {
        let found = |module: &'_ Module| module.scenario.as_ref().is_some_and(|scenario| &scenario.id == id);
        self.modules.iter().find(|module| found(module)).and_then(|module| Some((module, module.scenario.as_ref()?)))
    }

    /// Returns the worksheet of this id and its module.
    #[must_use]
    pub fn find_worksheet(&self, id: &WorksheetId) -> Option<(&Module, &Worksheet)> {
        let found = |module: &'_ Module| module.worksheet.as_ref().is_some_and(|worksheet| &worksheet.id == id);
        self.modules.iter().find(|module| found(module)).and_then(|module| Some((module, module.worksheet.as_ref()?)))
    }
}
