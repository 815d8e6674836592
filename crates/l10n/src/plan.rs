//! Words of a self-diagnosis and its transition plan that the window and the document share.

use crate::Arg;
use domain::learning::{Effort, StepCost, StepPeriod};

/// Returns the key of when a step is best done.
#[must_use]
pub const fn period_key(period: StepPeriod) -> &'static str {
    match period {
        StepPeriod::Now => "diagnosis-period-now",
        StepPeriod::Soon => "diagnosis-period-soon",
        StepPeriod::Later => "diagnosis-period-later",
    }
}

/// Returns the key of what a step asks of people.
#[must_use]
pub const fn effort_key(effort: Effort) -> &'static str {
    match effort {
        Effort::Little => "diagnosis-effort-little",
        Effort::Some => "diagnosis-effort-some",
        Effort::Much => "diagnosis-effort-much",
    }
}

/// Returns the key of what a step costs.
#[must_use]
pub const fn cost_key(cost: StepCost) -> &'static str {
    match cost {
        StepCost::None => "diagnosis-cost-none",
        StepCost::Little => "diagnosis-cost-little",
        StepCost::Some => "diagnosis-cost-some",
    }
}

/// Returns the words of what a theme counts, beside what it counted earlier.
#[must_use]
pub fn score_words(score: Option<u8>, earlier: Option<u8>) -> (&'static str, Vec<(&'static str, Arg)>) {
    let arg = |name, score: u8| (name, Arg::from(u32::from(score)));
    match (score, earlier) {
        (None, None) => ("diagnosis-score-none", Vec::new()),
        (None, Some(earlier)) => ("diagnosis-score-only-earlier", vec![arg("earlier", earlier)]),
        (Some(score), None) => ("diagnosis-score", vec![arg("score", score)]),
        (Some(score), Some(earlier)) => ("diagnosis-score-earlier", vec![arg("score", score), arg("earlier", earlier)]),
    }
}

/// Returns how many of the questions that count were answered, each theme giving those answered and those asked: `none`,
/// `some` or `all`. What does not stand out says something else in each case.
pub fn extent(themes: impl Iterator<Item = (usize, usize)>) -> &'static str {
    let (answered, asked) = themes.fold((0, 0), |(a, b), (answered, asked)| (a + answered, b + asked));
    match answered {
        0 => "none",
        _ if answered < asked => "some",
        _ => "all",
    }
}
