//! Where the person's data lies.

use crate::components::{Button, CommandError};
use crate::i18n::t;
use crate::ipc;
use crate::state::{use_app, use_command};
use leptos::prelude::*;

/// Shows the folder of the data, and opens it.
#[component]
pub(super) fn DataFolder() -> impl IntoView {
    let app = use_app();
    // the folder never changes while the window is open
    let folder = untrack(|| app.with(|boot| boot.data_dir.clone()));
    let open = use_command(ipc::open_file, |()| ());
    view! {
        <section class="settings__part" aria-labelledby="settings-data">
            <h2 id="settings-data">{t("settings-data")}</h2>
            <p>{t("settings-data-text")}</p>
            <p class="settings__path"><code>{folder.clone()}</code></p>
            <Button busy=open.busy() on_click=move |()| open.run(folder.clone())>{t("settings-data-open")}</Button>
            <CommandError of=open.error()/>
            <p class="settings__note">{t("settings-data-backups")}</p>
        </section>
    }
}
