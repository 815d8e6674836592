//! `spaces list | create | invite | join` and `sync`.

use super::notes::space;
use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use clap::ArgMatches;
use contract::ExchangeChoices;
use l10n::Arg;
use serde::Serialize;
use std::path::PathBuf;
use std::time::{Duration, Instant};

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    app.open_exchange()?;
    match matches.subcommand() {
        Some(("create", matches)) => {
            out.show(&app.create_space(text(matches, "name"))?, |space, _| format!("{}  {}", space.id, space.name));
        }
        Some(("invite", matches)) => {
            let invite = app.create_invite(&space(matches, app)?)?;
            for name in ["qr", "file"] {
                if let Some(path) = matches.get_one::<PathBuf>(name) {
                    app.save_invite(&invite.text, path)?;
                }
            }
            out.show(&invite, |invite, _| invite.text.clone());
            if let Some(wait) = matches.get_one::<u64>("wait") {
                listen(*wait);
            }
        }
        Some(("export", matches)) => {
            let told = app.export_space(&space(matches, app)?, path(matches, "dir"))?;
            out.show(&told, |told, words| {
                let args = [
                    ("notes", Arg::from(told.notes)),
                    ("files", Arg::from(told.files)),
                    ("missing", Arg::from(told.missing)),
                    ("folder", Arg::from(told.folder.as_str())),
                ];
                words.with("cli-exported", &args)
            });
        }
        Some(("join", matches)) => {
            let invite = match matches.get_one::<PathBuf>("file") {
                Some(path) => app.read_invite_file(path)?,
                None => app.look_at_invite(text(matches, "invite"))?,
            };
            if matches.get_flag("use-relay") && !invite.relay.is_empty() {
                let choices = app.get_exchange()?.choices;
                app.save_exchange_choices(&ExchangeChoices { relay: invite.relay, ..choices })?;
            }
            let joined = app.join_space(&invite.text)?;
            app.exchange_now()?;
            out.show(&joined, |space, words| words.with("cli-joined", &[("space", Arg::from(space.name.as_str()))]));
        }
        Some((name, matches)) if super::members::run(name, matches, app, out)? => {}
        _ => out.show(&app.get_mutual_help()?, |help, words| {
            let lines = help.spaces.iter().map(|space| {
                let args = [("members", Arg::from(space.members)), ("notes", Arg::from(space.notes))];
                format!("{}  {}  {}", space.id, space.name, words.with("cli-space-line", &args))
            });
            let alarms = help.alarms.iter().map(|alarm| {
                let args = [
                    ("kind", Arg::from(alarm.kind.as_str())),
                    ("who", Arg::from(alarm.who.as_str())),
                    ("times", Arg::from(alarm.times as i64)),
                ];
                words.with("alarm-line", &args)
            });
            lines.chain(alarms).collect::<Vec<_>>().join("\n")
        }),
    }
    Ok(())
}

/// What an exchange counted.
#[derive(Serialize)]
struct Report {
    peers: usize,
    received: usize,
    sent: usize,
    refused: usize,
}

/// Exchanges with every known peer, then, if asked, listens for a while.
pub(crate) fn sync(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    app.open_exchange()?;
    let [peers, received, sent, refused] = app.exchange_report()?;
    out.show(&Report { peers, received, sent, refused }, |report, words| {
        let args = [
            ("peers", Arg::from(report.peers)),
            ("received", Arg::from(report.received)),
            ("sent", Arg::from(report.sent)),
        ];
        words.with("cli-synced", &args)
    });
    if let Some(seconds) = matches.get_one::<u64>("listen") {
        out.say("cli-listening", &[("seconds", Arg::from(*seconds as i64))]);
        listen(*seconds);
    }
    Ok(())
}

/// Stays for a while; the exchange goes on in its own threads.
fn listen(seconds: u64) {
    let end = Instant::now() + Duration::from_secs(seconds);
    while let Some(left) = end.checked_duration_since(Instant::now()) {
        std::thread::sleep(left.min(Duration::from_millis(200)));
    }
}
