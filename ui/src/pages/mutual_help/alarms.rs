//! What the exchange kept out, said calmly: what happened, what was protected, what to do.

use crate::components::{Button, CommandError, Notice, NoticeKind};
use crate::i18n::{Arg, date, t, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::AlarmView;
use leptos::prelude::*;

/// Shows what was kept out, until it is dismissed.
#[component]
pub(super) fn Alarms(alarms: Memo<Vec<AlarmView>>, #[prop(into)] on_dismissed: Callback<()>) -> impl IntoView {
    let dismiss = use_command(|()| ipc::dismiss_alarms(), move |()| on_dismissed.run(()));
    let line = |alarm: AlarmView| {
        let args = [
            ("kind", Arg::from(alarm.kind)),
            ("who", Arg::from(alarm.who)),
            ("times", Arg::from(usize::try_from(alarm.times).unwrap_or(usize::MAX))),
        ];
        let at = tr_with("alarm-at", &[("date", Arg::from(date(alarm.at)))]);
        view! { <li>{tr_with("alarm-line", &args)} " " {at}</li> }
    };
    let actions = ViewFn::from(move || {
        view! {
            <Button busy=dismiss.busy() on_click=move |()| dismiss.run(())>{t("alarm-dismiss")}</Button>
            <CommandError of=dismiss.error()/>
        }
    });
    view! {
        <Show when=move || alarms.with(|alarms| !alarms.is_empty())>
            <Notice kind=NoticeKind::Attention actions=actions.clone()>
                <p>{t("alarm-title")}</p>
                <ul class="alarms">{move || alarms.get().into_iter().map(line).collect_view()}</ul>
            </Notice>
        </Show>
    }
}
