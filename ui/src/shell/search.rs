//! The palette, opened with Ctrl K (⌘ K on a Mac): one field for every page, action and word of the program.
//!
//! A combobox with its list, as the ARIA practices describe it: the focus stays in the field, arrows choose, Enter does.
//! What was looked for is kept nowhere.

mod actions;
mod found;

use super::{Icon, IconKind};
use crate::components::{CommandError, Dialog, ErrorNotice, LiveRegion, fresh_id};
use crate::i18n::{Arg, locale, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_app, use_command};
use actions::{Act, matching};
use contract::{Everywhere, UiError};
use found::{Found, Group, Target, merge, step};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;

/// Opens the palette whenever the shortcut is typed.
pub(super) fn open_on_shortcut(open: RwSignal<bool>) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if (event.ctrl_key() || event.meta_key()) && !event.alt_key() && event.key().eq_ignore_ascii_case("k") {
            event.prevent_default();
            open.set(true);
        }
    });
    on_cleanup(move || handle.remove());
}

/// Shows the palette while `open`.
#[component]
pub(super) fn SearchDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open=open title=t("shell-search-title") class="dialog--search">
            <Palette open=open/>
        </Dialog>
    }
}

/// Asks the core at each letter; an answer to an older question is dropped. `waits` while one is awaited.
fn use_everywhere(text: RwSignal<String>, waits: RwSignal<bool>) -> RwSignal<Option<Result<Everywhere, UiError>>> {
    let found = RwSignal::new(None);
    let turn = StoredValue::new(0_u64);
    Effect::new(move |_| {
        let asked = text.get().trim().to_owned();
        let question = turn.get_value() + 1;
        turn.set_value(question);
        if asked.is_empty() {
            found.set(None);
            waits.set(false);
            return;
        }
        waits.set(true);
        spawn_local(async move {
            let answer = ipc::search_everywhere(asked).await;
            // the palette may be closed, or more was typed meanwhile
            if turn.try_get_value() == Some(question) {
                found.set(Some(answer));
                waits.set(false);
            }
        });
    });
    found
}

/// The field and what answers it.
#[component]
fn Palette(open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let text = RwSignal::new(String::new());
    let waits = RwSignal::new(false);
    let everywhere = use_everywhere(text, waits);
    let rows = Memo::new(move |_| {
        let acts = app.with(|boot| matching(boot, &text.get()));
        let found = everywhere.with(|found| found.as_ref().and_then(|answer| answer.as_ref().ok()).cloned());
        merge(acts, found.unwrap_or_default(), locale())
    });
    let active = RwSignal::new(None::<usize>);
    // the first row is the one Enter does, as long as nobody chose another
    Effect::new(move |_| {
        text.track();
        active.set(None);
    });
    let chosen = Memo::new(move |_| {
        let len = rows.with(Vec::len);
        active.get().filter(|at| *at < len).or_else(|| (len > 0 && text.with(|text| !text.is_empty())).then_some(0))
    });
    let act = use_command(move |act: Act| app.change(move |settings| act.apply(settings)), move |()| open.set(false));
    let navigate = use_navigate();
    let choose = Callback::new(move |at: usize| {
        match rows.with_untracked(|rows| rows.get(at).map(|found| found.target.clone())) {
            Some(Target::Page(page)) => {
                open.set(false);
                navigate(&page, Default::default());
            }
            Some(Target::Act(Act::Go(page))) => {
                open.set(false);
                navigate(page, Default::default());
            }
            Some(Target::Act(todo)) => act.run(todo),
            None => {}
        }
    });
    // typed and entered in one go: what is done is what answers these words, not what answered those before
    let entered = RwSignal::new(false);
    Effect::new(move |_| {
        if entered.get() && !waits.get() {
            entered.set(false);
            if let Some(at) = chosen.get_untracked() {
                choose.run(at);
            }
        }
    });
    let count = Signal::derive(move || {
        let asked = text.with(|text| !text.trim().is_empty());
        let count = rows.with(Vec::len);
        if asked { tr_with("shell-search-count", &[("count", Arg::from(count))]) } else { String::new() }
    });
    let hint = move || match everywhere.get() {
        None => Some(tr("shell-search-hint")),
        Some(Ok(_)) if rows.with(Vec::is_empty) => Some(tr("shell-search-none")),
        Some(Ok(found)) if found.course.iter().any(|hit| hit.close) => Some(tr("palette-close")),
        _ => None,
    };
    let failed = move || everywhere.get().and_then(Result::err).map(|error| view! { <ErrorNotice error=error/> });
    view! {
        <Combobox text rows chosen active choose entered/>
        <LiveRegion words=count/>
        {move || hint().map(|hint| view! { <p class="search__hint">{hint}</p> })}
        {failed}
        <CommandError of=act.error()/>
    }
}

/// The field, and the list that it governs.
#[component]
fn Combobox(
    text: RwSignal<String>,
    rows: Memo<Vec<Found>>,
    chosen: Memo<Option<usize>>,
    active: RwSignal<Option<usize>>,
    choose: Callback<usize>,
    entered: RwSignal<bool>,
) -> impl IntoView {
    let field = NodeRef::<leptos::html::Input>::new();
    let list_id = StoredValue::new(fresh_id("found"));
    let item_id = move |at: usize| list_id.with_value(|id| format!("{id}-{at}"));
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            // a field that went away meanwhile needs no focus
            let _ = field.focus();
        }
    });
    let on_key = move |event: KeyboardEvent| {
        let len = rows.with_untracked(Vec::len);
        match event.key().as_str() {
            "ArrowDown" => active.set(step(chosen.get_untracked(), len, 1)),
            "ArrowUp" => active.set(step(chosen.get_untracked(), len, -1)),
            "Enter" => {
                match active.get_untracked() {
                    // the person chose this very row
                    Some(at) => choose.run(at),
                    None => entered.set(true),
                }
            }
            _ => return,
        }
        event.prevent_default();
        if let Some(element) = chosen.get_untracked().and_then(|at| document().get_element_by_id(&item_id(at))) {
            element.scroll_into_view_with_bool(false);
        }
    };
    let group = move |group: Group| {
        let here = Memo::new(move |_| {
            rows.with(|rows| {
                rows.iter().cloned().enumerate().filter(|(_, found)| found.group == group).collect::<Vec<_>>()
            })
        });
        let row = move |(at, found): (usize, Found)| {
            let is_chosen = move || chosen.get() == Some(at);
            view! {
                <div
                    id=item_id(at)
                    role="option"
                    class="found__row"
                    class:found__row--active=is_chosen
                    aria-selected=move || if is_chosen() { "true" } else { "false" }
                    on:click=move |_| choose.run(at)
                >
                    <span class="found__title">{found.title}</span>
                    <span class="found__place">{found.place}</span>
                    <span class="found__excerpt">{pieces(found.excerpt)}</span>
                </div>
            }
        };
        view! {
            <Show when=move || here.with(|here| !here.is_empty())>
                <div role="group" aria-label=t(group.key())>
                    <p class="found__group" aria-hidden="true">{t(group.key())}</p>
                    {move || here.get().into_iter().map(row).collect_view()}
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
                aria-expanded=move || if rows.with(Vec::is_empty) { "false" } else { "true" }
                aria-controls=list_id.get_value()
                aria-autocomplete="list"
                aria-activedescendant=move || chosen.get().map(item_id)
                placeholder=t("shell-search-placeholder")
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
                on:keydown=on_key
            />
        </div>
        <div class="found" role="listbox" id=list_id.get_value() aria-label=t("shell-search-title")>
            {Group::ALL.map(group)}
        </div>
    }
}

fn pieces(excerpt: Vec<(String, bool)>) -> impl IntoView {
    let piece = |(words, found): (String, bool)| {
        if found { view! { <mark>{words}</mark> }.into_any() } else { words.into_any() }
    };
    excerpt.into_iter().map(piece).collect_view()
}
