//! `directory find | letter`.

use crate::Failure;
use crate::commands::id;
use crate::place::{Opened, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::FinderRow;
use domain::directory::{AssociationSize, HelpLevel, Offer};
use domain::finder::{Budget, Fit, Wishes};
use l10n::{Arg, Words};

pub(super) fn find(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    out.show(&app.find_helpers(&wishes(matches))?, |view, words| {
        let count = [("fitting", Arg::from(view.fitting)), ("total", Arg::from(view.total))];
        let mut lines = vec![words.with("finder-count", &count)];
        lines.extend(view.rows.iter().map(|row| explained(row, words)));
        lines.join("\n\n")
    });
    Ok(())
}

pub(super) fn letter(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let view = app.write_letter(&id(text(matches, "listing"))?, &wishes(matches))?;
    out.show(&view, |view, _| {
        let lines = [view.email.as_str(), &view.letter.subject, "", &view.letter.body];
        let first = usize::from(view.email.is_empty());
        lines[first..].join("\n")
    });
    Ok(())
}

fn explained(row: &FinderRow, words: &Words) -> String {
    let mut lines = vec![format!("{}  {}  {}", row.row.id, row.row.name, row.row.place), words.because(&row.findings)];
    for (fit, mark) in [(Fit::Unknown, '?'), (Fit::Unmet, '-')] {
        lines.extend(words.but(&row.findings, fit).into_iter().map(|sentence| format!("  {mark} {sentence}")));
    }
    if row.is_old {
        lines.push(format!("  ! {}", words.text("finder-old")));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

fn wishes(matches: &ArgMatches) -> Wishes {
    let many = |name| matches.get_many::<String>(name).into_iter().flatten();
    Wishes {
        needs: many("need").filter_map(|tag| Offer::from_tag(tag)).collect(),
        software: many("software").cloned().collect(),
        size: AssociationSize::from_tag(text(matches, "size")),
        department: text(matches, "department").to_owned(),
        region: text(matches, "region").to_owned(),
        remote: matches.get_flag("remote"),
        budget: Budget::from_tag(text(matches, "budget")),
        level: HelpLevel::from_tag(text(matches, "level")),
        plan: matches.get_flag("plan"),
    }
}
