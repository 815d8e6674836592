//! Choosing the files that go with a text.

use super::files::size_words;
use super::upload::{files_of, read_bytes};
use crate::components::{Button, ButtonKind, CommandError, fresh_id};
use crate::i18n::{Arg, t, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::DraftFileView;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Asks for files, and shows those that wait with the draft; `turn` goes up when they were sent.
#[component]
pub(crate) fn DraftFiles(draft: String, #[prop(optional, into)] turn: Signal<u32>) -> impl IntoView {
    let (input_id, hint_id) = (fresh_id("files"), fresh_id("files-hint"));
    let input = NodeRef::<leptos::html::Input>::new();
    let draft = StoredValue::new(draft);
    let kept = use_load(&[], move || {
        turn.track();
        ipc::list_draft_files(draft.get_value())
    });
    let add = use_command(
        move |files: Vec<web_sys::File>| async move {
            let mut all = None;
            for file in files {
                let bytes = read_bytes(&file).await?;
                all = Some(ipc::add_draft_file(draft.get_value(), file.name(), bytes).await?);
            }
            Ok(all)
        },
        move |all: Option<Vec<DraftFileView>>| all.into_iter().for_each(|all| kept.set(all)),
    );
    // those added before one that was refused are kept: the list says so
    Effect::new(move |_| {
        if add.error().with(Option::is_some) {
            kept.reload();
        }
    });
    let remove = use_command(
        move |id: i64| ipc::remove_draft_file(draft.get_value(), id),
        move |all: Vec<DraftFileView>| {
            kept.set(all);
            // the button that had the focus went away with its file
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        },
    );
    let choose = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let files = files_of(input.files());
        input.set_value("");
        if !files.is_empty() {
            add.run(files);
        }
    };
    let paste = window_event_listener(leptos::ev::paste, move |event| {
        let event: &web_sys::Event = event.unchecked_ref();
        let Some(event) = event.dyn_ref::<web_sys::ClipboardEvent>() else { return };
        let files = files_of(event.clipboard_data().and_then(|data| data.files()));
        if !files.is_empty() {
            event.prevent_default();
            add.run(files);
        }
    });
    on_cleanup(move || paste.remove());
    view! {
        <div class="draft-files">
            <label class="field__label" for=input_id.clone()>{t("things-files-add")}</label>
            <p class="field__hint" id=hint_id.clone()>{t("things-files-hint")}</p>
            <input class="draft-files__input" type="file" multiple=true id=input_id.clone() node_ref=input
                aria-describedby=hint_id.clone() on:change=choose/>
            <ul class="draft-files__list">
                <For each=move || kept.value().unwrap_or_default() key=|file| file.id let:file>
                    {
                        let (id, name) = (file.id, file.name.clone());
                        let label = move || tr_with("things-files-remove", &[("name", Arg::from(name.as_str()))]);
                        let size = file.size;
                        view! {
                            <li class="draft-files__file">
                                <span class="draft-files__name">{file.name.clone()}</span>
                                " (" {move || size_words(size)} ") "
                                <Button kind=ButtonKind::Quiet on_click=move |()| remove.run(id)>{label}</Button>
                                {file.may_run.then(|| view! { <p class="draft-files__warning">{t("things-files-runs")}</p> })}
                            </li>
                        }
                    }
                </For>
            </ul>
            <CommandError of=add.error()/>
            <CommandError of=remove.error()/>
        </div>
    }
}
