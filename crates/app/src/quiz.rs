//! Attempts at a quiz: begun, answered question by question, submitted, looked back on.

use crate::course::ShownCourse;
use crate::learn::lesson_row;
use crate::{App, Error, Result, random_text};
use contract::{
    AnsweredView, AttemptRow, AttemptView, OptionView, QuestionForm, QuestionView, ReviewItem, ReviewView, Verdict,
};
use domain::learning::{Answer, Attempt, Grade, Module, Question, QuestionKind, Quiz, grade};
use domain::{AttemptId, LessonId, Locale, QuestionId, QuizId};
use l10n::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

impl App {
    /// Begins an attempt, or goes on with the one that is open.
    ///
    /// # Errors
    /// When there is no such quiz or the data cannot be written.
    pub fn begin_attempt(&self, quiz: &QuizId) -> Result<AttemptView> {
        let shown = self.course();
        let (module, found) = find_quiz(&shown, quiz)?;
        let questions = questions_of(found, self.locale());
        let _turn = self.attempt_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let (open, all) = self.db.with(|db| Ok((db.find_open_attempt(quiz)?, db.list_attempts()?)))?;
        // one that another computer left open, and that came in since, was overtaken by what was submitted here
        let submitted =
            all.iter().filter(|attempt| &attempt.quiz == quiz).filter_map(|attempt| attempt.result.as_ref());
        let last = submitted.map(|score| score.submitted_at).max();
        let open = open.filter(|attempt| last.is_none_or(|last| attempt.begun_at >= last));
        // an attempt begun with an older edition goes on only if its questions are still there
        let known: BTreeSet<&QuestionId> = questions.iter().map(|question| &question.id).collect();
        let attempt = match open.filter(|attempt| attempt.answers.keys().all(|id| known.contains(id))) {
            Some(attempt) => attempt,
            None => {
                let id = random_text(15)?;
                let attempt = Attempt {
                    id: AttemptId::new(id).map_err(|e| Error::Unexpected { detail: e.to_string() })?,
                    quiz: quiz.clone(),
                    course_version: shown.course.version,
                    begun_at: self.now(),
                    answers: BTreeMap::new(),
                    result: None,
                };
                self.db.with(|db| db.put_attempt(&attempt))?;
                attempt
            }
        };
        Ok(AttemptView {
            id: attempt.id.clone(),
            quiz: quiz.clone(),
            module: module.id.clone(),
            module_title: module.title.text(self.locale()).to_owned(),
            pass_mark: found.pass_mark,
            questions: questions
                .iter()
                .map(|question| question_view(question, attempt.id.as_str(), attempt.answers.get(&question.id)))
                .collect(),
        })
    }

    /// Records the answer to one question and says what it is worth. It cannot be changed afterwards.
    ///
    /// # Errors
    /// When the attempt is over, the question unknown or answered already, or the data cannot be written.
    pub fn answer_question(&self, attempt: &AttemptId, question: &QuestionId, answer: Answer) -> Result<AnsweredView> {
        let shown = self.course();
        let _turn = self.attempt_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut attempt = self.find_attempt(attempt)?;
        let (_, quiz) = find_quiz(&shown, &attempt.quiz)?;
        let questions = questions_of(quiz, self.locale());
        let found = questions.iter().find(|q| &q.id == question);
        let order = found.map(|found| shown_order(attempt.id.as_str(), found)).unwrap_or_default();
        let by_key = to_key(answer, &order);
        let graded = as_shown(attempt.answer(&questions, question, by_key.clone())?, &by_key, &order);
        self.db.with(|db| db.put_attempt(&attempt))?;
        Ok(answered_view(to_shown(&by_key, &order), graded, found.and_then(|q| q.general_feedback_html.clone())))
    }

    /// Ends an attempt and returns it with what was right.
    ///
    /// # Errors
    /// When it was submitted already, questions have no answer yet, or the data cannot be written.
    pub fn submit_attempt(&self, attempt: &AttemptId) -> Result<ReviewView> {
        let shown = self.course();
        let _turn = self.attempt_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut attempt = self.find_attempt(attempt)?;
        let (_, quiz) = find_quiz(&shown, &attempt.quiz)?;
        attempt.submit(&questions_of(quiz, self.locale()), quiz.pass_mark, self.now())?;
        self.db.with(|db| db.put_attempt(&attempt))?;
        self.review(&shown, &attempt)
    }

    /// Returns the last submitted attempt at a quiz, if there is one.
    ///
    /// # Errors
    /// When there is no such quiz or the data cannot be read.
    pub fn find_last_review(&self, quiz: &QuizId) -> Result<Option<ReviewView>> {
        let shown = self.course();
        find_quiz(&shown, quiz)?;
        let attempts = self.db.with(|db| db.list_attempts())?;
        let submitted = attempts.into_iter().filter(|attempt| &attempt.quiz == quiz && attempt.result.is_some());
        let last = submitted.max_by_key(|attempt| attempt.result.as_ref().map(|score| score.submitted_at));
        last.map(|attempt| self.review(&shown, &attempt)).transpose()
    }

    /// Returns a submitted attempt, to look back on.
    ///
    /// # Errors
    /// When there is no such attempt, it was not submitted, or the data cannot be read.
    pub fn get_review(&self, attempt: &AttemptId) -> Result<ReviewView> {
        self.review(&self.course(), &self.find_attempt(attempt)?)
    }

    fn attempt_rows(&self, quiz: &QuizId) -> Result<Vec<AttemptRow>> {
        let attempts = self.db.with(|db| db.list_attempts())?;
        let rows = attempts.into_iter().filter(|attempt| &attempt.quiz == quiz).filter_map(|attempt| {
            let score = attempt.result?;
            let per_cent = score.per_cent();
            Some(AttemptRow { attempt: attempt.id, submitted_at: score.submitted_at, per_cent, passed: score.passed })
        });
        let mut rows: Vec<AttemptRow> = rows.collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.submitted_at));
        Ok(rows)
    }

    fn find_attempt(&self, attempt: &AttemptId) -> Result<Attempt> {
        let found = self.db.with(|db| db.find_attempt(attempt))?;
        found.ok_or_else(|| Error::NotFound { what: "attempt", id: attempt.to_string() })
    }

    fn review(&self, shown: &ShownCourse, attempt: &Attempt) -> Result<ReviewView> {
        let locale = self.locale();
        let (module, quiz) = find_quiz(shown, &attempt.quiz)?;
        let score = attempt.result.clone().ok_or(Error::NotFound { what: "result", id: attempt.id.to_string() })?;
        let doings = self.doings(shown)?;
        let questions = questions_of(quiz, locale);
        let answered = questions.iter().filter_map(|question| Some((question, attempt.answers.get(&question.id)?)));
        let words = self.words();
        let items = answered.clone().map(|(question, answer)| review_item(question, answer, &words));
        let items: Vec<ReviewItem> = items.collect();
        let wrong = answered.filter(|(question, answer)| !grade(&question.kind, answer).is_right());
        let again: BTreeSet<&LessonId> = wrong.filter_map(|(question, _)| question.lesson.as_ref()).collect();
        let read_again = shown.course.lessons().filter(|(_, lesson)| again.contains(&lesson.id));
        Ok(ReviewView {
            attempt: attempt.id.clone(),
            quiz: quiz.id.clone(),
            module: module.id.clone(),
            per_cent: score.per_cent(),
            pass_mark: quiz.pass_mark,
            passed: score.passed,
            module_complete: doings.progress.modules.iter().any(|p| p.module == module.id && p.complete),
            submitted_at: score.submitted_at,
            other_version: Some(attempt.course_version).filter(|version| *version != shown.course.version),
            questions_gone: attempt.answers.len().saturating_sub(items.len()),
            attempts: self.attempt_rows(&quiz.id)?,
            items,
            read_again: read_again.map(|(_, lesson)| lesson_row(lesson, &doings, locale)).collect(),
        })
    }
}

/// Returns the right answers of a quiz, in the order of its questions and by the places where `attempt` shows them: for
/// tests that walk every quiz.
///
/// # Errors
/// When the pack in `resources` cannot be read or has no such quiz.
pub fn answer_keys(
    resources: &std::path::Path,
    quiz: &QuizId,
    locale: Locale,
    attempt: &AttemptId,
) -> Result<Vec<Answer>> {
    let course = storage::packs::CoursePack::open(&resources.join("course.pack"))?.course()?;
    let (_, quiz) = course.find_quiz(quiz).ok_or_else(|| Error::NotFound { what: "quiz", id: quiz.to_string() })?;
    let key = |question: &Question| to_shown(&right_answer(question), &shown_order(attempt.as_str(), question));
    Ok(questions_of(quiz, locale).iter().map(key).collect())
}

fn right_answer(question: &Question) -> Answer {
    let best = |weights: &mut dyn Iterator<Item = f64>| {
        weights.enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(at, _)| at)
    };
    match &question.kind {
        QuestionKind::Choice { single: true, choices } => {
            Answer::Choices(vec![best(&mut choices.iter().map(|choice| choice.weight))])
        }
        QuestionKind::Choice { choices, .. } => {
            Answer::Choices((0..choices.len()).filter(|at| choices[*at].weight > 0.0).collect())
        }
        QuestionKind::TrueFalse { answer, .. } => Answer::Boolean(*answer),
        QuestionKind::ShortText { accepted } => {
            Answer::Text(accepted[best(&mut accepted.iter().map(|a| a.weight))].text.replace('*', ""))
        }
        QuestionKind::Numeric { accepted } => {
            let range = &accepted[best(&mut accepted.iter().map(|a| a.weight))];
            Answer::Number(((range.low + range.high) / 2.0).to_string())
        }
        QuestionKind::Matching { left_html, .. } => Answer::Pairs((0..left_html.len()).map(Some).collect()),
        QuestionKind::Ordering { items_html } => Answer::Order((0..items_html.len()).collect()),
    }
}

fn find_quiz<'c>(shown: &'c ShownCourse, quiz: &QuizId) -> Result<(&'c Module, &'c Quiz)> {
    shown.course.find_quiz(quiz).ok_or_else(|| Error::NotFound { what: "quiz", id: quiz.to_string() })
}

/// Returns the questions in a language. A word of another language of the course is right too: an attempt may be begun
/// in one and looked back on in the other, and must be worth the same.
pub(crate) fn questions_of(quiz: &Quiz, locale: Locale) -> Vec<Question> {
    let mut questions = quiz.questions.get(locale).cloned().unwrap_or_default();
    let others: Vec<&Question> = quiz.questions.0.values().flatten().collect();
    for question in &mut questions {
        let QuestionKind::ShortText { accepted } = &mut question.kind else { continue };
        for other in others.iter().filter(|other| other.id == question.id) {
            let QuestionKind::ShortText { accepted: words } = &other.kind else { continue };
            let new = words.iter().filter(|word| !accepted.iter().any(|known| known.text == word.text));
            accepted.extend(new.cloned().collect::<Vec<_>>());
        }
    }
    questions
}

/// Returns a question without its key, its proposals in the order that `seed` gives.
pub(crate) fn question_view(question: &Question, seed: &str, answer: Option<&Answer>) -> QuestionView {
    let order = shown_order(seed, question);
    let shown = |texts: Vec<&String>| -> Vec<OptionView> {
        let option = |(at, key): (usize, &usize)| OptionView { at, text: texts[*key].clone() };
        order.iter().enumerate().map(option).collect()
    };
    let form = match &question.kind {
        QuestionKind::Choice { single, choices } => {
            let options = shown(choices.iter().map(|choice| &choice.text_html).collect());
            if *single { QuestionForm::Single { options } } else { QuestionForm::Multiple { options } }
        }
        QuestionKind::TrueFalse { .. } => QuestionForm::TrueFalse,
        QuestionKind::ShortText { .. } => QuestionForm::ShortText,
        QuestionKind::Numeric { .. } => QuestionForm::Numeric,
        QuestionKind::Matching { left_html, right } => {
            QuestionForm::Matching { left: left_html.clone(), right: shown(right.iter().collect()) }
        }
        QuestionKind::Ordering { items_html } => QuestionForm::Ordering { items: shown(items_html.iter().collect()) },
    };
    let answered = answer.map(|answer| {
        let graded = as_shown(grade(&question.kind, answer), answer, &order);
        answered_view(to_shown(answer, &order), graded, question.general_feedback_html.clone())
    });
    QuestionView {
        id: question.id.clone(),
        stem_html: question.stem_html.clone(),
        hint_html: question.hint_html.clone(),
        form,
        answered,
    }
}

/// Returns the order in which an attempt, or whatever `seed` names, shows the proposals of a question: at each place,
/// the position in the key.
///
/// Only places cross to the window: positions of the key would tell which side goes with which, and what comes first.
pub(crate) fn shown_order(seed: &str, question: &Question) -> Vec<usize> {
    let count = match &question.kind {
        QuestionKind::Choice { choices, .. } => choices.len(),
        QuestionKind::Matching { right, .. } => right.len(),
        QuestionKind::Ordering { items_html } => items_html.len(),
        QuestionKind::TrueFalse { .. } | QuestionKind::ShortText { .. } | QuestionKind::Numeric { .. } => 0,
    };
    let mut order = shuffled(count, &format!("{seed}/{}", question.id));
    if matches!(question.kind, QuestionKind::Ordering { .. }) && order.is_sorted() && count > 1 {
        // who changes nothing must not be right
        order.rotate_left(1);
    }
    order
}

/// Turns an answer by places shown into one by positions of the key; places that are not shown are left out.
pub(crate) fn to_key(answer: Answer, order: &[usize]) -> Answer {
    let key = |places: Vec<usize>| places.into_iter().filter_map(|place| order.get(place).copied()).collect();
    match answer {
        Answer::Choices(places) => Answer::Choices(key(places)),
        Answer::Order(places) => Answer::Order(key(places)),
        Answer::Pairs(places) => Answer::Pairs(places.into_iter().map(|place| order.get(place?).copied()).collect()),
        answer @ (Answer::Boolean(_) | Answer::Text(_) | Answer::Number(_)) => answer,
    }
}

/// Puts what is said of each chosen proposal in the order of the places shown, when each has its words.
pub(crate) fn as_shown(mut graded: Grade, by_key: &Answer, order: &[usize]) -> Grade {
    if let Answer::Choices(keys) = by_key {
        // the grade gives them in the order of the key
        let mut keys = keys.clone();
        keys.sort_unstable();
        keys.dedup();
        if keys.len() == graded.feedback_html.len() {
            let place = |key: &usize| order.iter().position(|at| at == key);
            let mut said: Vec<_> = keys.iter().map(place).zip(std::mem::take(&mut graded.feedback_html)).collect();
            said.sort_by_key(|(place, _)| *place);
            graded.feedback_html = said.into_iter().map(|(_, words)| words).collect();
        }
    }
    graded
}

/// Turns an answer by positions of the key into one by places shown.
pub(crate) fn to_shown(answer: &Answer, order: &[usize]) -> Answer {
    let place = |key: usize| order.iter().position(|at| *at == key);
    match answer {
        Answer::Choices(keys) => Answer::Choices(keys.iter().filter_map(|key| place(*key)).collect()),
        Answer::Order(keys) => Answer::Order(keys.iter().filter_map(|key| place(*key)).collect()),
        Answer::Pairs(keys) => Answer::Pairs(keys.iter().map(|key| place((*key)?)).collect()),
        answer @ (Answer::Boolean(_) | Answer::Text(_) | Answer::Number(_)) => answer.clone(),
    }
}

/// Returns the positions 0 to n-1 in an order that depends on `seed` alone: the key's order would give the answer away,
/// and an order that changed at each look would disturb.
fn shuffled(n: usize, seed: &str) -> Vec<usize> {
    let mut bytes = blake3::Hasher::new().update(seed.as_bytes()).finalize_xof();
    let mut order: Vec<usize> = (0..n).collect();
    for last in (1..n).rev() {
        let mut draw = [0; 8];
        bytes.fill(&mut draw);
        order.swap(last, (u64::from_le_bytes(draw) % (last as u64 + 1)) as usize);
    }
    order
}

pub(crate) fn answered_view(answer: Answer, graded: Grade, general_feedback_html: Option<String>) -> AnsweredView {
    AnsweredView { answer, verdict: verdict(&graded), feedback_html: graded.feedback_html, general_feedback_html }
}

fn verdict(graded: &Grade) -> Verdict {
    if graded.is_right() {
        Verdict::Right
    } else if graded.is_partly_right() {
        Verdict::PartlyRight
    } else {
        Verdict::Wrong
    }
}

pub(crate) fn review_item(question: &Question, answer: &Answer, words: &Words) -> ReviewItem {
    let graded = grade(&question.kind, answer);
    let mut item = ReviewItem {
        stem_html: question.stem_html.clone(),
        verdict: verdict(&graded),
        given: Vec::new(),
        right: Vec::new(),
        given_boolean: None,
        right_boolean: None,
        feedback_html: graded.feedback_html.into_iter().chain(question.general_feedback_html.clone()).collect(),
    };
    match (&question.kind, answer) {
        (QuestionKind::Choice { choices, .. }, Answer::Choices(chosen)) => {
            item.given = chosen.iter().filter_map(|&at| choices.get(at)).map(|c| c.text_html.clone()).collect();
            item.right = choices.iter().filter(|c| c.weight > 0.0).map(|c| c.text_html.clone()).collect();
        }
        (QuestionKind::TrueFalse { answer: right, .. }, Answer::Boolean(given)) => {
            item.given_boolean = Some(*given);
            item.right_boolean = Some(*right);
        }
        (QuestionKind::ShortText { accepted }, Answer::Text(given)) => {
            item.given = vec![escape_html(given)];
            let best = accepted.iter().filter(|a| a.weight > 99.9).take(1);
            item.right = best.map(|a| escape_html(&a.text.replace('*', "…"))).collect();
        }
        (QuestionKind::Numeric { accepted }, Answer::Number(given)) => {
            item.given = vec![escape_html(given)];
            let best = accepted.iter().filter(|a| a.weight > 99.9).take(1);
            item.right = best.map(|a| words.number((a.low + a.high) / 2.0)).collect();
        }
        (QuestionKind::Matching { left_html, right }, Answer::Pairs(pairs)) => {
            let pair = |left: &String, right: Option<&String>| {
                format!("{left} → {}", right.map_or_else(|| "…".to_owned(), |text| escape_html(text)))
            };
            let given = left_html.iter().enumerate();
            item.given = given
                .map(|(at, left)| pair(left, pairs.get(at).copied().flatten().and_then(|p| right.get(p))))
                .collect();
            item.right = left_html.iter().zip(right).map(|(left, right)| pair(left, Some(right))).collect();
        }
        (QuestionKind::Ordering { items_html }, Answer::Order(order)) => {
            let numbered = |(rank, item): (usize, &String)| format!("{}. {item}", rank + 1);
            item.given = order.iter().filter_map(|at| items_html.get(*at)).enumerate().map(numbered).collect();
            item.right = items_html.iter().enumerate().map(numbered).collect();
        }
        _ => {}
    }
    item
}

/// Returns a person's own words as safe HTML.
pub(crate) fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_proposals_is_steady_for_one_attempt_and_differs_between_attempts() {
        let orders: BTreeSet<Vec<usize>> = (0..40).map(|n| shuffled(4, &format!("a{n}/q1"))).collect();
        assert!(orders.len() > 10, "if the order never changed, the key's order would be learnt: {orders:?}");
        assert_eq!(shuffled(4, "a1/q1"), shuffled(4, "a1/q1"), "a question must not move while one reads it");
        let mut all = shuffled(9, "x");
        all.sort_unstable();
        assert_eq!(all, (0..9).collect::<Vec<_>>(), "no proposal may be lost");
    }

    #[test]
    fn places_shown_come_back_as_positions_of_the_key() {
        let order = [2, 0, 3, 1];
        for answer in [
            Answer::Choices(vec![3, 1]),
            Answer::Order(vec![0, 1, 2, 3]),
            Answer::Pairs(vec![Some(2), None, Some(0)]),
            Answer::Text("registre".into()),
        ] {
            assert_eq!(to_key(to_shown(&answer, &order), &order), answer);
        }
        assert_eq!(to_key(Answer::Choices(vec![9]), &order), Answer::Choices(vec![]), "no such place");
    }

    #[test]
    fn what_is_said_stands_beside_the_proposal_it_is_about() {
        let graded = Grade { fraction: 0.5, feedback_html: vec!["of 1".into(), "of 3".into()] };
        let order = [3, 2, 1, 0];
        let shown = as_shown(graded, &Answer::Choices(vec![3, 1]), &order);
        assert_eq!(shown.feedback_html, ["of 3", "of 1"], "proposal 3 of the key is shown first");
    }

    #[test]
    fn words_typed_by_a_person_do_not_become_markup() {
        assert_eq!(escape_html("<b>&"), "&lt;b&gt;&amp;");
    }
}
