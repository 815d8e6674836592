//! What a note's page shows of what goes with it, text by text.

use super::files::Files;
use super::judge::{Asked, Judge};
use crate::components::{Button, ButtonKind, CommandError, LinkButton, Notice, NoticeKind};
use crate::i18n::{self, Arg, t, tr_with};
use crate::ipc;
use crate::pages::mutual_help::words::author_words;
use crate::state::{Loaded, use_command, use_load};
use contract::{Changed, MarkRequest, NoteThings, UiError};
use domain::NoteId;
use domain::mutual_help::{Mark, Target};
use leptos::prelude::*;

/// What goes with the note of this page.
#[derive(Clone, Copy)]
pub(crate) struct NoteExtras {
    things: Loaded<NoteThings>,
    note: Memo<Option<NoteId>>,
}

impl NoteExtras {
    /// Loads what goes with a note, for all that is shown of it.
    pub(crate) fn provide(id: Memo<String>) {
        let note = Memo::new(move |_| NoteId::new(id.get()).ok());
        let things = use_load(&[Changed::Notes, Changed::Spaces], move || {
            let note = note.get();
            async move {
                match note {
                    Some(note) => ipc::get_note_things(note).await,
                    None => Err(UiError::new(contract::ErrorCode::NotFound).with("id", "")),
                }
            }
        });
        provide_context(Self { things, note });
    }
}

/// Shows a text, or who hid it and why; who may read it all the same opens it.
#[component]
pub(crate) fn Unless(target: Target, children: ChildrenFn) -> impl IntoView {
    let extras = expect_context::<NoteExtras>();
    let hidden = Memo::new(move |_| {
        let things = extras.things.value().unwrap_or_default();
        things.hidden.into_iter().find(|hidden| hidden.target == target)
    });
    let children = StoredValue::new(children);
    move || match hidden.get() {
        None => children.with_value(|children| children()).into_any(),
        Some(hidden) => {
            let (by, reason, at) = (hidden.by, hidden.reason, hidden.at);
            let words = move || {
                let args = [
                    ("who", Arg::from(author_words(&by))),
                    ("reason", Arg::from(reason.as_str())),
                    ("date", Arg::from(i18n::date(at))),
                ];
                tr_with("things-hidden", &args)
            };
            view! {
                <Notice kind=NoticeKind::Attention>
                    <p>{words}</p>
                    {hidden.own.then(|| view! { <p>{t("things-hidden-own")}</p> })}
                </Notice>
                {hidden.may_read.then(|| view! {
                    <details class="hidden-text">
                        <summary>{t("things-hidden-read")}</summary>
                        {children.with_value(|children| children())}
                    </details>
                })}
            }
            .into_any()
        }
    }
}

/// Shows the files of a text and what one may do about it.
#[component]
pub(crate) fn TextExtras(target: Target, own: bool) -> impl IntoView {
    let extras = expect_context::<NoteExtras>();
    let (for_files, for_hidden, for_reported) = (target.clone(), target.clone(), target.clone());
    let is_hidden = Memo::new(move |_| {
        extras.things.value().is_some_and(|things| things.hidden.iter().any(|hidden| hidden.target == for_hidden))
    });
    let is_reported =
        Memo::new(move |_| extras.things.value().is_some_and(|things| things.reported.contains(&for_reported)));
    let files = Memo::new(move |_| {
        let things = extras.things.value().unwrap_or_default();
        things.files.into_iter().filter(|file| file.target == for_files).collect::<Vec<_>>()
    });
    let moderates = Memo::new(move |_| extras.things.value().is_some_and(|things| things.moderates));
    let pinned = Memo::new(move |_| extras.things.value().is_some_and(|things| things.pinned));
    let is_there = Memo::new(move |_| extras.things.value().is_some());
    let asked = RwSignal::new(None::<Asked>);
    let is_note = target == Target::Note;
    let pin_target = target.clone();
    let pin = use_command(
        move |set: bool| {
            let judgement = MarkRequest { target: pin_target.clone(), mark: Mark::Pin, set, reason: String::new() };
            let note = extras.note.get_untracked();
            async move {
                let note = note.ok_or_else(|| UiError::new(contract::ErrorCode::NotFound).with("id", ""))?;
                ipc::judge_text(note, judgement).await
            }
        },
        move |things| extras.things.set(things),
    );
    let hide = move |()| asked.set(Some(if is_hidden.get_untracked() { Asked::Show } else { Asked::Hide }));
    view! {
        <Show when=move || !is_hidden.get() && files.with(|files| !files.is_empty())>
            <Files note=extras.note files/>
        </Show>
        <Show when=move || is_there.get()>
            <div class="text-actions">
                <Show when=move || is_note && pinned.get()><p class="text-actions__state">{t("things-pinned")}</p></Show>
                <Show when=move || is_reported.get()><p class="text-actions__state">{t("things-reported")}</p></Show>
                <Show when=move || !own && !is_reported.get()>
                    <Button kind=ButtonKind::Quiet on_click=move |()| asked.set(Some(Asked::Report))>{t("things-report")}</Button>
                </Show>
                <Show when=move || moderates.get()>
                    <Button kind=ButtonKind::Quiet on_click=hide>
                        {move || i18n::tr(if is_hidden.get() { "things-show" } else { "things-hide" })}
                    </Button>
                    <Show when=move || is_note>
                        <Button kind=ButtonKind::Quiet busy=pin.busy() on_click=move |()| pin.run(!pinned.get_untracked())>
                            {move || i18n::tr(if pinned.get() { "things-unpin" } else { "things-pin" })}
                        </Button>
                    </Show>
                </Show>
            </div>
        </Show>
        <CommandError of=pin.error()/>
        <Judge note=extras.note target asked on_done=move |things| extras.things.set(things)/>
    }
}

/// Says that a how-to is or can be written together, and leads there.
#[component]
pub(crate) fn Together() -> impl IntoView {
    let extras = expect_context::<NoteExtras>();
    let state = Memo::new(move |_| {
        let things = extras.things.value()?;
        let note = extras.note.get()?;
        things.can_share.then_some((note, things.is_shared))
    });
    move || {
        state.get().map(|(note, is_shared)| {
            let (words, go) = if is_shared {
                ("things-together-is", "things-together-open")
            } else {
                ("things-together-can", "things-together")
            };
            view! {
                <div class="together-door">
                    <p>{t(words)}</p>
                    <LinkButton href=format!("/help/note/{note}/together")>{t(go)}</LinkButton>
                </div>
            }
        })
    }
}
