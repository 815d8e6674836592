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
    let notes = from_peers(notes);
    let empty = notes.is_empty();
    let letters = notes.into_iter().map(|note| view! { <Letter note=note/> }).collect_view();
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

/// Returns the latest notes of others: one's own are no news.
fn from_peers(notes: Vec<NoteRow>) -> Vec<NoteRow> {
    notes.into_iter().filter(|note| !note.author.own).take(MOST).collect()
}

/// An association speaks before the person who writes for it.
fn signature(note: &NoteRow) -> String {
    let author = &note.author;
    if author.association.is_empty() { author.name.clone() } else { author.association.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::AuthorView;
    use domain::mutual_help::NoteKind;
    use domain::{NoteId, SpaceId};

    fn note(id: usize, own: bool) -> NoteRow {
        NoteRow {
            id: NoteId::new(format!("n{id}")).expect("a literal id"),
            space: SpaceId::new("s").expect("a literal id"),
            space_name: String::new(),
            kind: NoteKind::Question,
            title: String::new(),
            author: AuthorView { name: "Zoé".into(), association: String::new(), key: String::new(), own },
            written_at: 0,
            replies: 0,
        }
    }

    #[test]
    fn ones_own_notes_are_no_news() {
        let shown = from_peers(vec![note(1, true), note(2, false), note(3, true), note(4, false)]);
        let ids: Vec<&str> = shown.iter().map(|note| note.id.as_str()).collect();
        assert_eq!(ids, ["n2", "n4"]);
    }

    #[test]
    fn an_association_signs_before_the_person() {
        let mut written = note(1, false);
        assert_eq!(signature(&written), "Zoé");
        written.author.association = "Radio Penfeld".into();
        assert_eq!(signature(&written), "Radio Penfeld");
    }
}
