//! Those who were taken off and can come back.

use crate::components::{Button, CommandError};
use crate::i18n::{Arg, date, t, tr, tr_with};
use crate::ipc;
use crate::shell::regain_focus;
use crate::state::{use_command, use_people};
use contract::RemovedLearner;
use leptos::prelude::*;

/// Shows who can be put back, if anybody.
#[component]
pub(super) fn RemovedLearners() -> impl IntoView {
    let people = use_people();
    let restore = use_command(ipc::restore_learner, move |learners| {
        people.set(learners);
        regain_focus();
    });
    let removed = Memo::new(move |_| people.with(|people| people.removed.clone()));
    let one = move |removed: RemovedLearner| {
        let name = if removed.name.is_empty() { tr("people-nameless") } else { removed.name };
        let kept = tr_with("people-kept", &[("name", Arg::from(&name)), ("date", date(removed.kept_until).into())]);
        let words = tr_with("people-restore", &[("name", Arg::from(&name))]);
        let folder = removed.folder;
        view! {
            <li class="people__one">
                <p class="people__about">{kept}</p>
                <div class="people__actions">
                    <Button busy=restore.busy() on_click=move |()| restore.run(folder.clone())>{words}</Button>
                </div>
            </li>
        }
    };
    view! {
        <Show when=move || removed.with(|removed| !removed.is_empty())>
            <section class="settings__part" aria-labelledby="people-removed">
                <h2 id="people-removed">{t("people-removed")}</h2>
                <ul class="people">{move || {
                    let _followed = crate::i18n::locale();
                    removed.get().into_iter().map(one).collect_view()
                }}</ul>
                <CommandError of=restore.error()/>
            </section>
        </Show>
    }
}
