//! The letter to a provider: reread, kept, opened in the mail program, copied or saved.

use super::situation::last_wishes;
use crate::components::{
    Area, Button, ButtonKind, CommandError, ErrorNotice, Field, LiveRegion, Notice, NoticeKind, Page,
};
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use crate::ipc;
use crate::pages::directory::OutsideLink;
use crate::pages::mutual_help::{Keeper, Keeping, ReadyOnce, copy_text};
use crate::state::{use_command, use_load};
use contract::{Draft, ErrorCode, Letter, LetterView, UiError};
use domain::ListingId;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;

const BODY_FIELD: &str = "letter-body";

/// Shows the letter to one provider.
#[component]
pub fn LetterPage() -> impl IntoView {
    let params = use_params_map();
    let start = use_load(&[], move || {
        let id = params.with(|params| params.get("listing")).unwrap_or_default();
        async move {
            let id = ListingId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
            let written = ipc::write_letter(id.clone(), last_wishes()).await?;
            let draft = ipc::get_draft(kept_as(&id)).await?;
            Ok((id, written, draft))
        }
    });
    let name = Memo::new(move |_| start.value().map(|(_, view, _): (ListingId, LetterView, Draft)| view.name));
    let title = Signal::derive(move || {
        name.get().map_or_else(
            || tr("finder-letter-loading"),
            |name| tr_with("finder-letter-title", &[("name", Arg::from(name))]),
        )
    });
    let above =
        ViewFn::from(|| view! { <A href="/directory-finder" attr:class="back-link">{t("finder-letter-back")}</A> });
    view! {
        <Page title area=Area::Directory lead=t("finder-letter-lead") above>
            <ReadyOnce what=start let:start>
                <LetterForm listing=start.0 written=start.1 draft=start.2/>
            </ReadyOnce>
        </Page>
    }
}

#[component]
fn LetterForm(listing: ListingId, written: LetterView, draft: Draft) -> impl IntoView {
    let fresh = StoredValue::new(written.letter.clone());
    let begun = !draft.title.is_empty() || !draft.body.is_empty();
    let first = if begun { Letter { subject: draft.title, body: draft.body } } else { written.letter };
    let (subject, body) = (RwSignal::new(first.subject), RwSignal::new(first.body));
    let told = RwSignal::new(String::new());
    let letter = move || Letter { subject: subject.get_untracked(), body: body.get_untracked() };
    let key = kept_as(&listing);
    let keeper = Keeper::new(move |draft: Draft| ipc::save_draft(key.clone(), draft));
    let keep = move |_: String| {
        let letter = letter();
        keeper.keep(Draft { title: letter.subject, body: letter.body, ..Draft::default() });
    };
    let again = move |()| {
        let letter = fresh.get_value();
        subject.set(letter.subject);
        body.set(letter.body);
        // an empty draft is forgotten: the letter is written anew from the listing next time
        keeper.keep_now(Draft::default());
    };
    let to = StoredValue::new(listing);
    let open = use_command(
        move |()| ipc::open_letter(to.get_value(), letter()),
        move |opened| {
            told.set(tr(if opened.with_text { "finder-letter-opened" } else { "finder-letter-too-long" }));
        },
    );
    let save = use_command(
        move |()| ipc::save_letter_as(to.get_value(), letter()),
        move |saved: Option<contract::SavedFile>| {
            if let Some(saved) = saved {
                told.set(tr_with("finder-letter-saved", &[("path", Arg::from(saved.path))]));
            }
        },
    );
    let copy = use_command(
        move |()| async move {
            let letter = letter();
            Ok(copy_text(&format!("{}\n\n{}", letter.subject, letter.body), BODY_FIELD).await)
        },
        move |copied| told.set(tr(if copied { "finder-letter-copied" } else { "finder-letter-select" })),
    );
    let (email, website) = (written.email, written.website);
    let has_address = !email.is_empty();
    let failed = move || match keeper.state() {
        Keeping::Failed(error) => Some(view! { <ErrorNotice error=error/> }),
        _ => None,
    };
    view! {
        {if has_address {
            let words = t_with("finder-letter-to", move || vec![("email", Arg::from(email.as_str()))]);
            view! { <p class="letter-form__to">{words}</p> }.into_any()
        } else {
            view! {
                <Notice kind=NoticeKind::Attention>
                    <p>{t("finder-letter-no-address")} " " {(!website.is_empty()).then(|| view! { <OutsideLink address=website/> })}</p>
                </Notice>
            }
            .into_any()
        }}
        <form class="letter-form" on:submit=|event| event.prevent_default()>
            <Field label=t("finder-letter-subject-label") value=subject max=200 on_input=keep/>
            <Field
                label=t("finder-letter-body-label")
                hint=t("finder-letter-kept")
                value=body
                rows=22
                max=20_000
                id=BODY_FIELD
                on_input=keep
            />
            {failed}
            <div class="letter-form__actions">
                <Show when=move || has_address>
                    <Button kind=ButtonKind::Primary busy=open.busy() on_click=move |()| open.run(())>
                        {t("finder-letter-mail")}
                    </Button>
                </Show>
                <Button busy=copy.busy() on_click=move |()| copy.run(())>{t("finder-letter-copy")}</Button>
                <Button busy=save.busy() on_click=move |()| save.run(())>{t("finder-letter-save")}</Button>
                <Button kind=ButtonKind::Quiet on_click=again>{t("finder-letter-again")}</Button>
            </div>
            <LiveRegion words=told/>
            <Show when=move || !told.with(String::is_empty)>
                <p class="letter-form__told" aria-hidden="true">{told}</p>
            </Show>
            <CommandError of=open.error()/>
            <CommandError of=save.error()/>
        </form>
    }
}

/// Returns where the letter to a provider is kept.
fn kept_as(listing: &ListingId) -> String {
    format!("letter:{listing}")
}
