//! Reporting, hiding, letting stand: always with a reason, signed.

use crate::components::{Button, ButtonKind, CommandError, Dialog, Field};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::state::use_command;
use contract::{ErrorCode, MarkRequest, NoteThings, UiError};
use domain::NoteId;
use domain::mutual_help::{Mark, REASON_MAX, Target};
use leptos::prelude::*;

/// What is asked about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Report,
    Hide,
    /// No more hidden.
    Show,
    /// A report is answered: the text stays.
    Keep,
}

impl Asked {
    const fn title(self) -> &'static str {
        match self {
            Self::Report => "things-report-title",
            Self::Hide => "things-hide-title",
            Self::Show => "things-show-title",
            Self::Keep => "things-case-keep-title",
        }
    }

    const fn verb(self) -> &'static str {
        match self {
            Self::Report => "things-report",
            Self::Hide => "things-hide",
            Self::Show => "things-show",
            Self::Keep => "things-case-keep",
        }
    }

    const fn who(self) -> Option<&'static str> {
        match self {
            Self::Report => Some("things-report-who"),
            Self::Hide => Some("things-hide-who"),
            Self::Show | Self::Keep => None,
        }
    }

    const fn mark(self) -> (Mark, bool) {
        match self {
            Self::Report => (Mark::Report, true),
            Self::Hide => (Mark::Hide, true),
            Self::Show | Self::Keep => (Mark::Hide, false),
        }
    }
}

/// Asks why, while `asked` says something, and signs it.
#[component]
pub(super) fn Judge(
    #[prop(into)] note: Signal<Option<NoteId>>,
    target: Target,
    asked: RwSignal<Option<Asked>>,
    #[prop(into)] on_done: Callback<NoteThings>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let reason = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    // what is asked opens the dialog, and closing it asks nothing any more
    let last = RwSignal::new(Asked::Report);
    Effect::new(move |_| {
        if let Some(now) = asked.get() {
            last.set(now);
            tried.set(false);
            open.set(true);
        }
    });
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before == Some(true) && !now {
            asked.set(None);
        }
        now
    });
    let send = use_command(
        move |()| {
            let (mark, set) = last.get_untracked().mark();
            let judgement = MarkRequest { target: target.clone(), mark, set, reason: reason.get_untracked() };
            let note = note.get_untracked();
            async move {
                let note = note.ok_or_else(|| UiError::new(ErrorCode::NotFound).with("id", ""))?;
                ipc::judge_text(note, judgement).await
            }
        },
        move |things| {
            reason.set(String::new());
            open.set(false);
            on_done.run(things);
        },
    );
    let error = Signal::derive(move || {
        (tried.get() && reason.with(|reason| reason.trim().is_empty())).then(|| tr("things-reason-empty"))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        if reason.with_untracked(|reason| !reason.trim().is_empty()) {
            send.run(());
        }
    };
    let title = Signal::derive(move || tr(last.get().title()));
    view! {
        <Dialog open title>
            <form class="judge" on:submit=submit novalidate>
                {move || last.get().who().map(|key| view! { <p>{t(key)}</p> })}
                <Field label=t("things-reason") hint=t("things-reason-hint") value=reason rows=3 max=REASON_MAX required=true error/>
                <div class="judge__actions">
                    <Button kind=ButtonKind::Primary submit=true busy=send.busy()>{move || tr(last.get().verb())}</Button>
                    <Button on_click=move |()| open.set(false)>{t("things-cancel")}</Button>
                </div>
                <CommandError of=send.error()/>
            </form>
        </Dialog>
    }
}
