//! The keys of what a step of a transition plan asks, for the window and the document.

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
