//! One mark, with its passage.

use crate::components::{Button, ButtonKind};
use crate::i18n::{Arg, date, t, t_with};
use contract::{AnnotationView, MarkPlace};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the passage as it was marked, what was written, and what can be done.
#[component]
pub fn MarkCard(
    /// The mark.
    mark: AnnotationView,
    /// Removes it.
    #[prop(into)]
    on_remove: Callback<()>,
) -> impl IntoView {
    let AnnotationView { lesson, block, place, quote, body, bookmarked, changed_at, locale, .. } = mark;
    let short = StoredValue::new(shortened(&quote, 60));
    let about = move || vec![("words", Arg::from(short.get_value()))];
    let place_key = match place {
        MarkPlace::Here => None,
        MarkPlace::Changed => Some("annotations-changed"),
        MarkPlace::OtherLanguage => Some("annotations-other-language"),
        MarkPlace::LessonGone => Some("annotations-lesson-gone"),
    };
    let link = (place == MarkPlace::Here).then(|| {
        let href = format!("/learn/lesson/{lesson}#block-{block}");
        view! {
            <A href=href>
                {t("annotations-open")}
                // several links say the same: which passage this one is about is heard
                <span class="visually-hidden">" – " {move || short.get_value()}</span>
            </A>
        }
    });
    let paragraphs = body.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect::<Vec<_>>();
    view! {
        <li class="mark-card">
            <p class="mark-card__kind">
                {(!body.is_empty()).then(|| view! { <span class="mark-card__badge mark-card__badge--note">{t("annotations-kind-note")}</span>" " })}
                {bookmarked.then(|| view! { <span class="mark-card__badge">{t("annotations-bookmark")}</span> })}
            </p>
            <blockquote class="mark-card__quote" lang=locale.tag()>{shortened(&quote, 400)}</blockquote>
            {place_key.map(|key| view! { <p class="mark-card__place">{t(key)}</p> })}
            <div class="mark-card__body">
                {paragraphs.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            </div>
            <div class="mark-card__foot">
                <span class="mark-card__date">{t_with("annotations-date", move || vec![("date", Arg::from(date(changed_at)))])}</span>
                {link}
                <Button kind=ButtonKind::Quiet on_click=on_remove>
                    {t("annotations-remove")}
                    <span class="visually-hidden">" " {t_with("annotations-remove-which", about)}</span>
                </Button>
            </div>
        </li>
    }
}

/// Returns the beginning of a text, cut between two words.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_passage_is_cut_between_two_words() {
        assert_eq!(shortened("un deux trois", 20), "un deux trois");
        assert_eq!(shortened("un deux trois", 9), "un deux…");
        assert_eq!(shortened("ééééééé", 3), "ééé…", "characters, not bytes");
    }
}
