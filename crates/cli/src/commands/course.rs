//! `course list | show | search | read | check`.

use super::id;
use crate::Failure;
use crate::place::{Opened, path, text};
use crate::print::{Out, diagnostic};
use clap::ArgMatches;
use contract::CourseView;
use domain::LessonId;
use domain::learning::LessonState;
use l10n::{Arg, Words};

pub(crate) fn run(matches: &ArgMatches, app: &Opened, out: &Out) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("show", matches)) => {
            let lesson: LessonId = id(text(matches, "lesson"))?;
            let view = app.get_lesson(&lesson)?;
            let plain = app.lesson_plain_text(&lesson)?;
            out.show(&view, |view, _| format!("{}\n{}\n\n{plain}", view.module_title, view.title));
            app.open_lesson(&lesson)?;
        }
        Some(("search", matches)) => {
            let hits = app.search_course(text(matches, "text"))?;
            out.show(&hits, |hits, words| {
                let lines = hits.iter().map(|hit| {
                    let excerpt: String = hit.excerpt.iter().map(|(piece, _)| piece.as_str()).collect();
                    let lesson = hit.lesson.as_ref().map(ToString::to_string).unwrap_or_default();
                    format!("{lesson}  {}\n    {excerpt}", hit.title)
                });
                let count = words.with("cli-found", &[("count", Arg::from(hits.len()))]);
                std::iter::once(count).chain(lines).collect::<Vec<_>>().join("\n")
            });
        }
        Some(("read", matches)) => out.show(&app.mark_lesson_read(&id(text(matches, "lesson"))?)?, outline),
        _ => out.show(&app.get_course()?, outline),
    }
    Ok(())
}

/// Checks a folder of sources; faults are printed with file and line.
pub(crate) fn check(matches: Option<&ArgMatches>, out: &Out) -> Result<(), Failure> {
    let Some(matches) = matches else { return Ok(()) };
    let check = app::check_course_folder(path(matches, "dir"))?;
    out.show(&check.diagnostics, |diagnostics, words| {
        let lines = diagnostics.iter().map(|found| diagnostic(found, words));
        let args = [
            ("texts", Arg::from(check.texts)),
            ("blocking", Arg::from(check.blocking())),
            ("remarks", Arg::from(diagnostics.len() - check.blocking())),
        ];
        lines.chain([words.with("cli-course-checked", &args)]).collect::<Vec<_>>().join("\n")
    });
    if check.blocking() == 0 { Ok(()) } else { Err(Failure::Told) }
}

fn outline(course: &CourseView, words: &Words) -> String {
    let mut lines = vec![course.title.clone()];
    for module in &course.modules {
        lines.push(format!("\n{}  {}", module.id, module.title));
        if module.lessons.is_empty() {
            lines.push(format!("  {}", words.text("cli-module-in-preparation")));
        }
        for lesson in &module.lessons {
            let state = words.text(match lesson.state {
                LessonState::New => "cli-lesson-new",
                LessonState::Begun => "cli-lesson-begun",
                LessonState::Done => "cli-lesson-read",
            });
            lines.push(format!("  {}  {}  ({state})", lesson.id, lesson.title));
        }
        if let Some(quiz) = &module.quiz {
            lines.push(format!("  {}", words.with("cli-quiz", &[("count", Arg::from(quiz.questions))])));
        }
    }
    lines.join("\n")
}
