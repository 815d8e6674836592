//! Everything of the person in one file: taking it along, taking it back.

mod report;

use crate::components::{Button, ButtonKind, CommandError, Notice, NoticeKind};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::{People, learner_name, use_app, use_command, use_people};
use contract::{ImportInto, ImportReport, Imported, LearnerView, SavedFile};
use leptos::prelude::*;
use report::{Report, Tense};

/// What the section shows under its buttons.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Nothing,
    Saved(SavedFile),
    Preview(ImportReport),
    Done(Imported),
}

/// Shows how to take one's things along and back.
#[component]
pub(super) fn PersonFile() -> impl IntoView {
    let (app, people) = (use_app(), use_people());
    let shown = RwSignal::new(Shown::Nothing);
    let export = use_command(
        |()| ipc::export_person(),
        move |saved: Option<SavedFile>| {
            if let Some(saved) = saved {
                shown.set(Shown::Saved(saved));
            }
        },
    );
    let preview = use_command(
        |()| ipc::preview_import(),
        move |report: Option<ImportReport>| {
            if let Some(report) = report {
                shown.set(Shown::Preview(report));
            }
        },
    );
    let import = use_command(
        |into: ImportInto| async move {
            let imported = ipc::import_person(into).await?;
            Ok((imported, ipc::get_boot().await?, ipc::list_learners().await?))
        },
        move |(imported, boot, learners)| {
            app.set(boot);
            people.set(learners);
            shown.set(Shown::Done(imported));
        },
    );
    let below = move || {
        match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::Saved(file) => view! { <Saved file=file/> }.into_any(),
        Shown::Preview(report) => {
            let actions = move || {
                view! {
                    <div class="person-file__actions">
                        <Button busy=import.busy() on_click=move |()| import.run(ImportInto::Current)>
                            {t("people-import-current")}
                        </Button>
                        <Button busy=import.busy() on_click=move |()| import.run(ImportInto::New)>
                            {t("people-import-new")}
                        </Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| shown.set(Shown::Nothing)>
                            {t("people-import-cancel")}
                        </Button>
                    </div>
                }
            };
            view! { <Report report=report tense=Tense::Would/>{actions()} }.into_any()
        }
        Shown::Done(imported) => {
            view! { <Report report=imported.report tense=Tense::Did/>{imported.learner.map(|learner| view! { <Newcomer learner=learner/> })} }
                .into_any()
        }
    }
    };
    view! {
        <section class="settings__part" aria-labelledby="settings-person-file">
            <h2 id="settings-person-file">{t("people-file")}</h2>
            <p>{t("people-file-text")}</p>
            <p>{t("people-file-spaces")}</p>
            <div class="person-file__actions">
                <Button busy=export.busy() on_click=move |()| {
                    shown.set(Shown::Nothing);
                    export.run(());
                }>
                    {t("people-export")}
                </Button>
                <Button busy=preview.busy() on_click=move |()| {
                    shown.set(Shown::Nothing);
                    preview.run(());
                }>
                    {t("people-import")}
                </Button>
            </div>
            <CommandError of=export.error()/>
            <CommandError of=preview.error()/>
            <CommandError of=import.error()/>
            {below}
        </section>
    }
}

#[component]
fn Saved(file: SavedFile) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Right word=t("people-exported")>
            <p class="settings__path">{file.path}</p>
            <p>{t("people-exported-text")}</p>
        </Notice>
    }
}

#[component]
fn Newcomer(learner: LearnerView) -> impl IntoView {
    let switch = People::use_switch();
    let (id, name) = (learner.id.clone(), learner_name(&learner));
    view! {
        <div class="person-file__actions">
            <Button kind=ButtonKind::Primary busy=switch.busy() on_click=move |()| switch.run(id.clone())>
                {t_with("people-switch", move || vec![("name", Arg::from(&name))])}
            </Button>
        </div>
        <CommandError of=switch.error()/>
    }
}
