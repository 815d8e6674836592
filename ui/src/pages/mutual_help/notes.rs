//! The list of notes, each announced as a letter is.

use super::words::{author_words, kind_class, kind_key};
use crate::components::{
    Button, ButtonKind, EmptyState, ErrorNotice, FigureKind, LinkButton, LiveRegion, Loading, Select, fresh_id,
};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::settled;
use crate::state::use_load;
use contract::{Changed, NoteRow, NotesQuery, SpaceView};
use domain::SpaceId;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the notes, newest first, with a search and the choice of a space when there are several.
#[component]
pub(super) fn Notes(spaces: Memo<Vec<SpaceView>>) -> impl IntoView {
    let heading = fresh_id("notes");
    let search_id = fresh_id("notes-search");
    let (text, space) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let asked = settled(text);
    let notes = use_load(&[Changed::Notes, Changed::Spaces], move || {
        let query = NotesQuery { space: SpaceId::new(space.get()).ok(), text: asked.get().trim().to_owned() };
        async move { ipc::list_notes(query).await }
    });
    let rows = Memo::new(move |_| notes.value());
    let failure = Memo::new(move |_| notes.outcome().and_then(Result::err));
    let is_search = move || asked.with(|text| !text.trim().is_empty());
    let is_empty = Memo::new(move |_| rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let count = Signal::derive(move || {
        let found = rows.with(|rows| rows.as_ref().map(Vec::len));
        found.map(|count| tr_with("mutual-help-count", &[("count", Arg::from(count))])).unwrap_or_default()
    });
    // heard only after a search: a list that refreshes by itself must not interrupt
    let said = Signal::derive(move || if is_search() { count.get() } else { String::new() });
    let several = Memo::new(move |_| spaces.with(|spaces| spaces.len() > 1));
    let space_options = Signal::derive(move || {
        let all = (String::new(), tr("mutual-help-space-all"));
        let each = spaces.with(|spaces| spaces.iter().map(|s| (s.id.to_string(), s.name.clone())).collect::<Vec<_>>());
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    });
    view! {
        <section class="notes" aria-labelledby=heading.clone()>
            <h2 class="visually-hidden" id=heading.clone()>{t("mutual-help-notes")}</h2>
            <form class="notes__search" role="search" aria-label=t("mutual-help-search") on:submit=|event| event.prevent_default()>
                <div class="field notes__words">
                    <label class="field__label" for=search_id.clone()>{t("mutual-help-search")}</label>
                    <input class="field__control" type="search" id=search_id.clone() autocomplete="off"
                        placeholder=t("mutual-help-search-placeholder")
                        prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/>
                </div>
                <Show when=move || several.get()>
                    <Select label=t("mutual-help-space-label") value=space options=space_options/>
                </Show>
            </form>
            <LiveRegion words=said/>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| notes.reload()/> })}
            <Show when=move || rows.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
            <Show when=move || is_search() && !is_empty.get()><p class="notes__count">{count}</p></Show>
            <ol class="letters">
                <For each=move || rows.get().unwrap_or_default()
                    key=|row| (row.id.clone(), row.replies, row.title.clone()) let:row>
                    <Letter row several/>
                </For>
            </ol>
            {move || match (is_empty.get(), is_search()) {
                (false, _) => ().into_any(),
                (true, false) => view! {
                    <EmptyState figure=FigureKind::Letter title=t("mutual-help-empty-title") text=t("mutual-help-empty")>
                        <LinkButton href="/help/write">{t("mutual-help-write")}</LinkButton>
                    </EmptyState>
                }
                .into_any(),
                (true, true) => view! {
                    <EmptyState figure=FigureKind::NotFound title=t("mutual-help-empty-search-title") text=t("mutual-help-empty-search")>
                        <LinkButton href="/help/write">{t("mutual-help-write")}</LinkButton>
                        <Button kind=ButtonKind::Quiet on_click=move |()| text.set(String::new())>{t("mutual-help-clear")}</Button>
                    </EmptyState>
                }
                .into_any(),
            }}
        </section>
    }
}

#[component]
fn Letter(row: NoteRow, several: Memo<bool>) -> impl IntoView {
    let NoteRow { id, space_name, kind, title, author, written_at, replies, .. } = row;
    let line = move || {
        let day = i18n::day(written_at);
        // « hier » is not said as « le 12 mars » is
        let is_date = day == i18n::date(written_at);
        let args = [("author", Arg::from(author_words(&author))), ("date", Arg::from(day))];
        tr_with(if is_date { "mutual-help-row-line" } else { "mutual-help-row-line-day" }, &args)
    };
    let in_space =
        move || several.get().then(|| tr_with("mutual-help-row-in", &[("space", Arg::from(space_name.as_str()))]));
    view! {
        <li class="letter-row">
            <p class=kind_class(kind)>{t(kind_key(kind))}</p>
            <h3 class="letter-row__title"><A href=format!("/help/note/{id}")>{title}</A></h3>
            <p class="letter-row__line">{line} " " {in_space}</p>
            <p class="letter-row__replies" class:letter-row__replies--some={replies > 0}>
                {move || tr_with("mutual-help-replies", &[("count", Arg::from(replies))])}
            </p>
        </li>
    }
}
