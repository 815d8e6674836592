//! What one can do with a note or reply: say « me too », say that it is solved, follow, edit, take away.

use crate::components::{Button, ButtonKind, CommandError, Dialog, LiveRegion, Toggle, scroll_to_anchor};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{Delivery, MarkRequest, NoteView};
use domain::NoteId;
use domain::mutual_help::{Mark, NoteKind, Target};
use leptos::prelude::*;
use leptos_router::components::A;

type Note = Memo<Option<NoteView>>;

/// Shows what one can do with the note itself.
#[component]
pub(super) fn NoteActions(note: NoteId, view: Note, #[prop(into)] on_changed: Callback<NoteView>) -> impl IntoView {
    let told = RwSignal::new(None::<&'static str>);
    let mark = {
        let note = note.clone();
        use_command(
            move |(mark, set): (Mark, bool)| {
                let request = MarkRequest { target: Target::Note, mark, set, reason: String::new() };
                let note = note.clone();
                async move { ipc::mark_note(note, request).await.map(|after| (mark, set, after)) }
            },
            move |(mark, set, after)| {
                told.set(Some(match (mark, set) {
                    (Mark::Solved, true) => "notes-told-solved",
                    (Mark::Solved, false) => "notes-told-open",
                    (_, true) => "notes-told-me-too",
                    (_, false) => "notes-told-me-too-back",
                }));
                on_changed.run(after);
            },
        )
    };
    let follow = {
        let note = note.clone();
        use_command(move |follows: bool| ipc::follow_note(note.clone(), follows), move |after| on_changed.run(after))
    };
    let holds =
        move |what: fn(&NoteView) -> bool| Memo::new(move |_| view.with(|view| view.as_ref().is_some_and(what)));
    let is_own = holds(|note| note.row.author.own);
    let is_gone = holds(|note| note.state.text.deleted);
    let me_too = holds(|note| note.state.me_too_own);
    let solved = holds(|note| note.state.solved);
    let followed = holds(|note| note.state.followed);
    let may_solve =
        holds(|note| note.state.may_solve && note.row.kind == NoteKind::Question && !note.state.text.deleted);
    let count = Memo::new(move |_| view.with(|view| view.as_ref().map_or(0, |view| view.state.me_too)));
    let said = Signal::derive(move || told.get().map(tr).unwrap_or_default());
    let id = note.clone();
    view! {
        <div class="note-actions">
            <Show when=move || !is_own.get() && !is_gone.get()>
                <Toggle pressed=me_too busy=mark.busy() on_change=move |set| mark.run((Mark::MeToo, set))>{t("notes-me-too")}</Toggle>
            </Show>
            <Show when=move || may_solve.get()>
                <Toggle pressed=solved busy=mark.busy() on_change=move |set| mark.run((Mark::Solved, set))>{t("notes-mark-solved")}</Toggle>
            </Show>
            <Toggle pressed=followed busy=follow.busy() on_change=move |set| follow.run(set)>{t("notes-follow")}</Toggle>
            <TextActions note=id target=Target::Note view on_changed heading="content"/>
        </div>
        <Show when=move || { count.get() > 0 }>
            <p class="note-actions__count">{move || tr_with("notes-me-too-people", &[("count", Arg::from(count.get()))])}</p>
        </Show>
        <OwnMarks view target=Target::Note/>
        <LiveRegion words=said/>
        <CommandError of=mark.error()/>
        <CommandError of=follow.error()/>
    }
}

/// Shows what the author of a text can do with it, and the way to its earlier versions.
#[component]
pub(super) fn TextActions(
    note: NoteId,
    target: Target,
    view: Note,
    #[prop(into)] on_changed: Callback<NoteView>,
    /// The id of the element that takes the focus once the text is gone.
    #[prop(into)]
    heading: String,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let wanted = target.clone();
    let state = Memo::new(move |_| {
        view.with(|view| {
            let view = view.as_ref()?;
            match &wanted {
                Target::Note => Some((view.row.author.own, view.state.text.clone())),
                Target::Reply(id) => {
                    let reply = view.replies.iter().find(|reply| reply.id == *id)?;
                    Some((reply.author.own, reply.state.clone()))
                }
            }
        })
    });
    let is_editable =
        Memo::new(move |_| state.with(|state| state.as_ref().is_some_and(|(own, text)| *own && !text.deleted)));
    let has_history = Memo::new(move |_| {
        state.with(|state| state.as_ref().is_some_and(|(_, text)| text.versions > 1 && !text.deleted))
    });
    let query = target.reply().map(|id| format!("?reply={id}")).unwrap_or_default();
    let (edit, history) = (format!("/help/note/{note}/edit{query}"), format!("/help/note/{note}/history{query}"));
    let is_reply = target != Target::Note;
    let delete = use_command(
        {
            let target = target.clone();
            move |()| ipc::delete_text(note.clone(), target.clone())
        },
        move |after| {
            open.set(false);
            on_changed.run(after);
            // what was taken away held the focus, and the dialog gives it back there when it closes
            let heading = heading.clone();
            request_animation_frame(move || scroll_to_anchor(&heading));
        },
    );
    let title = Signal::derive(move || tr(if is_reply { "notes-delete-reply-title" } else { "notes-delete-title" }));
    view! {
        <Show when=move || is_editable.get()>
            <A href=edit.clone() attr:class="text-action">{t(if is_reply { "notes-edit-reply" } else { "notes-edit" })}</A>
        </Show>
        <Show when=move || has_history.get()>
            <A href=history.clone() attr:class="text-action">{t(if is_reply { "notes-history-reply" } else { "notes-history" })}</A>
        </Show>
        <Show when=move || is_editable.get()>
            <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>
                {t(if is_reply { "notes-delete-reply" } else { "notes-delete" })}
            </Button>
        </Show>
        <Dialog open title>
            <p>{t("notes-delete-what")}</p>
            <p>{t("notes-delete-copies")}</p>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=delete.busy() on_click=move |()| delete.run(())>{t("notes-delete-do")}</Button>
                <Button on_click=move |()| open.set(false)>{t("notes-delete-keep")}</Button>
            </div>
            <CommandError of=delete.error()/>
        </Dialog>
    }
}

/// Lets who asked, or a curator, say that a reply is the answer.
#[component]
pub(super) fn AnswerToggle(
    note: NoteId,
    reply: String,
    view: Note,
    #[prop(into)] on_changed: Callback<NoteView>,
) -> impl IntoView {
    let mark = {
        let reply = reply.clone();
        use_command(
            move |set: bool| {
                let target = Target::Reply(reply.clone());
                let request = MarkRequest { target, mark: Mark::Solved, set, reason: String::new() };
                ipc::mark_note(note.clone(), request)
            },
            move |after| on_changed.run(after),
        )
    };
    let may = Memo::new(move |_| {
        view.with(|view| view.as_ref().is_some_and(|v| v.state.may_solve && v.row.kind == NoteKind::Question))
    });
    let is_answer =
        Memo::new(move |_| view.with(|view| view.as_ref().is_some_and(|v| v.state.answer.as_ref() == Some(&reply))));
    view! {
        <Show when=move || may.get()>
            <Toggle pressed=is_answer busy=mark.busy() on_change=move |set| mark.run(set)>{t("notes-is-answer")}</Toggle>
        </Show>
        <CommandError of=mark.error()/>
    }
}

/// Says where this person's own marks stand.
#[component]
pub(super) fn OwnMarks(view: Note, target: Target) -> impl IntoView {
    let marks = Memo::new(move |_| {
        view.with(|view| {
            let all = view.as_ref().map(|view| view.state.own_marks.as_slice()).unwrap_or_default();
            let shown = all.iter().filter(|own| own.target == target && matches!(own.mark, Mark::MeToo | Mark::Solved));
            shown.map(|own| (own.mark, own.set, own.delivery)).collect::<Vec<_>>()
        })
    });
    let sentence = |(mark, set, delivery): (Mark, bool, Delivery)| {
        let words = move || {
            let what = match (mark, set) {
                (Mark::Solved, true) => tr("notes-own-solved"),
                (Mark::Solved, false) => tr("notes-own-open"),
                (_, true) => tr("notes-own-me-too"),
                (_, false) => tr("notes-own-me-too-back"),
            };
            let peers = match delivery {
                Delivery::Sent { peers } => peers,
                Delivery::WrittenHere | Delivery::Received => 0,
            };
            tr_with("notes-own-mark", &[("what", Arg::from(what)), ("count", Arg::from(peers))])
        };
        view! { <p class="note-actions__own">{words}</p> }
    };
    move || marks.get().into_iter().map(sentence).collect_view()
}
