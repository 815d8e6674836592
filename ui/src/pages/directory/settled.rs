//! Text that is looked at once the person pauses.

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::time::Duration;

/// How long a pause in writing must be before what is written is looked for.
const PAUSE: Duration = Duration::from_millis(220);

/// Follows `text`, but only once nothing was written for a moment: a search runs for words, not for letters.
pub(crate) fn settled(text: RwSignal<String>) -> Signal<String> {
    let settled = RwSignal::new(text.get_untracked());
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = timer.try_update_value(Option::take) {
            handle.clear();
        }
    };
    Effect::new(move |_| {
        let now = text.get();
        stop();
        if settled.with_untracked(|before| *before == now) {
            return;
        }
        if now.trim().is_empty() {
            // nothing to wait for when a search is cleared
            settled.set(now);
            return;
        }
        // a window without timers would have no search while writing; there is no such window
        let handle = set_timeout_with_handle(move || drop(settled.try_set(now)), PAUSE).ok();
        timer.set_value(handle);
    });
    on_cleanup(stop);
    settled.into()
}
