//! A dialog above the page.

use super::{Button, ButtonKind, fresh_id};
use crate::i18n::t;
use leptos::prelude::*;

/// Shows a native dialog while `open` is true: the page behind is out of reach, Escape closes it, the focus comes back
/// where it was.
#[component]
pub fn Dialog(
    /// Whether it is open; closing sets it to false.
    open: RwSignal<bool>,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// `true` when the heading is only heard.
    #[prop(optional)]
    hide_title: bool,
    /// Another class, for its size.
    #[prop(default = "")]
    class: &'static str,
    /// What it holds, made anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    let title_id = fresh_id("dialog");
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        if open.get() && !dialog.open() {
            // fails only for a dialog that is open already or out of the page
            let _ = dialog.show_modal();
        } else if !open.get() && dialog.open() {
            dialog.close();
        }
    });
    // A click on the dialog itself, not on something in it, is a click on what lies behind.
    let close_outside = move |event: leptos::ev::MouseEvent| {
        let on_backdrop = event.target().zip(event.current_target()).is_some_and(|(at, here)| at == here);
        if on_backdrop {
            open.set(false);
        }
    };
    view! {
        <dialog node_ref=dialog class=format!("dialog {class}") aria-labelledby=title_id
            on:close=move |_| open.set(false) on:click=close_outside>
            <div class="dialog__body">
                <div class="dialog__head">
                    <h2 id=title_id.clone() class="dialog__title" class:visually-hidden=hide_title>{title}</h2>
                    <Button kind=ButtonKind::Quiet on_click=move |()| open.set(false)>{t("common-close")}</Button>
                </div>
                {move || open.get().then(|| children())}
            </div>
        </dialog>
    }
}
