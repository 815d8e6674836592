//! One branching story in one language: steps under their headings, the last list of a step being what one may do.

mod step;
mod walk;

use crate::diagnostic::{Diagnostic, Fault, Report};
use crate::draft::{self, Draft};
use crate::files::CourseFiles;
use crate::heading::Headings;
use crate::library::Library;
use crate::markdown::outline::{Passage, cut};
use crate::markdown::words::Words;
use crate::{front_matter, text};
use domain::ScenarioId;
use domain::learning::{ScenarioText, Step};
use std::collections::BTreeSet;

/// A story in one language.
pub(crate) struct Story {
    pub(crate) text: ScenarioText,
    /// The line of each step.
    pub(crate) lines: Vec<usize>,
    /// Whether one can walk through it: every choice leads to a step, every step to an ending.
    pub(crate) sound: bool,
}

/// Renders one story as it is being written, with everything that is wrong in it and in its pictures.
///
/// `path` is the story's file relative to the course, `source` its text, perhaps not yet saved; `files` is the rest of
/// the course, for its links and pictures. Choices that lead nowhere are left out, so a step may have lost all of them;
/// there is no text when the story has no readable id or no step.
#[must_use]
pub fn render_scenario(path: &str, source: &str, files: &CourseFiles) -> (Option<ScenarioText>, Vec<Diagnostic>) {
    let (story, diagnostics) = draft::alone(files, |report, library| read(report, library, path, source.as_bytes()));
    (story.map(|story| story.text).filter(|text| !text.steps.is_empty()), diagnostics)
}

/// Reads a story; nothing when it has no readable id.
pub(crate) fn read(
    report: &mut Report,
    library: &Library<'_>,
    path: &str,
    bytes: &[u8],
) -> Option<Draft<ScenarioId, Story>> {
    let source = text::read(report, path, bytes)?;
    let (front, body, place) = front_matter::open::<ScenarioId>(report, path, source, front_matter::KEYS)?;
    let (before, sections) = cut(Passage { text: body, line: place.first_line }, 2);
    let mut wrong = Vec::new();
    if sections.is_empty() {
        wrong.push((place.first_line, Fault::ScenarioEmpty));
    } else if let Some(line) = before.find_words() {
        wrong.push((line, Fault::TextBeforeStep));
    }
    let ids: BTreeSet<String> = sections.iter().filter_map(|section| section.id.clone()).collect();
    let mut reader = step::Reader { place, library, ids: &ids, words: Words::new(place), pictures: BTreeSet::new() };
    let mut headings = Headings::new(path);
    let mut written = Vec::new();
    for section in &sections {
        let title = reader.title(section, report);
        let id = headings.id(section, &title, &mut wrong);
        let step = reader.step(id.as_deref().unwrap_or_default(), title, section, report, &mut wrong);
        written.push((step, section));
    }
    walk::check(&written, &mut wrong);
    let sound = !wrong.iter().any(|(_, fault)| fault.is_blocking());
    for (line, fault) in wrong {
        report.add(path, line, fault);
    }
    // a step without an id of its own was told, and nothing can lead to it
    written.retain(|(step, _)| !step.id.is_empty());
    let lines = written.iter().map(|(_, section)| section.line).collect();
    let steps = keep_choices(written.into_iter().map(|(step, _)| step).collect());
    let text = ScenarioText { title: front.title(), summary: front.summary(), steps, path: path.to_owned() };
    Some(Draft { id: front.id, minutes: front.minutes, text: Story { text, lines, sound }, pictures: reader.pictures })
}

/// Leaves out the choices that lead to no step.
fn keep_choices(mut steps: Vec<Step>) -> Vec<Step> {
    let ids: BTreeSet<String> = steps.iter().map(|step| step.id.clone()).collect();
    for step in &mut steps {
        step.choices.retain(|choice| ids.contains(&choice.to));
    }
    steps
}
