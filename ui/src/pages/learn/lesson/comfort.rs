//! Beside a lesson: how it reads, and its paper form.

use crate::components::{Button, ButtonKind, CommandError};
use crate::i18n::t;
use crate::ipc;
use crate::pages::settings::ReadingComfort;
use crate::state::use_command;
use leptos::prelude::*;

/// Shows the choices of reading comfort, folded, and the way to print.
#[component]
pub(super) fn LessonComfort() -> impl IntoView {
    let print = use_command(|()| ipc::print_page(), |()| ());
    // fourteen choices that most readers of a lesson never open: made when they are
    let opened = RwSignal::new(false);
    view! {
        <div class="lesson-comfort">
            <details class="lesson-comfort__fold" on:toggle=move |_| opened.set(true)>
                <summary class="lesson-comfort__title">{t("learn-comfort")}</summary>
                <div class="lesson-comfort__choices">{move || opened.get().then(|| view! { <ReadingComfort/> })}</div>
            </details>
            <Button kind=ButtonKind::Quiet busy=print.busy() on_click=move |()| print.run(())>{t("learn-print")}</Button>
            <CommandError of=print.error()/>
        </div>
    }
}
