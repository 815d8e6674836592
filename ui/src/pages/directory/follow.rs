//! The search and the address of the page follow each other.

use super::address::{from_address, to_address};
use super::filters::Filters;
use contract::DirectoryQuery;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate, use_query_map};
use leptos_router::params::ParamsMap;
use std::time::Duration;

const PLACE: &str = "/directory";
/// How long a search must last before the address says it. WebKit refuses more than a hundred addresses in half a
/// minute, and the router does not survive the refusal.
const PAUSE: Duration = Duration::from_millis(400);

/// Returns what the address of the page asks; nothing when it is the bare one.
pub(super) fn asked_by_address() -> Option<DirectoryQuery> {
    use_query_map().with_untracked(|params| (*params != ParamsMap::new()).then(|| read(params)))
}

/// Writes the search into the address, a step back for each choice but none for each word; and follows the address
/// when the person goes back. `text` is what was written, once settled.
pub(super) fn follow_address(filters: Filters, text: Signal<String>) {
    let (params, path) = (use_query_map(), use_location().pathname);
    let is_here = move || path.with_untracked(|path| path == PLACE);
    // where the address stands, as far as this page knows
    let stands = StoredValue::new(params.with_untracked(read));
    let differs = move |query: &DirectoryQuery| {
        stands.try_with_value(|stands| to_address(stands) != to_address(query)).unwrap_or(false)
    };
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = timer.try_update_value(Option::take) {
            handle.clear();
        }
    };
    let navigate = StoredValue::new_local(use_navigate());
    Effect::new(move |arrived: Option<bool>| {
        let query = DirectoryQuery { limit: None, ..filters.query(&text.get()) };
        stop();
        if !differs(&query) {
            return true;
        }
        // what is restored on arriving is no step of its own
        let arrived = arrived.unwrap_or(false);
        let write = move || {
            if is_here() && differs(&query) {
                let only_words = stands.with_value(|stands| without_words(stands) == without_words(&query));
                let address = format!("{PLACE}{}", to_address(&query));
                stands.set_value(query.clone());
                let replace = only_words || !arrived;
                let options = NavigateOptions { replace, scroll: false, ..NavigateOptions::default() };
                navigate.with_value(|navigate| navigate(&address, options));
            }
        };
        // a window without timers would have no address that follows; there is no such window
        timer.set_value(set_timeout_with_handle(write, PAUSE).ok());
        true
    });
    Effect::new(move |_| {
        let asked = params.with(read);
        // an address that this page wrote is not followed: more may have been written meanwhile
        if is_here() && differs(&asked) {
            filters.show(&asked);
            stands.set_value(asked);
        }
    });
    on_cleanup(stop);
}

fn without_words(query: &DirectoryQuery) -> String {
    to_address(&DirectoryQuery { text: String::new(), ..query.clone() })
}

fn read(params: &ParamsMap) -> DirectoryQuery {
    from_address(|key| params.get_all(key).unwrap_or_default())
}
