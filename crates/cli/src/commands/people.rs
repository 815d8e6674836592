//! `learners list | add` and `person export | import`.

use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::Out;
use app::{AppConfig, LearnerFolders};
use clap::ArgMatches;
use contract::{ImportReport, Imported};
use l10n::{Arg, Words};

/// Looks at the folders; nobody's data is opened.
pub(crate) fn learners(matches: &ArgMatches, config: &AppConfig, out: &Out) -> Result<(), Failure> {
    let folders = LearnerFolders::new(config.data_dir.clone());
    match matches.subcommand() {
        Some(("add", matches)) => {
            let learner = folders.add_learner(text(matches, "name"), (config.clock)())?;
            out.show(&learner, |learner, _| format!("{}  {}", learner.id, learner.name));
        }
        _ => out.show(&folders.list_learners(), |learners, words| {
            let name = |name: &str| if name.is_empty() { words.text("people-nameless") } else { name.to_owned() };
            let lines = learners.iter().map(|learner| format!("{}  {}", learner.id, name(&learner.name)));
            lines.collect::<Vec<_>>().join("\n")
        }),
    }
    Ok(())
}

pub(crate) fn person(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("export", matches)) => {
            // notes may lie in the documents and not yet in the tables
            app.open_exchange()?;
            let saved = app.export_person(path(matches, "file"))?;
            out.show(&saved, |saved, words| words.with("cli-saved", &[("path", Arg::from(saved.path.as_str()))]));
        }
        Some((_, matches)) => {
            let file = path(matches, "file");
            if matches.get_flag("preview") {
                out.show(&app.preview_import(file)?, |report, words| say("people-report-would", report, words));
            } else if matches.get_flag("as-new") {
                let (learner, report) = app.learners().import_learner(file)?;
                let imported = Imported { report, learner: Some(learner) };
                out.show(&imported, |imported, words| {
                    let learner = imported.learner.iter().map(|learner| format!("{}  {}\n", learner.id, learner.name));
                    learner.collect::<String>() + &say("people-report-did", &imported.report, words)
                });
            } else {
                out.show(&app.import_person(file)?, |report, words| say("people-report-did", report, words));
            }
        }
        None => {}
    }
    Ok(())
}

fn say(key: &str, report: &ImportReport, words: &Words) -> String {
    let mut lines = vec![words.text(key)];
    for part in &report.parts {
        let counts = [
            ("people-report-new", part.new),
            ("people-report-present", part.present),
            ("people-report-replaced", part.replaced),
            ("people-report-kept", part.kept),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let counts: Vec<String> = counts.map(|(key, count)| words.with(key, &[("count", Arg::from(count))])).collect();
        let kind = words.with("people-part", &[("part", Arg::from(part.part.as_str()))]);
        lines.push(
            words.with("cli-import-line", &[("part", Arg::from(kind)), ("counts", Arg::from(words.list(&counts)))]),
        );
        lines.extend(part.titles.iter().map(|title| format!("    {title}")));
    }
    if report.texts > 0 {
        lines.push(words.with("people-report-texts", &[("count", Arg::from(report.texts))]));
    }
    if !report.unknown.is_empty() {
        lines.push(words.with("people-report-unknown", &[("count", Arg::from(report.unknown.len()))]));
    }
    lines.join("\n")
}
