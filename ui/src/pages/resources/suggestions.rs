//! What other associations suggest: notes of the spaces one is in that bear the resources' tag.

use crate::components::{LinkButton, Ready};
use crate::i18n::{Arg, day, t, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, NoteCard, NotesFilter};
use leptos::prelude::*;
use leptos_router::components::A;

/// The tag of notes that suggest a resource, the same in both languages: the spaces have members of each.
pub(crate) const TAG: &str = "ressource";
/// How many are shown.
const MOST: usize = 12;

/// Shows the latest suggestions, and the way to make one.
#[component]
pub(super) fn Suggestions() -> impl IntoView {
    let found = use_load(&[Changed::Notes, Changed::Spaces], || async {
        let filter = NotesFilter { tag: Some(TAG.to_owned()), limit: MOST, ..NotesFilter::default() };
        let mut rows = ipc::browse_notes(filter).await?.rows;
        // whoever may read them finds them in mutual help; nobody recommends them here
        rows.retain(|note| !note.hidden && !note.deleted);
        Ok(rows)
    });
    view! {
        <p>{t("resources-suggestions-text")}</p>
        <Ready what=found let:rows>
            {if rows.is_empty() {
                view! { <p class="theme__summary">{t("resources-suggestions-none")}</p> }.into_any()
            } else {
                let rows = rows.into_iter().map(|note| view! { <Suggestion note/> });
                view! { <ul class="theme__guides">{rows.collect_view()}</ul> }.into_any()
            }}
        </Ready>
        <p><LinkButton href=format!("/help/write?tag={TAG}")>{t("resources-suggest")}</LinkButton></p>
    }
}

#[component]
fn Suggestion(note: NoteCard) -> impl IntoView {
    let row = note.row;
    let author = if row.author.association.is_empty() { row.author.name } else { row.author.association };
    let at = row.written_at;
    let from = move || tr_with("home-letter-from", &[("author", Arg::from(&author)), ("day", day(at).into())]);
    view! {
        <li class="theme__guide">
            <A href=format!("/help/note/{}", row.id) attr:class="theme__guide-title">{row.title}</A>
            <span class="theme__guide-time">{from}</span>
        </li>
    }
}
