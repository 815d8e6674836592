//! Inviting a peer: a text to hand over, once.

use crate::components::{Button, ButtonKind, CommandError, LiveRegion, fresh_id, scroll_to_anchor};
use crate::i18n::{self, Arg, t, t_with, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{InviteForm, InviteView, SavedFile, SpaceView};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Shows the way to invite to a space, then the invite itself with how to hand it over.
#[component]
pub(super) fn Invite(space: SpaceView) -> impl IntoView {
    let made = RwSignal::new(None::<InviteView>);
    let text_id = fresh_id("invite");
    let id = space.id.clone();
    let make = {
        let text_id = text_id.clone();
        use_command(
            move |()| ipc::create_invite(id.clone()),
            move |invite| {
                made.set(Some(invite));
                let text_id = text_id.clone();
                // the text is on the page once this turn is over
                request_animation_frame(move || scroll_to_anchor(&text_id));
            },
        )
    };
    let name = StoredValue::new(space.name);
    let to_name = move || vec![("space", Arg::from(name.get_value()))];
    view! {
        <Show when=move || made.with(Option::is_none)>
            <Button on_click=move |()| make.run(()) busy=make.busy()>
                {t("mutual-help-invite")}
                <span class="visually-hidden">" – " {move || name.get_value()}</span>
            </Button>
        </Show>
        <CommandError of=make.error()/>
        {move || made.get().map(|invite| {
            let space = name.get_value();
            view! { <Handover invite space title=t_with("mutual-help-invite-title", to_name) text_id=text_id.clone() on_close=move |()| made.set(None)/> }
        })}
    }
}

#[component]
fn Handover(
    invite: InviteView,
    space: String,
    title: Signal<String>,
    text_id: String,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let told = RwSignal::new(None::<&'static str>);
    let told_words = Signal::derive(move || told.get().map(tr).unwrap_or_default());
    let text = invite.text.clone();
    let id = text_id.clone();
    let copy = move |()| {
        let (text, id) = (text.clone(), id.clone());
        leptos::task::spawn_local(async move {
            let key = if copy_text(&text, &id).await { "mutual-help-copied" } else { "mutual-help-copy-failed" };
            // the invite may have been closed meanwhile
            let _ = told.try_set(Some(key));
        });
    };
    let saved = RwSignal::new(String::new());
    let save = {
        let text = invite.text.clone();
        use_command(
            move |form: InviteForm| ipc::save_invite_as(text.clone(), space.clone(), form),
            move |file: Option<SavedFile>| {
                if let Some(file) = file {
                    saved.set(tr_with("invite-saved", &[("path", Arg::from(file.path))]));
                }
            },
        )
    };
    let picture = invite.picture;
    let expires_at = invite.expires_at;
    let expires = t_with("mutual-help-invite-expires", move || vec![("date", Arg::from(i18n::date_time(expires_at)))]);
    view! {
        <section class="invite">
            <h4 class="invite__title">{title}</h4>
            <label class="field__label" for=text_id.clone()>{t("mutual-help-invite-text")}</label>
            <textarea class="field__control invite__text" id=text_id.clone() rows="6" readonly spellcheck="false" lang="zxx"
                prop:value=invite.text
                on:focus=|event| {
                    if let Some(field) = event.target().and_then(|at| at.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
                        field.select();
                        // what matters to recognise it is its beginning
                        request_animation_frame(move || field.set_scroll_top(0));
                    }
                }></textarea>
            <div class="invite__actions">
                <Button kind=ButtonKind::Primary on_click=copy>{t("mutual-help-copy")}</Button>
                <Button on_click=move |()| save.run(InviteForm::File) busy=save.busy()>{t("invite-save-file")}</Button>
                <Button on_click=move |()| save.run(InviteForm::Picture) busy=save.busy()>{t("invite-save-picture")}</Button>
                <Button kind=ButtonKind::Quiet on_click=on_close>{t("mutual-help-invite-close")}</Button>
            </div>
            <p class="invite__told" aria-hidden="true">{told_words}</p>
            <LiveRegion words=told_words/>
            <p class="invite__told" aria-hidden="true">{saved}</p>
            <LiveRegion words=saved/>
            <CommandError of=save.error()/>
            <svg class="invite__picture" viewBox=format!("0 0 {0} {0}", picture.size) role="img"
                aria-label=t("invite-picture-alt") shape-rendering="crispEdges">
                <path d=picture.path></path>
            </svg>
            <ul class="invite__how">
                <li>{t("mutual-help-invite-how")}</li>
                <li>{t("mutual-help-invite-once")}</li>
                <li>{t("mutual-help-invite-stay")}</li>
                <li>{expires}</li>
            </ul>
        </section>
    }
}

/// Copies a text; where the window has no clipboard, selects it in its field instead and returns `false`.
pub(crate) async fn copy_text(text: &str, field: &str) -> bool {
    let navigator = window().navigator();
    let has_clipboard =
        js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    if has_clipboard && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok() {
        return true;
    }
    scroll_to_anchor(field);
    false
}
