//! `bench --exchange`: two installations in this process, over the loopback address, with real sockets and databases.

use super::{Times, measure};
use crate::Failure;
use crate::print::Out;
use app::{App, AppConfig};
use contract::{Changed, ErrorCode, NotesFilter, UiError, WriteNote};
use domain::mutual_help::NoteKind;
use domain::{NoteId, SpaceId};
use serde::Serialize;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// Notes of the first exchange, each with a reply.
const FIRST: usize = 1000;
/// Edits whose way to the other screen is timed.
const EDITS: usize = 30;
/// How long the one who looks lets the exchange work between two looks: a thousand rows read at each text that comes would be
/// most of what is measured. A window that shows forty looks as often.
const BETWEEN_LOOKS: Duration = Duration::from_millis(100);
/// How long anything may take before the measure is given up.
const PATIENCE: Duration = Duration::from_secs(600);

/// What is measured, times in milliseconds unless said otherwise.
#[derive(Serialize)]
struct Report {
    /// The notes of the first exchange, each with a reply.
    first: usize,
    /// The notes of the large space.
    many: usize,
    /// Writing one note, to the disk, when there are few (microseconds).
    write: Times,
    /// From joining to everything in the tables of the one who joins.
    first_exchange: f64,
    /// From an edit here to its words in the tables there.
    edit: Times,
    /// From the return of the one who was away while all the others were written to everything in its tables.
    catch_up: f64,
    /// Opening a note among many (microseconds).
    open_note: Times,
    /// From a program that is not there to the first page of notes, with many.
    start: f64,
    /// From there until others can be linked.
    ready: f64,
}

pub(super) fn run(folder: &Path, many: usize, out: &Out) -> Result<(), Failure> {
    let (a, b) = (open(folder, "a")?, open(folder, "b")?);
    let (sender, changes) = channel();
    b.on_changed(Box::new(move |changed| {
        // whoever measured may be gone
        let _ = sender.send(changed);
    }));
    for (app, name) in [(&a, "Ana"), (&b, "Ben")] {
        let mut settings = app.get_boot()?.settings;
        settings.name = name.into();
        app.update_settings(settings)?;
    }
    let space = a.create_space("Mille notes")?.id;
    let mut written = 0;
    let write = measure(|| {
        written += 1;
        note(&a, &space, written).map(drop)
    })?;
    while written < FIRST {
        written += 1;
        note(&a, &space, written)?;
    }
    for row in a.browse_notes(&all(FIRST))?.rows {
        a.reply_to_note(&row.row.id, "Nous avons commencé par une seule équipe, un mardi soir.")?;
    }
    let invite = a.create_invite(&space)?.text;
    let begun = Instant::now();
    b.join_space(&invite)?;
    until(&changes, BETWEEN_LOOKS, || {
        let found = b.browse_notes(&all(1))?;
        Ok(found.total == FIRST && b.browse_notes(&all(FIRST))?.rows.iter().all(|row| row.row.replies == 1))
    })?;
    let first_exchange = begun.elapsed().as_secs_f64() * 1000.0;
    let edit = edits(&a, &b, &changes)?;
    // the other one is away meanwhile, and meets all of it at once
    b.stop_exchange();
    while written < many {
        written += 1;
        note(&a, &space, written)?;
    }
    let begun = Instant::now();
    b.start_exchange()?;
    until(&changes, BETWEEN_LOOKS, || Ok(b.browse_notes(&all(1))?.total == many))?;
    let catch_up = begun.elapsed().as_secs_f64() * 1000.0;
    let ids: Vec<NoteId> = a.browse_notes(&all(many))?.rows.into_iter().map(|row| row.row.id).collect();
    let mut next = ids.iter().step_by(97).cycle();
    let open_note = measure(|| next.next().map_or(Ok(()), |id| a.get_note(id).map(drop)))?;
    a.stop_exchange();
    b.stop_exchange();
    drop((a, b));
    let begun = Instant::now();
    let again = open(folder, "a")?;
    let rows = again.browse_notes(&all(50))?;
    let start = begun.elapsed().as_secs_f64() * 1000.0;
    again.start_exchange()?;
    let ready = begun.elapsed().as_secs_f64() * 1000.0 - start;
    again.stop_exchange();
    let many = rows.total;
    let report = Report { first: FIRST, many, write, first_exchange, edit, catch_up, open_note, start, ready };
    out.show(&report, |report, _| serde_json::to_string_pretty(report).unwrap_or_default());
    Ok(())
}

fn open(folder: &Path, name: &str) -> Result<App, Failure> {
    let mut config = AppConfig::new(folder.join(name), app::resources_dir());
    config.loopback_only = true;
    Ok(App::open(config)?)
}

fn all(limit: usize) -> NotesFilter {
    NotesFilter { limit, ..NotesFilter::default() }
}

fn note(app: &App, space: &SpaceId, number: usize) -> app::Result<NoteId> {
    let written = app.write_note(&WriteNote {
        space: space.clone(),
        kind: NoteKind::Question,
        title: format!("Comment quitter l’agenda en ligne ? ({number})"),
        body: "Notre association cherche un agenda que tout le monde puisse lire, sans compte à créer. ".repeat(6),
        tags: vec!["agenda".into()],
    })?;
    Ok(written.row.id)
}

// Replies to notes here, one after the other, and waits until each can be read there.
fn edits(a: &App, b: &App, changes: &Receiver<Changed>) -> Result<Times, Failure> {
    let rows = a.browse_notes(&all(EDITS))?.rows;
    let mut times = Vec::with_capacity(EDITS);
    for row in rows {
        let begun = Instant::now();
        a.reply_to_note(&row.row.id, "Et une chose encore : prévenez tout le monde une semaine avant.")?;
        until(changes, Duration::ZERO, || Ok(b.get_note(&row.row.id)?.replies.len() == 2))?;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(Times::of(times))
}

// Looks again each time that something changed, and no sooner than `pause` after the last look.
fn until(
    changes: &Receiver<Changed>,
    pause: Duration,
    mut is_so: impl FnMut() -> app::Result<bool>,
) -> Result<(), Failure> {
    let end = Instant::now() + PATIENCE;
    while !is_so()? {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() || changes.recv_timeout(left).is_err() {
            return Err(Failure::Refused(
                UiError::new(ErrorCode::Unexpected).with("detail", "the exchange never ended"),
            ));
        }
        std::thread::sleep(pause);
        // one look for all that came meanwhile
        while changes.try_recv().is_ok() {}
    }
    Ok(())
}
