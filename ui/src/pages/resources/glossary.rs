//! The words of the course.

use crate::components::{LiveRegion, Ready, fresh_id};
use crate::i18n::{Arg, t, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::Changed;
use domain::learning::GlossaryTerm;
use domain::text::fold;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows each word with its meaning and the lesson that explains it at length.
#[component]
pub(super) fn Glossary() -> impl IntoView {
    let glossary = use_load(&[Changed::Course], ipc::get_glossary);
    view! {
        <p>{t("resources-glossary-lead")}</p>
        <Ready what=glossary let:glossary>
            {if glossary.terms.is_empty() {
                view! { <p class="unknown">{t("resources-glossary-empty")}</p> }.into_any()
            } else {
                view! { <Terms terms=glossary.terms/> }.into_any()
            }}
        </Ready>
    }
}

#[component]
fn Terms(terms: Vec<GlossaryTerm>) -> impl IntoView {
    let field = fresh_id("glossary");
    let text = RwSignal::new(String::new());
    let terms = StoredValue::new(terms);
    let found = Memo::new(move |_| {
        let wanted = text.with(|text| fold(text));
        terms.with_value(|terms| terms.iter().filter(|term| matches(term, &wanted)).cloned().collect::<Vec<_>>())
    });
    let count =
        Signal::derive(move || tr_with("resources-glossary-count", &[("count", Arg::from(found.with(Vec::len)))]));
    let is_search = move || text.with(|text| !text.trim().is_empty());
    view! {
        <form role="search" aria-label=t("resources-glossary-search") on:submit=|event| event.prevent_default()>
            <div class="field">
                <label class="field__label" for=field.clone()>{t("resources-glossary-search")}</label>
                <input class="field__control glossary__search" type="search" id=field.clone() autocomplete="off"
                    prop:value=move || text.get() on:input=move |event| text.set(event_target_value(&event))/>
            </div>
        </form>
        <LiveRegion words=Signal::derive(move || if is_search() { count.get() } else { String::new() })/>
        <Show when=move || found.with(Vec::is_empty)><p>{t("resources-glossary-none")}</p></Show>
        <dl class="glossary" hidden=move || found.with(Vec::is_empty)>
            <For each=move || found.get() key=|term| (term.id.clone(), term.definition.clone()) let:term>
                <Term term/>
            </For>
        </dl>
    }
}

#[component]
fn Term(term: GlossaryTerm) -> impl IntoView {
    let GlossaryTerm { term, definition, lesson, .. } = term;
    let link = lesson.map(|lesson| {
        let term = term.clone();
        view! {
            <A href=format!("/learn/lesson/{lesson}")>
                {t("resources-glossary-lesson")}
                // several links say the same: which word this one is about is heard
                <span class="visually-hidden">" – " {term}</span>
            </A>
        }
    });
    view! {
        <div class="glossary__entry">
            <dt>{term}</dt>
            <dd>{definition} " " {link}</dd>
        </div>
    }
}

/// A term answers to its word first and to its meaning too.
fn matches(term: &GlossaryTerm, wanted: &str) -> bool {
    wanted.is_empty() || fold(&term.term).contains(wanted) || fold(&term.definition).contains(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_its_word_or_its_meaning_whatever_the_accents() {
        let term = GlossaryTerm {
            id: "hebergeur".into(),
            term: "Hébergeur".into(),
            definition: "Qui garde vos données.".into(),
            lesson: None,
        };
        assert!(matches(&term, "heberg") && matches(&term, "donnees") && matches(&term, ""));
        assert!(!matches(&term, "wiki"));
    }
}
