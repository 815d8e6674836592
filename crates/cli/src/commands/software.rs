//! `software search | show | recommend | drop | page`.

use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{SelectionView, SoftwareQuery};
use domain::Locale;
use domain::software::SoftwareChoices;
use l10n::{Arg, Words};

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("show", matches)) => {
            let page = app.get_software(text(matches, "software"))?;
            out.show(&page, |page, words| {
                let one = &page.software;
                let about = if words.locale() == Locale::Fr { &one.description_fr } else { &one.description_en };
                let replaces = format!("{}: {}", words.text("software-replaces"), words.list(&one.replaces));
                let licence = format!("{}: {}", words.text("software-licence"), one.licence);
                let args = [("count", Arg::from(page.providers_found)), ("name", Arg::from(one.name.as_str()))];
                let handled = words.with("software-providers-count", &args);
                let mut lines = vec![one.name.clone(), about.clone(), replaces, licence, one.website.clone(), handled];
                lines.extend(page.providers.iter().map(|row| format!("- {}  {}  {}", row.id, row.name, row.place)));
                lines.retain(|line| !line.is_empty());
                lines.join("\n")
            });
        }
        Some(("recommend", matches)) => {
            show(&app.recommend_software(text(matches, "software"), text(matches, "sentence"))?, out);
        }
        Some(("drop", matches)) => show(&app.stop_recommending(text(matches, "software"))?, out),
        Some(("page", matches)) => {
            let saved = app.export_selection_as(path(matches, "out"))?;
            out.show(&saved, |saved, _| saved.path.clone());
        }
        Some((_, matches)) => {
            let choices = SoftwareChoices {
                family: text(matches, "family").to_owned(),
                replaces: text(matches, "replaces").to_owned(),
                ..SoftwareChoices::default()
            };
            let view = app.search_software(&SoftwareQuery { text: text(matches, "text").to_owned(), choices })?;
            out.show(&view, |view, words| {
                let line = |one: &domain::directory::Alternative| {
                    format!("{}  {}  {}", one.slug, one.name, words.list(&one.replaces))
                };
                view.rows.iter().map(line).collect::<Vec<_>>().join("\n")
            });
        }
        None => {}
    }
    Ok(())
}

fn show(view: &SelectionView, out: &Out) {
    out.show(view, |view, _: &Words| {
        let line = |one: &contract::SelectedSoftware| format!("{}  {}  {}", one.slug, one.name, one.sentence);
        view.items.iter().map(line).collect::<Vec<_>>().join("\n")
    });
}
