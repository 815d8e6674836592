//! Those who use the program: leaving it to another, other names, taking somebody off.

use crate::components::{Button, ButtonKind, CommandError, Dialog, Field, LiveRegion};
use crate::i18n::{Arg, day, t, tr, tr_with};
use crate::ipc;
use crate::state::{Command, People, learner_name, use_app, use_command, use_people};
use contract::LearnerView;
use leptos::prelude::*;

/// Shows everyone, with what can be done.
#[component]
pub(super) fn LearnerList() -> impl IntoView {
    let people = use_people();
    let switch = People::use_switch();
    let (renaming, removing) = (RwSignal::new(None::<LearnerView>), RwSignal::new(None::<LearnerView>));
    let all = Memo::new(move |_| people.with(|people| people.learners.clone()));
    view! {
        <ul class="people">
            {move || {
                let _followed = crate::i18n::locale();
                let row = |learner| view! { <Row learner=learner switch=switch renaming=renaming removing=removing/> };
                all.get().into_iter().map(row).collect_view()
            }}
        </ul>
        <CommandError of=switch.error()/>
        <Rename learner=renaming/>
        <Remove learner=removing/>
    }
}

#[component]
fn Row(
    learner: LearnerView,
    switch: Command<String>,
    renaming: RwSignal<Option<LearnerView>>,
    removing: RwSignal<Option<LearnerView>>,
) -> impl IntoView {
    let app = use_app();
    let name = {
        let learner = learner.clone();
        // the name of the one in use may just have been changed in the settings
        move || match app.with(|boot| boot.settings.name.clone()) {
            own if learner.current && !own.is_empty() => own,
            _ => learner_name(&learner),
        }
    };
    let about = match (learner.current, learner.used_at) {
        (true, _) => Some(tr("people-current")),
        (false, Some(at)) => Some(tr_with("people-used", &[("day", day(at).into())])),
        (false, None) => None,
    };
    let named = |key: &str| tr_with(key, &[("name", Arg::from(learner_name(&learner)))]);
    let others = (!learner.current).then(|| {
        let (id, to_remove) = (learner.id.clone(), learner.clone());
        let (switch_words, remove_words) = (named("people-switch"), named("people-remove"));
        view! {
            <Button busy=switch.busy() on_click=move |()| switch.run(id.clone())>{switch_words}</Button>
            <Button kind=ButtonKind::Quiet on_click=move |()| removing.set(Some(to_remove.clone()))>{remove_words}</Button>
        }
    });
    let (to_rename, rename_words) = (learner.clone(), named("people-rename"));
    view! {
        <li class="people__one">
            <p class="people__name">{name}</p>
            {about.map(|about| view! { <p class="people__about">{about}</p> })}
            <div class="people__actions">
                {others}
                <Button kind=ButtonKind::Quiet on_click=move |()| renaming.set(Some(to_rename.clone()))>{rename_words}</Button>
            </div>
        </li>
    }
}

/// Returns a signal that opens a dialog while there is somebody in `about`, and forgets them when it closes.
fn opened_by(about: RwSignal<Option<LearnerView>>) -> RwSignal<bool> {
    let open = RwSignal::new(false);
    Effect::new(move |_| open.set(about.with(Option::is_some)));
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if before == Some(true) && !now {
            about.set(None);
        }
        now
    });
    open
}

#[component]
fn Rename(learner: RwSignal<Option<LearnerView>>) -> impl IntoView {
    let (app, people) = (use_app(), use_people());
    let open = opened_by(learner);
    let name = RwSignal::new(String::new());
    Effect::new(move |_| name.set(learner.get().map(|learner| learner.name).unwrap_or_default()));
    let rename = use_command(
        |(id, name): (String, String)| async move {
            ipc::rename_learner(id, name).await?;
            Ok((ipc::get_boot().await?, ipc::list_learners().await?))
        },
        move |(boot, learners)| {
            app.set(boot);
            people.set(learners);
            learner.set(None);
        },
    );
    let keep = move |()| {
        if let Some(learner) = learner.get_untracked() {
            rename.run((learner.id, name.get_untracked()));
        }
    };
    view! {
        <Dialog open=open title=t("people-rename-title")>
            <Field label=t("people-name") hint=t("people-name-hint") value=name/>
            <CommandError of=rename.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=rename.busy() on_click=keep>{t("people-rename-keep")}</Button>
            </div>
        </Dialog>
    }
}

#[component]
fn Remove(learner: RwSignal<Option<LearnerView>>) -> impl IntoView {
    let people = use_people();
    let open = opened_by(learner);
    let said = RwSignal::new(String::new());
    let remove = use_command(ipc::remove_learner, move |learners| {
        people.set(learners);
        said.set(tr("people-removed-said"));
        learner.set(None);
    });
    let title = Signal::derive(move || {
        let name = learner.with(|learner| learner.as_ref().map(learner_name)).unwrap_or_default();
        tr_with("people-remove-title", &[("name", Arg::from(name))])
    });
    let confirm = move |()| {
        if let Some(learner) = learner.get_untracked() {
            said.set(String::new());
            remove.run(learner.id);
        }
    };
    view! {
        <LiveRegion words=said/>
        <Dialog open=open title=title class="dialog--people">
            <p>{t("people-remove-text")}</p>
            <p>{t("people-remove-export")}</p>
            <CommandError of=remove.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=remove.busy() on_click=confirm>{t("people-remove-confirm")}</Button>
                <Button on_click=move |()| learner.set(None)>{t("people-remove-cancel")}</Button>
            </div>
        </Dialog>
    }
}
