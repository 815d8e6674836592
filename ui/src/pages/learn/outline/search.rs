//! The search in the texts of the course.

use crate::components::{ErrorNotice, Field, LiveRegion};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, CourseHit, HitKind};
use leptos::prelude::*;
use leptos_router::components::A;
use std::time::Duration;

/// How long after the last key the search begins.
const PAUSE: Duration = Duration::from_millis(250);

/// Shows the field and, under it, the passages found while one types.
#[component]
pub(super) fn CourseSearch(sought: RwSignal<String>) -> impl IntoView {
    let asked = RwSignal::new(sought.get_untracked().trim().to_owned());
    let mut ask = debounce(PAUSE, move |text: String| {
        if asked.get_untracked() != text {
            asked.set(text);
        }
    });
    Effect::new(move |_| ask(sought.get().trim().to_owned()));
    // the words asked for come back with the answer, so that the sentence above the passages is always about them
    let found = use_load(&[Changed::Course], move || {
        let text = asked.get();
        async move {
            let hits = if text.is_empty() { vec![] } else { ipc::search_course(text.clone()).await? };
            Ok((text, hits))
        }
    });
    let sentence = Signal::derive(move || found.value().map(|(text, hits)| count(&text, &hits)).unwrap_or_default());
    view! {
        <section class="course-search" role="search" aria-label=t("learn-search")>
            <Field label=t("learn-search") hint=t("learn-search-hint") value=sought kind="search"/>
            <p class="course-search__own"><A href="/learn/annotations">{t("annotations-title")}</A></p>
            <LiveRegion words=sentence/>
            {move || match found.outcome() {
                None => ().into_any(),
                Some(Err(error)) => view! {
                    <p>{t("learn-search-failed")}</p>
                    <ErrorNotice error=error on_retry=move |()| found.reload()/>
                }.into_any(),
                Some(Ok((text, _))) if text.is_empty() => ().into_any(),
                Some(Ok((_, hits))) => view! {
                    <p class="course-search__count">{sentence}</p>
                    <ol class="hits">{hits.into_iter().map(|hit| view! { <Hit hit=hit/> }).collect_view()}</ol>
                }.into_any(),
            }}
        </section>
    }
}

/// Returns the sentence that says how much was found; nothing was asked, nothing is said.
fn count(text: &str, hits: &[CourseHit]) -> String {
    let text_arg = || ("text", Arg::from(text));
    match (text, hits.len()) {
        ("", _) => String::new(),
        (_, 0) => tr_with("learn-search-none", &[text_arg()]),
        (_, _) if hits.iter().all(|hit| hit.close) => tr_with("learn-search-close", &[text_arg()]),
        (_, n) => tr_with("learn-search-found", &[("n", n.into()), text_arg()]),
    }
}

#[component]
fn Hit(hit: CourseHit) -> impl IntoView {
    let piece = |(words, found): (String, bool)| {
        if found { view! { <mark>{words}</mark> }.into_any() } else { words.into_any() }
    };
    let kind = match hit.kind {
        HitKind::Lesson => None,
        HitKind::Term => Some("learn-search-term"),
        HitKind::Annotation => Some("learn-search-annotation"),
        HitKind::Bookmark => Some("learn-search-bookmark"),
    };
    view! {
        <li class="hit">
            <A href=hit.href() attr:class="hit__title">
                {if hit.title.is_empty() { tr("annotations-lesson-gone") } else { hit.title }}
            </A>
            {kind.map(|kind| view! { <p class="hit__kind">{t(kind)}</p> })}
            <p class="hit__module">{hit.module_title}</p>
            <p class="hit__excerpt">{hit.excerpt.into_iter().map(piece).collect_view()}</p>
        </li>
    }
}
