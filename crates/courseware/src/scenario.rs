//! Stories: scenes under headings, choices as a list of links between them.

use crate::activity::{Part, Source, item, plain};
use crate::diagnostic::{Fault, Report};
use crate::text::excerpt;
use domain::learning::{Ending, Step, StepChoice};
use std::collections::BTreeSet;

const ENDINGS: [(&str, Ending); 3] = [("good", Ending::Good), ("mixed", Ending::Mixed), ("hard", Ending::Hard)];

/// A scene and the line of its heading.
pub(crate) struct Located {
    pub(crate) step: Step,
    pub(crate) line: usize,
}

/// Reads the scenes of a story and reports what is wrong with them.
pub(crate) fn read(source: &mut Source<'_>, body: &str, first_line: usize, report: &mut Report) -> Vec<Located> {
    let cut = source.cut(body, first_line, 2, report);
    if let Some((line, _)) = cut.before.iter().find(|(_, text)| !text.trim().is_empty()) {
        report.add(source.path, *line, Fault::TextBeforeHeading);
    }
    let steps: Vec<Located> = cut.parts.into_iter().map(|part| scene(source, part, report)).collect();
    if steps.is_empty() {
        report.add(source.path, first_line, Fault::ActivityEmpty);
    } else {
        check(source.path, &steps, report);
    }
    steps
}

fn scene(source: &mut Source<'_>, part: Part<'_>, report: &mut Report) -> Located {
    let mut endings = Vec::new();
    for word in &part.words {
        match ENDINGS.iter().find(|(name, _)| name == word) {
            Some((_, ending)) => endings.push(*ending),
            None => unknown_word(source.path, part.line, word, report),
        }
    }
    if endings.len() > 1 {
        unknown_word(source.path, part.line, &part.words.join(" ."), report);
    }
    // the choices are the last lines of the scene, when each is one link to a scene
    let last = part.lines.iter().rposition(|(_, text)| !text.trim().is_empty()).map_or(0, |at| at + 1);
    let first = part.lines[..last].iter().rposition(|(_, text)| choice(text).is_none()).map_or(0, |at| at + 1);
    let choices = part.lines[first..last].iter().filter_map(|(line, text)| Some((*line, choice(text)?)));
    let choices = choices.map(|(line, (words, to))| {
        source.check_words(&words, line, report);
        StepChoice { text: words, to }
    });
    let choices = choices.collect();
    let html = source.render(&part.lines[..first], report);
    let step = Step { id: part.id, title: part.title, html, choices, ending: endings.first().copied() };
    Located { step, line: part.line }
}

fn unknown_word(path: &str, line: usize, word: &str, report: &mut Report) {
    let known = ENDINGS.map(|(name, _)| format!(".{name}")).join(", ");
    report.add(path, line, Fault::HeadingWordUnknown { word: excerpt(word), known });
}

/// Returns the words and the target of a line such as `- [words](#scene)`.
fn choice(line: &str) -> Option<(String, String)> {
    let link = item(line)?.strip_prefix('[')?.strip_suffix(')')?;
    let (words, to) = link.rsplit_once("](#")?;
    (!words.trim().is_empty() && !to.contains(['(', ')', ' '])).then(|| (plain(words), to.to_owned()))
}

fn check(path: &str, steps: &[Located], report: &mut Report) {
    let known: BTreeSet<&str> = steps.iter().map(|located| located.step.id.as_str()).collect();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut next: Vec<&str> = steps.first().map(|located| located.step.id.as_str()).into_iter().collect();
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            let found = steps.iter().find(|located| located.step.id == id);
            next.extend(found.into_iter().flat_map(|located| &located.step.choices).map(|choice| choice.to.as_str()));
        }
    }
    for Located { step, line } in steps {
        let id = || step.id.clone();
        for choice in step.choices.iter().filter(|choice| !known.contains(choice.to.as_str())) {
            report.add(path, *line, Fault::StepUnknown { step: excerpt(&choice.to) });
        }
        if !step.id.is_empty() && !reached.contains(step.id.as_str()) {
            report.add(path, *line, Fault::StepUnreachable { step: id() });
        }
        match (step.choices.is_empty(), step.ending) {
            (true, None) => report.add(path, *line, Fault::StepDeadEnd { step: id() }),
            (false, Some(_)) => report.add(path, *line, Fault::EndingWithChoices { step: id() }),
            _ => {}
        }
    }
    if !steps.iter().any(|located| located.step.ending.is_some()) {
        report.add(path, 0, Fault::StoryWithoutEnding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_a_line_that_is_one_link_to_a_scene() {
        let seen = |line: &str| choice(line);
        assert_eq!(
            seen("- [Vous *écoutez* d’abord.](#ecoute)"),
            Some(("Vous écoutez d’abord.".into(), "ecoute".into()))
        );
        for other in ["- [a](#b) et puis", "- [a](https://b.org)", "[a](#b)", "- texte", "- [](#b)", "1. [a](#b)"] {
            assert_eq!(seen(other), None, "{other} is text of the scene");
        }
    }
}
