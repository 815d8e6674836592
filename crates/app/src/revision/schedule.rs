//! When a card comes back: FSRS, with the parameters that fit most people.

use crate::{Error, Result};
use domain::learning::{Memory, Rating, Recalled};
use fsrs::{FSRS, ItemState, MemoryState};

/// A card comes back when nine in ten would still remember.
const RETENTION: f32 = 0.9;
/// What is known by heart is still looked at once a year.
const LONGEST: f32 = 365.0;

/// Returns the days since the recall before, if there was one.
pub(super) fn elapsed(before: Option<&Recalled>, today: i64) -> Option<u32> {
    before.map(|before| u32::try_from(today.saturating_sub(before.last).max(0)).unwrap_or(u32::MAX))
}

/// Returns what is known of a card after a recall today. It comes back tomorrow at the earliest.
pub(super) fn recall(before: Option<&Recalled>, rating: Rating, today: i64) -> Result<Recalled> {
    let memory = before.map(|b| MemoryState { stability: b.memory.stability, difficulty: b.memory.difficulty });
    let days = elapsed(before, today).unwrap_or(0);
    let fsrs = FSRS::default();
    // a state that cannot be reckoned with is forgotten: the card must not be stuck for ever
    let states = fsrs.next_states(memory, RETENTION, days).or_else(|_| fsrs.next_states(None, RETENTION, 0));
    let states = states.map_err(|error| Error::Unexpected { detail: format!("no schedule: {error}") })?;
    let ItemState { memory, interval } = match rating {
        Rating::Again => states.again,
        Rating::Hard => states.hard,
        Rating::Good => states.good,
        Rating::Easy => states.easy,
    };
    // the bounds make it a small whole number
    let interval = interval.round().clamp(1.0, LONGEST) as i64;
    let again = u32::from(rating == Rating::Again);
    Ok(Recalled {
        memory: Memory { stability: memory.stability, difficulty: memory.difficulty },
        last: today,
        due: today.saturating_add(interval),
        reps: before.map_or(0, |b| b.reps).saturating_add(1),
        lapses: before.map_or(0, |b| b.lapses).saturating_add(again),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Recalls a card each time it is due; returns the intervals.
    fn intervals(ratings: &[Rating]) -> Vec<i64> {
        let (mut today, mut card) = (20_000, None);
        let mut out = Vec::new();
        for rating in ratings {
            let next = recall(card.as_ref(), *rating, today).expect("a schedule");
            out.push(next.due - today);
            (today, card) = (next.due, Some(next));
        }
        out
    }

    #[test]
    fn what_is_remembered_comes_back_ever_later_and_what_is_not_soon() {
        use Rating::{Again, Easy, Good, Hard};
        // vectors: another version of the crate that schedules otherwise must be looked at, not slipped in
        assert_eq!(intervals(&[Good, Good, Good, Good, Good]), [2, 11, 46, 163, 365]);
        assert_eq!(intervals(&[Good, Good, Good, Again, Good]), [2, 11, 46, 3, 8]);
        assert_eq!(intervals(&[Again, Good, Good]), [1, 2, 6]);
        let first = |rating| intervals(&[rating])[0];
        assert_eq!([Again, Hard, Good, Easy].map(first), [1, 1, 2, 8]);
    }

    #[test]
    fn reviews_and_lapses_are_counted() {
        let first = recall(None, Rating::Again, 10).expect("a schedule");
        let second = recall(Some(&first), Rating::Good, 11).expect("a schedule");
        assert_eq!((first.reps, first.lapses, second.reps, second.lapses), (1, 1, 2, 1));
        assert_eq!(elapsed(None, 11), None);
        assert_eq!(elapsed(Some(&first), 14), Some(4));
    }

    #[test]
    fn a_clock_set_back_or_a_state_out_of_range_ends_nothing() {
        let first = recall(None, Rating::Good, 10).expect("a schedule");
        let back = recall(Some(&first), Rating::Good, 3).expect("a clock set back is no failure");
        assert!(back.due > 3);
        let broken = Recalled { memory: Memory { stability: f32::NAN, difficulty: 99.0 }, ..first };
        let begun_anew = recall(Some(&broken), Rating::Good, 12).expect("a card is never stuck");
        assert_eq!((begun_anew.memory, begun_anew.due - 12), (first.memory, 2));
    }
}
