//! A how-to as several people write it.

use crate::components::{Area, ErrorNotice, LiveRegion, Loading, Page, SafeHtml, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::mutual_help::signature::{Signature, SignatureFields};
use crate::pages::mutual_help::words::author_words;
use crate::state::{changes, use_command, use_load};
use contract::{Changed, ErrorCode, PassageView, SharedTextView, UiError};
use domain::NoteId;
use domain::mutual_help::{BODY_MAX, moved_caret};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use std::time::Duration;

/// How long a pause in writing must be before what is written goes to the others.
const PAUSE: Duration = Duration::from_millis(600);

/// Shows the shared text to write in, and who wrote what.
#[component]
pub fn TogetherPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("note")).unwrap_or_default());
    let begun = use_load(&[], move || {
        let id = id.get();
        async move {
            let note = NoteId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
            Ok((note.clone(), ipc::open_shared_text(note).await?))
        }
    });
    let title = Signal::derive(move || begun.value().map_or_else(|| tr("things-together"), |(_, text)| text.title));
    let above = ViewFn::from(move || {
        view! { <A href=move || format!("/help/note/{}", id.get()) attr:class="back-link">{t("things-together-back")}</A> }
    });
    view! {
        <Page title area=Area::MutualHelp above>
            {move || match begun.outcome() {
                None => view! { <Loading/> }.into_any(),
                Some(Err(error)) => view! { <ErrorNotice error on_retry=move |()| begun.reload()/> }.into_any(),
                Some(Ok((note, text))) => view! { <Desk note=note.clone() text/> <History note/> }.into_any(),
            }}
        </Page>
    }
}

/// Where what is written stands.
#[derive(Clone, PartialEq)]
enum State {
    Quiet,
    UnderWay,
    Kept,
    Failed(UiError),
}

/// What the field held when it was last even with the text that all share.
#[derive(Clone)]
struct Base {
    version: Vec<String>,
    text: String,
}

#[component]
fn Desk(note: NoteId, text: SharedTextView) -> impl IntoView {
    let (field_id, hint_id) = (fresh_id("together"), fresh_id("together-hint"));
    let field = NodeRef::<leptos::html::Textarea>::new();
    let base = StoredValue::new(Base { version: text.version, text: text.text.clone() });
    let (busy, composing, turn) = (StoredValue::new(false), StoredValue::new(false), StoredValue::new(0_u32));
    // asked while another question was under way
    let (waiting, again) = (StoredValue::new(false), RwSignal::new(0_u32));
    let (state, news) = (RwSignal::new(State::Quiet), RwSignal::new(false));
    let signature = Signature::new();
    let note = StoredValue::new(note);
    let first = text.text;
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            field.set_value(&first);
        }
    });
    // one question at a time; what was written meanwhile goes with the next
    let even = Callback::new(move |()| {
        let Some(now) = field.get_untracked().map(|field| field.value()) else { return };
        if busy.get_value() || composing.get_value() {
            waiting.set_value(true);
            return;
        }
        waiting.set_value(false);
        let had = base.get_value();
        let is_edit = now != had.text;
        if is_edit && !signature.check() {
            return;
        }
        busy.set_value(true);
        if is_edit {
            state.set(State::UnderWay);
        }
        spawn_local(async move {
            let note = note.get_value();
            let answer = if is_edit {
                match signature.keep().await {
                    Ok(()) => ipc::edit_shared_text(note, had.version, now.clone()).await,
                    Err(error) => Err(error),
                }
            } else {
                ipc::open_shared_text(note).await
            };
            if busy.try_set_value(false).is_some() {
                return;
            }
            match answer {
                Err(error) => state.set(State::Failed(error)),
                Ok(after) => {
                    let Some(field) = field.get_untracked() else { return };
                    let is_even = field.value() == now && !composing.get_value();
                    if is_edit {
                        state.set(State::Kept);
                    }
                    news.set(after.text != now);
                    if is_even {
                        show(&field, &now, &after.text);
                        base.set_value(Base { version: after.version, text: after.text });
                    } else if is_edit {
                        base.set_value(Base { version: after.own_version, text: now });
                    }
                    if !is_even || waiting.get_value() {
                        again.update(|turn| *turn += 1);
                    }
                }
            }
        });
    });
    Effect::new(move |before: Option<u32>| {
        let now = again.get();
        if before.is_some_and(|before| before != now) {
            even.run(());
        }
        now
    });
    let write = move |_| {
        let now = turn.get_value() + 1;
        turn.set_value(now);
        set_timeout(
            move || {
                if turn.try_get_value() == Some(now) {
                    even.run(());
                }
            },
            PAUSE,
        );
    };
    // somebody else's words
    Effect::new(move |before: Option<u64>| {
        let now = changes(&[Changed::Notes]);
        if before.is_some_and(|before| before != now) {
            even.run(());
        }
        now
    });
    // what is not kept yet when the page is left goes now
    on_cleanup(move || {
        let (Some(now), had) = (field.get_untracked().map(|field| field.value()), base.get_value()) else { return };
        if now != had.text {
            let note = note.get_value();
            spawn_local(async move {
                let _ = ipc::edit_shared_text(note, had.version, now).await;
            });
        }
    });
    let words = move || match state.get() {
        State::Quiet => String::new(),
        State::UnderWay => tr("things-together-keeping"),
        State::Kept => tr("things-together-kept"),
        State::Failed(_) => tr("things-together-failed"),
    };
    let said = Signal::derive(move || if news.get() { tr("things-together-news") } else { String::new() });
    let failure = move || match state.get() {
        State::Failed(error) => Some(error),
        _ => None,
    };
    view! {
        <section class="together">
            <SignatureFields signature/>
            <label class="field__label" for=field_id.clone()>{t("things-together-text")}</label>
            <p class="field__hint" id=hint_id.clone()>{t("things-together-hint")}</p>
            <textarea class="field__control" id=field_id.clone() rows="16" maxlength=BODY_MAX.to_string() node_ref=field
                aria-describedby=hint_id.clone() on:input=write
                on:compositionstart=move |_| composing.set_value(true)
                on:compositionend=move |_| {
                    composing.set_value(false);
                    even.run(());
                }></textarea>
            <p class="draft-state together__state">{words}</p>
            <p class="together__news" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            {move || failure().map(|error| view! { <ErrorNotice error/> })}
        </section>
    }
}

/// Puts a text into the field; caret and place stay beside their words.
fn show(field: &web_sys::HtmlTextAreaElement, before: &str, after: &str) {
    if before == after {
        return;
    }
    let caret = |place: Result<Option<u32>, _>| {
        place.ok().flatten().map(|place: u32| moved_caret(before, after, place as usize) as u32)
    };
    let (start, end) = (caret(field.selection_start()), caret(field.selection_end()));
    let scrolled = field.scroll_top();
    field.set_value(after);
    if let (Some(start), Some(end)) = (start, end) {
        // fails only for a field that is gone
        let _ = field.set_selection_range(start, end);
    }
    field.set_scroll_top(scrolled);
}

#[component]
fn History(note: NoteId) -> impl IntoView {
    let heading = fresh_id("history");
    let asked = note.clone();
    let passages = use_load(&[Changed::Notes], move || ipc::list_passages(asked.clone()));
    let note = StoredValue::new(note);
    view! {
        <section class="passages" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{t("things-together-history")}</h2>
            <p class="passages__trust">{t("things-together-trust")}</p>
            {move || passages.outcome().and_then(Result::err).map(|error| view! { <ErrorNotice error/> })}
            <Show when=move || passages.value().is_some_and(|all| all.is_empty())>
                <p class="unknown">{t("things-together-history-none")}</p>
            </Show>
            <ol class="passages__list">
                <For each=move || passages.value().unwrap_or_default()
                    key=|passage| (passage.version.clone(), passage.added, passage.author.is_some()) let:passage>
                    <Passage note passage/>
                </For>
            </ol>
        </section>
    }
}

#[component]
fn Passage(note: StoredValue<NoteId>, passage: PassageView) -> impl IntoView {
    let shown = RwSignal::new(None::<String>);
    let version = passage.version.clone();
    let read = use_command(
        move |()| ipc::get_passage(note.get_value(), version.clone()),
        move |html: String| shown.set(Some(html)),
    );
    let (author, at, added, removed) = (passage.author, passage.written_at, passage.added, passage.removed);
    let named = StoredValue::new(author);
    let with_who = move |key: &'static str| {
        let who =
            named.with_value(|author| author.as_ref().map_or_else(|| tr("things-together-unknown"), author_words));
        tr_with(key, &[("who", Arg::from(who)), ("date", Arg::from(i18n::date_time(at)))])
    };
    let count =
        move || tr_with("things-passage-count", &[("added", Arg::from(added)), ("removed", Arg::from(removed))]);
    let switch = move |()| {
        if shown.with_untracked(Option::is_some) {
            shown.set(None);
        } else {
            read.run(());
        }
    };
    view! {
        <li class="passages__passage">
            <p><strong>{move || with_who("things-passage")}</strong> " · " {count}</p>
            <crate::components::Button kind=crate::components::ButtonKind::Quiet busy=read.busy() on_click=switch>
                {move || tr(if shown.with(Option::is_some) { "things-passage-hide" } else { "things-passage-show" })}
            </crate::components::Button>
            {move || shown.get().map(|html| view! {
                <section class="preview" aria-label=move || with_who("things-passage-version")><SafeHtml html/></section>
            })}
            <crate::components::CommandError of=read.error()/>
        </li>
    }
}
