//! What the checks of the whole course found.

use super::{Weight, sentence};
use crate::components::{Button, ErrorNotice, Loading};
use crate::i18n::{Arg, t, t_with};
use crate::state::Loaded;
use contract::DiagnosticView;
use leptos::prelude::*;

/// Shows the faults, then the remarks, each with its place.
#[component]
pub(super) fn CourseChecks(checks: Loaded<Vec<DiagnosticView>>) -> impl IntoView {
    let busy = Signal::derive(move || checks.is_busy());
    view! {
        <section class="checks" aria-labelledby="studio-checks">
            <div class="checks__head">
                <h2 id="studio-checks">{t("studio-checks")}</h2>
                <Button busy=busy on_click=move |()| checks.reload()>{t("studio-checks-again")}</Button>
            </div>
            <div role="status">
                {move || match checks.outcome() {
                    None => view! { <Loading/> }.into_any(),
                    Some(Ok(found)) => view! { <Summary found=found/> }.into_any(),
                    Some(Err(_)) => view! { <p>{t("studio-checks-failed")}</p> }.into_any(),
                }}
            </div>
            {move || match checks.outcome() {
                None => ().into_any(),
                Some(Ok(found)) => view! { <List found=found/> }.into_any(),
                Some(Err(error)) => view! { <ErrorNotice error=error on_retry=move |()| checks.reload()/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Summary(found: Vec<DiagnosticView>) -> impl IntoView {
    let faults = found.iter().filter(|one| one.blocking).count();
    let remarks = found.len() - faults;
    let count =
        |n: usize, key: &'static str| (n > 0).then(|| view! { <p>{t_with(key, move || vec![("n", n.into())])}</p> });
    let none = found.is_empty().then(|| {
        view! { <p class="checks__none"><span class="shape shape--right" aria-hidden="true"></span>{t("studio-checks-none")}</p> }
    });
    view! { {none}{count(faults, "studio-checks-blocking")}{count(remarks, "studio-checks-remarks")} }
}

#[component]
fn List(found: Vec<DiagnosticView>) -> impl IntoView {
    let mut found = found;
    // a stable sort: within a file the order of its lines stays
    found.sort_by_key(|one| !one.blocking);
    let item = |one: DiagnosticView| {
        let words = sentence(&one);
        let (file, line) = (one.file, one.line.to_string());
        let place = if one.line == 0 {
            Signal::stored(file)
        } else {
            t_with("studio-check-place", move || vec![("file", Arg::from(&file)), ("line", Arg::from(&line))])
        };
        view! {
            <li class="check" class:check--blocking=one.blocking>
                <p class="check__head"><Weight blocking=one.blocking/><span class="check__place">{place}</span></p>
                <p class="check__words">{words}</p>
            </li>
        }
    };
    (!found.is_empty()).then(|| view! { <ul class="checks__list">{found.into_iter().map(item).collect_view()}</ul> })
}
