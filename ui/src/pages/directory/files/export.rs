//! Writing the directory for others.

use crate::components::{Button, ButtonKind, CommandError, LiveRegion, Select, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_command;
use contract::{DirectoryExportChoices, ExportedDirectory};
use domain::directory::ListingFormat;
use leptos::prelude::*;

/// Offers the formats, and the website.
#[component]
pub(super) fn Export() -> impl IntoView {
    let (heading, site_heading) = (fresh_id("export"), fresh_id("site"));
    let format = RwSignal::new(ListingFormat::Csv.tag().to_owned());
    let with_received = RwSignal::new(false);
    let written = RwSignal::new(None::<ExportedDirectory>);
    let choices = move || DirectoryExportChoices { with_submissions: with_received.get_untracked() };
    let done = move |told: Option<ExportedDirectory>| written.set(told);
    let export = use_command(
        move |()| {
            let format = ListingFormat::from_tag(&format.get_untracked()).unwrap_or(ListingFormat::Csv);
            ipc::export_directory_as(format, choices())
        },
        done,
    );
    let site = use_command(move |()| ipc::export_directory_site_as(choices()), done);
    let options = Signal::derive(|| {
        let words = |format: ListingFormat| tr_with("directory-files-format", &[("format", Arg::from(format.tag()))]);
        ListingFormat::WRITTEN.map(|format| (format.tag().to_owned(), words(format))).to_vec()
    });
    let said = Signal::derive(move || {
        written.get().map_or_else(String::new, |told| {
            let args = [("count", Arg::from(told.listings)), ("path", Arg::from(told.path))];
            tr_with("directory-files-written", &args)
        })
    });
    view! {
        <section class="panel directory-files" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("directory-files-export")}</h2>
            <Select label=Signal::derive(|| tr("directory-files-format-label")) value=format options/>
            <label class="directory-files__check">
                <input type="checkbox" prop:checked=with_received
                    on:change=move |event| with_received.set(event_target_checked(&event))/>
                " " {t("directory-files-received")}
            </label>
            <Button kind=ButtonKind::Primary busy=export.busy() on_click=move |()| export.run(())>
                {t("directory-files-export-go")}
            </Button>
            <CommandError of=export.error()/>
            <h3 id=site_heading.clone()>{t("directory-files-site")}</h3>
            <p>{t("directory-files-site-how")}</p>
            <Button busy=site.busy() on_click=move |()| site.run(())>{t("directory-files-site-go")}</Button>
            <CommandError of=site.error()/>
            <p class="import__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
        </section>
    }
}
