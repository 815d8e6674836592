//! Writing a note.

use super::aids::{TagsField, TextTools, use_aids};
use super::keep::{Keeper, Keeping};
use super::ready_once::ReadyOnce;
use super::signature::{Signature, SignatureFields};
use super::things::DraftFiles;
use super::words::{kind_key, kind_more_key, subject_hint_key};
use crate::components::{
    Area, Button, ButtonKind, ChoiceOption, CommandError, EmptyState, Field, FigureKind, LinkButton, Page, RadioCards,
    SafeHtml, Select, scroll_to_anchor,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{Draft, NoteEdit, NoteView, SpaceView, WriteNote, WritingAids};
use domain::mutual_help::{BODY_MAX, NoteKind, TITLE_MAX, checked_text, tags_of_line};
use domain::{NoteId, SpaceId};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_query_map};

/// The draft of a new note, and of one that another page asked for: one does not hide the other.
const DRAFT: &str = "note";
const ASKED_DRAFT: &str = "note-asked";
const TITLE_FIELD: &str = "note-title";
const BODY_FIELD: &str = "note-body";

/// Shows the form of a new note; without a space, why there is none to write in.
#[component]
pub fn WriteNotePage() -> impl IntoView {
    // a page that asks for a note of some tag says so in the address
    let tag = use_query_map().with_untracked(|query| query.get("tag").unwrap_or_default());
    let kept_as = if tag.is_empty() { DRAFT } else { ASKED_DRAFT };
    // asked once: a space that arrives meanwhile must not take away what is being written
    let start = use_load(&[], move || async move {
        let (help, draft) = (ipc::get_mutual_help().await?, ipc::get_draft(kept_as.to_owned()).await?);
        Ok((help.spaces, draft))
    });
    let asked = StoredValue::new(match tag.is_empty() {
        true => Draft::default(),
        false => Draft { kind: Some(NoteKind::HowTo), tags: tag, ..Draft::default() },
    });
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> });
    view! {
        <Page title=t("mutual-help-write-title") area=Area::MutualHelp above>
            <ReadyOnce what=start let:start>
                {match start {
                    (spaces, _) if spaces.is_empty() => view! { <NoSpace/> }.into_any(),
                    (spaces, draft) => view! { <NoteForm spaces draft kept_as=kept_as.to_owned() before=asked.get_value()/> }.into_any(),
                }}
            </ReadyOnce>
        </Page>
    }
}

#[component]
fn NoSpace() -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::Peers title=t("mutual-help-first-choice") text=t("mutual-help-write-none")>
            <LinkButton href="/help" kind=ButtonKind::Primary>{t("mutual-help-back")}</LinkButton>
        </EmptyState>
    }
}

/// Asks for a note: a new one, or the next version of `edited`.
#[component]
pub(super) fn NoteForm(
    /// Where it may be written; the one space of the note, when it is edited.
    spaces: Vec<SpaceView>,
    /// What to begin from.
    draft: Draft,
    /// Under which name what is written is kept.
    kept_as: String,
    /// The note that is edited.
    #[prop(optional)]
    edited: Option<NoteId>,
    /// What the fields hold when nothing was begun.
    #[prop(optional)]
    before: Option<Draft>,
) -> impl IntoView {
    let had_draft = draft != Draft::default();
    let begin = if had_draft { draft } else { before.unwrap_or_default() };
    let is_edit = edited.is_some();
    let kind = RwSignal::new(begin.kind.unwrap_or(NoteKind::Question).tag().to_owned());
    let (title, body, tags) = (RwSignal::new(begin.title), RwSignal::new(begin.body), RwSignal::new(begin.tags));
    let space = RwSignal::new(spaces.first().map(|space| space.id.to_string()).unwrap_or_default());
    let tried = RwSignal::new(false);
    let signature = Signature::new();
    let aids = use_aids(Signal::derive(move || SpaceId::new(space.get()).ok()));

    let draft_name = StoredValue::new(kept_as.clone());
    let keeper = Keeper::new(move |draft: Draft| ipc::save_draft(kept_as.clone(), draft));
    let written =
        move || Draft { title: title.get(), body: body.get(), kind: NoteKind::from_tag(&kind.get()), tags: tags.get() };
    Effect::new(move |before: Option<Draft>| {
        let now = written();
        if before.is_some_and(|before| before != now) {
            keeper.keep(now.clone());
        }
        now
    });

    let navigate = use_navigate();
    let send = use_command(
        move |(space, edit): (SpaceId, NoteEdit)| {
            let (edited, draft_name) = (edited.clone(), draft_name.get_value());
            async move {
                signature.keep().await?;
                match edited {
                    Some(note) => ipc::edit_note(note, edit).await,
                    None => {
                        let NoteEdit { kind, title, body, tags } = edit;
                        let note = ipc::write_note(WriteNote { space, kind, title, body, tags }).await?;
                        ipc::attach_draft_files(draft_name, note.row.id.clone()).await?;
                        Ok(note)
                    }
                }
            }
        },
        move |note: NoteView| {
            keeper.keep_now(Draft::default());
            navigate(&format!("/help/note/{}", note.row.id), Default::default());
        },
    );
    let title_fault = move || title.with(|text| checked_text(text, TITLE_MAX).is_err());
    let body_fault = move || body.with(|text| checked_text(text, BODY_MAX).is_err());
    let title_error =
        Signal::derive(move || (tried.get() && title_fault()).then(|| tr("mutual-help-write-title-empty")));
    let body_error = Signal::derive(move || {
        if let Some(sentence) = too_many(body.with(|text| text.trim().chars().count())) {
            return Some(sentence);
        }
        (tried.get() && body_fault()).then(|| tr("mutual-help-write-text-empty"))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let note = untrack(|| {
            let (Some(kind), Ok(space)) = (NoteKind::from_tag(&kind.get()), SpaceId::new(space.get())) else {
                return None;
            };
            let title = checked_text(&title.get(), TITLE_MAX).map_err(|_| scroll_to_anchor(TITLE_FIELD)).ok()?;
            let body = checked_text(&body.get(), BODY_MAX).map_err(|_| scroll_to_anchor(BODY_FIELD)).ok()?;
            Some((space, NoteEdit { kind, title, body, tags: tags_of_line(&tags.get()) }))
        });
        if let Some(note) = note
            && signature.check()
        {
            send.run(note);
        }
    };
    let kinds = Signal::derive(|| {
        let card =
            |kind: NoteKind| ChoiceOption::new(kind.tag(), tr(kind_key(kind))).with_hint(tr(kind_more_key(kind)));
        NoteKind::ALL.map(card).to_vec()
    });
    let hint = Signal::derive(move || {
        tr(subject_hint_key(kind.with(|kind| NoteKind::from_tag(kind)).unwrap_or(NoteKind::Question)))
    });
    let spaces = StoredValue::new(spaces);
    let space_options = Signal::derive(move || {
        spaces.with_value(|spaces| spaces.iter().map(|s| (s.id.to_string(), s.name.clone())).collect::<Vec<_>>())
    });
    let readers = move || {
        let chosen = spaces.with_value(|all| all.iter().find(|one| one.id.as_str() == space.get()).cloned());
        chosen.map(|space| {
            let args = [("count", Arg::from(space.members)), ("space", Arg::from(space.name))];
            tr_with("mutual-help-write-who", &args)
        })
    };
    let has_choice = spaces.with_value(|spaces| spaces.len() > 1);
    view! {
        <form class="write-note" on:submit=submit novalidate>
            {had_draft.then(|| view! { <p class="write-note__found" role="status">{t("mutual-help-draft-found")}</p> })}
            {is_edit.then(|| view! { <p class="write-note__readers">{t("notes-edit-what")}</p> })}
            <RadioCards legend=t("mutual-help-write-kind") value=kind options=kinds/>
            {has_choice.then(|| view! { <Select label=t("mutual-help-write-space") value=space options=space_options/> })}
            {(!is_edit).then(|| view! { <p class="write-note__readers">{readers}</p> })}
            <Field id=TITLE_FIELD label=t("mutual-help-write-subject") hint value=title max=TITLE_MAX required=true error=title_error/>
            <TextWithPreview id=BODY_FIELD label=t("mutual-help-write-text") value=body error=body_error aids/>
            <TagsField value=tags aids/>
            <DraftState keeper/>
            {(!is_edit).then(|| view! { <DraftFiles draft=draft_name.get_value()/> })}
            <SignatureFields signature/>
            <Button kind=ButtonKind::Primary submit=true busy=send.busy()>
                {t(if is_edit { "notes-edit-send" } else { "mutual-help-write-send" })}
            </Button>
            <CommandError of=send.error()/>
        </form>
    }
}

/// Asks for a text in Markdown and shows, on demand, how a reader will see it.
#[component]
pub(super) fn TextWithPreview(
    id: &'static str,
    #[prop(into)] label: Signal<String>,
    value: RwSignal<String>,
    #[prop(into)] error: Signal<Option<String>>,
    #[prop(default = 12)] rows: u32,
    aids: Memo<WritingAids>,
) -> impl IntoView {
    let shown = RwSignal::new(None::<String>);
    let preview = use_command(ipc::preview_text, move |html: String| shown.set(Some(html)));
    let is_empty = move || value.with(|text| text.trim().is_empty());
    let is_shown = move || shown.with(Option::is_some);
    // one button for both ways: the focus stays on it
    let switch = move |()| {
        if untrack(is_shown) {
            shown.set(None);
        } else {
            preview.run(value.get_untracked());
        }
    };
    view! {
        <div class="text-with-preview">
            // the field stays on the page, so that going back finds the caret where it was
            <div hidden=is_shown>
                <TextTools field=id value aids/>
                <Field id=id label hint=t("mutual-help-write-text-hint") value rows required=true error/>
            </div>
            {move || shown.get().map(|html| view! {
                <section class="preview" aria-label=t("mutual-help-write-preview")>
                    {if html.trim().is_empty() {
                        view! { <p class="unknown">{t("mutual-help-write-preview-empty")}</p> }.into_any()
                    } else {
                        view! { <SafeHtml html/> }.into_any()
                    }}
                </section>
            })}
            <div class="text-with-preview__switch">
                <Button kind=ButtonKind::Quiet disabled=Signal::derive(move || !is_shown() && is_empty()) busy=preview.busy() on_click=switch>
                    {move || tr(if is_shown() { "mutual-help-write-edit" } else { "mutual-help-write-preview" })}
                </Button>
            </div>
            <CommandError of=preview.error()/>
        </div>
    }
}

/// Says whether what is written is on the disk.
#[component]
pub(super) fn DraftState(keeper: Keeper<Draft>) -> impl IntoView {
    let words = move || match keeper.state() {
        Keeping::Untouched => String::new(),
        Keeping::UnderWay => tr("mutual-help-draft-keeping"),
        Keeping::Kept => tr("mutual-help-draft-kept"),
        Keeping::Failed(_) => tr("mutual-help-draft-failed"),
    };
    let is_failed = move || matches!(keeper.state(), Keeping::Failed(_));
    view! {
        <p class="draft-state" class:draft-state--failed=is_failed>{words}</p>
        <Show when=is_failed>
            <p class="visually-hidden" role="alert">{t("mutual-help-draft-failed")}</p>
        </Show>
    }
}

/// Returns how many characters are too many, in words; nothing while there is room.
pub(super) fn too_many(length: usize) -> Option<String> {
    let over = length.checked_sub(BODY_MAX).filter(|over| *over > 0)?;
    Some(tr_with("mutual-help-write-too-many", &[("count", Arg::from(over))]))
}
