//! The spaces one belongs to; opening another.

use super::invite::Invite;
use crate::components::{Button, CommandError, Field, LinkButton, VisuallyHidden, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::SpaceView;
use domain::mutual_help::{SPACE_NAME_MAX, checked_text};
use leptos::prelude::*;

/// Shows each space with its members and the way to invite; then how to open or join another.
#[component]
pub(super) fn Spaces(spaces: Memo<Vec<SpaceView>>, #[prop(into)] on_created: Callback<SpaceView>) -> impl IntoView {
    let heading = fresh_id("spaces");
    view! {
        <section class="panel" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("mutual-help-spaces")}</h2>
            <ul class="spaces">
                // members and notes change under the same space: only those words follow, an open invite stays
                <For each=move || spaces.get() key=|space| space.id.clone() let:space>
                    <Space space spaces/>
                </For>
            </ul>
            <details class="spaces__more">
                <summary>{t("mutual-help-create-another")}</summary>
                <CreateSpace on_created/>
            </details>
            <LinkButton href="/help/join">{t("mutual-help-join-title")}</LinkButton>
        </section>
    }
}

#[component]
fn Space(space: SpaceView, spaces: Memo<Vec<SpaceView>>) -> impl IntoView {
    let id = space.id.clone();
    let now = Memo::new(move |_| {
        spaces.with(|spaces| spaces.iter().find(|other| other.id == id).cloned()).unwrap_or_else(|| space.clone())
    });
    let line = move || {
        let (members, notes) = now.with(|space| (space.members, space.notes));
        let members = tr_with("mutual-help-space-members", &[("count", Arg::from(members))]);
        let notes = tr_with("mutual-help-space-notes", &[("count", Arg::from(notes))]);
        tr_with("mutual-help-space-line", &[("members", Arg::from(members)), ("notes", Arg::from(notes))])
    };
    view! {
        <li class="space">
            <h3 class="space__name">{move || now.with(|space| space.name.clone())}</h3>
            <p class="space__line">{line}</p>
            <p>
                <LinkButton href=format!("/help/members/{}", now.with_untracked(|space| space.id.to_string()))>
                    {t("members-see")}
                    <VisuallyHidden>" " {move || now.with(|space| space.name.clone())}</VisuallyHidden>
                </LinkButton>
            </p>
            <Show when=move || now.with(|space| space.may_invite)>
                <Invite space=now.get_untracked()/>
            </Show>
        </li>
    }
}

/// Asks a name and opens a space of which one is the first member.
#[component]
pub(super) fn CreateSpace(#[prop(into)] on_created: Callback<SpaceView>) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    let field = fresh_id("space-name");
    let create = use_command(ipc::create_space, move |space: SpaceView| {
        name.set(String::new());
        tried.set(false);
        on_created.run(space);
    });
    let is_named = move || name.with(|name| checked_text(name, SPACE_NAME_MAX).is_ok());
    let error = Signal::derive(move || (tried.get() && !is_named()).then(|| tr("mutual-help-space-name-empty")));
    let submit = {
        let field = field.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            tried.set(true);
            if name.with_untracked(|name| checked_text(name, SPACE_NAME_MAX).is_ok()) {
                create.run(name.get_untracked());
            } else {
                crate::components::scroll_to_anchor(&field);
            }
        }
    };
    view! {
        <form class="create-space" on:submit=submit novalidate>
            <Field
                id=field.clone()
                label=t("mutual-help-create-name")
                hint=t("mutual-help-create-name-hint")
                value=name
                max=SPACE_NAME_MAX
                required=true
                error
            />
            <Button submit=true busy=create.busy()>{t("mutual-help-create-button")}</Button>
            <CommandError of=create.error()/>
        </form>
    }
}
