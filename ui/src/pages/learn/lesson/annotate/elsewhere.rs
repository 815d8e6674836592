//! Marks whose passage is not in the text shown: it changed in a new edition, or is written in another language.

use super::{Marks, passages};
use crate::i18n::t;
use crate::pages::annotations::MarkCard;
use contract::MarkPlace;
use leptos::prelude::*;

/// Shows them under the text, each with the words of its passage as they were.
#[component]
pub(in crate::pages::learn::lesson) fn PassagesElsewhere(marks: Marks) -> impl IntoView {
    let of = move |place: MarkPlace| {
        marks.list.with(|list| list.iter().filter(|mark| mark.place == place).cloned().collect::<Vec<_>>())
    };
    let part = move |place: MarkPlace, title: &'static str, about: &'static str| {
        view! {
            <Show when=move || !of(place).is_empty()>
                <h2 class="elsewhere__title">{t(title)}</h2>
                <p>{t(about)}</p>
                <ul class="marks">
                    {move || of(place).into_iter().map(|mark| {
                        let id = mark.id.clone();
                        view! { <MarkCard mark on_remove=move |()| marks.remove(id.clone())/> }
                    }).collect_view()}
                </ul>
            </Show>
        }
    };
    let any = move || marks.list.with(|list| list.iter().any(|mark| mark.place != MarkPlace::Here));
    view! {
        <Show when=any>
            <section class="elsewhere" id=passages::ELSEWHERE tabindex="-1" aria-label=t("annotations-elsewhere")>
                {part(MarkPlace::Changed, "annotations-changed-title", "annotations-changed-about")}
                {part(MarkPlace::OtherLanguage, "annotations-other-language-title", "annotations-other-language-about")}
            </section>
        </Show>
    }
}
