//! Revision: questions missed and words met come back, a few a day.
//!
//! The deck is derived from attempts submitted and lessons read; only what was seen of its cards is kept.

mod schedule;

use crate::course::ShownCourse;
use crate::learn::lesson_link;
use crate::quiz::{answered_view, as_shown, question_view, questions_of, review_item, shown_order, to_key, to_shown};
use crate::{App, Error, Result};
use contract::{CardAnswered, CardFace, CardView, RetiredCard, RevisionView};
use domain::learning::{
    Answer, Attempt, Card, CardKey, CardKind, Deck, GlossaryTerm, Pace, Question, Rating, cards_of_day,
    days_until_next, grade,
};
use domain::{LessonId, QuestionId};
use std::collections::BTreeMap;
use std::sync::PoisonError;
use storage::{CardRecord, LessonRecord};

/// The cards of the shown course, with what they show.
struct Desk {
    questions: BTreeMap<String, Question>,
    terms: BTreeMap<String, GlossaryTerm>,
    deck: Deck,
}

impl App {
    /// Returns where one stands with today's cards, and the one to show now.
    ///
    /// # Errors
    /// When the person's data cannot be read.
    pub fn get_revision(&self) -> Result<RevisionView> {
        let shown = self.course();
        let desk = self.revision_desk(&shown)?;
        let today = local_day(self.now());
        let a_day = usize::from(self.settings().revision.a_day.number());
        let count = self.db.with(|db| db.count_recalls(&shown.course.id, today))?;
        let cards = cards_of_day(&desk.deck, today, Pace { a_day, done: count.cards, done_new: count.new });
        let retired = desk.deck.iter().filter(|(_, card)| card.retired);
        Ok(RevisionView {
            off: a_day == 0,
            done: count.cards,
            left: cards.len(),
            card: cards.first().and_then(|key| self.card_view(&shown, &desk, key)),
            next_in_days: days_until_next(&desk.deck, today, a_day),
            deck: desk.deck.values().filter(|card| !card.retired).count(),
            retired: retired.map(|(key, _)| RetiredCard { card: key.clone(), title: desk.title(key) }).collect(),
        })
    }

    /// Grades the answer to the question of a card, keeps the recall, and says what is right: the key crosses now that
    /// the question was answered. `hinted` tells that the nudge was asked for first.
    ///
    /// # Errors
    /// When the card is not due, or the data cannot be written.
    pub fn answer_card(&self, question: &QuestionId, answer: Answer, hinted: bool) -> Result<CardAnswered> {
        let shown = self.course();
        let _turn = self.attempt_turn.lock().unwrap_or_else(PoisonError::into_inner);
        let desk = self.revision_desk(&shown)?;
        let key = CardKey { kind: CardKind::Question, id: question.to_string() };
        let (card, found) = desk.deck.get(&key).zip(desk.questions.get(&key.id)).ok_or_else(|| not_due(&key))?;
        let order = shown_order(&seed(card), found);
        let by_key = to_key(answer, &order);
        let graded = grade(&found.kind, &by_key);
        let back_in_days = self.keep_recall(&shown, &key, card, Rating::of(&graded, hinted))?;
        let item = review_item(found, &by_key, &self.words());
        let graded = as_shown(graded, &by_key, &order);
        let answered = answered_view(to_shown(&by_key, &order), graded, found.general_feedback_html.clone());
        Ok(CardAnswered { answered, item, back_in_days })
    }

    /// Keeps how well a person says they remembered a word, and returns what comes next.
    ///
    /// # Errors
    /// When the card is not due, or the data cannot be written.
    pub fn rate_card(&self, term: &str, rating: Rating) -> Result<RevisionView> {
        let shown = self.course();
        {
            let _turn = self.attempt_turn.lock().unwrap_or_else(PoisonError::into_inner);
            let desk = self.revision_desk(&shown)?;
            let key = CardKey { kind: CardKind::Term, id: term.to_owned() };
            let card = desk.deck.get(&key).ok_or_else(|| not_due(&key))?;
            self.keep_recall(&shown, &key, card, rating)?;
        }
        self.get_revision()
    }

    /// Puts a card away: it is not shown any more until it is brought back.
    ///
    /// # Errors
    /// When there is no such card or the data cannot be written.
    pub fn retire_card(&self, card: &CardKey) -> Result<RevisionView> {
        self.set_retired(card, true)
    }

    /// Brings back a card that was put away.
    ///
    /// # Errors
    /// When there is no such card or the data cannot be written.
    pub fn restore_card(&self, card: &CardKey) -> Result<RevisionView> {
        self.set_retired(card, false)
    }

    fn set_retired(&self, card: &CardKey, retired: bool) -> Result<RevisionView> {
        let shown = self.course();
        if !self.revision_desk(&shown)?.deck.contains_key(card) {
            return Err(Error::NotFound { what: "card", id: card.id.clone() });
        }
        self.db.with(|db| db.set_card_retired(&shown.course.id, card, retired, self.now()))?;
        self.get_revision()
    }

    /// Returns in how many days the card comes back.
    fn keep_recall(&self, shown: &ShownCourse, key: &CardKey, card: &Card, rating: Rating) -> Result<u32> {
        let now = self.now();
        let today = local_day(now);
        if !card.is_due(today) {
            // a second click, or a window that was left open: one recall a day is kept
            return Err(not_due(key));
        }
        let before = card.recalled.as_ref();
        let next = schedule::recall(before, rating, today)?;
        let elapsed = schedule::elapsed(before, today);
        self.db.with(|db| db.add_recall(&shown.course.id, key, rating, elapsed, &next, now))?;
        Ok(u32::try_from(next.due - today).unwrap_or(1))
    }

    fn revision_desk(&self, shown: &ShownCourse) -> Result<Desk> {
        let (lessons, attempts) = self.db.with(|db| Ok((db.lesson_records()?, db.list_attempts()?)))?;
        let records = self.db.with(|db| db.card_records(&shown.course.id))?;
        let mut desk = Desk { questions: BTreeMap::new(), terms: BTreeMap::new(), deck: Deck::new() };
        for quiz in shown.course.modules.iter().filter_map(|module| module.quiz.as_ref()) {
            let questions = questions_of(quiz, self.locale());
            for (question, day) in missed(&questions, attempts.iter().filter(|attempt| attempt.quiz == quiz.id)) {
                desk.add(CardKind::Question, question.id.as_str(), day, &records);
                desk.questions.insert(question.id.to_string(), question.clone());
            }
        }
        for term in shown.course.glossary.get(self.locale()).into_iter().flatten() {
            if let Some(day) = met(term, &lessons) {
                desk.add(CardKind::Term, &term.id, day, &records);
                desk.terms.insert(term.id.clone(), term.clone());
            }
        }
        Ok(desk)
    }

    fn card_view(&self, shown: &ShownCourse, desk: &Desk, key: &CardKey) -> Option<CardView> {
        let (lesson, face) = match key.kind {
            CardKind::Question => {
                let question = desk.questions.get(&key.id)?;
                let view = question_view(question, &seed(desk.deck.get(key)?), None);
                (question.lesson.as_ref(), CardFace::Question { question: view })
            }
            CardKind::Term => {
                let found = desk.terms.get(&key.id)?;
                let (term, definition) = (found.term.clone(), found.definition.clone());
                (found.lesson.as_ref(), CardFace::Term { term, definition })
            }
        };
        Some(CardView {
            card: key.clone(),
            lesson: lesson.and_then(|lesson| lesson_link(shown, lesson, self.locale())),
            face,
        })
    }
}

impl Desk {
    fn add(&mut self, kind: CardKind, id: &str, entered: i64, records: &BTreeMap<CardKey, CardRecord>) {
        let key = CardKey { kind, id: id.to_owned() };
        let CardRecord { recalled, retired } = records.get(&key).copied().unwrap_or_default();
        self.deck.insert(key, Card { entered, recalled, retired });
    }

    fn title(&self, key: &CardKey) -> String {
        match key.kind {
            CardKind::Question => {
                self.questions.get(&key.id).map(|question| domain::text::words_of_html(&question.stem_html))
            }
            CardKind::Term => self.terms.get(&key.id).map(|term| term.term.clone()),
        }
        .unwrap_or_default()
    }
}

/// Returns the questions missed in attempts that were submitted, with the last day on which each was.
fn missed<'q>(questions: &'q [Question], attempts: impl Iterator<Item = &'q Attempt>) -> Vec<(&'q Question, i64)> {
    let mut days: BTreeMap<&QuestionId, i64> = BTreeMap::new();
    for (attempt, score) in attempts.filter_map(|attempt| Some((attempt, attempt.result.as_ref()?))) {
        let day = local_day(score.submitted_at);
        for question in questions {
            let answer = attempt.answers.get(&question.id);
            if answer.is_some_and(|answer| !grade(&question.kind, answer).is_right()) {
                let last = days.entry(&question.id).or_insert(day);
                *last = day.max(*last);
            }
        }
    }
    questions.iter().filter_map(|question| Some((question, *days.get(&question.id)?))).collect()
}

/// Returns the day on which the lesson that explains a word was read.
fn met(term: &GlossaryTerm, lessons: &BTreeMap<LessonId, LessonRecord>) -> Option<i64> {
    lessons.get(term.lesson.as_ref()?)?.read_at.map(local_day)
}

/// What the order of the proposals depends on: it stays until the card was recalled, whatever the day, and is another
/// the next time.
fn seed(card: &Card) -> String {
    format!("revision/{}", card.recalled.map_or(0, |recalled| recalled.reps))
}

fn not_due(key: &CardKey) -> Error {
    Error::NotFound { what: "card", id: key.id.clone() }
}

/// Returns the day of a moment, where the computer is, counted from 1 January 1970.
fn local_day(seconds: i64) -> i64 {
    seconds.saturating_add(i64::from(crate::attestation::local_offset(seconds))).div_euclid(86_400)
}
