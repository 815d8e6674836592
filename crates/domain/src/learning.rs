//! Courses, questions, attempts and progress.

mod attempt;
mod course;
mod formula;
mod grading;
mod progress;
mod question;
mod scenario;
mod video;
mod worksheet;

pub use attempt::{Attempt, AttemptError, Score};
pub use course::{Course, GlossaryTerm, Heading, Lesson, LessonText, Media, Module, Quiz};
pub use formula::{BadFormula, Formula};
pub use grading::{Answer, Grade, grade, read_number};
pub use progress::{CourseProgress, LessonState, ModuleProgress, derive_progress};
pub use question::{Choice, Question, QuestionKind, RangeAnswer, TextAnswer};
pub use scenario::{Ending, Scenario, ScenarioText, Step, StepChoice};
pub use video::{Cue, Previews, Video, VideoSource, cue_at};
pub use worksheet::{FieldKind, FieldValue, SheetField, SheetSection, Worksheet, WorksheetText};
