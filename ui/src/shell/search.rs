//! One search over the course and the directory, opened with Ctrl K (⌘ K on a Mac).

mod found;

use super::{Icon, IconKind};
use crate::components::{Dialog, ErrorNotice, LiveRegion, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use contract::{DirectoryQuery, UiError};
use found::{Found, Group, step};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;
use std::time::Duration;

/// How long the typing must rest before a search: a word at a time, not a letter.
const REST: Duration = Duration::from_millis(140);

/// Opens the search whenever the shortcut is typed.
pub(super) fn open_on_shortcut(open: RwSignal<bool>) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if (event.ctrl_key() || event.meta_key()) && !event.alt_key() && event.key().eq_ignore_ascii_case("k") {
            event.prevent_default();
            open.set(true);
        }
    });
    on_cleanup(move || handle.remove());
}

/// Shows the search while `open`.
#[component]
pub(super) fn SearchDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open=open title=t("shell-search-title") class="dialog--search">
            <SearchBox open=open/>
        </Dialog>
    }
}

/// The field and what it found: arrows choose, Enter goes there.
#[component]
fn SearchBox(open: RwSignal<bool>) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Result<Vec<Found>, UiError>>);
    let active = RwSignal::new(None::<usize>);
    let field = NodeRef::<leptos::html::Input>::new();
    let list_id = StoredValue::new(fresh_id("found"));
    let item_id = move |at: usize| list_id.with_value(|id| format!("{id}-{at}"));
    let results = move || found.with(|found| found.as_ref().and_then(|r| r.as_ref().ok()).cloned()).unwrap_or_default();

    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // a field that went away meanwhile needs no focus
            let _ = field.focus();
        }
    });
    let turn = StoredValue::new(0_u64);
    Effect::new(move |_| {
        let asked = text.get().trim().to_owned();
        let question = turn.get_value() + 1;
        turn.set_value(question);
        if asked.is_empty() {
            found.set(None);
            active.set(None);
            return;
        }
        set_timeout(
            move || {
                if turn.try_get_value() != Some(question) {
                    return;
                }
                spawn_local(async move {
                    let answer = search(asked).await;
                    if turn.try_get_value() == Some(question) {
                        active.set(None);
                        found.set(Some(answer));
                    }
                });
            },
            REST,
        );
    });

    let navigate = use_navigate();
    let go = Callback::new({
        move |at: usize| {
            if let Some(found) = results().get(at) {
                open.set(false);
                navigate(&found.href, Default::default());
            }
        }
    });
    let on_key = move |event: KeyboardEvent| {
        let len = results().len();
        match event.key().as_str() {
            "ArrowDown" => active.update(|at| *at = step(*at, len, 1)),
            "ArrowUp" => active.update(|at| *at = step(*at, len, -1)),
            "Enter" => go.run(active.get_untracked().unwrap_or(0)),
            _ => return,
        }
        event.prevent_default();
        if let Some(element) = active.get_untracked().and_then(|at| document().get_element_by_id(&item_id(at))) {
            element.scroll_into_view_with_bool(false);
        }
    };
    let count = Signal::derive(move || match found.get() {
        Some(Ok(found)) => tr_with("shell-search-count", &[("count", Arg::from(found.len()))]),
        _ => String::new(),
    });
    let group = move |group: Group| {
        let rows =
            move || results().into_iter().enumerate().filter(|(_, found)| found.group == group).collect::<Vec<_>>();
        view! {
            <Show when=move || !rows().is_empty()>
                <div role="group" aria-label=t(group.key())>
                    <p class="found__group" aria-hidden="true">{t(group.key())}</p>
                    {move || rows().into_iter().map(|(at, found)| {
                        let is_active = move || active.get() == Some(at);
                        view! {
                            <div
                                id=item_id(at)
                                role="option"
                                class="found__row"
                                class:found__row--active=is_active
                                aria-selected=move || if is_active() { "true" } else { "false" }
                                on:click=move |_| go.run(at)
                            >
                                <span class="found__title">{found.title}</span>
                                <span class="found__place">{found.place}</span>
                                <span class="found__excerpt">
                                    {found.excerpt.into_iter().map(|(piece, marked)| {
                                        if marked { view! { <mark>{piece}</mark> }.into_any() } else { piece.into_any() }
                                    }).collect_view()}
                                </span>
                            </div>
                        }
                    }).collect_view()}
                </div>
            </Show>
        }
    };
    view! {
        <div class="search__field">
            <Icon kind=IconKind::Search/>
            <input
                node_ref=field
                class="search__input"
                type="text"
                role="combobox"
                autocomplete="off"
                aria-label=t("shell-search-label")
                aria-expanded=move || if results().is_empty() { "false" } else { "true" }
                aria-controls=list_id.get_value()
                aria-autocomplete="list"
                aria-activedescendant=move || active.get().map(item_id)
                placeholder=t("shell-search-placeholder")
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
                on:keydown=on_key
            />
        </div>
        <LiveRegion words=count/>
        <div class="found" role="listbox" id=list_id.get_value() aria-label=t("shell-search-title")>
            {Group::ALL.map(group)}
        </div>
        {move || match found.get() {
            None => view! { <p class="search__hint">{tr("shell-search-hint")}</p> }.into_any(),
            Some(Err(error)) => view! { <ErrorNotice error=error/> }.into_any(),
            Some(Ok(found)) if found.is_empty() => view! { <p class="search__hint">{tr("shell-search-none")}</p> }.into_any(),
            Some(Ok(_)) => ().into_any(),
        }}
    }
}

async fn search(text: String) -> Result<Vec<Found>, UiError> {
    let lessons = ipc::search_course(text.clone()).await?;
    let listings = ipc::search_directory(DirectoryQuery { text, ..DirectoryQuery::default() }).await?;
    Ok(found::merge(lessons, listings.rows))
}
