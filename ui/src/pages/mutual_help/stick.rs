//! A space in a file, on a USB stick or in an e-mail: writing one, taking one in, what it brought and who can read it.

use crate::components::{Button, CommandError, Notice, NoticeKind, Select, fresh_id};
use crate::i18n::{Arg, day_time, t, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{SpaceView, TakenBundle, WrittenBundle};
use domain::SpaceId;
use leptos::prelude::*;

/// What the section shows under its buttons.
#[derive(Debug, Clone, PartialEq)]
enum Shown {
    Nothing,
    Written(WrittenBundle),
    Taken(TakenBundle),
}

/// Shows how to exchange without a network.
#[component]
pub(super) fn Stick(spaces: Memo<Vec<SpaceView>>, #[prop(into)] on_taken: Callback<()>) -> impl IntoView {
    let heading = fresh_id("stick");
    let shown = RwSignal::new(Shown::Nothing);
    let wanted = RwSignal::new(String::new());
    // the one chosen while it is still there, else the first
    let space = Memo::new(move |_| {
        spaces.with(|all| {
            let chosen = all.iter().find(|space| wanted.with(|wanted| space.id.as_str() == wanted));
            chosen.or(all.first()).cloned()
        })
    });
    let write = use_command(ipc::export_bundle, move |written: Option<WrittenBundle>| {
        if let Some(written) = written {
            shown.set(Shown::Written(written));
        }
    });
    let take = use_command(
        |()| ipc::import_bundle(),
        move |taken: Option<TakenBundle>| {
            if let Some(taken) = taken {
                shown.set(Shown::Taken(taken));
                on_taken.run(());
            }
        },
    );
    let has_choice = move || spaces.with(|spaces| spaces.len() > 1);
    let options = Signal::derive(move || {
        spaces.with(|all| all.iter().map(|space| (space.id.to_string(), space.name.clone())).collect::<Vec<_>>())
    });
    let readers = move || {
        space.with(|space| {
            let members = space.as_ref().map_or(1, |space| space.members);
            tr_with("bundles-readers", &[("count", Arg::from(members))])
        })
    };
    let write_it = move |()| {
        shown.set(Shown::Nothing);
        let id: Option<SpaceId> = space.with_untracked(|space| space.as_ref().map(|space| space.id.clone()));
        if let Some(id) = id {
            write.run(id);
        }
    };
    let below = move || match shown.get() {
        Shown::Nothing => ().into_any(),
        Shown::Written(written) => view! { <Written written/> }.into_any(),
        Shown::Taken(taken) => view! { <Taken taken/> }.into_any(),
    };
    view! {
        <section class="panel stick" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("bundles-title")}</h2>
            <p>{t("bundles-lead")}</p>
            <Show when=has_choice>
                <Select label=t("bundles-space") value=wanted options=options/>
            </Show>
            <p class="stick__readers">{readers}</p>
            <div class="stick__actions">
                <Button busy=write.busy() on_click=write_it>{t("bundles-write")}</Button>
                <Button busy=take.busy() on_click=move |()| { shown.set(Shown::Nothing); take.run(()); }>
                    {t("bundles-take")}
                </Button>
            </div>
            <CommandError of=write.error()/>
            <CommandError of=take.error()/>
            {below}
        </section>
    }
}

#[component]
fn Written(written: WrittenBundle) -> impl IntoView {
    let args = [
        ("count", Arg::from(written.notes)),
        ("space", Arg::from(&written.space_name)),
        ("size", Arg::from(written.bytes.div_ceil(1000) as i64)),
    ];
    let text = tr_with("bundles-written-text", &args);
    view! {
        <Notice kind=NoticeKind::Right word=t("bundles-written")>
            <p class="stick__path">{written.path}</p>
            <p>{text}</p>
            <p>{t("bundles-eject")}</p>
        </Notice>
    }
}

#[component]
fn Taken(taken: TakenBundle) -> impl IntoView {
    let summary =
        tr_with("bundles-taken", &[("space", Arg::from(&taken.space_name)), ("count", Arg::from(taken.new_texts))]);
    let from = if taken.own {
        tr("bundles-own")
    } else {
        let date = day_time(taken.made_at);
        tr_with("bundles-from", &[("name", Arg::from(&taken.sender)), ("date", Arg::from(date))])
    };
    let refused = taken.refused.iter().map(|part| {
        let args = [("why", Arg::from(&part.why)), ("count", Arg::from(part.count))];
        tr_with("bundles-refused", &args)
    });
    let refused: Vec<String> = refused.collect();
    let kind = if refused.is_empty() { NoticeKind::Right } else { NoticeKind::Info };
    view! {
        <Notice kind=kind word=t("bundles-taken-word")>
            <p>{summary}</p>
            <p>{from}</p>
            {(taken.new_changes == 0).then(|| view! { <p>{t("bundles-nothing-new")}</p> })}
            {taken.older.then(|| view! { <p>{t("bundles-older")}</p> })}
            {refused.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        </Notice>
    }
}
