//! The files of a text: pictures shown, everything else saved.

use crate::components::{Button, ButtonKind, CommandError, Dialog, LiveRegion, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{ErrorCode, FileStateView, FileView, SavedFile, UiError};
use domain::NoteId;
use leptos::prelude::*;

/// Returns a size as one says it. Reactive.
pub(super) fn size_words(bytes: usize) -> String {
    let (key, size) = match bytes {
        0..1_000 => ("things-size-bytes", bytes as f64),
        1_000..1_000_000 => ("things-size-kilobytes", (bytes as f64 / 1_000.0).round()),
        _ => ("things-size-megabytes", (bytes as f64 / 100_000.0).round() / 10.0),
    };
    let words = tr_with(key, &[("size", Arg::from(i18n::number(size)))]);
    tr_with("things-file-size", &[("size", Arg::from(words))])
}

/// Shows the files of a text, each with where it stands.
#[component]
pub(super) fn Files(note: Memo<Option<NoteId>>, files: Memo<Vec<FileView>>) -> impl IntoView {
    let title_id = fresh_id("files-of");
    view! {
        <div class="files">
            <p class="files__title" id=title_id.clone()>{t("things-files")}</p>
            <ul class="files__list" aria-labelledby=title_id.clone()>
                <For each=move || files.get() key=|file| (file.id.clone(), state_order(file.state)) let:file>
                    <File note file/>
                </For>
            </ul>
        </div>
    }
}

const fn state_order(state: FileStateView) -> (u8, u8) {
    match state {
        FileStateView::Arriving { percent } => (0, percent),
        FileStateView::Whole => (1, 0),
        FileStateView::Damaged => (2, 0),
        FileStateView::NoRoom => (3, 0),
    }
}

fn missing() -> UiError {
    UiError::new(ErrorCode::NotFound).with("id", "")
}

#[component]
fn File(note: Memo<Option<NoteId>>, file: FileView) -> impl IntoView {
    let FileView { id, name, size, is_picture, may_run, state, .. } = file;
    let state_words = move || match state {
        FileStateView::Arriving { percent } => {
            tr_with("things-file-arriving", &[("percent", Arg::from(usize::from(percent)))])
        }
        FileStateView::Whole => tr("things-file-whole"),
        FileStateView::Damaged => tr("things-file-damaged"),
        FileStateView::NoRoom => tr("things-file-no-room"),
    };
    let is_whole = state == FileStateView::Whole;
    let warned = RwSignal::new(false);
    let saved = RwSignal::new(None::<SavedFile>);
    let asked = id.clone();
    let save = use_command(
        move |()| {
            let (note, file) = (note.get_untracked(), asked.clone());
            async move { ipc::save_attachment_as(note.ok_or_else(missing)?, file).await }
        },
        move |file: Option<SavedFile>| {
            warned.set(false);
            if file.is_some() {
                saved.set(file);
            }
        },
    );
    let press = move |()| {
        if may_run {
            warned.set(true);
        } else {
            save.run(());
        }
    };
    let names = StoredValue::new(name.clone());
    let with_name =
        move |key: &'static str| names.with_value(|name| tr_with(key, &[("name", Arg::from(name.as_str()))]));
    let said = Signal::derive(move || {
        saved
            .with(|file| {
                file.as_ref().map(|file| tr_with("things-file-saved", &[("path", Arg::from(file.path.as_str()))]))
            })
            .unwrap_or_default()
    });
    view! {
        <li class="files__file">
            {(is_whole && is_picture).then(|| view! { <Picture note id=id.clone() name=name.clone()/> })}
            <p class="files__line">
                <span class="files__name">{name.clone()}</span> " (" {move || size_words(size)} ") "
                <span class="files__state">{state_words}</span>
            </p>
            {is_whole.then(|| view! {
                <Button kind=ButtonKind::Quiet busy=save.busy() on_click=press>{move || with_name("things-file-save")}</Button>
            })}
            <p class="files__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=save.error()/>
            <Dialog open=warned title=t("things-file-warning-title")>
                <p>{move || with_name("things-file-warning")}</p>
                <div class="judge__actions">
                    <Button on_click=move |()| warned.set(false)>{t("things-cancel")}</Button>
                    <Button busy=save.busy() on_click=move |()| save.run(())>{t("things-file-warning-save")}</Button>
                </div>
            </Dialog>
        </li>
    }
}

/// Shows a picture from its own bytes; nothing is fetched, and what is no picture by its content is not shown.
#[component]
fn Picture(note: Memo<Option<NoteId>>, id: String, name: String) -> impl IntoView {
    let address = use_load(&[], move || {
        let (note, id) = (note.get(), id.clone());
        async move { ipc::get_picture(note.ok_or_else(missing)?, id).await }
    });
    let alt = move || tr_with("things-file-picture", &[("name", Arg::from(name.as_str()))]);
    move || {
        let alt = alt.clone();
        match address.outcome() {
            Some(Ok(address)) => view! { <img class="files__picture" src=address alt=alt/> }.into_any(),
            Some(Err(error)) => view! { <crate::components::ErrorNotice error/> }.into_any(),
            None => ().into_any(),
        }
    }
}
