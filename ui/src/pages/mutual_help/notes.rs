//! The list of notes: shelves and filters with their counts, each note announced as a letter is.

mod filters;
mod row;

use super::notes_words::kept_filter;
use crate::components::{
    Button, ButtonKind, EmptyState, ErrorNotice, FigureKind, LinkButton, LiveRegion, Loading, fresh_id,
    scroll_to_anchor,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::settled;
use crate::state::{use_command, use_load};
use contract::{Changed, NOTES_A_STRETCH, NotesFilter, NotesFound, SpaceView};
use domain::SpaceId;
use domain::mutual_help::{NoteKind, NoteShelf};
use filters::{Filters, Shelves};
use leptos::prelude::*;
use row::NoteRowCard;

/// What is asked of the list; each part on its own, so that a change redraws only what follows it.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    text: RwSignal<String>,
    space: RwSignal<String>,
    kind: RwSignal<String>,
    tag: RwSignal<String>,
    shelf: RwSignal<NoteShelf>,
    limit: RwSignal<usize>,
}

impl Asked {
    /// Begins from what was asked when the list was last left.
    fn new() -> Self {
        let kept = kept_filter().get_untracked();
        Self {
            text: RwSignal::new(kept.text),
            space: RwSignal::new(kept.space.map(String::from).unwrap_or_default()),
            kind: RwSignal::new(kept.kind.map(NoteKind::tag).unwrap_or_default().to_owned()),
            tag: RwSignal::new(kept.tag.unwrap_or_default()),
            shelf: RwSignal::new(kept.shelf),
            limit: RwSignal::new(kept.limit),
        }
    }

    fn filter(self, text: String) -> NotesFilter {
        NotesFilter {
            space: SpaceId::new(self.space.get()).ok(),
            text,
            kind: NoteKind::from_tag(&self.kind.get()),
            tag: Some(self.tag.get()).filter(|tag| !tag.is_empty()),
            shelf: self.shelf.get(),
            limit: self.limit.get(),
        }
    }

    /// Shows everything again.
    pub(super) fn clear(self) {
        for part in [self.text, self.space, self.kind, self.tag] {
            part.set(String::new());
        }
        self.shelf.set(NoteShelf::All);
    }
}

/// Shows the notes, the latest conversation first, with the ways to go through them.
#[component]
pub(super) fn Notes(spaces: Memo<Vec<SpaceView>>) -> impl IntoView {
    let heading = fresh_id("notes");
    let asked = Asked::new();
    let words = settled(asked.text);
    let filter = Memo::new(move |_| asked.filter(words.get().trim().to_owned()));
    // another question begins at its first rows
    Effect::new(move |before: Option<NotesFilter>| {
        let now = filter.get();
        let other = |before: &NotesFilter| NotesFilter { limit: now.limit, ..before.clone() } != now;
        if before.as_ref().is_some_and(other) && now.limit != NOTES_A_STRETCH {
            asked.limit.set(NOTES_A_STRETCH);
        }
        kept_filter().set(now.clone());
        now
    });
    let notes = use_load(&[Changed::Notes, Changed::Spaces], move || {
        let filter = filter.get();
        async move { ipc::browse_notes(filter).await }
    });
    let found = Memo::new(move |_| notes.value());
    let failure = Memo::new(move |_| notes.outcome().and_then(Result::err));
    let total = Memo::new(move |_| found.with(|found| found.as_ref().map(|found| found.total)));
    let shown = Memo::new(move |_| found.with(|found| found.as_ref().map_or(0, |found| found.rows.len())));
    let is_asked = Memo::new(move |_| {
        filter.with(|filter| NotesFilter { limit: NOTES_A_STRETCH, ..filter.clone() } != NotesFilter::default())
    });
    let count = Signal::derive(move || {
        total.get().map(|count| tr_with("notes-count", &[("count", Arg::from(count))])).unwrap_or_default()
    });
    // heard only after a choice: a list that refreshes by itself must not interrupt
    let said = Signal::derive(move || if is_asked.get() { count.get() } else { String::new() });
    let several = Memo::new(move |_| spaces.with(|spaces| spaces.len() > 1));
    view! {
        <section class="notes" aria-labelledby=heading.clone()>
            <h2 class="visually-hidden" id=heading.clone()>{t("mutual-help-notes")}</h2>
            <Shelves asked found/>
            <Filters asked found spaces several/>
            <LiveRegion words=said/>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| notes.reload()/> })}
            <Show when=move || found.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
            <div class="notes__above">
                <Show when=move || is_asked.get() && total.get().is_some_and(|total| total > 0)>
                    <p class="notes__count">{count}</p>
                </Show>
                <ReadAll found/>
            </div>
            <ol class="note-cards">
                <For each=move || found.with(|found| found.as_ref().map(|found| found.rows.clone()).unwrap_or_default())
                    key=|card| card.row.id.clone() let:card>
                    <NoteRowCard card found several asked/>
                </For>
            </ol>
            <More asked shown total found/>
            <Nothing asked total is_asked/>
        </section>
    }
}

/// Shows the next stretch of the list; the focus goes to its first note.
#[component]
fn More(
    asked: Asked,
    shown: Memo<usize>,
    total: Memo<Option<usize>>,
    found: Memo<Option<NotesFound>>,
) -> impl IntoView {
    let from = RwSignal::new(None::<usize>);
    Effect::new(move |_| {
        let Some(at) = from.get().filter(|at| shown.get() > *at) else { return };
        from.set(None);
        let first = found.with_untracked(|found| Some(found.as_ref()?.rows.get(at)?.row.id.clone()));
        if let Some(first) = first {
            // the rows are drawn in this very turn of the window
            request_animation_frame(move || scroll_to_anchor(&format!("note-link-{first}")));
        }
    });
    let left = move || total.get().map_or(0, |total| total.saturating_sub(shown.get()));
    view! {
        <Show when=move || { left() > 0 }>
            <div class="notes__more">
                <Button on_click=move |()| {
                    from.set(Some(shown.get_untracked()));
                    asked.limit.update(|limit| *limit += NOTES_A_STRETCH);
                }>
                    {move || tr_with("notes-more", &[("count", Arg::from(left().min(NOTES_A_STRETCH)))])}
                </Button>
                <p class="notes__left">{move || tr_with("notes-left", &[("count", Arg::from(left()))])}</p>
            </div>
        </Show>
    }
}

/// Lets one say that everything was read, while something is unread.
#[component]
fn ReadAll(found: Memo<Option<NotesFound>>) -> impl IntoView {
    let read = use_command(|()| ipc::read_all_notes(None), |()| scroll_to_anchor("notes-shelf-all"));
    let unread = move || {
        found.with(|found| {
            let shelves = found.as_ref().map(|found| found.shelves.as_slice()).unwrap_or_default();
            shelves.iter().any(|(shelf, count)| *shelf == NoteShelf::Unread && *count > 0)
        })
    };
    view! {
        <Show when=unread>
            <Button kind=ButtonKind::Quiet busy=read.busy() on_click=move |()| read.run(())>{t("notes-read-all")}</Button>
        </Show>
    }
}

#[component]
fn Nothing(asked: Asked, total: Memo<Option<usize>>, is_asked: Memo<bool>) -> impl IntoView {
    let clear = move |()| {
        asked.clear();
        scroll_to_anchor("notes-shelf-all");
    };
    move || match (total.get() == Some(0), is_asked.get()) {
        (false, _) => ().into_any(),
        (true, false) => view! {
            <EmptyState figure=FigureKind::Letter title=t("mutual-help-empty-title") text=t("mutual-help-empty")>
                <LinkButton href="/help/write">{t("mutual-help-write")}</LinkButton>
            </EmptyState>
        }
        .into_any(),
        (true, true) => {
            let is_search = asked.text.with(|text| !text.trim().is_empty());
            let (title, text) = if is_search {
                (t("mutual-help-empty-search-title"), t("mutual-help-empty-search"))
            } else {
                (Signal::derive(|| tr("notes-none-title")), Signal::derive(|| tr("notes-none")))
            };
            view! {
                <EmptyState figure=FigureKind::NotFound title text>
                    <LinkButton href="/help/write">{t("mutual-help-write")}</LinkButton>
                    <Button kind=ButtonKind::Quiet on_click=clear>{t("notes-show-all")}</Button>
                </EmptyState>
            }
            .into_any()
        }
    }
}
