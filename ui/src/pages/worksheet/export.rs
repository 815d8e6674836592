//! The document that the answers make.

use super::Sheet;
use crate::components::{Button, ButtonKind, CommandError, SavedNotice};
use crate::i18n::t;
use crate::ipc;
use crate::state::use_command;
use contract::{SavedFile, SheetFormat};
use leptos::prelude::*;

/// Shows the ways to keep the document.
#[component]
pub(super) fn ExportSheet(sheet: Sheet) -> impl IntoView {
    let saved = RwSignal::new(None::<SavedFile>);
    let export = use_command(
        move |format| ipc::export_worksheet(sheet.id.get_value(), format),
        move |file| saved.set(Some(file)),
    );
    let export_as = use_command(
        move |format| ipc::export_worksheet_as(sheet.id.get_value(), format),
        move |file: Option<SavedFile>| {
            if file.is_some() {
                saved.set(file);
            }
        },
    );
    let begin = move || saved.set(None);
    view! {
        <section class="sheet__export" aria-labelledby="sheet-export">
            <h2 id="sheet-export">{t("worksheet-export")}</h2>
            <p>{t("worksheet-export-text")}</p>
            <div class="sheet__actions">
                <Button kind=ButtonKind::Primary busy=export.busy() on_click=move |()| {
                    begin();
                    export.run(SheetFormat::Pdf);
                }>
                    {t("worksheet-export-pdf")}
                </Button>
                <Button busy=export_as.busy() on_click=move |()| {
                    begin();
                    export_as.run(SheetFormat::Pdf);
                }>
                    {t("worksheet-export-pdf-as")}
                </Button>
                <Button busy=export.busy() on_click=move |()| {
                    begin();
                    export.run(SheetFormat::Markdown);
                }>
                    {t("worksheet-export-markdown")}
                </Button>
            </div>
            <CommandError of=export.error()/>
            <CommandError of=export_as.error()/>
            {move || saved.get().map(|file| view! { <SavedNotice path=file.path/> })}
        </section>
    }
}
