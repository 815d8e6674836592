//! Branching stories: a scene, a choice, the next scene, up to an ending.

use crate::Localised;
use crate::ScenarioId;
use serde::{Deserialize, Serialize};

/// A branching story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scenario {
    /// Kept from version to version.
    pub id: ScenarioId,
    /// Time the author announces, in minutes.
    pub minutes: u32,
    /// Its text in each language: the same steps, leading to the same steps.
    pub text: Localised<ScenarioText>,
}

/// A story in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScenarioText {
    /// Its title.
    pub title: String,
    /// One sentence on what it brings.
    pub summary: String,
    /// The first one begins the story; every one can be reached from it.
    pub steps: Vec<Step>,
    /// Where its source lies, relative to the course.
    pub path: String,
}

/// A scene of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its anchor, the same in every language.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What happens, as safe HTML, like a lesson's.
    pub html: String,
    /// What one may do; none at an ending.
    pub choices: Vec<StepChoice>,
    /// How the story ends here.
    pub ending: Option<Ending>,
}

/// Something one may do in a scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepChoice {
    /// In words, as plain text.
    pub text: String,
    /// The step it leads to.
    pub to: String,
}

/// How a story ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ending {
    /// Well.
    Good,
    /// Well in part.
    Mixed,
    /// Not well, and one learnt from it.
    Hard,
}

impl ScenarioText {
    /// Returns the step of this id.
    #[must_use]
    pub fn find_step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Returns how much of a walk this version of the story still allows: the steps from the first one on, as long as
    /// each leads to the next. A story that changed under a reader's feet takes them back to the last scene that holds.
    #[must_use]
    pub fn walkable<'t>(&self, trail: &'t [String]) -> &'t [String] {
        let Some(first) = self.steps.first() else { return &[] };
        if trail.first() != Some(&first.id) {
            return &[];
        }
        let leads = |pair: &[String]| {
            let step = self.find_step(&pair[0]);
            step.is_some_and(|step| step.choices.iter().any(|choice| choice.to == pair[1]))
        };
        let kept = trail.windows(2).take_while(|pair| leads(pair)).count() + 1;
        &trail[..kept]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story() -> ScenarioText {
        let step = |id: &str, to: &[&str]| Step {
            id: id.into(),
            title: id.into(),
            html: String::new(),
            choices: to.iter().map(|to| StepChoice { text: (*to).into(), to: (*to).into() }).collect(),
            ending: to.is_empty().then_some(Ending::Good),
        };
        ScenarioText {
            title: "t".into(),
            summary: String::new(),
            steps: vec![step("a", &["b", "c"]), step("b", &["c"]), step("c", &[])],
            path: String::new(),
        }
    }

    #[test]
    fn a_walk_is_kept_as_far_as_the_story_still_allows_it() {
        let trail = |steps: &[&str]| steps.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        for (walked, kept) in [
            (&["a", "b", "c"][..], 3),
            (&["a", "c"], 2),
            (&["a", "z", "c"], 1),
            (&["b", "c"], 0),
            (&["a", "b", "b"], 2),
            (&[], 0),
        ] {
            assert_eq!(story().walkable(&trail(walked)).len(), kept, "{walked:?}");
        }
    }
}
