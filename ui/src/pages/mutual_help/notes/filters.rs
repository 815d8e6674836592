//! The shelves and filters above the list, each with how many notes it would leave.

use super::super::notes_words::shelf_key;
use super::super::words::kind_plural_key;
use super::Asked;
use crate::components::{Select, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use contract::{NotesFound, SpaceView};
use domain::mutual_help::NoteShelf;
use leptos::prelude::*;

/// Shows the shelves; the one chosen says so.
#[component]
pub(super) fn Shelves(asked: Asked, found: Memo<Option<NotesFound>>) -> impl IntoView {
    let shelf = move |shelf: NoteShelf| {
        let count = Memo::new(move |_| {
            found.with(|found| {
                let shelves = &found.as_ref()?.shelves;
                shelves.iter().find(|(other, _)| *other == shelf).map(|(_, count)| *count)
            })
        });
        let is_chosen = move || asked.shelf.get() == shelf;
        view! {
            <li>
                <button
                    type="button"
                    class="shelf"
                    id=format!("notes-shelf-{}", shelf.tag())
                    aria-pressed=move || is_chosen().to_string()
                    class:shelf--news=move || matches!(shelf, NoteShelf::Unread | NoteShelf::Mentions) && count.get().is_some_and(|n| n > 0)
                    on:click=move |_| asked.shelf.set(shelf)
                >
                    <span class="shelf__words">{t(shelf_key(shelf))}</span>
                    " "
                    <span class="shelf__count">{move || count.get().map(|count| tr_with("notes-number", &[("count", Arg::from(count))]))}</span>
                </button>
            </li>
        }
    };
    view! { <ul class="shelves" aria-label=t("notes-shelves")>{NoteShelf::ALL.map(shelf)}</ul> }
}

/// Shows the search and the lists of kinds, tags and spaces.
#[component]
pub(super) fn Filters(
    asked: Asked,
    found: Memo<Option<NotesFound>>,
    spaces: Memo<Vec<SpaceView>>,
    several: Memo<bool>,
) -> impl IntoView {
    let search_id = fresh_id("notes-search");
    let counted = |words: String, count: usize| {
        tr_with("notes-choice-count", &[("choice", Arg::from(words)), ("count", Arg::from(count))])
    };
    let kinds = Signal::derive(move || {
        let each = found.with(|found| found.as_ref().map(|found| found.kinds.clone()).unwrap_or_default());
        let all = (String::new(), tr("notes-kind-all"));
        let each =
            each.into_iter().map(|(kind, count)| (kind.tag().to_owned(), counted(tr(kind_plural_key(kind)), count)));
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    });
    let tags = Signal::derive(move || {
        let mut each = found.with(|found| found.as_ref().map(|found| found.tags.clone()).unwrap_or_default());
        let chosen = asked.tag.get();
        if !chosen.is_empty() && each.iter().all(|(tag, _)| *tag != chosen) {
            each.insert(0, (chosen, 0));
        }
        let all = (String::new(), tr("notes-tag-all"));
        let each = each.into_iter().map(|(tag, count)| (tag.clone(), counted(tag, count)));
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    });
    let space_options = Signal::derive(move || {
        let all = (String::new(), tr("mutual-help-space-all"));
        let each = spaces.with(|spaces| spaces.iter().map(|s| (s.id.to_string(), s.name.clone())).collect::<Vec<_>>());
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    });
    view! {
        <form class="notes__search" role="search" aria-label=t("mutual-help-search") on:submit=|event| event.prevent_default()>
            <div class="field notes__words">
                <label class="field__label" for=search_id.clone()>{t("mutual-help-search")}</label>
                <input class="field__control" type="search" id=search_id.clone() autocomplete="off"
                    placeholder=t("mutual-help-search-placeholder")
                    prop:value=move || asked.text.get() on:input=move |event| asked.text.set(event_target_value(&event))/>
            </div>
            <Select label=t("notes-kind") value=asked.kind options=kinds/>
            <Select label=t("notes-tag") value=asked.tag options=tags/>
            <Show when=move || several.get()>
                <Select label=t("mutual-help-space-label") value=asked.space options=space_options/>
            </Show>
        </form>
    }
}
