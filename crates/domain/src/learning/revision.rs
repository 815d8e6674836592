//! What comes back to be remembered: which cards, on which day, how many. When a card comes back after an answer is
//! worked out elsewhere; days are counted from 1 January 1970, as clocks on the wall show them.

use super::Grade;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a card is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum CardKind {
    /// A question once missed.
    Question,
    /// A word of the glossary.
    Term,
}

/// Which card: what it is about, and its id in the course.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CardKey {
    /// A question or a word.
    pub kind: CardKind,
    /// The id of the question or word.
    pub id: String,
}

/// How well something was remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Rating {
    /// Not remembered.
    Again,
    /// In part, or with help.
    Hard,
    /// Remembered.
    Good,
    /// Remembered at once.
    Easy,
}

impl Rating {
    /// Every rating, the worst first.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// Returns what a graded answer says of the memory; `hinted` when the person asked for the nudge first.
    #[must_use]
    pub fn of(grade: &Grade, hinted: bool) -> Self {
        if grade.is_right() {
            if hinted { Self::Hard } else { Self::Good }
        } else if grade.is_partly_right() {
            Self::Hard
        } else {
            Self::Again
        }
    }

    /// Returns its number, from 1 to 4, as schedulers count.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Again => 1,
            Self::Hard => 2,
            Self::Good => 3,
            Self::Easy => 4,
        }
    }
}

/// What a scheduler supposes of a memory.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    /// Days after which nine in ten would still be remembered.
    pub stability: f32,
    /// From 1 to 10.
    pub difficulty: f32,
}

/// What was seen of a card that was recalled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recalled {
    /// What is supposed of the memory.
    pub memory: Memory,
    /// The day of the last recall.
    pub last: i64,
    /// The day from which it may come back.
    pub due: i64,
    /// Recalls in all.
    pub reps: u32,
    /// How many of them were [`Rating::Again`].
    pub lapses: u32,
}

/// A card of the deck.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Card {
    /// The day it entered: the question was missed, the lesson of the word read. The last time, for a question.
    pub entered: i64,
    /// What was seen of it, once recalled.
    pub recalled: Option<Recalled>,
    /// Whether the person asked not to be shown it any more.
    pub retired: bool,
}

impl Card {
    /// Returns the day from which the card may be shown.
    #[must_use]
    pub fn due(&self, today: i64) -> i64 {
        match self.recalled {
            // the day after: what was just read is not yet to be remembered
            None => self.entered.saturating_add(1),
            // a clock that was ahead for a while must not put a card away for years
            Some(recalled) if recalled.last > today => today,
            // missed again in a quiz since: it comes back sooner than was foreseen
            Some(recalled) if self.entered > recalled.last => recalled.due.min(self.entered.saturating_add(1)),
            Some(recalled) => recalled.due,
        }
    }

    /// Returns whether the card may be shown today.
    #[must_use]
    pub fn is_due(&self, today: i64) -> bool {
        !self.retired && self.due(today) <= today
    }
}

/// The cards of a person, by what they are about.
pub type Deck = BTreeMap<CardKey, Card>;

/// How many cards one wants a day, and what was done of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Cards a day, at most; none switches revision off.
    pub a_day: usize,
    /// Cards recalled today.
    pub done: usize,
    /// How many of those were seen for the first time.
    pub done_new: usize,
}

impl Pace {
    /// Makes the pace of a day on which nothing was done yet.
    #[must_use]
    pub const fn fresh(a_day: usize) -> Self {
        Self { a_day, done: 0, done_new: 0 }
    }

    /// Half of the day's cards at most are new, so that a whole module read at once comes in over several days.
    const fn new_left(self) -> usize {
        self.a_day.div_ceil(2).saturating_sub(self.done_new)
    }

    const fn left(self) -> usize {
        self.a_day.saturating_sub(self.done)
    }
}

/// Returns the cards left to show today, in the order to show them. Recalling one of them leaves the others as they
/// are; another day mixes them otherwise.
#[must_use]
pub fn cards_of_day(deck: &Deck, today: i64, pace: Pace) -> Vec<CardKey> {
    let due = deck.iter().filter(|(_, card)| card.is_due(today));
    let (mut known, mut new): (Vec<_>, Vec<_>) = due.partition(|(_, card)| card.recalled.is_some());
    known.sort_by_key(|(key, card)| (card.due(today), mix(today, key)));
    // a question missed tells more than a word met
    new.sort_by_key(|(key, card)| (key.kind, card.entered, mix(today, key)));
    new.truncate(pace.new_left());
    let mut chosen: Vec<&CardKey> = known.into_iter().chain(new).map(|(key, _)| key).take(pace.left()).collect();
    chosen.sort_by_key(|key| (mix(today, key), *key));
    chosen.into_iter().cloned().collect()
}

/// Returns in how many days the next cards come, when today's are done; nothing when none ever will.
#[must_use]
pub fn days_until_next(deck: &Deck, today: i64, a_day: usize) -> Option<u32> {
    if a_day == 0 {
        return None;
    }
    let waits = deck.values().filter(|card| !card.retired).map(|card| card.due(today).saturating_sub(today).max(1));
    waits.min().map(|days| u32::try_from(days).unwrap_or(u32::MAX))
}

/// Returns a number that depends on the day and the card alone (FNV-1a): an order without chance that still changes.
fn mix(day: i64, key: &CardKey) -> u64 {
    let kind = [key.kind as u8];
    let bytes = day.to_le_bytes().into_iter().chain(kind).chain(key.id.bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    // neighbours differ in their last letter only: without this the first bits would hardly move
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: i64 = 20_780;

    fn key(kind: CardKind, n: usize) -> CardKey {
        CardKey { kind, id: format!("c{n}") }
    }

    fn new(entered: i64) -> Card {
        Card { entered, recalled: None, retired: false }
    }

    fn known(last: i64, due: i64) -> Card {
        let memory = Memory { stability: 3.0, difficulty: 5.0 };
        Card { recalled: Some(Recalled { memory, last, due, reps: 1, lapses: 0 }), ..new(last - 9) }
    }

    fn deck(cards: impl IntoIterator<Item = (CardKind, Card)>) -> Deck {
        cards.into_iter().enumerate().map(|(n, (kind, card))| (key(kind, n), card)).collect()
    }

    #[test]
    fn what_was_missed_today_comes_back_tomorrow_and_not_before() {
        let deck = deck([(CardKind::Question, new(TODAY))]);
        assert_eq!(cards_of_day(&deck, TODAY, Pace::fresh(8)), [], "its correction was just read");
        assert_eq!(cards_of_day(&deck, TODAY + 1, Pace::fresh(8)).len(), 1);
        assert_eq!(days_until_next(&deck, TODAY, 8), Some(1));
    }

    #[test]
    fn a_few_a_day_and_half_of_them_new() {
        let terms = (0..40).map(|_| (CardKind::Term, new(TODAY - 1)));
        let all = deck(terms.chain([(CardKind::Question, new(TODAY - 1))]));
        let today = cards_of_day(&all, TODAY, Pace::fresh(8));
        assert_eq!(today.len(), 4, "a module read in one evening must not become forty cards the next day");
        assert!(today.contains(&key(CardKind::Question, 40)), "what was missed comes before what was only met");
        assert_eq!(
            cards_of_day(&all, TODAY, Pace { a_day: 8, done: 4, done_new: 4 }),
            [],
            "the day's new ones are done"
        );
        let old = deck((0..40).map(|n| (CardKind::Term, known(TODAY - 9, TODAY - n))));
        assert_eq!(cards_of_day(&old, TODAY, Pace::fresh(8)).len(), 8, "coming back after a holiday is no punishment");
        assert_eq!(cards_of_day(&old, TODAY, Pace::fresh(0)), [], "nought switches it off");
        assert_eq!(days_until_next(&old, TODAY, 0), None);
    }

    #[test]
    fn the_day_goes_on_in_the_same_order_and_the_next_day_in_another() {
        let mut all = deck((0..12).map(|n| (CardKind::Term, known(TODAY - 5, TODAY - n % 3))));
        let order = cards_of_day(&all, TODAY, Pace::fresh(8));
        assert_eq!(order, cards_of_day(&all, TODAY, Pace::fresh(8)), "opening the page again moves nothing");
        all.insert(order[0].clone(), known(TODAY, TODAY + 4));
        let after = cards_of_day(&all, TODAY, Pace { a_day: 8, done: 1, done_new: 0 });
        assert_eq!(after, order[1..], "one card done leaves the others where they were");
        let orders: std::collections::BTreeSet<_> =
            (0..9).map(|day| cards_of_day(&all, TODAY + 30 + day, Pace::fresh(20))).collect();
        assert!(orders.len() > 6, "always the same order would be learnt in place of the words");
    }

    #[test]
    fn the_longest_overdue_come_first_when_there_is_no_room_for_all() {
        let all = deck((0..10).map(|n| (CardKind::Term, known(TODAY - 30, TODAY - n))));
        let mut chosen = cards_of_day(&all, TODAY, Pace::fresh(2));
        chosen.sort();
        assert_eq!(chosen, [key(CardKind::Term, 8), key(CardKind::Term, 9)]);
        assert_eq!(days_until_next(&all, TODAY, 2), Some(1), "the others wait for tomorrow");
    }

    #[test]
    fn a_retired_card_is_not_shown_nor_announced() {
        let all = deck([(CardKind::Term, Card { retired: true, ..new(TODAY - 3) })]);
        assert_eq!(cards_of_day(&all, TODAY, Pace::fresh(8)), []);
        assert_eq!(days_until_next(&all, TODAY, 8), None);
    }

    #[test]
    fn a_question_missed_again_in_a_quiz_does_not_wait_for_its_month() {
        let card = Card { entered: TODAY, ..known(TODAY - 5, TODAY + 30) };
        assert_eq!(card.due(TODAY), TODAY + 1);
        assert_eq!(known(TODAY - 5, TODAY + 30).due(TODAY), TODAY + 30);
    }

    #[test]
    fn a_clock_that_was_ahead_puts_nothing_away_for_years() {
        assert!(known(TODAY + 3650, TODAY + 3700).is_due(TODAY));
    }

    #[test]
    fn help_and_half_an_answer_count_as_hard() {
        let grade = |fraction| Grade { fraction, feedback_html: Vec::new() };
        assert_eq!(Rating::of(&grade(1.0), false), Rating::Good);
        assert_eq!(Rating::of(&grade(1.0), true), Rating::Hard);
        assert_eq!(Rating::of(&grade(0.5), false), Rating::Hard);
        assert_eq!(Rating::of(&grade(0.0), true), Rating::Again);
        assert_eq!(Rating::ALL.map(Rating::number), [1, 2, 3, 4]);
    }
}
