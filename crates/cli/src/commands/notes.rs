//! `notes list | show | write`.

use super::id;
use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{ErrorCode, NoteView, NotesQuery, UiError, WriteNote};
use domain::SpaceId;
use domain::mutual_help::NoteKind;
use l10n::Arg;

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    // the documents may hold more than the tables when the program ended in between
    app.open_exchange()?;
    match matches.subcommand() {
        Some(("write", matches)) => out.show(&write(matches, app)?, |note, _| say(note)),
        Some(("import", matches)) => import(matches, app, out)?,
        Some(("show", matches)) => out.show(&app.get_note(&id(text(matches, "note"))?)?, |note, _| say(note)),
        Some((_, matches)) => {
            let query = NotesQuery { space: None, text: text(matches, "text").to_owned() };
            out.show(&app.list_notes(&query)?, |notes, words| {
                let count = words.with("cli-found", &[("count", Arg::from(notes.len()))]);
                let lines = notes.iter().map(|note| {
                    let replies = words.with("cli-replies", &[("count", Arg::from(note.replies))]);
                    format!("{}  {}  {} ({replies})", note.id, note.title, note.author.name)
                });
                std::iter::once(count).chain(lines).collect::<Vec<_>>().join("\n")
            });
        }
        None => {}
    }
    Ok(())
}

/// Takes in what a Discourse forum gave of its topics: a file, or a folder of them.
fn import(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let files = app::read_topic_files(path(matches, "file"))?;
    let source = text(matches, "source");
    let (report, key) = if matches.get_flag("preview") {
        (app.preview_topics(&files, source)?, "cli-import-would")
    } else {
        (app.import_topics(&files, source)?, "cli-imported")
    };
    out.show(&report, |report, words| {
        let args = [
            ("count", Arg::from(report.topics.len())),
            ("texts", Arg::from(report.topics.iter().map(|(_, posts)| posts).sum::<usize>())),
            ("missing", Arg::from(report.missing_texts + report.left_out)),
        ];
        let titles = report.topics.iter().map(|(title, posts)| format!("{title} ({posts})"));
        std::iter::once(words.with(key, &args)).chain(titles).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

fn write(matches: &ArgMatches, app: &Opened) -> Result<NoteView, Failure> {
    let (name, association) = (text(matches, "name"), text(matches, "association"));
    if !name.is_empty() || !association.is_empty() {
        let mut settings = app.get_boot()?.settings;
        if !name.is_empty() {
            settings.name = name.to_owned();
        }
        if !association.is_empty() {
            settings.association = association.to_owned();
        }
        app.update_settings(settings)?;
    }
    let body = text(matches, "body").to_owned();
    if let Some(note) = matches.get_one::<String>("reply-to") {
        return Ok(app.reply_to_note(&id(note)?, &body)?);
    }
    let kind = NoteKind::from_tag(text(matches, "kind")).unwrap_or(NoteKind::Question);
    let note = WriteNote { space: space(matches, app)?, kind, title: text(matches, "title").to_owned(), body };
    Ok(app.write_note(&note)?)
}

/// Returns the space named, else the only one.
pub(crate) fn space(matches: &ArgMatches, app: &Opened) -> Result<SpaceId, Failure> {
    if let Some(space) = matches.get_one::<String>("space") {
        let space: SpaceId = id(space)?;
        let known = app.get_mutual_help()?.spaces.iter().any(|known| known.id == space);
        let unknown = || Failure::Refused(UiError::new(ErrorCode::NotFound).with("id", &space));
        return if known { Ok(space) } else { Err(unknown()) };
    }
    let spaces = app.get_mutual_help()?.spaces;
    if spaces.len() > 1 {
        // a text must not reach another circle than the one meant
        let names: Vec<String> = spaces.iter().map(|space| format!("{} ({})", space.id, space.name)).collect();
        return Err(Failure::Refused(UiError::new(ErrorCode::WhichSpace).with("spaces", names.join(", "))));
    }
    let first = spaces.into_iter().next();
    first.map(|space| space.id).ok_or_else(|| Failure::Refused(UiError::new(ErrorCode::NoSpace)))
}

fn say(note: &NoteView) -> String {
    let mut lines = vec![format!("{}  {}", note.row.id, note.row.title), note.row.author.name.clone()];
    lines.push(strip(&note.html));
    lines.extend(note.replies.iter().map(|reply| format!("— {}\n{}", reply.author.name, strip(&reply.html))));
    lines.join("\n")
}

/// Returns the words of safe HTML.
fn strip(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.trim().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
