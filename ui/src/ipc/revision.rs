//! Revision: the cards of the day.

use super::{NoArgs, invoke};
use contract::{CardAnswered, RevisionView, UiError};
use domain::QuestionId;
use domain::learning::{Answer, CardKey, Rating};
use serde::Serialize;

/// Returns where one stands with today's cards, and the one to show now.
///
/// # Errors
/// The application's failure, as its code.
pub async fn get_revision() -> Result<RevisionView, UiError> {
    invoke("get_revision", &NoArgs {}).await
}

/// Answers the question of a card; `hinted` when the nudge was asked for.
///
/// # Errors
/// The application's failure, as its code.
pub async fn answer_card(question: QuestionId, answer: Answer, hinted: bool) -> Result<CardAnswered, UiError> {
    #[derive(Serialize)]
    struct Args {
        question: QuestionId,
        answer: Answer,
        hinted: bool,
    }
    invoke("answer_card", &Args { question, answer, hinted }).await
}

/// Says how well a word was remembered; returns what comes next.
///
/// # Errors
/// The application's failure, as its code.
pub async fn rate_card(term: String, rating: Rating) -> Result<RevisionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        term: String,
        rating: Rating,
    }
    invoke("rate_card", &Args { term, rating }).await
}

/// Puts a card away.
///
/// # Errors
/// The application's failure, as its code.
pub async fn retire_card(card: CardKey) -> Result<RevisionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        card: CardKey,
    }
    invoke("retire_card", &Args { card }).await
}

/// Brings back a card that was put away.
///
/// # Errors
/// The application's failure, as its code.
pub async fn restore_card(card: CardKey) -> Result<RevisionView, UiError> {
    #[derive(Serialize)]
    struct Args {
        card: CardKey,
    }
    invoke("restore_card", &Args { card }).await
}
