//! What is chosen, a chip each, with the way to let go of it.

use super::facets::chip_words;
use super::filters::Filters;
use super::results::COUNT;
use crate::components::{Button, ButtonKind, VisuallyHidden};
use crate::i18n::{Arg, t, tr_with};
use contract::DirectoryView;
use domain::listing_facets::ListingFacet;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// What a chip stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Chip {
    Words,
    Choice(ListingFacet, String),
}

/// Shows the chips; nothing when the search is open.
#[component]
pub(super) fn Chips(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let list = NodeRef::<leptos::html::Ul>::new();
    let chips = Memo::new(move |_| {
        let words = filters.text.with(|text| !text.trim().is_empty()).then_some(Chip::Words);
        words
            .into_iter()
            .chain(filters.chosen().into_iter().map(|(of, value)| Chip::Choice(of, value)))
            .collect::<Vec<_>>()
    });
    let let_go = move |chip: &Chip| {
        let at = chips.with_untracked(|chips| chips.iter().position(|one| one == chip)).unwrap_or(0);
        match chip {
            Chip::Words => filters.text.set(String::new()),
            Chip::Choice(of, value) => filters.drop_choice(*of, value),
        }
        focus_near(list, at);
    };
    let clear = move |()| {
        filters.clear();
        focus_near(list, 0);
    };
    view! {
        <Show when=move || chips.with(|chips| !chips.is_empty())>
            <div class="chips">
                <ul class="chips__list" aria-label=t("directory-search-chips") node_ref=list>
                    <For each=move || chips.get() key=Clone::clone let:chip>
                        {
                            let kept = chip.clone();
                            let words = move || match &chip {
                                Chip::Words => filters.text.with(|text| {
                                    tr_with("directory-search-chip-words", &[("words", Arg::from(text.trim()))])
                                }),
                                Chip::Choice(of, value) => found.with(|view| chip_words(*of, value, view.as_ref())),
                            };
                            view! {
                                <li>
                                    <button type="button" class="chip" on:click=move |_| let_go(&kept)>
                                        <span>{words}</span>
                                        <span class="chip__cross" aria-hidden="true"></span>
                                        <VisuallyHidden>{t("directory-search-chip-drop")}</VisuallyHidden>
                                    </button>
                                </li>
                            }
                        }
                    </For>
                </ul>
                <Button kind=ButtonKind::Quiet on_click=clear>{t("directory-clear")}</Button>
            </div>
        </Show>
    }
}

/// Puts the focus on the chip that took the place of one that went, else on how many answer: never on nothing.
fn focus_near(list: NodeRef<leptos::html::Ul>, at: usize) {
    request_animation_frame(move || {
        let chips = list.try_get_untracked().flatten().and_then(|list| list.query_selector_all(".chip").ok());
        let chip = chips.and_then(|chips| chips.item((at as u32).min(chips.length().saturating_sub(1))));
        let chip = chip.and_then(|chip| chip.dyn_into::<web_sys::HtmlElement>().ok());
        let count = || document().get_element_by_id(COUNT).and_then(|count| count.dyn_into().ok());
        if let Some(element) = chip.filter(|chip| chip.is_connected()).or_else(count) {
            // an element that went away meanwhile leaves the focus where it was
            let _ = element.focus();
        }
    });
}
