//! Joining a space with an invite.

use super::join_relay::{OfferedRelay, RelayOffer};
use super::signature::{Signature, SignatureFields};
use crate::components::{
    Area, Button, ButtonKind, CommandError, Field, Figure, FigureKind, LinkButton, LiveRegion, Page, scroll_to_anchor,
};
use crate::i18n::{Arg, t, t_with, tr};
use crate::ipc;
use crate::state::{use_command, use_each_command};
use contract::SpaceView;
use leptos::prelude::*;
use leptos_router::components::A;

const INVITE_FIELD: &str = "join-invite";
const WELCOME: &str = "join-welcome";
/// What every invite begins with.
const SCHEME: &str = "emancip1:";

/// Asks for an invite and a name, and joins; says plainly what went wrong and that nothing was lost.
#[component]
pub fn JoinPage() -> impl IntoView {
    let joined = RwSignal::new(None::<SpaceView>);
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> });
    view! {
        <Page title=t("mutual-help-join-page") area=Area::MutualHelp above>
            {move || match joined.get() {
                None => view! { <JoinForm on_joined=move |space| joined.set(Some(space))/> }.into_any(),
                Some(space) => view! { <Welcome space/> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn JoinForm(#[prop(into)] on_joined: Callback<SpaceView>) -> impl IntoView {
    let signature = Signature::new();
    let invite = RwSignal::new(String::new());
    let tried = RwSignal::new(false);
    let relay = OfferedRelay::new();
    let join = use_command(
        move |invite: String| async move {
            signature.keep().await?;
            relay.take_up().await?;
            ipc::join_space(invite).await
        },
        move |space| {
            on_joined.run(space);
            // the welcome is on the page once this turn is over
            request_animation_frame(|| scroll_to_anchor(WELCOME));
        },
    );
    let opened = RwSignal::new(false);
    let open = use_command(
        |()| ipc::open_invite_file(),
        move |summary| {
            if let Some(summary) = summary {
                invite.set(summary.text.clone());
                opened.set(true);
                relay.show(summary);
            }
        },
    );
    let look = use_each_command(ipc::look_at_invite, move |summary| relay.show(summary));
    let written = move |text: String| {
        let text = bare(&text);
        opened.set(false);
        relay.clear();
        if fault_key(&text).is_none() {
            // one that cannot be read is told when the person joins
            look.run(text);
        }
    };
    let read = Signal::derive(move || if opened.get() { tr("invite-opened") } else { String::new() });
    let fault = move || invite.with(|text| fault_key(&bare(text)));
    let error = Signal::derive(move || if tried.get() { fault().map(tr) } else { None });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let text = invite.with_untracked(|text| bare(text));
        if fault_key(&text).is_some() {
            scroll_to_anchor(INVITE_FIELD);
        } else if signature.check() {
            join.run(text);
        }
    };
    let running =
        Signal::derive(move || if join.busy().get() { tr("mutual-help-join-running") } else { String::new() });
    view! {
        <form class="join" on:submit=submit novalidate>
            <p>{t("mutual-help-join-lead")}</p>
            <Field id=INVITE_FIELD label=t("mutual-help-join-invite") hint=t("mutual-help-join-invite-hint")
                value=invite rows=5 required=true lang="zxx" error on_change=written/>
            <Button on_click=move |()| open.run(()) busy=open.busy()>{t("invite-open-file")}</Button>
            <p class="join__running" aria-hidden="true">{read}</p>
            <LiveRegion words=read/>
            <CommandError of=open.error()/>
            <RelayOffer relay/>
            <SignatureFields signature/>
            <Button kind=ButtonKind::Primary submit=true busy=join.busy()>{t("mutual-help-join-go")}</Button>
            <p class="join__running" aria-hidden="true">{running}</p>
            <LiveRegion words=running/>
            <CommandError of=join.error()/>
        </form>
    }
}

#[component]
fn Welcome(space: SpaceView) -> impl IntoView {
    let title = t_with("mutual-help-join-done-title", move || vec![("space", Arg::from(space.name.as_str()))]);
    view! {
        <section class="welcome">
            <Figure kind=FigureKind::Peers/>
            <h2 id=WELCOME tabindex="-1">{title}</h2>
            <p>{t("mutual-help-join-done")}</p>
            <LinkButton href="/help" kind=ButtonKind::Primary>{t("mutual-help-join-done-link")}</LinkButton>
        </section>
    }
}

/// Drops the blanks and line breaks that mail programs put in.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

fn fault_key(invite: &str) -> Option<&'static str> {
    // a picture is read as capitals
    match invite.to_ascii_lowercase().as_str() {
        "" => Some("mutual-help-join-empty"),
        text if !text.starts_with(SCHEME) => Some("mutual-help-join-form"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invite_broken_over_lines_by_a_mail_program_is_read() {
        let text = bare("  emancip1:ABC\n DEF\u{a0}");
        assert_eq!((text.as_str(), fault_key(&text)), ("emancip1:ABCDEF", None));
    }

    #[test]
    fn another_text_is_refused_before_anyone_is_called() {
        assert_eq!(fault_key("https://example.org"), Some("mutual-help-join-form"));
        assert_eq!(fault_key(""), Some("mutual-help-join-empty"));
    }
}
