//! What is wrong in the lesson, with the way to its place.

use super::super::{Weight, sentence};
use super::writing::Writing;
use crate::i18n::{Arg, t, t_with};
use contract::DiagnosticView;
use leptos::prelude::*;

/// Shows the faults and remarks; pressing one puts the caret on its line.
#[component]
pub(super) fn Faults(writing: Writing, on_line: Callback<usize>) -> impl IntoView {
    let found =
        Memo::new(move |_| writing.preview.with(|preview| preview.as_ref().map(|preview| preview.diagnostics.clone())));
    let item = move |one: DiagnosticView| {
        let words = sentence(&one);
        let (line, blocking) = (one.line, one.blocking);
        let place = if line == 0 {
            t("studio-check-whole")
        } else {
            t_with("studio-check-line", move || vec![("line", Arg::from(line.to_string()))])
        };
        view! {
            <li>
                <button type="button" class="fault" class:fault--blocking=blocking on:click=move |_| on_line.run(line)>
                    <span class="fault__place">{place}</span>
                    <Weight blocking=blocking/>
                    <span class="fault__words">{words}</span>
                </button>
            </li>
        }
    };
    view! {
        <section class="faults" aria-labelledby="studio-diagnostics">
            <h2 id="studio-diagnostics">{t("studio-diagnostics")}</h2>
            {move || match found.get() {
                None => ().into_any(),
                Some(found) if found.is_empty() => view! {
                    <p class="faults__none"><span class="shape shape--right" aria-hidden="true"></span>{t("studio-diagnostics-none")}</p>
                }.into_any(),
                Some(found) => view! {
                    <p class="faults__hint">{t("studio-diagnostics-hint")}</p>
                    <ul class="faults__list">{found.into_iter().map(item).collect_view()}</ul>
                }.into_any(),
            }}
        </section>
    }
}
