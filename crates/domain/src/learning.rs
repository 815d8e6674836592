//! Courses, questions, attempts and progress.

mod attempt;
mod course;
mod grading;
mod progress;
mod question;

pub use attempt::{Attempt, AttemptError, Score};
pub use course::{Course, GlossaryTerm, Heading, Lesson, LessonText, Media, Module, Quiz};
pub use grading::{Answer, Grade, grade};
pub use progress::{CourseProgress, LessonState, ModuleProgress, derive_progress};
pub use question::{Choice, Question, QuestionKind, RangeAnswer, TextAnswer};
