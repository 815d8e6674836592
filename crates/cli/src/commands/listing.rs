//! `listing show | publish`.

use crate::Failure;
use crate::place::{Opened, path};
use crate::print::Out;
use clap::ArgMatches;
use contract::{ErrorCode, MyListingView, UiError};
use domain::directory::ListingEntry;
use l10n::{Arg, Words};

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    app.open_exchange()?;
    match matches.subcommand() {
        Some(("publish", matches)) => {
            let file = path(matches, "file");
            let unreadable = |detail: String| {
                let error = UiError::new(ErrorCode::UnreadableFile).with("path", file.display());
                Failure::Refused(error.with("detail", detail))
            };
            let json = std::fs::read_to_string(file).map_err(|error| unreadable(error.to_string()))?;
            let entry: ListingEntry = serde_json::from_str(&json).map_err(|error| unreadable(error.to_string()))?;
            app.save_my_listing(entry)?;
            out.show(&app.publish_my_listing()?, say);
        }
        _ => out.show(&app.get_my_listing()?, say),
    }
    Ok(())
}

fn say(listing: &MyListingView, words: &Words) -> String {
    match &listing.published {
        Some(sent) => {
            let args = [("name", Arg::from(listing.entry.name.as_str())), ("seq", Arg::from(sent.seq as i64))];
            format!("{}  {}", sent.id, words.with("cli-listing-sent", &args))
        }
        None => words.text("cli-listing-not-sent"),
    }
}
