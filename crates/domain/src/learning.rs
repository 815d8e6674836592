//! Courses, questions, attempts and progress.

mod annotation;
mod attempt;
mod course;
mod diagnosis;
mod edition;
mod formula;
mod grading;
mod progress;
mod question;
mod resources;
mod revision;
mod scenario;
mod study;
mod video;
mod worksheet;

pub use annotation::{ANNOTATION_MAX, Block, find_block};
pub use attempt::{Attempt, AttemptError, Score};
pub use course::{Course, GlossaryTerm, Heading, Lesson, LessonText, Media, Module, Quiz};
pub use diagnosis::{
    Diagnosis, Effort, KeptDiagnosis, PlanStep, StepCondition, StepCost, StepPeriod, StepWhen, ThemeScore, Told,
    ToldAnswer,
};
pub use edition::{Change, KnownCourse, KnownItem};
pub use formula::{BadFormula, Formula};
pub use grading::{Answer, Grade, grade, read_number};
pub use progress::{CourseProgress, LessonState, ModuleProgress, derive_progress};
pub use question::{Choice, Question, QuestionKind, RangeAnswer, TextAnswer};
pub use resources::{Funding, ResourceLink, Resources, Theme};
pub use revision::{Card, CardKey, CardKind, Deck, Memory, Pace, Rating, Recalled, cards_of_day, days_until_next};
pub use scenario::{Ending, Scenario, ScenarioText, Step, StepChoice};
pub use study::{AWAY_AFTER_MS, LONGEST_STAY, StudyClock, StudyItem};
pub use video::{Cue, Previews, Video, VideoSource, cue_at};
pub use worksheet::{FieldKind, FieldValue, SheetField, SheetSection, Worksheet, WorksheetText};
