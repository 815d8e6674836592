//! `directory search | show | find | letter | kept | mistakes | import | check | imports | undo | export | site`.

mod files;
mod finder;
mod kept;

use super::id;
use crate::Failure;
use crate::place::{Opened, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{DirectoryQuery, ListingOrigin};
use domain::directory::Offer;
use l10n::Arg;

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("find", matches)) => finder::find(matches, app, out)?,
        Some(("letter", matches)) => finder::letter(matches, app, out)?,
        Some(("import", matches)) => files::read(matches, app, out, true)?,
        Some(("check", matches)) => files::read(matches, app, out, false)?,
        Some(("kept", _)) => kept::kept(app, out)?,
        Some(("mistakes", _)) => kept::mistakes(app, out)?,
        Some(("imports", _)) => files::imports(&app.list_listing_imports()?, out),
        Some(("undo", matches)) => {
            let import = matches.get_one::<i64>("import").copied().unwrap_or_default();
            files::imports(&app.undo_listing_import(import)?, out);
        }
        Some(("export", matches)) => files::export(matches, app, out)?,
        Some(("site", matches)) => files::site(matches, app, out)?,
        Some(("show", matches)) => {
            let view = app.get_listing(&id(text(matches, "listing"))?)?;
            out.show(&view, |view, words| {
                let origin = match &view.origin {
                    ListingOrigin::Sample => words.text("cli-listing-sample"),
                    ListingOrigin::Submission { .. } => words.text("cli-listing-not-approved"),
                    ListingOrigin::Imported { file, .. } => {
                        words.with("cli-listing-imported", &[("file", Arg::from(file.as_str()))])
                    }
                };
                let entry = &view.entry;
                let mut lines = vec![entry.name.clone(), origin, entry.description.clone(), entry.website.clone()];
                lines.extend(view.sources.iter().map(|source| format!("- {source} ({})", view.as_of)));
                lines.retain(|line| !line.is_empty());
                lines.join("\n")
            });
        }
        Some((_, matches)) => {
            let query = DirectoryQuery {
                text: text(matches, "text").to_owned(),
                offer: Offer::from_tag(text(matches, "offer")),
                level: None,
                department: Some(text(matches, "department").to_owned()).filter(|name| !name.is_empty()),
                remote: matches.get_flag("remote"),
                ..DirectoryQuery::default()
            };
            out.show(&app.search_directory(&query)?, |view, words| {
                let mut lines = vec![words.with("cli-found", &[("count", Arg::from(view.rows.len()))])];
                lines.extend(view.rows.iter().map(|row| {
                    let mark = match &row.origin {
                        ListingOrigin::Sample => String::new(),
                        ListingOrigin::Submission { .. } => format!("  [{}]", words.text("cli-listing-not-approved")),
                        ListingOrigin::Imported { file, .. } => format!("  [{file}]"),
                    };
                    format!("{}  {}  {}{mark}", row.id, row.name, row.place)
                }));
                lines.join("\n")
            });
        }
        None => {}
    }
    Ok(())
}
