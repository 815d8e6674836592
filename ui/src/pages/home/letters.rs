//! What peers wrote last.

use crate::components::LinkButton;
use crate::i18n::{Arg, day, t, tr_with};
use contract::NoteRow;
use leptos::prelude::*;
use leptos_router::components::A;

/// How many notes Home shows: a glance, not a list to work through.
const MOST: usize = 3;

/// Shows the latest notes as letters, or how to receive some.
#[component]
pub(super) fn Letters(notes: Vec<NoteRow>) -> impl IntoView {
    let empty = notes.is_empty();
    let letters = notes.into_iter().take(MOST).map(|note| view! { <Letter note=note/> }).collect_view();
    view! {
        <section class="home__part area-mutual-help" aria-labelledby="home-new">
            <h2 class="home__heading" id="home-new">{t("home-new")}</h2>
            {if empty {
                view! {
                    <p class="home__empty">{t("home-new-none")}</p>
                    <LinkButton href="/help">{t("home-new-open")}</LinkButton>
                }
                .into_any()
            } else {
                view! {
                    <ul class="peer-notes">{letters}</ul>
                    <LinkButton href="/help">{t("home-new-all")}</LinkButton>
                }
                .into_any()
            }}
        </section>
    }
}

#[component]
fn Letter(note: NoteRow) -> impl IntoView {
    let (author, at, replies) = (signature(&note), note.written_at, note.replies);
    let from = move || tr_with("home-letter-from", &[("author", Arg::from(&author)), ("day", day(at).into())]);
    let replies = move || (replies > 0).then(|| tr_with("home-letter-replies", &[("count", Arg::from(replies))]));
    view! {
        <li class="peer-note">
            <A href=format!("/help/note/{}", note.id) attr:class="peer-note__title">{note.title}</A>
            <p class="peer-note__from">{from}</p>
            <p class="peer-note__replies">{replies}</p>
        </li>
    }
}

/// An association speaks before the person who writes for it.
fn signature(note: &NoteRow) -> String {
    let author = &note.author;
    if author.association.is_empty() { author.name.clone() } else { author.association.clone() }
}
