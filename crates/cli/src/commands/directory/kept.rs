//! `directory kept | mistakes`.

use crate::Failure;
use crate::place::Opened;
use crate::print::Out;
use l10n::{Arg, listing};

pub(super) fn kept(app: &Opened, out: &Out) -> Result<(), Failure> {
    out.show(&app.list_favourites()?, |view, words| {
        let mut lines: Vec<String> =
            view.rows.iter().map(|row| format!("{}  {}  {}", row.id, row.name, row.place)).collect();
        let gone = view.gone.iter();
        lines.extend(gone.map(|one| words.with("directory-kept-gone", &[("name", Arg::from(one.name.as_str()))])));
        if lines.is_empty() {
            lines.push(words.text("directory-kept-empty-title"));
        }
        lines.join("\n")
    });
    Ok(())
}

pub(super) fn mistakes(app: &Opened, out: &Out) -> Result<(), Failure> {
    out.show(&app.list_mistakes()?, |all, words| {
        let told = all.iter().map(|one| {
            let reason = words.text(listing::mistake_key(one.reason));
            let mut lines = vec![format!("{}  {}  {reason}", one.listing, one.name), one.words.clone()];
            lines.retain(|line| !line.is_empty());
            lines.join("\n  ")
        });
        let lines: Vec<String> = told.collect();
        if lines.is_empty() { words.text("cli-directory-mistakes-none") } else { lines.join("\n") }
    });
    Ok(())
}
