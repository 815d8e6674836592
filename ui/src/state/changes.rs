//! What the core says has changed, so that pages refresh.

use contract::Changed;
use leptos::prelude::*;
use std::sync::LazyLock;

/// How many times each kind of thing has changed since the window opened.
static COUNTS: LazyLock<[(Changed, ArcRwSignal<u64>); 5]> = LazyLock::new(|| {
    [Changed::Notes, Changed::Submissions, Changed::Spaces, Changed::Course, Changed::Answers]
        .map(|kind| (kind, ArcRwSignal::new(0)))
});

/// Records that something changed: everything that follows this kind loads again.
pub fn note_change(changed: Changed) {
    for (kind, count) in COUNTS.iter() {
        if *kind == changed {
            count.update(|n| *n += 1);
        }
    }
}

/// Returns how often things of these kinds changed; an effect that calls it runs again at each change.
#[must_use]
pub fn changes(kinds: &[Changed]) -> u64 {
    COUNTS.iter().filter(|(kind, _)| kinds.contains(kind)).map(|(_, count)| count.get()).sum()
}
