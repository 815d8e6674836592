//! The next version of a note or reply of one's own.

use super::aids::use_aids;
use super::keep::Keeper;
use super::ready_once::ReadyOnce;
use super::signature::{Signature, SignatureFields};
use super::write::{DraftState, NoteForm, TextWithPreview, too_many};
use crate::components::{Area, Button, ButtonKind, CommandError, Notice, NoticeKind, Page, scroll_to_anchor};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{Draft, ErrorCode, NoteView, SpaceView, UiError};
use domain::mutual_help::{BODY_MAX, checked_text};
use domain::{NoteId, SpaceId};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_params_map, use_query_map};

const FIELD: &str = "edit-reply-body";

/// Shows the form of a note as it is now, or of the reply that the address names.
#[component]
pub fn EditNotePage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let id = params.with_untracked(|params| params.get("note")).unwrap_or_default();
    let reply = query.with_untracked(|query| query.get("reply"));
    let key = match &reply {
        Some(reply) => format!("edit-reply-{reply}"),
        None => format!("edit-{id}"),
    };
    let back = format!("/help/note/{id}");
    let start = {
        let (id, key) = (id.clone(), key.clone());
        use_load(&[], move || {
            let (id, key) = (id.clone(), key.clone());
            async move {
                let note = NoteId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
                Ok((ipc::get_note(note).await?, ipc::get_draft(key).await?))
            }
        })
    };
    let above = ViewFn::from(move || {
        view! { <A href=back.clone() attr:class="back-link">{t("notes-back-to-note")}</A> }
    });
    let is_reply = reply.is_some();
    let title = Signal::derive(move || tr(if is_reply { "notes-edit-reply-title" } else { "notes-edit-title" }));
    view! {
        <Page title area=Area::MutualHelp above>
            <ReadyOnce what=start let:start>
                {form(start.0, start.1, reply.clone(), key.clone())}
            </ReadyOnce>
        </Page>
    }
}

fn form(note: NoteView, draft: Draft, reply: Option<String>, kept_as: String) -> AnyView {
    let not_mine = || view! { <Notice kind=NoticeKind::Attention>{t("error-not-author")}</Notice> }.into_any();
    let Some(reply) = reply else {
        if !note.row.author.own || note.state.text.deleted {
            return not_mine();
        }
        let space = SpaceView {
            id: note.row.space.clone(),
            name: note.row.space_name.clone(),
            members: 0,
            notes: 0,
            may_invite: false,
        };
        let before = Draft {
            title: note.row.title.clone(),
            body: note.state.text.body.clone(),
            kind: Some(note.row.kind),
            tags: note.state.tags.join(", "),
        };
        return view! { <NoteForm spaces=vec![space] draft kept_as edited=note.row.id before/> }.into_any();
    };
    let found = note.replies.iter().find(|one| one.id == reply && one.author.own && !one.state.deleted);
    match found.map(|one| one.state.body.clone()) {
        Some(before) => view! {
            <ReplyEdit note=note.row.id space=note.row.space reply before draft kept_as/>
        }
        .into_any(),
        None => not_mine(),
    }
}

#[component]
fn ReplyEdit(
    note: NoteId,
    space: SpaceId,
    reply: String,
    before: String,
    draft: Draft,
    kept_as: String,
) -> impl IntoView {
    let had_draft = draft != Draft::default();
    let body = RwSignal::new(if had_draft { draft.body } else { before });
    let tried = RwSignal::new(false);
    let signature = Signature::new();
    let aids = use_aids(Signal::derive(move || Some(space.clone())));
    let keeper = Keeper::new(move |draft: Draft| ipc::save_draft(kept_as.clone(), draft));
    Effect::new(move |before: Option<String>| {
        let now = body.get();
        if before.is_some_and(|before| before != now) {
            keeper.keep(Draft { body: now.clone(), ..Draft::default() });
        }
        now
    });
    let navigate = use_navigate();
    let send = use_command(
        move |text: String| {
            let (note, reply) = (note.clone(), reply.clone());
            async move {
                signature.keep().await?;
                ipc::edit_reply(note, reply, text).await
            }
        },
        move |after: NoteView| {
            keeper.keep_now(Draft::default());
            navigate(&format!("/help/note/{}", after.row.id), Default::default());
        },
    );
    let error = Signal::derive(move || {
        too_many(body.with(|text| text.trim().chars().count())).or_else(|| {
            (tried.get() && body.with(|text| text.trim().is_empty())).then(|| tr("mutual-help-write-text-empty"))
        })
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        match body.with_untracked(|text| checked_text(text, BODY_MAX)) {
            Ok(text) if signature.check() => send.run(text),
            Ok(_) => {}
            Err(_) => scroll_to_anchor(FIELD),
        }
    };
    view! {
        <form class="write-note" on:submit=submit novalidate>
            {had_draft.then(|| view! { <p class="write-note__found" role="status">{t("mutual-help-draft-found")}</p> })}
            <p class="write-note__readers">{t("notes-edit-what")}</p>
            <TextWithPreview id=FIELD label=t("mutual-help-reply-label") value=body error rows=8 aids/>
            <DraftState keeper/>
            <SignatureFields signature/>
            <Button kind=ButtonKind::Primary submit=true busy=send.busy()>{t("notes-edit-send")}</Button>
            <CommandError of=send.error()/>
        </form>
    }
}
