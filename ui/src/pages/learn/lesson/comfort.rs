//! Beside a lesson: how it reads, and its paper form.

use crate::components::{Button, ButtonKind};
use crate::i18n::t;
use crate::pages::settings::ReadingComfort;
use leptos::prelude::*;

/// Shows the choices of reading comfort, folded, and the way to print.
#[component]
pub(super) fn LessonComfort() -> impl IntoView {
    let print = move |()| {
        // a window that cannot print says so itself
        let _ = window().print();
    };
    view! {
        <div class="lesson-comfort">
            <details class="lesson-comfort__fold">
                <summary class="lesson-comfort__title">{t("learn-comfort")}</summary>
                <div class="lesson-comfort__choices"><ReadingComfort/></div>
            </details>
            <Button kind=ButtonKind::Quiet on_click=print>{t("learn-print")}</Button>
        </div>
    }
}
