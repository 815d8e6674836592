//! The story of a module, the same steps in every language.

use super::languages::{self, Activities, Announced, ReadAhead};
use super::manifest::{Manifest, ModuleEntry};
use crate::diagnostic::{Fault, Report};
use crate::library::Library;
use crate::scenario::{self, Story};
use domain::ScenarioId;
use domain::learning::{Scenario, ScenarioText, Step};
use std::collections::{BTreeMap, BTreeSet};

type Version = languages::Version<ScenarioId, Story>;

/// The stories of a course.
pub(super) type All<'a> = Activities<'a, ScenarioId, Story, ScenarioText>;

/// Reads the stories of every module, in every language.
pub(super) fn read_ahead<'a>(library: &'a Library<'a>, manifest: &Manifest) -> All<'a> {
    let names = manifest.modules.iter().filter_map(|entry| Some(entry.lesson_name(&entry.scenario.as_ref()?.value)));
    let keep = |read: Story| read.sound.then_some(read.text);
    Activities {
        texts: ReadAhead::new(library, manifest, names, scenario::read),
        taken: BTreeMap::new(),
        is_alike,
        keep,
    }
}

/// Returns the story of a module; nothing when it has none that could be used.
pub(super) fn read(
    library: &Library<'_>,
    manifest: &Manifest,
    entry: &ModuleEntry,
    all: &mut All<'_>,
    shown: &mut BTreeSet<String>,
    report: &mut Report,
) -> Option<Scenario> {
    let name = entry.scenario.as_ref()?;
    let missing = |path| Fault::MissingScenario { path };
    let announced = Announced { library, manifest, line: name.line, missing };
    let (id, minutes, text) = all.read(&announced, &entry.lesson_name(&name.value), shown, report)?;
    Some(Scenario { id, minutes, text })
}

/// Returns whether two languages tell the same story; reports each difference.
fn is_alike(first: &Version, other: &Version, report: &mut Report) -> bool {
    let mut same = missing_steps(first, other, report) + missing_steps(other, first, report) == 0;
    let (there, here) = (&first.content.text, &other.content.text);
    if let (Some(expected), Some(step)) = (there.text.steps.first(), here.text.steps.first())
        && expected.id != step.id
    {
        let (id, expected, path) = (step.id.clone(), expected.id.clone(), first.path.clone());
        let line = here.lines.first().copied().unwrap_or_default();
        report.add(&other.path, line, Fault::FirstStepDiffers { id, expected, other: path });
        same = false;
    }
    let likes = steps(first);
    for (step, line) in here.text.steps.iter().zip(&here.lines) {
        let Some(like) = likes.get(step.id.as_str()) else { continue };
        if !same_ways(like, step) {
            report.add(&other.path, *line, Fault::StepDiffers { id: step.id.clone(), other: first.path.clone() });
            same = false;
        }
    }
    same
}

fn steps(version: &Version) -> BTreeMap<&str, &Step> {
    version.content.text.text.steps.iter().map(|step| (step.id.as_str(), step)).collect()
}

/// Reports the steps of `full` that `partial` does not have; returns how many.
fn missing_steps(full: &Version, partial: &Version, report: &mut Report) -> usize {
    let here = steps(partial);
    let mut missing = 0;
    for step in full.content.text.text.steps.iter().filter(|step| !here.contains_key(step.id.as_str())) {
        missing += 1;
        report.add(&partial.path, 0, Fault::PartMissing { id: step.id.clone(), other: full.path.clone() });
    }
    missing
}

/// Returns whether two steps lead to the same steps in the same order, or end alike.
fn same_ways(a: &Step, b: &Step) -> bool {
    a.ending == b.ending && a.choices.iter().map(|choice| &choice.to).eq(b.choices.iter().map(|choice| &choice.to))
}
