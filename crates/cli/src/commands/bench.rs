//! `bench`: times of the use cases inside this program, in microseconds; called by `cargo xtask bench`.

mod directory;
mod exchange;

use crate::Failure;
use crate::place::Opened;
use crate::print::Out;
use clap::ArgMatches;
use contract::{DirectoryQuery, ErrorCode, UiError, WriteAnnotation};
use domain::{Locale, ModuleId};
use serde::Serialize;
use std::time::Instant;

/// Median and ninety-fifth of a hundred; in microseconds unless said otherwise.
#[derive(Serialize)]
struct Times {
    p50: f64,
    p95: f64,
}

/// What is measured.
#[derive(Serialize)]
struct Report {
    directory_search: Times,
    course_search: Times,
    everywhere_search: Times,
    attestation: Times,
}

const WORDS: [&str; 14] = [
    "nextcloud",
    "hebergement",
    "formation bretagne",
    "association",
    "libre",
    "données",
    "brest",
    "œuvre",
    "mail",
    "rgpd",
    "outils",
    "visio",
    "a",
    "hebergeemnt",
];

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    if let Some(many) = matches.get_one::<usize>("exchange") {
        return exchange::run(app.data_dir(), *many, out);
    }
    if let Some(many) = matches.get_one::<usize>("directory") {
        return directory::run(app, *many, out);
    }
    let module = ModuleId::new("m1").map_err(|_| Failure::Refused(UiError::new(ErrorCode::NotFound)))?;
    if app.get_course()?.modules.iter().any(|m| m.lessons_done > 0) || !app.get_boot()?.first_start {
        // measuring completes the module: never on somebody's own data
        return Err(Failure::Refused(UiError::new(ErrorCode::ReadOnly).with("path", app.data_dir().display())));
    }
    complete(app, &module)?;
    annotate(app)?;
    let mut words = WORDS.iter().cycle();
    let mut word = || words.next().copied().unwrap_or_default().to_owned();
    let report = Report {
        directory_search: measure(|| {
            app.search_directory(&DirectoryQuery { text: word(), ..DirectoryQuery::default() }).map(drop)
        })?,
        course_search: measure(|| app.search_course(&word()).map(drop))?,
        everywhere_search: measure(|| app.search_everywhere(&word()).map(drop))?,
        attestation: measure(|| app.render_attestation(&module, "Zoé Lefèvre-Nuñez").map(drop))?,
    };
    out.show(&report, |report, _| serde_json::to_string_pretty(report).unwrap_or_default());
    Ok(())
}

/// Writes beside four passages of each lesson, so that there are annotations to search.
fn annotate(app: &Opened) -> Result<(), Failure> {
    for lesson in app.get_course()?.modules.into_iter().flat_map(|module| module.lessons) {
        let html = app.get_lesson(&lesson.id)?.html;
        for passage in html.split("data-block=\"").skip(1).take(4) {
            app.write_annotation(&WriteAnnotation {
                lesson: lesson.id.clone(),
                block: passage.split('"').next().unwrap_or_default().to_owned(),
                body: format!("À relire avec l’association, avant la formation sur {}.", lesson.title),
                bookmarked: true,
            })?;
        }
    }
    Ok(())
}

/// Reads and passes the module, so that there is an attestation to make.
fn complete(app: &Opened, module: &ModuleId) -> Result<(), Failure> {
    let course = app.get_course()?;
    let Some(found) = course.modules.into_iter().find(|m| &m.id == module && !m.complete) else { return Ok(()) };
    for lesson in &found.lessons {
        app.mark_lesson_read(&lesson.id)?;
    }
    let Some(quiz) = found.quiz else { return Ok(()) };
    let attempt = app.begin_attempt(&quiz.id)?;
    let answers = app::answer_keys(&app::resources_dir(), &quiz.id, Locale::Fr, &attempt.id)?;
    for (question, answer) in attempt.questions.iter().zip(answers) {
        app.answer_question(&attempt.id, &question.id, answer)?;
    }
    app.submit_attempt(&attempt.id)?;
    Ok(())
}

fn measure(mut work: impl FnMut() -> app::Result<()>) -> Result<Times, Failure> {
    let mut times = Vec::with_capacity(100);
    for _ in 0..110 {
        let begun = Instant::now();
        work()?;
        times.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    // the first ten warm the caches, as a person's first second does
    times.drain(..10);
    Ok(Times::of(times))
}

impl Times {
    fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(f64::NAN);
        Self { p50: at(50), p95: at(95) }
    }
}
