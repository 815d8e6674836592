//! The self-diagnosis: a worksheet whose sections are themes, and the steps that its answers call for.
//!
//! **The count.** A scale goes from the weakest to the strongest situation: the first of n choices counts 0, the last 1,
//! those between evenly. A theme counts the mean of its answered scales, in per cent; other fields count nothing.

use super::{FieldKind, FieldValue, SheetField, Worksheet, WorksheetText};
use crate::directory::{AssociationSize, Offer};

use crate::{LessonId, Localised};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was answered, by field.
type Answers = BTreeMap<String, FieldValue>;

/// A self-diagnosis.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// What is asked; its sections are the themes.
    pub worksheet: Worksheet,
    /// The field whose choices are tools used today, if there is one.
    pub tools_field: Option<String>,
    /// For each choice of that field, free software that may replace it, by slug.
    pub tools: Vec<Vec<String>>,
    /// The field whose choices are sizes of an association, if there is one.
    pub size_field: Option<String>,
    /// The size that each choice of that field means.
    pub sizes: Vec<AssociationSize>,
    /// In the order in which they are best done.
    pub steps: Vec<PlanStep>,
}

/// A step of a transition plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanStep {
    /// Kept from version to version.
    pub id: String,
    /// The section it belongs to.
    pub theme: String,
    /// When it is best done.
    pub period: StepPeriod,
    /// What it asks of people.
    pub effort: Effort,
    /// What it costs.
    pub cost: StepCost,
    /// All must hold for it to be in the plan; none means always.
    pub when: Vec<StepCondition>,
    /// What to do.
    pub title: Localised<String>,
    /// What it protects or frees.
    pub why: Localised<String>,
    /// The first gestures.
    pub how: Localised<String>,
    /// What to read.
    pub lessons: Vec<LessonId>,
    /// Free software, by slug.
    pub software: Vec<String>,
    /// Kinds of help to look for.
    pub offers: Vec<Offer>,
}

/// Something that must have been answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepCondition {
    /// The field.
    pub field: String,
    /// What must have been chosen in it.
    pub chosen: StepWhen,
}

/// What must have been chosen; places count from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StepWhen {
    /// One choice, at this place or before.
    AtMost(usize),
    /// One of these, whatever else.
    Any(Vec<usize>),
}

closed_list!(
    /// When a step is best done.
    StepPeriod {
        /// This month.
        Now = "now",
        /// In three months.
        Soon = "soon",
        /// Within the year.
        Later = "later",
    }
);
closed_list!(
    /// What a step asks of people.
    Effort {
        /// An evening.
        Little = "little",
        /// A few days.
        Some = "some",
        /// A project.
        Much = "much",
    }
);
closed_list!(
    /// What a step costs.
    StepCost {
        /// Nothing.
        None = "none",
        /// A little.
        Little = "little",
        /// Something to put in the budget.
        Some = "some",
    }
);

/// What a theme counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThemeScore {
    /// The section.
    pub theme: String,
    /// In per cent; none when nothing that counts was answered.
    pub score: Option<u8>,
    /// Scales answered.
    pub answered: usize,
    /// Scales asked.
    pub asked: usize,
}

/// A diagnosis as it was on a day; never changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptDiagnosis {
    /// When it was kept, in seconds since 1970 (UTC).
    pub kept_at: i64,
    /// What was answered then.
    pub answers: BTreeMap<String, FieldValue>,
    /// What the themes counted then, by the questions of then.
    pub scores: Vec<ThemeScore>,
    /// What stood out, in the words of then; none when it was kept before words were.
    pub told: Option<Told>,
}

/// What answers say in words.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// What goes well.
    pub strengths: Vec<ToldAnswer>,
    /// What needs attention.
    pub risks: Vec<ToldAnswer>,
    /// What was written freely.
    pub written: Vec<ToldAnswer>,
}

/// An answer with its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ToldAnswer {
    /// The section's title.
    pub theme: String,
    /// The question.
    pub question: String,
    /// The choice made, or what was written.
    pub answer: String,
}

impl Diagnosis {
    /// Returns the steps that these answers call for, in the order in which they are best done.
    pub fn plan<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a PlanStep> {
        let in_time = |step: &&PlanStep| step.period;
        let mut steps: Vec<&PlanStep> = self.steps.iter().filter(|step| step.is_called_for(answers)).collect();
        steps.sort_by_key(in_time);
        steps.into_iter()
    }

    /// Returns the places of the tools used today, with what may replace each.
    pub fn tools_used<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = (usize, &'a [String])> {
        let chosen = self.tools_field.as_ref().and_then(|field| places(answers.get(field)?));
        chosen.into_iter().flatten().filter_map(|at| Some((*at, self.tools.get(*at)?.as_slice())))
    }

    /// Returns the size of the association, as it was answered.
    #[must_use]
    pub fn size(&self, answers: &Answers) -> Option<AssociationSize> {
        let at = *places(answers.get(self.size_field.as_ref()?)?)?.first()?;
        self.sizes.get(at).copied()
    }
}

impl PlanStep {
    /// Returns whether the answers call for it: a field that is not answered calls for nothing.
    #[must_use]
    pub fn is_called_for(&self, answers: &Answers) -> bool {
        self.when.iter().all(|condition| {
            let chosen = answers.get(&condition.field).and_then(places).unwrap_or_default();
            match &condition.chosen {
                StepWhen::AtMost(last) => chosen.first().is_some_and(|at| at <= last),
                StepWhen::Any(wanted) => chosen.iter().any(|at| wanted.contains(at)),
            }
        })
    }
}

impl WorksheetText {
    /// Returns what each section with a scale counts, in order.
    #[must_use]
    pub fn theme_scores(&self, answers: &Answers) -> Vec<ThemeScore> {
        let scored = self.sections.iter().filter_map(|section| {
            let scales: Vec<&SheetField> = section.fields.iter().filter(|field| field.scale().is_some()).collect();
            let standings = scales.iter().filter_map(|field| field.standing(answers));
            let parts: Vec<f64> = standings.map(|(at, last)| at as f64 / last as f64).collect();
            let mean = parts.iter().sum::<f64>() / parts.len() as f64;
            // between 0 and 100: a mean of parts between 0 and 1
            let score = (!parts.is_empty()).then_some((mean * 100.0).round() as u8);
            let theme = section.id.clone();
            (!scales.is_empty()).then_some(ThemeScore { theme, score, answered: parts.len(), asked: scales.len() })
        });
        scored.collect()
    }

    /// Returns what the answers say in words: strengths are answers beyond two thirds of their scale, risks those before
    /// one third; with four choices, the last and the first.
    #[must_use]
    pub fn tell(&self, answers: &Answers) -> Told {
        let mut told = Told::default();
        for (section, field) in self.fields() {
            let of = |answer: &str| ToldAnswer {
                theme: section.title.clone(),
                question: field.title.clone(),
                answer: answer.to_owned(),
            };
            match (field.standing(answers), &field.kind, answers.get(&field.id)) {
                (Some((at, last)), _, _) => {
                    let answer = of(field.choice_made(answers).unwrap_or_default());
                    // whole numbers: a third has no exact fraction
                    if 3 * at > 2 * last {
                        told.strengths.push(answer);
                    } else if 3 * at < last {
                        told.risks.push(answer);
                    }
                }
                (None, FieldKind::Line | FieldKind::Text, Some(FieldValue::Text(text))) if !text.trim().is_empty() => {
                    told.written.push(of(text.trim()));
                }
                _ => {}
            }
        }
        told
    }
}

impl SheetField {
    /// Returns the choice made, where one choice is made.
    #[must_use]
    pub fn choice_made<'a>(&'a self, answers: &Answers) -> Option<&'a str> {
        let (FieldKind::Scale(list) | FieldKind::One(list)) = &self.kind else { return None };
        let at = places(answers.get(&self.id)?)?.first()?;
        list.get(*at).map(String::as_str)
    }

    fn scale(&self) -> Option<&[String]> {
        match &self.kind {
            FieldKind::Scale(list) if list.len() > 1 => Some(list),
            _ => None,
        }
    }

    /// Returns where on its scale the answer stands, and where the scale ends.
    fn standing(&self, answers: &Answers) -> Option<(usize, usize)> {
        let last = self.scale()?.len() - 1;
        let at = *places(answers.get(&self.id)?)?.first()?;
        (at <= last).then_some((at, last))
    }
}

fn places(value: &FieldValue) -> Option<&[usize]> {
    match value {
        FieldValue::Chosen(chosen) => Some(chosen),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::SheetSection;
    use super::*;

    fn scale(id: &str, choices: usize) -> SheetField {
        let list = (1..=choices).map(|n| format!("{id} {n}")).collect();
        SheetField { id: id.into(), title: id.into(), help_html: String::new(), kind: FieldKind::Scale(list) }
    }

    fn sheet() -> WorksheetText {
        let section = |id: &str, fields| SheetSection { id: id.into(), title: id.into(), html: String::new(), fields };
        let text = SheetField { kind: FieldKind::Text, ..scale("words", 2) };
        WorksheetText {
            title: String::new(),
            summary: String::new(),
            document: String::new(),
            intro_html: String::new(),
            sections: vec![
                section("data", vec![scale("copies", 4), scale("keys", 3)]),
                section("skills", vec![scale("help", 4)]),
                section("end", vec![text]),
            ],
            path: String::new(),
        }
    }

    fn answers(chosen: &[(&str, usize)]) -> Answers {
        chosen.iter().map(|(field, at)| ((*field).to_owned(), FieldValue::Chosen(vec![*at]))).collect()
    }

    #[test]
    fn a_theme_counts_what_was_answered_and_nothing_else() {
        let scores = sheet().theme_scores(&answers(&[("copies", 1), ("keys", 2), ("help", 9)]));
        let seen: Vec<_> = scores.iter().map(|one| (one.theme.as_str(), one.score, one.answered, one.asked)).collect();
        // a third and the whole; a choice that is no more is no answer; a section without scale is not drawn
        assert_eq!(seen, [("data", Some(67), 2, 2), ("skills", None, 0, 1)]);
    }

    #[test]
    fn strengths_and_risks_are_the_ends_of_the_scales() {
        let named = |told: Vec<ToldAnswer>| told.into_iter().map(|one| one.answer).collect::<Vec<_>>();
        for (at, risks, strengths) in
            [(0, vec!["copies 1"], vec![]), (1, vec![], vec![]), (2, vec![], vec![]), (3, vec![], vec!["copies 4"])]
        {
            let told = sheet().tell(&answers(&[("copies", at), ("keys", 1)]));
            assert_eq!(
                (named(told.risks), named(told.strengths)),
                (owned(risks), owned(strengths)),
                "choice {at} of four"
            );
        }
        let told = sheet().tell(&answers(&[("keys", 0)]));
        assert_eq!(named(told.risks), ["keys 1"], "and the first of three");
    }

    fn owned(words: Vec<&str>) -> Vec<String> {
        words.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn what_was_written_freely_is_told() {
        let mut answers = answers(&[]);
        answers.insert("words".into(), FieldValue::Text(" Moins de courriels. ".into()));
        let told = sheet().tell(&answers);
        assert_eq!(told.written.iter().map(|one| one.answer.as_str()).collect::<Vec<_>>(), ["Moins de courriels."]);
    }

    #[test]
    fn a_step_is_called_for_when_all_its_conditions_hold() {
        let step = |when: Vec<(&str, StepWhen)>| PlanStep {
            id: "x".into(),
            theme: "data".into(),
            period: StepPeriod::Now,
            effort: Effort::Little,
            cost: StepCost::None,
            when: when.into_iter().map(|(field, chosen)| StepCondition { field: field.into(), chosen }).collect(),
            title: Localised::default(),
            why: Localised::default(),
            how: Localised::default(),
            lessons: Vec::new(),
            software: Vec::new(),
            offers: Vec::new(),
        };
        let mut answers = answers(&[("copies", 1)]);
        answers.insert("tools".into(), FieldValue::Chosen(vec![0, 4]));
        for (when, called) in [
            (vec![], true),
            (vec![("copies", StepWhen::AtMost(1))], true),
            (vec![("copies", StepWhen::AtMost(0))], false),
            (vec![("tools", StepWhen::Any(vec![4, 5]))], true),
            (vec![("tools", StepWhen::Any(vec![1]))], false),
            (vec![("copies", StepWhen::AtMost(1)), ("tools", StepWhen::Any(vec![1]))], false),
            (vec![("keys", StepWhen::AtMost(2))], false),
        ] {
            assert_eq!(step(when.clone()).is_called_for(&answers), called, "{when:?}");
        }
    }
}
