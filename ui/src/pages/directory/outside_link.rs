//! A link that leaves the program.

use crate::components::CommandError;
use crate::ipc;
use crate::state::use_command;
use leptos::prelude::*;

/// Shows a link that the computer's browser opens, on demand only; says so when it could not.
#[component]
pub(crate) fn OutsideLink(
    /// Where it leads.
    #[prop(into)]
    address: String,
    /// Its words, when the address itself does not serve.
    #[prop(optional, into)]
    words: Option<Signal<String>>,
) -> impl IntoView {
    let open = use_command(ipc::open_link, |()| {});
    let target = address.clone();
    let shown = address.clone();
    view! {
        <a
            class="outside-link"
            href=address
            rel="noreferrer"
            on:click=move |event| {
                event.prevent_default();
                open.run(target.clone());
            }
        >
            {move || words.map_or_else(|| without_scheme(&shown).to_owned(), |words| words.get())}
        </a>
        <CommandError of=open.error()/>
    }
}

/// Returns an address as people read it.
fn without_scheme(address: &str) -> &str {
    let bare = address.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_start_matches("www.").trim_end_matches('/')
}

/// Returns whether a text is an address that a browser opens.
pub(super) fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_without_what_browsers_need() {
        assert_eq!(without_scheme("https://www.zaclys.com/"), "zaclys.com");
    }

    #[test]
    fn a_described_page_is_not_an_address() {
        assert!(is_address("http://globenet.org/2"));
        assert!(!is_address("blog post (page without a stored address)"));
        assert!(!is_address("javascript:alert(1)"), "only the web is opened");
    }
}
