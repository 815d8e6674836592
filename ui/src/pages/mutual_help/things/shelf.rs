//! Ways from the notes to what is beside them: moderation, export, conversations of other forums.

use crate::components::{Button, CommandError, LiveRegion, fresh_id};
use crate::i18n::{Arg, t, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{ExportedSpace, SpaceView};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows these ways, and for each space how to take it along.
#[component]
pub(crate) fn Shelf(spaces: Memo<Vec<SpaceView>>) -> impl IntoView {
    let heading = fresh_id("shelf");
    let told = RwSignal::new(None::<ExportedSpace>);
    let export = use_command(ipc::export_space_as, move |exported: Option<ExportedSpace>| {
        if exported.is_some() {
            told.set(exported);
        }
    });
    let said = Signal::derive(move || {
        let words = |told: &ExportedSpace| {
            let args = [
                ("notes", Arg::from(told.notes)),
                ("files", Arg::from(told.files)),
                ("missing", Arg::from(told.missing)),
                ("folder", Arg::from(told.folder.as_str())),
            ];
            tr_with("things-exported", &args)
        };
        told.with(|told| told.as_ref().map(words)).unwrap_or_default()
    });
    let moderates = move || spaces.with(|spaces| spaces.iter().any(|space| space.may_invite));
    view! {
        <section class="panel take-along" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("things-export")}</h2>
            <p>{t("things-export-more")}</p>
            <For each=move || spaces.get() key=|space| (space.id.clone(), space.name.clone()) let:space>
                {
                    let name = space.name.clone();
                    let words = move || tr_with("things-export-button", &[("space", Arg::from(name.as_str()))]);
                    view! { <Button busy=export.busy() on_click=move |()| export.run(space.id.clone())>{words}</Button> }
                }
            </For>
            <p class="take-along__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=export.error()/>
            <ul class="take-along__ways">
                <Show when=moderates><li><A href="/help/moderation">{t("things-cases")}</A></li></Show>
                <li><A href="/help/imported">{t("things-imported-link")}</A></li>
            </ul>
        </section>
    }
}
