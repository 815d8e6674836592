//! Replying to a note.

use super::aids::use_aids;
use super::keep::Keeper;
use super::signature::{Signature, SignatureFields};
use super::things::DraftFiles;
use super::write::{DraftState, TextWithPreview, too_many};
use crate::components::{Button, ButtonKind, CommandError, LiveRegion, scroll_to_anchor};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{Draft, NoteView};
use domain::mutual_help::{BODY_MAX, checked_text};
use domain::{NoteId, SpaceId};
use leptos::prelude::*;

const FIELD: &str = "reply-body";

/// Asks for a reply; what is begun is kept under the note's own draft.
#[component]
pub(super) fn ReplyForm(
    note: NoteId,
    /// The space of the note.
    space: SpaceId,
    #[prop(into)] on_sent: Callback<NoteView>,
) -> impl IntoView {
    let key = format!("reply-{note}");
    let key_of = key.clone();
    let body = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    let signature = Signature::new();
    let aids = use_aids(Signal::derive(move || Some(space.clone())));
    let keeper = {
        let key = key.clone();
        Keeper::new(move |draft: Draft| ipc::save_draft(key.clone(), draft))
    };
    // what the person begins to write before the draft comes is not overwritten by it
    let draft = use_load(&[], move || ipc::get_draft(key.clone()));
    let kept = StoredValue::new(String::new());
    Effect::new(move |_| {
        if let Some(draft) = draft.value()
            && body.with_untracked(String::is_empty)
        {
            kept.set_value(draft.body.clone());
            body.set(draft.body);
        }
    });
    Effect::new(move |_| {
        let now = body.get();
        if kept.with_value(|kept| *kept != now) {
            kept.set_value(now.clone());
            keeper.keep(Draft { body: now, ..Draft::default() });
        }
    });

    let told = RwSignal::new(false);
    let files = RwSignal::new(0_u32);
    let files_of = key_of.clone();
    let send = use_command(
        move |text: String| {
            let (note, key) = (note.clone(), files_of.clone());
            async move {
                signature.keep().await?;
                let after = ipc::reply_to_note(note.clone(), text).await?;
                ipc::attach_draft_files(key, note).await?;
                Ok(after)
            }
        },
        move |after: NoteView| {
            keeper.keep_now(Draft::default());
            kept.set_value(String::new());
            body.set(String::new());
            tried.set(false);
            told.set(true);
            files.update(|turn| *turn += 1);
            on_sent.run(after);
        },
    );
    let error = Signal::derive(move || {
        if let Some(sentence) = too_many(body.with(|text| text.trim().chars().count())) {
            return Some(sentence);
        }
        (tried.get() && body.with(|text| text.trim().is_empty())).then(|| tr("mutual-help-write-text-empty"))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        told.set(false);
        tried.set(true);
        match body.with_untracked(|text| checked_text(text, BODY_MAX)) {
            Ok(text) if signature.check() => send.run(text),
            Ok(_) => {}
            Err(_) => scroll_to_anchor(FIELD),
        }
    };
    let said = Signal::derive(move || if told.get() { tr("mutual-help-reply-sent") } else { String::new() });
    view! {
        <section class="reply" aria-labelledby="reply-heading">
            <h2 id="reply-heading">{t("mutual-help-reply-title")}</h2>
            <form on:submit=submit novalidate>
                <TextWithPreview id=FIELD label=t("mutual-help-reply-label") value=body error rows=6 aids/>
                <DraftState keeper/>
                <DraftFiles draft=key_of.clone() turn=files/>
                <SignatureFields signature/>
                <Button kind=ButtonKind::Primary submit=true busy=send.busy()>{t("mutual-help-reply-send")}</Button>
                <p class="reply__said" aria-hidden="true">{said}</p>
                <LiveRegion words=said/>
                <CommandError of=send.error()/>
            </form>
        </section>
    }
}
