//! Home: a greeting, one thing to go on with, what peers wrote, one next step.

mod go_on;
mod letters;
mod next_step;

use super::first_start::FirstStart;
use super::revision::RevisionLine;
use crate::components::{Page, Ready};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_app, use_load};
use contract::{Changed, NotesQuery};
use go_on::GoOn;
use leptos::prelude::*;
use letters::Letters;
use next_step::NextStepCard;

/// Shows Home, or the three doors on the first start.
#[component]
pub fn HomePage() -> impl IntoView {
    let app = use_app();
    let first = Memo::new(move |_| app.with(|boot| boot.first_start));
    move || if first.get() { view! { <FirstStart/> }.into_any() } else { view! { <Home/> }.into_any() }
}

#[component]
fn Home() -> impl IntoView {
    let app = use_app();
    let course = use_load(&[Changed::Course], ipc::get_course);
    let help = use_load(&[Changed::Spaces], ipc::get_mutual_help);
    let notes = use_load(&[Changed::Notes], || ipc::list_notes(NotesQuery::default()));
    let greeting = Signal::derive(move || match app.with(|boot| boot.settings.name.clone()) {
        name if name.is_empty() => tr("home-greeting"),
        name => tr_with("home-greeting-name", &[("name", Arg::from(first_name(&name)))]),
    });
    view! {
        <Page title=greeting lead=t("home-lead") wide=true>
            <Ready what=course let:course>
                <GoOn course=course/>
            </Ready>
            <RevisionLine/>
            <div class="home__columns">
                <Ready what=notes let:notes>
                    <Letters notes=notes/>
                </Ready>
                <NextStepCard course=course help=help/>
            </div>
        </Page>
    }
}

/// One greets by the first name; the family name is for attestations.
fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_greeted_by_the_first_name() {
        assert_eq!(first_name("Zoé Lefèvre-Nuñez"), "Zoé");
        assert_eq!(first_name("Anne-Marie"), "Anne-Marie");
    }
}
