//! The course shown, and building course packs.

use crate::{AppConfig, Database, Error, Result};
use contract::DiagnosticView;
use courseware::CourseFiles;
use domain::learning::{Course, KnownCourse, StudyItem};
use domain::{LessonId, Locale};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use storage::packs::CoursePack;

/// Beside the packs: the edition that the first learner showed, once they are no longer here.
pub(crate) const SHOWN: &str = "shown";
/// Where the name of the person's own edition is kept, while there is one.
pub(crate) const EDITION_KEY: &str = "course-edition";

/// The course that learners see now.
pub(crate) struct ShownCourse {
    pub(crate) pack: CoursePack,
    /// Without texts: those are read from the pack one by one.
    pub(crate) course: Course,
    pub(crate) own_edition: bool,
    /// The version of the own edition, when the bundled course is newer and shown in its place.
    pub(crate) older_edition: Option<u32>,
    known: OnceLock<KnownCourse>,
    /// Whether the own edition is the first learner's, shown to another.
    pub(crate) borrowed: bool,
}

impl ShownCourse {
    /// Opens the edition published on this computer if it is newer than the bundled course, else the bundled course.
    pub(crate) fn open(config: &AppConfig, db: &Database) -> Result<Self> {
        let bundled = Self::read(&config.resources.join("course.pack"), false)?;
        let Some(file) = db.with(|db| db.find_value(EDITION_KEY))? else { return Ok(Self::borrow(config, bundled)) };
        match Self::read(&edition_folder(&config.data_dir).join(&file), true) {
            Ok(own) if own.course.version > bundled.course.version => Ok(own),
            Ok(own) => Ok(Self { older_edition: Some(own.course.version), ..bundled }),
            Err(error) => {
                // the edition's file stays where it is: showing the bundled course loses nothing
                tracing::warn!(%error, file, "the own edition cannot be opened; showing the bundled course");
                Ok(bundled)
            }
        }
    }

    /// Returns the edition that the first learner of this computer shows, if it is newer than `bundled`: a course is
    /// content, not somebody's own.
    fn borrow(config: &AppConfig, bundled: Self) -> Self {
        let file = config.first_learner.as_ref().and_then(|first| {
            let packs = edition_folder(first);
            let shown = || std::fs::read_to_string(packs.join(SHOWN)).ok();
            let file = storage::peek_value(first, EDITION_KEY).or_else(shown)?;
            // a name, never a way to another folder
            Path::new(&file).file_name().map(|name| packs.join(name))
        });
        match file.map(|file| Self::read(&file, true)) {
            Some(Ok(edition)) if edition.course.version > bundled.course.version => Self { borrowed: true, ..edition },
            _ => bundled,
        }
    }

    fn read(path: &Path, own_edition: bool) -> Result<Self> {
        let pack = CoursePack::open(path)?;
        let course = pack.course()?;
        Ok(Self { pack, course, own_edition, older_edition: None, borrowed: false, known: OnceLock::new() })
    }

    /// Returns what is known of this course by who sees it: made once, when it is first asked for.
    pub(crate) fn known(&self) -> Result<&KnownCourse> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let known = crate::edition::known_course(&self.course, &self.pack)?;
        Ok(self.known.get_or_init(|| known))
    }

    /// Returns digests of a lesson's words, by language.
    pub(crate) fn lesson_digests(&self, lesson: &LessonId) -> Result<&BTreeMap<Locale, String>> {
        let items = &self.known()?.items;
        let found = items.iter().find(|known| matches!(&known.item, StudyItem::Lesson(id) if id == lesson));
        let found = found.ok_or_else(|| Error::NotFound { what: "lesson", id: lesson.to_string() })?;
        Ok(&found.digests)
    }
}

/// Returns the folder where editions published on this computer are kept.
pub(crate) fn edition_folder(data_dir: &Path) -> PathBuf {
    data_dir.join("packs")
}

/// What a check of a course found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseCheck {
    /// Everything found, in the order of the files.
    pub diagnostics: Vec<DiagnosticView>,
    /// Lessons that can be read, over all languages.
    pub texts: usize,
}

impl CourseCheck {
    /// Returns how many faults forbid publishing.
    #[must_use]
    pub fn blocking(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.blocking).count()
    }
}

/// Checks the course of a folder without building anything.
///
/// # Errors
/// When the folder cannot be read; faults of the course are no error.
pub fn check_course_folder(folder: &Path) -> Result<CourseCheck> {
    Ok(check_files(&read_files(folder)?).1)
}

/// Checks the course of a folder and, unless a fault forbids it, writes its pack to `out`. Returns what was found: when
/// some of it is blocking, nothing was written.
///
/// # Errors
/// When the folder cannot be read or the pack cannot be written.
pub fn build_course_pack(folder: &Path, out: &Path) -> Result<CourseCheck> {
    let files = read_files(folder)?;
    let (course, check) = check_files(&files);
    if let Some(course) = course.filter(|_| check.blocking() == 0) {
        CoursePack::write(out, &course, &files)?;
    }
    Ok(check)
}

/// What questions are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionFormat {
    /// Moodle's text format.
    Gift,
    /// As the program keeps them, keys included.
    Json,
}

/// Questions written anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConvertedQuestions {
    /// The questions that can be asked.
    pub text: String,
    /// What is wrong in the file.
    pub diagnostics: Vec<DiagnosticView>,
}

/// Reads a file of GIFT questions and writes them in another form, or in our own spelling of GIFT.
///
/// # Errors
/// When the file cannot be read; faulty questions are told and left out.
pub fn convert_questions(file: &Path, format: QuestionFormat) -> Result<ConvertedQuestions> {
    let unreadable = |detail: String| Error::UnreadableFile { path: file.display().to_string(), detail };
    let bytes = std::fs::read(file).map_err(|error| unreadable(error.to_string()))?;
    let source = String::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let (questions, diagnostics) = courseware::gift::parse(&name, &source);
    let text = match format {
        QuestionFormat::Gift => courseware::gift::to_gift(&questions),
        QuestionFormat::Json => {
            serde_json::to_string_pretty(&questions).map_err(|e| Error::Unexpected { detail: e.to_string() })?
        }
    };
    Ok(ConvertedQuestions { text, diagnostics: diagnostics.iter().map(diagnostic_view).collect() })
}

pub(crate) fn check_files(files: &CourseFiles) -> (Option<Course>, CourseCheck) {
    let checked = courseware::check(files);
    let texts = checked.course.iter().flat_map(Course::lessons).map(|(_, lesson)| lesson.text.0.len()).sum();
    (checked.course, CourseCheck { diagnostics: checked.diagnostics.iter().map(diagnostic_view).collect(), texts })
}

pub(crate) fn diagnostic_view(diagnostic: &courseware::Diagnostic) -> DiagnosticView {
    DiagnosticView {
        file: diagnostic.file.clone(),
        line: diagnostic.line,
        blocking: diagnostic.is_blocking(),
        key: diagnostic.key().to_owned(),
        args: diagnostic.args(),
    }
}

fn read_files(folder: &Path) -> Result<CourseFiles> {
    courseware::read_folder(folder)
        .map_err(|error| Error::UnreadableFile { path: folder.display().to_string(), detail: error.to_string() })
}
