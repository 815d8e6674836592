//! `peer`: an installation without a person, always on, that carries the notes of the spaces it was invited to.
//!
//! It says what happens, a line each time it changes: a sentence, or with `--json` an object. It ends on SIGTERM or
//! Ctrl-C once everything is written. With `--commands` it does what lines on its standard input ask, as objects too.

use crate::Failure;
use crate::place::Opened;
use crate::print::Out;
use clap::ArgMatches;
use contract::{ErrorCode, ExchangeChoices, ExchangeDetails, PeerReach, UiError, WriteNote};
use domain::mutual_help::NoteKind;
use l10n::Arg;
use serde::{Deserialize, Serialize};
use std::io::BufRead;
use std::path::Path;
use std::time::Duration;
use tokio::sync::mpsc;

/// What the peer tells with `--json`: one object a line.
#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
enum Said<'a> {
    Joined { space: &'a str },
    Status(Status),
    Written { note: &'a str, hash: &'a str },
    Invite { text: &'a str },
    Notes { titles: Vec<String> },
    Refused { error: &'a UiError },
    Stopped,
}

/// How the peer stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Status {
    key: String,
    port: Option<u16>,
    addresses: Vec<String>,
    spaces: usize,
    notes: usize,
    linked: usize,
    relayed: usize,
    members: usize,
    disk_bytes: u64,
    memory_bytes: u64,
}

/// What a line on the standard input asks for.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Order {
    /// Write a note in the only space.
    Write { title: String, body: String },
    /// Make an invite to the only space, or to the one named.
    Invite { space: Option<String> },
    /// Call whoever answers at an address.
    Call { address: String },
    /// Join a space.
    Join { invite: String },
    /// Begin a space.
    Create { name: String },
    /// Say how the peer stands.
    Status {},
    /// Say the titles of all notes.
    Notes {},
}

/// How long nothing must have happened before what is open is put to rest.
const QUIET: Duration = Duration::from_secs(30);
/// Open notes that are not worth it: some twenty megabytes.
const OPEN_NOTES_MOST: usize = 500;

/// What wakes the peer up.
enum Happened {
    Changed,
    Quiet,
    Order(String),
}

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(unexpected)?;
    let end = runtime.block_on(async { End::follow() }).map_err(unexpected)?;
    app.open_exchange()?;
    choose(matches, app)?;
    for invite in matches.get_many::<String>("join").into_iter().flatten() {
        join(app, invite, out)?;
    }
    let (events, happened) = mpsc::channel(64);
    let changes = events.clone();
    // one that waits to be read is enough to look again
    app.on_changed(Box::new(move |_| drop(changes.try_send(Happened::Changed))));
    app.start_exchange()?;
    if matches.get_flag("commands") {
        let settings = app.get_boot()?.settings;
        if settings.name.is_empty() {
            // what it writes is signed with some name
            app.update_settings(contract::Settings { name: out.words().text("cli-peer-name"), ..settings })?;
        }
        read_orders(events.clone())?;
    }
    let status = status(app)?;
    if status.spaces == 0 && !matches.get_flag("commands") {
        out.say("cli-peer-no-space", &[]);
    }
    let result = serve(app, out, status, happened, &runtime, end);
    // those that still wait to be told find nobody
    drop(events);
    app.stop_exchange();
    out.event(&Said::Stopped, |words| words.text("cli-peer-stopped"));
    result
}

/// Takes up what the command line says of the ways to peers, if it says anything; else what was kept.
fn choose(matches: &ArgMatches, app: &Opened) -> Result<(), Failure> {
    let mut choices: ExchangeChoices = app.get_exchange()?.choices;
    if let Some(relay) = matches.get_one::<String>("relay") {
        choices.relay.clone_from(relay);
    }
    choices.relay_only |= matches.get_flag("relay-only");
    choices.nearby |= matches.get_flag("nearby");
    app.save_exchange_choices(&choices)?;
    Ok(())
}

/// Joins a space by an invite or the file of one. A space joined at an earlier start is no failure, even if the invite
/// is used up.
fn join(app: &Opened, invite: &str, out: &Out) -> Result<(), Failure> {
    let path = Path::new(invite);
    let invite = if path.is_file() { app.read_invite_file(path)? } else { app.look_at_invite(invite)? };
    let space = app.join_space(&invite.text)?;
    out.event(&Said::Joined { space: &space.name }, |words| {
        words.with("cli-joined", &[("space", Arg::from(space.name.as_str()))])
    });
    Ok(())
}

fn serve(
    app: &Opened,
    out: &Out,
    mut known: Status,
    mut happened: mpsc::Receiver<Happened>,
    runtime: &tokio::runtime::Runtime,
    mut end: End,
) -> Result<(), Failure> {
    say(out, &known);
    loop {
        let news = runtime.block_on(async {
            tokio::select! {
                news = happened.recv() => news,
                () = end.comes() => None,
                () = tokio::time::sleep(QUIET) => Some(Happened::Quiet),
            }
        });
        match news {
            Some(Happened::Order(line)) => obey(&line, app, out),
            Some(Happened::Changed) => {}
            Some(Happened::Quiet) => {
                app.relieve_exchange(OPEN_NOTES_MOST)?;
            }
            None => return Ok(()),
        }
        let now = status(app)?;
        if now.differs(&known) {
            say(out, &now);
            known = now;
        }
    }
}

/// Follows what asks a process to end; from when it is made, nothing ends it unheard.
struct End {
    #[cfg(unix)]
    terminated: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupted: tokio::signal::unix::Signal,
}

impl End {
    #[cfg(unix)]
    fn follow() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminated: signal(SignalKind::terminate())?, interrupted: signal(SignalKind::interrupt())? })
    }

    #[cfg(not(unix))]
    #[allow(clippy::unnecessary_wraps, reason = "it can fail elsewhere")]
    fn follow() -> std::io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(unix)]
    async fn comes(&mut self) {
        tokio::select! {
            _ = self.terminated.recv() => {}
            _ = self.interrupted.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn comes(&mut self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

fn read_orders(events: mpsc::Sender<Happened>) -> Result<(), Failure> {
    let read = move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if events.blocking_send(Happened::Order(line)).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().name("orders".to_owned()).spawn(read).map(drop).map_err(unexpected)
}

fn obey(line: &str, app: &Opened, out: &Out) {
    let done = serde_json::from_str::<Order>(line).map_err(unexpected).and_then(|order| follow(order, app, out));
    if let Err(Failure::Refused(error)) = done {
        out.event(&Said::Refused { error: &error }, |words| words.with_map(error.code.key(), &error.args));
    }
}

fn follow(order: Order, app: &Opened, out: &Out) -> Result<(), Failure> {
    match order {
        Order::Write { title, body } => {
            let space = only_space(app, None)?;
            let note =
                app.write_note(&WriteNote { space, kind: NoteKind::Experience, title, body, tags: Vec::new() })?;
            // the note is on the disk before this line is
            let (title, id) = (note.row.title.as_str(), note.row.id.as_str());
            out.event(&Said::Written { note: title, hash: id }, |words| {
                words.with("cli-peer-written", &[("title", Arg::from(title))])
            });
        }
        Order::Invite { space } => {
            let invite = app.create_invite(&only_space(app, space.as_deref())?)?;
            out.event(&Said::Invite { text: &invite.text }, |_| invite.text.clone());
        }
        Order::Call { address } => drop(app.call_address(&address)?),
        Order::Join { invite } => join(app, &invite, out)?,
        Order::Create { name } => drop(app.create_space(&name)?),
        Order::Status {} => say(out, &status(app)?),
        Order::Notes {} => {
            let titles: Vec<String> =
                app.list_notes(&contract::NotesQuery::default())?.into_iter().map(|n| n.title).collect();
            out.event(&Said::Notes { titles: titles.clone() }, |_| titles.join("\n"));
        }
    }
    Ok(())
}

fn only_space(app: &Opened, named: Option<&str>) -> Result<domain::SpaceId, Failure> {
    let spaces = app.get_mutual_help()?.spaces;
    let mut wanted =
        spaces.into_iter().filter(|space| named.is_none_or(|name| space.name == name || space.id.as_str() == name));
    match (wanted.next(), wanted.next()) {
        (Some(space), None) => Ok(space.id),
        (None, _) => Err(Failure::Refused(UiError::new(ErrorCode::NoSpace))),
        (Some(one), Some(two)) => {
            let names = format!("{}, {}", one.name, two.name);
            Err(Failure::Refused(UiError::new(ErrorCode::WhichSpace).with("spaces", names)))
        }
    }
}

fn status(app: &Opened) -> Result<Status, Failure> {
    let help = app.get_mutual_help()?;
    let ExchangeDetails { key, port, addresses, peers, .. } = app.get_exchange()?;
    let linked = |peer: &&contract::PeerView| !matches!(peer.reach, PeerReach::Nearby | PeerReach::Away);
    Ok(Status {
        key,
        port,
        addresses,
        spaces: help.spaces.len(),
        notes: help.spaces.iter().map(|space| space.notes).sum(),
        linked: peers.iter().filter(linked).count(),
        relayed: peers.iter().filter(|peer| peer.reach == PeerReach::Relayed).count(),
        members: peers.len(),
        disk_bytes: disk_bytes(app.data_dir()),
        memory_bytes: memory_bytes(),
    })
}

impl Status {
    /// Whether something is worth a line; disk and memory alone are not.
    fn differs(&self, before: &Self) -> bool {
        let seen =
            |status: &Self| (status.port, status.spaces, status.notes, status.linked, status.relayed, status.members);
        seen(self) != seen(before)
    }
}

fn say(out: &Out, status: &Status) {
    out.event(&Said::Status(status.clone()), |words| {
        let args = [
            ("addresses", Arg::from(status.addresses.join(", "))),
            ("spaces", Arg::from(status.spaces)),
            ("notes", Arg::from(status.notes)),
            ("linked", Arg::from(status.linked)),
            ("members", Arg::from(status.members)),
        ];
        words.with("cli-peer-status", &args)
    });
}

fn disk_bytes(folder: &Path) -> u64 {
    let files = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    files.filter_map(|file| file.metadata().ok()).filter(std::fs::Metadata::is_file).map(|about| about.len()).sum()
}

/// Returns what the process holds in memory, where the system says it.
fn memory_bytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).map_or(0, |kilobytes| kilobytes * 1024)
}

fn unexpected(error: impl std::fmt::Display) -> Failure {
    Failure::Refused(UiError::new(ErrorCode::Unexpected).with("detail", error))
}
