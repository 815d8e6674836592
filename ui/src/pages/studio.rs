//! The trainer's studio: one's own copy of the course.

mod checks;
mod desk;
mod publication;
mod texts;

pub use desk::StudioTextPage;

use crate::components::{Area, Page, Ready};
use crate::i18n::{t, tr_texts};
use crate::ipc;
use crate::state::use_load;
use checks::CourseChecks;
use contract::{Changed, DiagnosticView};
use leptos::prelude::*;
use publication::Publication;
use texts::StudioTexts;

/// Shows the studio: its lessons, what the checks found, the publication.
#[component]
pub fn StudioPage() -> impl IntoView {
    let studio = use_load(&[Changed::Course], ipc::get_studio);
    let checks = use_load(&[Changed::Course], ipc::check_course);
    let opened = Memo::new(move |_| studio.value().is_some());
    view! {
        <Page title=t("studio-title") area=Area::Studio lead=t("studio-about")>
            <Ready what=studio let:view>
                <StudioTexts texts=view.texts/>
            </Ready>
            // drawn once: what was just published must not vanish when the studio is asked again
            <Show when=move || opened.get()>
                <CourseChecks checks=checks/>
                <Publication studio=studio checks=checks/>
            </Show>
        </Page>
    }
}

/// Returns the sentence of a fault or remark: what is wrong and how to mend it.
fn sentence(diagnostic: &DiagnosticView) -> Signal<String> {
    let (key, args) = (diagnostic.key.clone(), diagnostic.args.clone());
    Signal::derive(move || tr_texts(&key, &args))
}

/// Shows whether something must be mended or may stay, as a word with its shape.
#[component]
fn Weight(blocking: bool) -> impl IntoView {
    let (shape, key) = if blocking {
        ("shape shape--wrong", "studio-check-blocking")
    } else {
        ("shape shape--info", "studio-check-remark")
    };
    view! { <span class="weight"><span class=shape aria-hidden="true"></span>{t(key)}</span> }
}
