//! The members of a space: who they are, what they may do, and how to remove one or to leave.

use crate::components::{
    Area, Button, ButtonKind, CommandError, Dialog, LiveRegion, Page, Ready, Select, VisuallyHidden,
};
use crate::i18n::{Arg, date, t, tr, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{Changed, ErrorCode, MemberRole, MemberView, MembersView, UiError};
use domain::SpaceId;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_params_map};

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
    view! {
        <Page title area=Area::MutualHelp lead=t("members-lead") above>
            <Ready of=members let:view>
                <Members view on_changed=move |()| members.reload()/>
            </Ready>
        </Page>
    }
}

#[component]
fn Members(view: MembersView, #[prop(into)] on_changed: Callback<()>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let may_administer = view.may_administer;
    let alone = view.members.len() == 1;
    let leaving = RwSignal::new(false);
    let navigate = use_navigate();
    let leave = use_command(ipc::leave_space, move |()| navigate("/help", Default::default()));
    let space = StoredValue::new(view.space.clone());
    let one = move |member: MemberView| view! { <Member member space may_administer said on_changed/> };
    view! {
        <LiveRegion text=said/>
        <ul class="members">{view.members.into_iter().map(one).collect_view()}</ul>
        <section class="members__leave" aria-labelledby="members-leave">
            <h2 id="members-leave">{t("members-leave")}</h2>
            <p>{if alone { t("members-leave-alone") } else { t("members-leave-more") }}</p>
            <Button on_click=move |()| leaving.set(true)>{t("members-leave-ask")}</Button>
            <Dialog open=leaving title=t("members-leave-sure")>
                <p>{t("members-leave-does")}</p>
                <p>{t("members-leave-cannot")}</p>
                <Button busy=leave.busy() on_click=move |()| leave.run(space.get_value())>{t("members-leave-go")}</Button>
                <CommandError of=leave.error()/>
            </Dialog>
        </section>
    }
}

#[component]
fn Member(
    member: MemberView,
    space: StoredValue<SpaceId>,
    may_administer: bool,
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
        said.set(tr_with("members-removed", &[("name", Arg::from(who.get_value()))]));
        on_changed.run(());
    });
    let options = Signal::derive(|| {
        let role = |role: MemberRole| (role.tag().to_owned(), role_words(role));
        MemberRole::ALL.into_iter().map(role).collect::<Vec<_>>()
    });
    let on_role = move |tag: String| {
        if let Some(role) = MemberRole::from_tag(&tag) {
            change.run((space.get_value(), key.get_value(), role));
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
                {role_words(role)}
                ". "
                {tr_with("members-since", &[("date", Arg::from(date(since))), ("key", Arg::from(short))])}
                {founder.then(|| view! { " " {t("members-founder")} })}
            </p>
            {(may_administer && !own).then(|| view! {
                <div class="members__actions">
                    <Select label value=chosen options on_change=on_role/>
                    <Button kind=ButtonKind::Quiet on_click=move |()| asking.set(true)>
                        {t("members-remove")}
                        <VisuallyHidden>" " {who.get_value()}</VisuallyHidden>
                    </Button>
                </div>
                <CommandError of=change.error()/>
                <Dialog open=asking title=sure>
                    <p>{t("members-remove-does")}</p>
                    <p>{t("members-remove-cannot")}</p>
                    <Button
                        busy=remove.busy()
                        on_click=move |()| remove.run((space.get_value(), key.get_value()))
                    >
                        {t("members-remove-go")}
                    </Button>
                    <CommandError of=remove.error()/>
                </Dialog>
            })}
        </li>
    }
}

fn role_words(role: MemberRole) -> String {
    tr_with("members-role", &[("role", Arg::from(role.tag()))])
}
