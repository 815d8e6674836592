//! Taking the published text back.

use super::writing::Writing;
use crate::components::{Button, ButtonKind, CommandError, Dialog, LiveRegion};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::state::use_command;
use contract::CourseText;
use leptos::prelude::*;

/// Shows the way back to the published text; it asks first.
#[component]
pub(super) fn Reset(source: CourseText, writing: Writing) -> impl IntoView {
    let (asking, done) = (RwSignal::new(false), RwSignal::new(false));
    let (text, locale) = (source.text, source.locale);
    let reset = use_command(
        move |()| ipc::reset_course_text(text.clone(), locale),
        move |source| {
            writing.replace(source);
            done.set(true);
            asking.set(false);
        },
    );
    let same = Signal::derive(move || !writing.differs());
    let said = Signal::derive(move || if done.get() { tr("studio-reset-done") } else { String::new() });
    view! {
        <Button disabled=same on_click=move |()| asking.set(true)>{t("studio-reset")}</Button>
        <LiveRegion words=said/>
        <Dialog open=asking title=t("studio-reset-title")>
            <p>{t("studio-reset-text")}</p>
            <CommandError of=reset.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=reset.busy() on_click=move |()| reset.run(())>
                    {t("studio-reset-confirm")}
                </Button>
                <Button on_click=move |()| asking.set(false)>{t("studio-reset-cancel")}</Button>
            </div>
        </Dialog>
    }
}
