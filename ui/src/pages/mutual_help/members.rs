//! The members of a space: who they are, what they may do, and how to remove one or to leave.

use crate::components::{
    Area, Button, ButtonKind, CommandError, Dialog, ErrorNotice, LiveRegion, Loading, Page, Select, VisuallyHidden,
    scroll_to_anchor,
};
use crate::i18n::{Arg, date, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{Changed, ErrorCode, MemberRole, MemberView, MembersView, UiError};
use domain::SpaceId;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_params_map};

const LIST: &str = "list-of-members";

/// Shows the members of a space.
#[component]
pub fn MembersPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("space")).unwrap_or_default());
    let members = use_load(&[Changed::Spaces], move || {
        let id = id.get();
        async move {
            let space = SpaceId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
            ipc::list_members(space).await
        }
    });
    let title = Signal::derive(move || {
        let name = members.value().map(|view| view.name).unwrap_or_default();
        tr_with("members-title", &[("space", Arg::from(name))])
    });
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> });
    let failure = Memo::new(move |_| members.outcome().and_then(Result::err));
    let view = Memo::new(move |_| members.value());
    let is_there = Memo::new(move |_| view.with(Option::is_some));
    view! {
        <Page title area=Area::MutualHelp lead=t("members-lead") above>
            {move || match (failure.get(), is_there.get()) {
                (Some(error), _) => view! { <ErrorNotice error on_retry=move |()| members.reload()/> }.into_any(),
                (None, false) => view! { <Loading/> }.into_any(),
                (None, true) => view! { <Members view on_changed=move |()| members.reload()/> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Members(view: Memo<Option<MembersView>>, #[prop(into)] on_changed: Callback<()>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let members = Memo::new(move |_| view.get().map(|view| view.members).unwrap_or_default());
    let may_administer = Memo::new(move |_| view.with(|view| view.as_ref().is_some_and(|view| view.may_administer)));
    let alone = move || members.with(|members| members.len() == 1);
    let leaving = RwSignal::new(false);
    let navigate = use_navigate();
    let leave = use_command(ipc::leave_space, move |()| navigate("/help", NavigateOptions::default()));
    let go = move |()| {
        if let Some(view) = view.get_untracked() {
            leave.run(view.space);
        }
    };
    let space = Signal::derive(move || view.with(|view| view.as_ref().map(|view| view.space.clone())));
    view! {
        <LiveRegion words=said/>
        <ul class="members" id=LIST tabindex="-1">
            // a role changes under the same member: its row stays, and the keyboard with it
            <For each=move || members.get() key=|member| member.key.clone() let:member>
                <Member member space may_administer said on_changed/>
            </For>
        </ul>
        <section class="members__leave" aria-labelledby="members-leave">
            <h2 id="members-leave">{t("members-leave")}</h2>
            <p>{move || if alone() { tr("members-leave-alone") } else { tr("members-leave-more") }}</p>
            <Button on_click=move |()| leaving.set(true)>{t("members-leave-ask")}</Button>
            <Dialog open=leaving title=t("members-leave-sure")>
                <p>{t("members-leave-does")}</p>
                <p>{t("members-leave-cannot")}</p>
                <Button busy=leave.busy() on_click=go>{t("members-leave-go")}</Button>
                <CommandError of=leave.error()/>
            </Dialog>
        </section>
    }
}

#[component]
fn Member(
    member: MemberView,
    space: Signal<Option<SpaceId>>,
    may_administer: Memo<bool>,
    said: RwSignal<String>,
    #[prop(into)] on_changed: Callback<()>,
) -> impl IntoView {
    let MemberView { key, name, association, role, since, own, founder } = member;
    let short: String = key.chars().take(8).collect();
    let shown = if name.is_empty() { tr("members-unnamed") } else { name };
    let who = StoredValue::new(shown.clone());
    let key = StoredValue::new(key);
    let chosen = RwSignal::new(role.tag().to_owned());
    let change = use_command(ipc::change_role, move |_: MembersView| {
        said.set(tr_with("members-role-changed", &[("name", Arg::from(who.get_value()))]));
        on_changed.run(());
    });
    let asking = RwSignal::new(false);
    let remove = use_command(ipc::remove_member, move |_: MembersView| {
        asking.set(false);
        // the row that had the keyboard goes
        scroll_to_anchor(LIST);
        said.set(tr_with("members-removed", &[("name", Arg::from(who.get_value()))]));
        on_changed.run(());
    });
    let since =
        move || tr_with("members-since", &[("date", Arg::from(date(since))), ("key", Arg::from(short.clone()))]);
    let options = Signal::derive(|| {
        let role = |role: MemberRole| (role.tag().to_owned(), role_words(role));
        MemberRole::ALL.into_iter().map(role).collect::<Vec<_>>()
    });
    let on_role = move |tag: String| {
        if let (Some(role), Some(space)) = (MemberRole::from_tag(&tag), space.get_untracked()) {
            change.run((space, key.get_value(), role));
        }
    };
    let go = move |()| {
        if let Some(space) = space.get_untracked() {
            remove.run((space, key.get_value()));
        }
    };
    let sure = Signal::derive(move || tr_with("members-remove-sure", &[("name", Arg::from(who.get_value()))]));
    let label = Signal::derive(move || tr_with("members-role-of", &[("name", Arg::from(who.get_value()))]));
    view! {
        <li class="members__one">
            <h2 class="members__name">
                {shown}
                {own.then(|| view! { " " <span class="members__own">{t("members-own")}</span> })}
            </h2>
            {(!association.is_empty()).then(|| view! { <p>{association}</p> })}
            <p class="members__about">
                {move || role_words(chosen.with(|tag| MemberRole::from_tag(tag)).unwrap_or(role))}
                ". "
                {since}
                {founder.then(|| view! { " " {t("members-founder")} })}
            </p>
            <Show when=move || may_administer.get() && !own>
                <div class="members__actions">
                    <Select label value=chosen options on_change=on_role/>
                    <Button kind=ButtonKind::Quiet on_click=move |()| asking.set(true)>
                        {t("members-remove")}
                        <VisuallyHidden>" " {who.get_value()}</VisuallyHidden>
                    </Button>
                </div>
                <CommandError of=change.error()/>
            </Show>
            <Dialog open=asking title=sure>
                <p>{t("members-remove-does")}</p>
                <p>{t("members-remove-cannot")}</p>
                <Button busy=remove.busy() on_click=go>{t("members-remove-go")}</Button>
                <CommandError of=remove.error()/>
            </Dialog>
        </li>
    }
}

fn role_words(role: MemberRole) -> String {
    tr_with("members-role", &[("role", Arg::from(role.tag()))])
}
