//! One attempt at a quiz: open, answered question by question, then submitted and immutable.

use super::{Answer, Grade, Question, grade};
use crate::{AttemptId, QuestionId, QuizId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An attempt at a quiz.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// Its own id.
    pub id: AttemptId,
    /// The quiz.
    pub quiz: QuizId,
    /// Which version of the course it was taken with.
    pub course_version: u32,
    /// When it was begun, in seconds since 1970 (UTC).
    pub begun_at: i64,
    /// What was answered so far. An answer once given stays: its feedback was seen.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Set when submitted; from then on nothing changes.
    pub result: Option<Score>,
}

/// The result of a submitted attempt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// When it was submitted, in seconds since 1970 (UTC).
    pub submitted_at: i64,
    /// Points, one per question.
    pub points: f64,
    /// Questions.
    pub questions: usize,
    /// Whether the pass mark was reached.
    pub passed: bool,
}

impl Score {
    /// Returns the per cent reached, rounded down so that 59.9 never passes for 60.
    #[must_use]
    pub fn per_cent(&self) -> u8 {
        if self.questions == 0 { 0 } else { (self.points * 100.0 / self.questions as f64 + 1e-6).floor() as u8 }
    }
}

/// Why an attempt refuses something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AttemptError {
    /// It was submitted.
    #[error("the attempt was submitted and cannot change")]
    AlreadySubmitted,
    /// The quiz has no such question.
    #[error("the quiz has no question {0}")]
    UnknownQuestion(QuestionId),
    /// This question already has its answer.
    #[error("question {0} was answered already")]
    AlreadyAnswered(QuestionId),
    /// Some questions have no answer yet.
    #[error("{0} question(s) have no answer yet")]
    Unanswered(usize),
}

impl Attempt {
    /// Records an answer and returns what it is worth.
    ///
    /// # Errors
    /// [`AttemptError`] when the attempt is over, the question is not the quiz's, or it was answered already.
    pub fn answer(&mut self, questions: &[Question], id: &QuestionId, answer: Answer) -> Result<Grade, AttemptError> {
        if self.result.is_some() {
            return Err(AttemptError::AlreadySubmitted);
        }
        let question =
            questions.iter().find(|q| &q.id == id).ok_or_else(|| AttemptError::UnknownQuestion(id.clone()))?;
        if self.answers.contains_key(id) {
            return Err(AttemptError::AlreadyAnswered(id.clone()));
        }
        let graded = grade(&question.kind, &answer);
        self.answers.insert(id.clone(), answer);
        Ok(graded)
    }

    /// Ends the attempt; `pass_mark` is in per cent, `now` in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// [`AttemptError`] when it was submitted already or questions have no answer yet.
    pub fn submit(&mut self, questions: &[Question], pass_mark: u8, now: i64) -> Result<Score, AttemptError> {
        if self.result.is_some() {
            return Err(AttemptError::AlreadySubmitted);
        }
        let missing = questions.iter().filter(|q| !self.answers.contains_key(&q.id)).count();
        if missing > 0 {
            return Err(AttemptError::Unanswered(missing));
        }
        let points =
            questions.iter().map(|q| self.answers.get(&q.id).map_or(0.0, |a| grade(&q.kind, a).fraction)).sum();
        let mut score = Score { submitted_at: now, points, questions: questions.len(), passed: false };
        score.passed = score.per_cent() >= pass_mark;
        self.result = Some(score.clone());
        Ok(score)
    }
}

#[cfg(test)]
mod tests {
    use super::super::QuestionKind;
    use super::*;

    fn questions() -> Vec<Question> {
        ["q1", "q2"]
            .map(|id| Question {
                id: QuestionId::new(id).expect("a literal id"),
                title: id.into(),
                stem_html: id.into(),
                kind: QuestionKind::TrueFalse { answer: true, right_feedback_html: None, wrong_feedback_html: None },
                general_feedback_html: None,
                hint_html: None,
                lesson: None,
            })
            .into()
    }

    fn attempt() -> Attempt {
        Attempt {
            id: AttemptId::new("a1").expect("a literal id"),
            quiz: QuizId::new("m1-quiz").expect("a literal id"),
            course_version: 1,
            begun_at: 0,
            answers: BTreeMap::new(),
            result: None,
        }
    }

    #[test]
    fn a_submitted_attempt_cannot_change() {
        let (questions, mut attempt) = (questions(), attempt());
        for q in &questions {
            attempt.answer(&questions, &q.id, Answer::Boolean(true)).expect("first answer");
        }
        let score = attempt.submit(&questions, 60, 10).expect("all answered");
        assert_eq!((score.per_cent(), score.passed), (100, true));
        let before = attempt.clone();
        assert_eq!(
            attempt.answer(&questions, &questions[0].id, Answer::Boolean(false)),
            Err(AttemptError::AlreadySubmitted)
        );
        assert_eq!(attempt.submit(&questions, 0, 20), Err(AttemptError::AlreadySubmitted));
        assert_eq!(attempt, before, "what an attestation rests on must not move");
    }

    #[test]
    fn an_answer_whose_feedback_was_seen_cannot_be_replaced() {
        let (questions, mut attempt) = (questions(), attempt());
        attempt.answer(&questions, &questions[0].id, Answer::Boolean(false)).expect("first answer");
        let again = attempt.answer(&questions, &questions[0].id, Answer::Boolean(true));
        assert_eq!(again, Err(AttemptError::AlreadyAnswered(questions[0].id.clone())));
    }

    #[test]
    fn an_unfinished_attempt_cannot_be_submitted() {
        let (questions, mut attempt) = (questions(), attempt());
        attempt.answer(&questions, &questions[0].id, Answer::Boolean(true)).expect("first answer");
        assert_eq!(attempt.submit(&questions, 60, 10), Err(AttemptError::Unanswered(1)));
    }

    #[test]
    fn a_score_just_under_the_mark_does_not_pass() {
        let score = Score { submitted_at: 0, points: 5.99, questions: 10, passed: false };
        assert_eq!(score.per_cent(), 59, "rounding up would hand out attestations");
    }
}
