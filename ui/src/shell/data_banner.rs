//! What happened to the person's data when it was opened, said on every page until it is settled.

use crate::components::{Button, ButtonKind, CommandError, Notice, NoticeKind};
use crate::i18n::{Arg, date_time, t, tr_with};
use crate::ipc;
use crate::state::{AppState, use_app, use_command};
use contract::{BackupView, DataNotice};
use leptos::prelude::*;

/// Shows the notice about the data, if there is one.
#[component]
pub(super) fn DataBanner() -> impl IntoView {
    let app = use_app();
    let notice = Memo::new(move |_| app.with(|boot| boot.data_notice.clone()));
    move || {
        notice.get().map(|notice| match notice {
            DataNotice::SetAside { kept_at, backup } => view! { <SetAside kept_at=kept_at backup=backup/> }.into_any(),
            DataNotice::Restored => view! { <Restored/> }.into_any(),
        })
    }
}

#[component]
fn SetAside(kept_at: String, backup: Option<BackupView>) -> impl IntoView {
    let app = use_app();
    let restore = use_command(ipc::restore_backup, move |boot| app.set(boot));
    let go_on = use_dismiss(app);
    let has_backup = backup.is_some();
    let when = backup.as_ref().map(|backup| backup.made_at);
    let actions = move || {
        let backup = backup.clone();
        let put_back = backup.map(|backup| {
            view! {
                <Button kind=ButtonKind::Primary busy=restore.busy() on_click=move |()| restore.run(backup.file.clone())>
                    {t("data-restore")}
                </Button>
            }
        });
        let words = if has_backup { t("data-go-on-without") } else { t("data-go-on") };
        view! {
            {put_back}
            <Button busy=go_on.busy() on_click=move |()| go_on.run(())>{words}</Button>
        }
    };
    let backup_words = move || match when {
        Some(at) => tr_with("data-backup", &[("date", date_time(at).into())]),
        None => crate::i18n::tr("data-no-backup"),
    };
    view! {
        <div class="banner">
            <Notice kind=NoticeKind::Attention word=t("data-set-aside-title") actions=actions>
                <p>{move || tr_with("data-set-aside", &[("path", Arg::from(&kept_at))])}</p>
                <p>{backup_words}</p>
            </Notice>
            <CommandError of=restore.error()/>
            <CommandError of=go_on.error()/>
        </div>
    }
}

#[component]
fn Restored() -> impl IntoView {
    let close = use_dismiss(use_app());
    let actions = move || {
        view! { <Button busy=close.busy() on_click=move |()| close.run(())>{t("common-understood")}</Button> }
    };
    view! {
        <div class="banner">
            <Notice kind=NoticeKind::Right word=t("data-restored-title") actions=actions>
                <p>{t("data-restored")}</p>
            </Notice>
            <CommandError of=close.error()/>
        </div>
    }
}

/// Makes the command that settles the notice: the core forgets it, then the window.
fn use_dismiss(app: AppState) -> crate::state::Command<()> {
    use_command(|()| ipc::dismiss_data_notice(), move |()| app.forget_data_notice())
}
