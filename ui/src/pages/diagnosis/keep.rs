//! Keeping a diagnosis with its date, choosing the one shown and the one it is compared with, and its document.

use crate::components::{Button, ButtonKind, CommandError, Dialog, SavedNotice, Select, scroll_to_anchor};
use crate::i18n::{Arg, date_time, t, tr, tr_with};
use crate::ipc;
use crate::state::{Loaded, use_command};
use contract::{DiagnosisView, SavedFile, SheetFormat};
use leptos::prelude::*;

/// Which diagnosis is shown, and with which it is compared; none for today's answers, and for the one before.
#[derive(Clone, Copy)]
pub(super) struct Chosen {
    pub(super) kept_at: RwSignal<Option<i64>>,
    pub(super) compared: RwSignal<Option<i64>>,
    /// What was done last with the one shown, in words.
    told: RwSignal<String>,
    saved: RwSignal<Option<SavedFile>>,
}

impl Chosen {
    pub(super) fn new() -> Self {
        let (kept_at, compared) = (RwSignal::new(None), RwSignal::new(None));
        Self { kept_at, compared, told: RwSignal::new(String::new()), saved: RwSignal::new(None) }
    }

    /// Shows another one: what was said of the one before is over.
    fn show(self, kept_at: Option<i64>) {
        self.told.set(String::new());
        self.saved.set(None);
        self.compared.set(None);
        self.kept_at.set(kept_at);
    }
}

/// Lets one choose among the diagnoses kept. It stays in place while another one is shown.
#[component]
pub(super) fn Choose(found: Loaded<DiagnosisView>, chosen: Chosen) -> impl IntoView {
    let kept = Memo::new(move |_| found.value().map(|view| view.kept).unwrap_or_default());
    let shown = Memo::new(move |_| found.value().and_then(|view| view.kept_at));
    let compared = Memo::new(move |_| found.value().and_then(|view| view.compared));
    let named = |at: i64| (at.to_string(), tr_with("diagnosis-kept-option", &[("date", Arg::from(date_time(at)))]));
    let of_shown = Signal::derive(move || {
        let today = (String::new(), tr("diagnosis-list-now"));
        [today].into_iter().chain(kept.get().into_iter().map(named)).collect::<Vec<_>>()
    });
    let of_compared = Signal::derive(move || {
        let others = kept.get().into_iter().filter(|at| shown.get().is_none_or(|shown| *at < shown));
        others.map(named).collect::<Vec<_>>()
    });
    let word = |at: Option<i64>| at.map(|at| at.to_string()).unwrap_or_default();
    let (show, compare) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move |_| {
        show.set(word(shown.get()));
        compare.set(word(compared.get()));
    });
    let choose = move |at: String| chosen.show(at.parse().ok());
    view! {
        <Show when=move || kept.with(|kept| !kept.is_empty())>
            <div class="stock__choose">
                <Select label=t("diagnosis-shown") value=show options=of_shown on_change=choose/>
                <Show when=move || compared.get().is_some()>
                    <Select
                        label=t("diagnosis-compare")
                        value=compare
                        options=of_compared
                        on_change=move |at: String| chosen.compared.set(at.parse().ok())
                    />
                </Show>
            </div>
        </Show>
    }
}

/// Keeps today's answers, or forgets the diagnosis shown; writes its document.
#[component]
pub(super) fn Keep(found: Loaded<DiagnosisView>, chosen: Chosen) -> impl IntoView {
    let keep = use_command(
        |()| ipc::keep_diagnosis(),
        move |at: i64| {
            chosen.told.set(tr_with("diagnosis-kept-now", &[("date", Arg::from(date_time(at)))]));
            found.reload();
        },
    );
    let shown = Memo::new(move |_| found.value().and_then(|view| view.kept_at));
    let has_answers = Memo::new(move |_| found.value().is_some_and(|view| view.answered > 0 || view.kept_at.is_some()));
    view! {
        <Show when=move || has_answers.get()>
            <section class="stock__part" aria-labelledby="check-keep">
                <h2 id="check-keep" tabindex="-1">{t("diagnosis-keep-part")}</h2>
                <p class="stock__text">{t("diagnosis-keep-text")}</p>
                {move || match shown.get() {
                    None => view! {
                        <p><Button busy=keep.busy() on_click=move |()| keep.run(())>{t("diagnosis-keep")}</Button></p>
                    }
                    .into_any(),
                    Some(at) => view! { <Delete at chosen/> }.into_any(),
                }}
                <p class="stock__text" role="status">{chosen.told}</p>
                <CommandError of=keep.error()/>
            </section>
            <Export chosen/>
        </Show>
    }
}

#[component]
fn Delete(at: i64, chosen: Chosen) -> impl IntoView {
    let open = RwSignal::new(false);
    let delete = use_command(
        move |()| ipc::delete_diagnosis(at),
        move |()| {
            open.set(false);
            chosen.show(None);
            chosen.told.set(tr("diagnosis-deleted"));
            // what was pressed is gone
            request_animation_frame(|| scroll_to_anchor("check-keep"));
        },
    );
    view! {
        <p><Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{t("diagnosis-delete")}</Button></p>
        <Dialog open=open title=t("diagnosis-delete-title")>
            <p>{t("diagnosis-delete-text")}</p>
            <CommandError of=delete.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=delete.busy() on_click=move |()| delete.run(())>
                    {t("diagnosis-delete-confirm")}
                </Button>
                <Button on_click=move |()| open.set(false)>{t("diagnosis-delete-cancel")}</Button>
            </div>
        </Dialog>
    }
}

#[component]
fn Export(chosen: Chosen) -> impl IntoView {
    let export = use_command(
        move |format: SheetFormat| {
            ipc::export_diagnosis(chosen.kept_at.get_untracked(), chosen.compared.get_untracked(), format)
        },
        move |file: SavedFile| chosen.saved.set(Some(file)),
    );
    view! {
        <section class="stock__part" aria-labelledby="check-export">
            <h2 id="check-export">{t("diagnosis-export")}</h2>
            <p class="stock__text">{t("diagnosis-export-text")}</p>
            <p class="stock__actions">
                <Button busy=export.busy() on_click=move |()| export.run(SheetFormat::Pdf)>{t("diagnosis-export-pdf")}</Button>
                <Button kind=ButtonKind::Quiet busy=export.busy() on_click=move |()| export.run(SheetFormat::Markdown)>
                    {t("diagnosis-export-markdown")}
                </Button>
            </p>
            <CommandError of=export.error()/>
            {move || chosen.saved.get().map(|file| view! { <SavedNotice path=file.path/> })}
        </section>
    }
}
