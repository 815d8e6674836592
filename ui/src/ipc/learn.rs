//! Learn: course, lessons, quizzes, attestations.

use super::{NoArgs, invoke};
use contract::{
    AnsweredView, AttemptView, AttestationState, CourseHit, CourseView, GlossaryView, LessonView, PlayerSettings,
    ReviewView, SavedFile, UiError,
};
use domain::learning::{Answer, StudyItem};
use domain::{AttemptId, LessonId, ModuleId, QuestionId, QuizId};
use serde::Serialize;

/// Returns the course's outline with the person's progress.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_course() -> Result<CourseView, UiError> {
    invoke("get_course", &NoArgs {}).await
}

/// Returns a lesson to read; it changes nothing.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_lesson(lesson: LessonId) -> Result<LessonView, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
    }
    invoke("get_lesson", &Args { lesson }).await
}

/// Notes that a lesson was opened.
///
/// # Errors
/// The application's failure, as its code.
pub async fn open_lesson(lesson: LessonId) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
    }
    invoke("open_lesson", &Args { lesson }).await
}

/// Notes that a lesson was read.
///
/// # Errors
/// The application's failure, as its code.
pub async fn mark_lesson_read(lesson: LessonId) -> Result<CourseView, UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
    }
    invoke("mark_lesson_read", &Args { lesson }).await
}

/// Keeps how far a lesson was read, from 0 to 1.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_position(lesson: LessonId, position: f64) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        lesson: LessonId,
        position: f64,
    }
    invoke("save_position", &Args { lesson, position }).await
}

/// Adds to the time spent on a lesson or an activity, in seconds.
///
/// # Errors
/// The application's failure, as its code.
pub async fn add_study_time(item: StudyItem, seconds: u32) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        item: StudyItem,
        seconds: u32,
    }
    invoke("add_study_time", &Args { item, seconds }).await
}

/// Forgets what a new version of the course changed: it was seen.
///
/// # Errors
/// The application's failure, as its code.
pub async fn dismiss_course_changes() -> Result<CourseView, UiError> {
    invoke("dismiss_course_changes", &NoArgs {}).await
}

/// Returns a submitted attempt, to look back on.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_review(attempt: AttemptId) -> Result<ReviewView, UiError> {
    #[derive(Serialize)]
    struct Args {
        attempt: AttemptId,
    }
    invoke("get_review", &Args { attempt }).await
}

/// Keeps how the person likes videos to be shown.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_player_settings(settings: PlayerSettings) -> Result<(), UiError> {
    #[derive(Serialize)]
    struct Args {
        settings: PlayerSettings,
    }
    invoke("save_player_settings", &Args { settings }).await
}

/// Looks for words in the course, best first.
///
/// # Errors
/// The application's failure, as its code.
pub async fn search_course(text: String) -> Result<Vec<CourseHit>, UiError> {
    #[derive(Serialize)]
    struct Args {
        text: String,
    }
    invoke("search_course", &Args { text }).await
}

/// Returns the words the course explains.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_glossary() -> Result<GlossaryView, UiError> {
    invoke("get_glossary", &NoArgs {}).await
}

/// Begins an attempt at a quiz, or goes on with the one that is open.
///
/// # Errors
/// The application's failure, as its code.
pub async fn begin_attempt(quiz: QuizId) -> Result<AttemptView, UiError> {
    #[derive(Serialize)]
    struct Args {
        quiz: QuizId,
    }
    invoke("begin_attempt", &Args { quiz }).await
}

/// Answers a question; the answer stays.
///
/// # Errors
/// The application's failure, as its code.
pub async fn answer_question(
    attempt: AttemptId,
    question: QuestionId,
    answer: Answer,
) -> Result<AnsweredView, UiError> {
    #[derive(Serialize)]
    struct Args {
        attempt: AttemptId,
        question: QuestionId,
        answer: Answer,
    }
    invoke("answer_question", &Args { attempt, question, answer }).await
}

/// Ends an attempt whose questions are all answered.
///
/// # Errors
/// The application's failure, as its code.
pub async fn submit_attempt(attempt: AttemptId) -> Result<ReviewView, UiError> {
    #[derive(Serialize)]
    struct Args {
        attempt: AttemptId,
    }
    invoke("submit_attempt", &Args { attempt }).await
}

/// Returns the last submitted attempt at a quiz, if any.
///
/// # Errors
/// The application's failure, as its code.
pub async fn find_last_review(quiz: QuizId) -> Result<Option<ReviewView>, UiError> {
    #[derive(Serialize)]
    struct Args {
        quiz: QuizId,
    }
    invoke("find_last_review", &Args { quiz }).await
}

/// Returns whether a module's attestation can be made.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_attestation_state(module: ModuleId) -> Result<AttestationState, UiError> {
    #[derive(Serialize)]
    struct Args {
        module: ModuleId,
    }
    invoke("get_attestation_state", &Args { module }).await
}

/// Writes the attestation in the person's documents folder.
///
/// # Errors
/// The application's failure, as its code.
pub async fn issue_attestation(module: ModuleId, name: String) -> Result<SavedFile, UiError> {
    #[derive(Serialize)]
    struct Args {
        module: ModuleId,
        name: String,
    }
    invoke("issue_attestation", &Args { module, name }).await
}

/// Asks where to write the attestation and writes it; nothing when the person gave up.
///
/// # Errors
/// The application's failure, as its code.
pub async fn save_attestation_as(module: ModuleId, name: String) -> Result<Option<SavedFile>, UiError> {
    #[derive(Serialize)]
    struct Args {
        module: ModuleId,
        name: String,
    }
    invoke("save_attestation_as", &Args { module, name }).await
}
