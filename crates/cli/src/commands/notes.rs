//! `notes list | show | write | reply | edit | delete | solve | me-too | history`.

use super::id;
use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::{
    ComparisonRow, ComparisonView, Delivery, ErrorCode, HistoryView, MarkRequest, NoteCard, NoteEdit, NoteRow,
    NoteView, NotesFilter, UiError, WriteNote,
};
use domain::mutual_help::{Mark, NoteKind, NoteShelf, Target};
use domain::{NoteId, SpaceId};
use l10n::{Arg, Words};
use serde::Serialize;

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    // the documents may hold more than the tables when the program ended in between
    app.open_exchange()?;
    match matches.subcommand() {
        Some(("list", matches)) => list(matches, app, out),
        Some(("write", matches)) => show(out, &write(matches, app)?),
        Some(("reply", matches)) => show(out, &app.reply_to_note(&note(matches)?, text(matches, "body"))?),
        Some(("edit", matches)) => show(out, &edit(matches, app)?),
        Some(("delete", matches)) => show(out, &app.delete_text(&note(matches)?, &target(matches))?),
        Some(("solve", matches)) => show(out, &mark(matches, app, Mark::Solved, target(matches))?),
        Some(("me-too", matches)) => show(out, &mark(matches, app, Mark::MeToo, Target::Note)?),
        Some(("history", matches)) => history(matches, app, out),
        Some(("import", matches)) => import(matches, app, out),
        Some((_, matches)) => show(out, &app.get_note(&note(matches)?)?),
        None => Ok(()),
    }
}

/// A note in a list, as JSON gives it: the row, and what else is known of it beside.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'a> {
    #[serde(flatten)]
    row: &'a NoteRow,
    tags: &'a [String],
    unread: usize,
    followed: bool,
    solved: bool,
    me_too: usize,
    last_at: i64,
    delivery: Delivery,
}

fn list(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let filter = NotesFilter {
        space: matches.get_one::<String>("space").map(|space| id(space)).transpose()?,
        text: text(matches, "text").to_owned(),
        kind: NoteKind::from_tag(text(matches, "kind")),
        tag: domain::mutual_help::normalized_tag(text(matches, "tag")),
        shelf: NoteShelf::from_tag(text(matches, "shelf")).unwrap_or_default(),
        limit: matches
            .get_one::<u64>("limit")
            .map_or(usize::MAX, |limit| usize::try_from(*limit).unwrap_or(usize::MAX)),
    };
    let found = app.browse_notes(&filter)?;
    let listed = |card: &'_ NoteCard| (card.row.clone(), card.clone());
    let cards: Vec<(NoteRow, NoteCard)> = found.rows.iter().map(listed).collect();
    let rows: Vec<Listed<'_>> = cards
        .iter()
        .map(|(row, card)| Listed {
            row,
            tags: &card.tags,
            unread: card.unread,
            followed: card.followed,
            solved: card.solved,
            me_too: card.me_too,
            last_at: card.last_at,
            delivery: card.delivery,
        })
        .collect();
    out.show(&rows, |rows, words| {
        let count = words.with("cli-found", &[("count", Arg::from(found.total))]);
        let lines = rows.iter().map(|note| {
            let replies = words.with("cli-replies", &[("count", Arg::from(note.row.replies))]);
            let tags: String = note.tags.iter().map(|tag| format!(" #{tag}")).collect();
            let solved = if note.solved { format!(", {}", words.text("cli-notes-solved")) } else { String::new() };
            let unread = match note.unread {
                0 => String::new(),
                unread => format!(", {}", words.with("cli-notes-unread", &[("count", Arg::from(unread))])),
            };
            let NoteRow { id, title, author, .. } = note.row;
            format!("{id}  {title}  {} ({replies}{solved}{unread}){tags}", author.name)
        });
        std::iter::once(count).chain(lines).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

fn show(out: &Out, note: &NoteView) -> Result<(), Failure> {
    out.show(note, say);
    Ok(())
}

fn note(matches: &ArgMatches) -> Result<NoteId, Failure> {
    id(text(matches, "note"))
}

fn target(matches: &ArgMatches) -> Target {
    Target::from_reply(matches.get_one::<String>("reply").map(String::as_str))
}

fn mark(matches: &ArgMatches, app: &Opened, mark: Mark, target: Target) -> Result<NoteView, Failure> {
    let request = MarkRequest { target, mark, set: !matches.get_flag("undo"), reason: String::new() };
    Ok(app.mark_note(&note(matches)?, &request)?)
}

/// Writes the next version; what is not given stays as it is.
fn edit(matches: &ArgMatches, app: &Opened) -> Result<NoteView, Failure> {
    let id = note(matches)?;
    if let Target::Reply(reply) = target(matches) {
        return Ok(app.edit_reply(&id, &reply, text(matches, "body"))?);
    }
    let now = app.get_note(&id)?;
    let given = |name: &str, now: &str| matches.get_one::<String>(name).map_or(now, String::as_str).to_owned();
    let tags = matches.get_many::<String>("tag").map(|tags| tags.cloned().collect());
    let edit = NoteEdit {
        kind: NoteKind::from_tag(text(matches, "kind")).unwrap_or(now.row.kind),
        title: given("title", &now.row.title),
        body: given("body", &now.state.text.body),
        tags: tags.unwrap_or(now.state.tags),
    };
    Ok(app.edit_note(&id, &edit)?)
}

#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    history: HistoryView,
    /// Each version beside the one before it.
    changes: Vec<ComparisonView>,
}

fn history(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let (id, target) = (note(matches)?, target(matches));
    let history = app.get_history(&id, &target)?;
    let changes = history
        .versions
        .windows(2)
        .map(|pair| app.compare_versions(&id, &target, &pair[0].hash, &pair[1].hash))
        .collect::<Result<_, _>>()?;
    out.show(&Told { history, changes }, |told, words| {
        let mut lines = vec![words.with("cli-notes-versions", &[("count", Arg::from(told.history.versions.len()))])];
        for change in &told.changes {
            lines.push(format!("{} → {}", change.before.seq, change.after.seq));
            for ComparisonRow { before, after, .. } in change.rows.iter().filter(|row| row.differs) {
                lines.extend(side('-', before));
                lines.extend(side('+', after));
            }
        }
        lines.join("\n")
    });
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

fn side(sign: char, pieces: &[(String, bool)]) -> Option<String> {
    let line: String =
        pieces.iter().map(|(text, marked)| if *marked { format!("[{text}]") } else { text.clone() }).collect();
    (!pieces.is_empty()).then(|| format!("{sign} {line}"))
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
    let tags = matches.get_many::<String>("tag").map(|tags| tags.cloned().collect()).unwrap_or_default();
    let note = WriteNote { space: space(matches, app)?, kind, title: text(matches, "title").to_owned(), body, tags };
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

fn say(note: &NoteView, words: &Words) -> String {
    let state = &note.state;
    let mut lines = vec![format!("{}  {}", note.row.id, note.row.title), note.row.author.name.clone()];
    if !state.tags.is_empty() {
        lines.push(state.tags.iter().map(|tag| format!("#{tag}")).collect::<Vec<_>>().join(" "));
    }
    if state.solved {
        lines.push(words.text("cli-notes-solved"));
    }
    lines.push(delivery(note.delivery, words));
    lines.push(if state.text.deleted { words.text("cli-notes-deleted") } else { strip(&note.html) });
    for reply in &note.replies {
        let text = if reply.state.deleted { words.text("cli-notes-deleted") } else { strip(&reply.html) };
        let answer = state.answer.as_ref() == Some(&reply.id);
        let answer = if answer { format!(" ({})", words.text("cli-notes-answer")) } else { String::new() };
        lines.push(format!("— {}{answer}  {}\n{text}", reply.author.name, reply.id));
    }
    lines.join("\n")
}

fn delivery(delivery: Delivery, words: &Words) -> String {
    match delivery {
        Delivery::Received => words.text("mutual-help-delivery-received"),
        Delivery::WrittenHere => words.text("mutual-help-delivery-written"),
        Delivery::Sent { peers } => words.with("mutual-help-delivery-sent", &[("count", Arg::from(peers))]),
    }
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
