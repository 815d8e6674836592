//! The directory's exchange with others: taking a file in, taking it back, writing the directory.

mod export;
mod report;

use crate::components::{Area, Button, ButtonKind, CommandError, ErrorNotice, LiveRegion, Page, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{Loaded, use_command, use_load};
use contract::{
    Changed, ErrorCode, ListingFile, ListingFileReport, ListingImportChoices, ListingImportProgress, ListingImportRow,
    UiError,
};
use domain::directory::{IMPORT_BYTES_MAX, ListingField};
use export::Export;
use js_sys::Uint8Array;
use leptos::prelude::*;
use leptos_router::components::A;
use report::{Mapping, Report};
use wasm_bindgen_futures::JsFuture;

/// Shows the ways in and out of the directory.
#[component]
pub fn DirectoryFilesPage() -> impl IntoView {
    let imports = use_load(&[Changed::Submissions], ipc::list_listing_imports);
    let above = ViewFn::from(|| view! { <A href="/directory" attr:class="back-link">{t("listing-back")}</A> });
    view! {
        <Page title=t("directory-files-title") area=Area::Directory lead=t("directory-files-lead") above>
            <Import imports/>
            <Imports imports/>
            <Export/>
        </Page>
    }
}

#[component]
fn Import(imports: Loaded<Vec<ListingImportRow>>) -> impl IntoView {
    let (heading, input_id) = (fresh_id("import"), fresh_id("import-files"));
    let input = NodeRef::<leptos::html::Input>::new();
    let report = RwSignal::new(None::<ListingFileReport>);
    let with_duplicates = RwSignal::new(false);
    let choices = move || ListingImportChoices {
        mapping: report.with_untracked(|report| {
            let columns = &report.as_ref()?.columns;
            (!columns.is_empty()).then(|| columns.iter().map(|column| column.field).collect())
        }),
        with_duplicates: with_duplicates.get_untracked(),
        ..ListingImportChoices::default()
    };
    let open = use_command(
        move |chosen: Vec<web_sys::File>| async move {
            let mut files = Vec::new();
            for file in chosen {
                files.push(ListingFile { name: file.name(), bytes: read(&file).await? });
            }
            ipc::open_listing_files(files).await?;
            ipc::preview_listing_import(ListingImportChoices::default()).await
        },
        move |seen| report.set(Some(seen)),
    );
    let look_again = use_command(move |()| ipc::preview_listing_import(choices()), move |seen| report.set(Some(seen)));
    let done = RwSignal::new(None::<ListingFileReport>);
    let import = use_command(
        move |()| ipc::import_listing_files(choices()),
        move |told: ListingFileReport| {
            report.set(None);
            done.set(Some(told));
            imports.reload();
            // the button that had the focus went away with the preview
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        },
    );
    let stop = use_command(move |()| ipc::stop_listing_import(), move |()| ());
    let save = use_command(move |told: ListingFileReport| ipc::save_listing_report_as(told), move |_| ());
    let choose = move |_| {
        done.set(None);
        report.set(None);
        let Some(input) = input.get_untracked() else { return };
        let list = input.files();
        let chosen: Vec<_> =
            list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect()).unwrap_or_default();
        input.set_value("");
        if !chosen.is_empty() {
            open.run(chosen);
        }
    };
    let busy = Signal::derive(move || import.busy().get());
    let progress = RwSignal::new(ListingImportProgress::default());
    follow(busy, progress);
    let said = Signal::derive(move || {
        done.with(|done| done.as_ref().map(|told| tr("directory-files-done") + " " + &report::counts(told)))
            .unwrap_or_default()
    });
    let can = move || {
        report.with(|report| {
            report.as_ref().is_some_and(|report| {
                let named = report.columns.iter().any(|column| column.field == Some(ListingField::Name));
                let counts = report.counts;
                let taken = counts.new + counts.changed + if with_duplicates.get() { counts.duplicates } else { 0 };
                (report.columns.is_empty() || named) && taken > 0
            })
        })
    };
    let said_progress = move || {
        let progress = progress.get();
        tr_with("directory-files-progress", &[("done", Arg::from(progress.done)), ("total", Arg::from(progress.total))])
    };
    view! {
        <section class="panel directory-files" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("directory-files-import")}</h2>
            <p>{t("directory-files-import-how")}</p>
            <label class="field__label" for=input_id.clone()>{t("directory-files-choose")}</label>
            <input class="draft-files__input" type="file" multiple=true id=input_id.clone() node_ref=input on:change=choose
                accept=".csv,.tsv,.txt,.json,.geojson,.properties"/>
            <CommandError of=open.error()/>
            {move || report.get().map(|seen| view! {
                <Report report=seen.clone()/>
                <Mapping report=seen on_change=move |(at, field): (usize, Option<ListingField>)| {
                    report.update(|report| {
                        if let Some(column) = report.as_mut().and_then(|report| report.columns.get_mut(at)) {
                            column.field = field;
                        }
                    });
                    look_again.run(());
                }/>
            })}
            <Show when=move || report.with(|report| report.as_ref().is_some_and(|report| report.counts.duplicates > 0))>
                <label class="directory-files__check">
                    <input type="checkbox" prop:checked=with_duplicates
                        on:change=move |event| with_duplicates.set(event_target_checked(&event))/>
                    " " {t("directory-files-duplicates")}
                </label>
            </Show>
            <Show when=can>
                <Button kind=ButtonKind::Primary busy=busy on_click=move |()| import.run(())>{t("directory-files-go")}</Button>
            </Show>
            <Show when=move || busy.get()>
                <p>
                    <progress max=move || progress.get().total.max(1).to_string() prop:value=move || progress.get().done.to_string()
                        aria-label=tr("directory-files-import")></progress>
                    " " {said_progress}
                </p>
                <Button on_click=move |()| stop.run(())>{t("directory-files-stop")}</Button>
            </Show>
            <p class="import__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=look_again.error()/>
            <CommandError of=import.error()/>
            {move || done.get().map(|told| view! {
                <Button on_click=move |()| save.run(told.clone())>{t("directory-files-save-report")}</Button>
            })}
            <CommandError of=save.error()/>
        </section>
    }
}

/// Asks how far the import is, as long as it goes on.
fn follow(busy: Signal<bool>, progress: RwSignal<ListingImportProgress>) {
    Effect::new(move |_| {
        if !busy.get() {
            return;
        }
        progress.set(ListingImportProgress::default());
        let handle = set_interval_with_handle(
            move || {
                leptos::task::spawn_local(async move {
                    if let Ok(now) = ipc::get_listing_import_progress().await {
                        progress.try_set(now);
                    }
                });
            },
            std::time::Duration::from_millis(250),
        );
        on_cleanup(move || {
            if let Ok(handle) = handle {
                handle.clear();
            }
        });
    });
}

#[component]
fn Imports(imports: Loaded<Vec<ListingImportRow>>) -> impl IntoView {
    let heading = fresh_id("imports");
    let title = NodeRef::<leptos::html::H2>::new();
    let undo = use_command(ipc::undo_listing_import, move |_| {
        imports.reload();
        if let Some(title) = title.get_untracked() {
            let _ = title.focus();
        }
    });
    let line = |row: &ListingImportRow| {
        let (file, at, count) = (row.file.clone(), row.imported_at, row.listings);
        move || {
            let date = i18n::date(at);
            let args = [("file", Arg::from(file.as_str())), ("date", Arg::from(date)), ("count", Arg::from(count))];
            tr_with("directory-files-line", &args)
        }
    };
    view! {
        <section class="directory-files" aria-labelledby=heading.clone()>
            <h2 id=heading.clone() tabindex="-1" node_ref=title>{t("directory-files-imports")}</h2>
            {move || imports.outcome().and_then(Result::err).map(|error| view! { <ErrorNotice error/> })}
            <Show when=move || imports.value().is_some_and(|rows| rows.is_empty())>
                <p class="unknown">{t("directory-files-none")}</p>
            </Show>
            <ul class="imported__list">
                <For each=move || imports.value().unwrap_or_default() key=|row| (row.id, row.listings) let:row>
                    {
                        let (id, words, label) = (row.id, line(&row), line(&row));
                        view! { <li>
                            <span>{words}</span> " "
                            <Button on_click=move |()| undo.run(id)>
                                {t("directory-files-undo")} <span class="visually-hidden">{label}</span>
                            </Button>
                        </li> }
                    }
                </For>
            </ul>
            <CommandError of=undo.error()/>
        </section>
    }
}

/// Returns a file's bytes in base 64; one that is too large is not read.
async fn read(file: &web_sys::File) -> Result<String, UiError> {
    if file.size() > IMPORT_BYTES_MAX as f64 {
        let error = UiError::new(ErrorCode::BadListingFile).with("path", file.name());
        return Err(error.with("reason", "large").with("line", 0));
    }
    let unreadable = |_| UiError::new(ErrorCode::UnreadableFile).with("path", file.name());
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
    Ok(data_encoding::BASE64.encode(&Uint8Array::new(&buffer).to_vec()))
}
