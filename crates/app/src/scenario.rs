//! Stories: one scene, one choice, the next scene.

use crate::course::ShownCourse;
use crate::learn::with_pictures;
use crate::{App, Error, Result};
use contract::{ChoiceView, EndingView, ScenarioRow, ScenarioView, StepView};
use domain::learning::{Module, Scenario, ScenarioText, Step};
use domain::{Locale, ScenarioId};
use std::collections::{BTreeMap, BTreeSet};

impl App {
    /// Returns a story where the person left it, else its first scene.
    ///
    /// # Errors
    /// When there is no such story or the data cannot be read.
    pub fn get_scenario(&self, scenario: &ScenarioId) -> Result<ScenarioView> {
        let shown = self.course();
        let (module, found) = find_scenario(&shown, scenario)?;
        let text = text_of(found, self.locale())?;
        let walked = self.db.with(|db| db.find_walk(scenario))?;
        self.scenario_view(&shown, module, found, text.walkable(&walked))
    }

    /// Takes one of the choices of the scene now, and returns the scene it leads to.
    ///
    /// # Errors
    /// When the scene has no such choice or the data cannot be written; the story stays where it was then.
    pub fn choose_step(&self, scenario: &ScenarioId, to: &str) -> Result<ScenarioView> {
        self.walk(scenario, |text, trail| {
            trail.push(to.to_owned());
            let leads = text.walkable(trail).len() == trail.len();
            if leads { Ok(()) } else { Err(Error::NotFound { what: "choice", id: to.to_owned() }) }
        })
    }

    /// Goes back to an earlier scene: `scenes` of them are kept, the first one at least.
    ///
    /// # Errors
    /// When there is no such story or the data cannot be written.
    pub fn return_to_step(&self, scenario: &ScenarioId, scenes: usize) -> Result<ScenarioView> {
        self.walk(scenario, |_, trail| {
            trail.truncate(scenes.max(1));
            Ok(())
        })
    }

    /// Changes the walk, keeps it, and returns the scene where it stands now. One walk at a time.
    fn walk(
        &self,
        scenario: &ScenarioId,
        change: impl FnOnce(&ScenarioText, &mut Vec<String>) -> Result<()>,
    ) -> Result<ScenarioView> {
        let shown = self.course();
        let (module, found) = find_scenario(&shown, scenario)?;
        let text = text_of(found, self.locale())?;
        let _turn = self.attempt_turn.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let walked = self.db.with(|db| db.find_walk(scenario))?;
        let mut trail = begun(text, text.walkable(&walked));
        change(text, &mut trail)?;
        self.keep_walk(scenario, text, &trail)?;
        self.scenario_view(&shown, module, found, &trail)
    }

    fn keep_walk(&self, scenario: &ScenarioId, text: &ScenarioText, trail: &[String]) -> Result<()> {
        let here = trail.last().and_then(|step| text.find_step(step));
        let ending = here.filter(|step| step.ending.is_some()).map(|step| step.id.as_str());
        self.db.with(|db| db.put_walk(scenario, trail, ending, self.now()))
    }

    fn scenario_view(
        &self,
        shown: &ShownCourse,
        module: &Module,
        scenario: &Scenario,
        trail: &[String],
    ) -> Result<ScenarioView> {
        let locale = self.locale();
        let text = text_of(scenario, locale)?;
        let step = trail.last().and_then(|step| text.find_step(step)).or_else(|| text.steps.first());
        let step = step.ok_or_else(|| Error::NotFound { what: "step", id: scenario.id.to_string() })?;
        let reached = self.db.with(|db| db.endings_reached())?.remove(&scenario.id).unwrap_or_default();
        let title = |id: &String| text.find_step(id).map(|step| step.title.clone());
        let endings = text.steps.iter().filter_map(|step| {
            let title = reached.contains(&step.id).then(|| step.title.clone());
            Some(EndingView { ending: step.ending?, title })
        });
        Ok(ScenarioView {
            id: scenario.id.clone(),
            module: module.id.clone(),
            module_title: module.title.text(locale).to_owned(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            minutes: scenario.minutes,
            other_language: other_language(&scenario.text, locale),
            step: step_view(step, shown)?,
            trail: trail.iter().take(trail.len().saturating_sub(1)).filter_map(title).collect(),
            endings: endings.collect(),
        })
    }
}

/// Returns the line of a story in the outline.
pub(crate) fn scenario_row(
    module: &Module,
    reached: &BTreeMap<ScenarioId, BTreeSet<String>>,
    locale: Locale,
) -> Option<ScenarioRow> {
    let scenario = module.scenario.as_ref()?;
    let text = scenario.text.get(locale)?;
    let endings: BTreeSet<&String> =
        text.steps.iter().filter(|step| step.ending.is_some()).map(|step| &step.id).collect();
    let reached = reached.get(&scenario.id);
    Some(ScenarioRow {
        id: scenario.id.clone(),
        title: text.title.clone(),
        summary: text.summary.clone(),
        minutes: scenario.minutes,
        // an ending of an older edition counts for nothing
        endings_reached: reached.map_or(0, |reached| reached.iter().filter(|step| endings.contains(step)).count()),
        endings: endings.len(),
    })
}

/// Returns the language a text is shown in, when it is not the one asked for.
pub(crate) fn other_language<T>(text: &domain::Localised<T>, locale: Locale) -> Option<Locale> {
    text.exact(locale).is_none().then(|| text.0.keys().next().copied()).flatten()
}

fn begun(text: &ScenarioText, trail: &[String]) -> Vec<String> {
    if trail.is_empty() { text.steps.first().map(|step| step.id.clone()).into_iter().collect() } else { trail.to_vec() }
}

fn step_view(step: &Step, shown: &ShownCourse) -> Result<StepView> {
    let choice =
        |choice: &domain::learning::StepChoice| ChoiceView { text: choice.text.clone(), to: choice.to.clone() };
    Ok(StepView {
        id: step.id.clone(),
        title: step.title.clone(),
        html: with_pictures(&step.html, shown)?,
        choices: step.choices.iter().map(choice).collect(),
        ending: step.ending,
    })
}

fn find_scenario<'c>(shown: &'c ShownCourse, scenario: &ScenarioId) -> Result<(&'c Module, &'c Scenario)> {
    let found = shown.course.find_scenario(scenario);
    found.ok_or_else(|| Error::NotFound { what: "scenario", id: scenario.to_string() })
}

fn text_of(scenario: &Scenario, locale: Locale) -> Result<&ScenarioText> {
    scenario.text.get(locale).ok_or_else(|| Error::NotFound { what: "scenario", id: scenario.id.to_string() })
}
