//! The finder: from what an association needs to a shortlist that explains itself, and a letter.

mod form;
mod letter;
mod shortlist;
mod situation;

pub use letter::LetterPage;
pub(crate) use situation::wish_for_plan;

use crate::components::{Area, Page};
use crate::i18n::t;
use crate::ipc;
use crate::pages::directory::{CompareTray, settled};
use crate::state::use_load;
use contract::Changed;
use form::SituationForm;
use leptos::prelude::*;
use leptos_router::components::A;
use shortlist::Shortlist;
use situation::Situation;

/// Shows one calm form, and under it who fits best, which follows each answer.
#[component]
pub fn FinderPage() -> impl IntoView {
    let situation = Situation::new();
    let software = settled(situation.software);
    let found = use_load(&[Changed::Submissions], move || {
        let wishes = situation.wishes(&software.get());
        async move { ipc::find_helpers(wishes).await }
    });
    Effect::new(move |_| situation.keep());
    let above = ViewFn::from(|| view! { <A href="/directory" attr:class="back-link">{t("finder-back")}</A> });
    view! {
        <Page title=t("finder-title") area=Area::Directory lead=t("finder-lead") above>
            <SituationForm situation/>
            <Shortlist found/>
            <CompareTray/>
        </Page>
    }
}
