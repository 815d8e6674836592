//! A note in the list.

use super::super::delivery::DeliveryWords;
use super::super::words::{author_words, kind_class, kind_key};
use super::Asked;
use crate::i18n::{self, Arg, t, tr, tr_with};
use contract::{Delivery, NoteCard, NotesFound};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows a note: what is new, its title, a piece of it, who wrote and where it stands. Its title stays on the page while
/// the words around it change.
#[component]
pub(super) fn NoteRowCard(
    card: NoteCard,
    found: Memo<Option<NotesFound>>,
    several: Memo<bool>,
    asked: Asked,
) -> impl IntoView {
    let id = card.row.id.clone();
    let (kind, wanted) = (card.row.kind, id.clone());
    let now = Memo::new(move |before: Option<&NoteCard>| {
        let fresh = found.with(|found| found.as_ref()?.rows.iter().find(|other| other.row.id == wanted).cloned());
        fresh.or_else(|| before.cloned()).unwrap_or_else(|| card.clone())
    });
    let title = move || now.with(title_words);
    let line = move || {
        now.with(|card| {
            let args = [
                ("author", Arg::from(author_words(&card.row.author))),
                ("date", Arg::from(i18n::day(card.row.written_at))),
            ];
            // « hier » is not said as « le 12 mars » is
            let is_date = i18n::day(card.row.written_at) == i18n::date(card.row.written_at);
            tr_with(if is_date { "mutual-help-row-line" } else { "mutual-help-row-line-day" }, &args)
        })
    };
    let in_space = move || {
        several.get().then(|| {
            now.with(|card| tr_with("mutual-help-row-in", &[("space", Arg::from(card.row.space_name.as_str()))]))
        })
    };
    let excerpt = move || {
        let pieces = now.with(|card| card.excerpt.clone());
        pieces
            .into_iter()
            .map(|(text, found)| if found { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() })
            .collect_view()
    };
    let tags = move || {
        let tag = |tag: String| {
            let words = tag.clone();
            let label = {
                let tag = tag.clone();
                move || tr_with("notes-tag-only", &[("tag", Arg::from(tag.as_str()))])
            };
            view! {
                <li><button type="button" class="tag" aria-label=label on:click=move |_| asked.tag.set(tag.clone())>{words}</button></li>
            }
        };
        let tags = now.with(|card| card.tags.clone());
        (!tags.is_empty()).then(
            || view! { <ul class="tags" aria-label=t("notes-tags")>{tags.into_iter().map(tag).collect_view()}</ul> },
        )
    };
    let number = move |key: &'static str, count: fn(&NoteCard) -> usize| {
        move || {
            let count = now.with(count);
            (count > 0)
                .then(|| view! { <span class="note-card__fact">{tr_with(key, &[("count", Arg::from(count))])}</span> })
        }
    };
    let fact = move |key: &'static str, class: &'static str, holds: fn(&NoteCard) -> bool| {
        move || now.with(holds).then(|| view! { <span class=class>{t(key)}</span> })
    };
    let replies = move || {
        let count = now.with(|card| card.row.replies);
        tr_with("mutual-help-replies", &[("count", Arg::from(count))])
    };
    view! {
        <li class="note-card" class:note-card--new=move || now.with(|card| card.unread > 0)>
            <p class="note-card__head">
                <span class=kind_class(kind)>{t(kind_key(kind))}</span>
                {fact("notes-pinned", "badge", |card| card.pinned)}
                {fact("notes-solved", "badge badge--solved", |card| card.solved)}
                {fact("notes-names-you", "badge badge--news", |card| card.names_me)}
                {move || {
                    let unread = now.with(|card| card.unread);
                    (unread > 0).then(|| view! { <span class="badge badge--news">{tr_with("notes-unread", &[("count", Arg::from(unread))])}</span> })
                }}
            </p>
            <h3 class="note-card__title">
                <A href=format!("/help/note/{id}") attr:id=format!("note-link-{id}")>{title}</A>
            </h3>
            <p class="note-card__excerpt">{excerpt}</p>
            {tags}
            <p class="note-card__line">{line} " " {in_space}</p>
            <p class="note-card__facts">
                <span class="note-card__fact" class:note-card__fact--some=move || now.with(|card| card.row.replies > 0)>{replies}</span>
                {number("notes-me-too-count", |card| card.me_too)}
                {fact("notes-followed", "note-card__fact", |card| card.followed)}
                {move || {
                    let delivery = now.with(|card| card.delivery);
                    (delivery != Delivery::Received).then(|| view! { <DeliveryWords delivery/> })
                }}
            </p>
        </li>
    }
}

fn title_words(card: &NoteCard) -> String {
    if card.deleted { tr("notes-deleted-title") } else { card.row.title.clone() }
}
