//! The self-diagnosis: the picture of an association's practices, and its transition plan.

use crate::LessonLink;
use domain::directory::{AssociationSize, Offer};
use domain::learning::{Effort, StepCost, StepPeriod, Told};
use domain::{Locale, WorksheetId};
use serde::{Deserialize, Serialize};

/// A self-diagnosis before one goes into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosisStart {
    /// Its worksheet.
    pub worksheet: WorksheetId,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
    /// Fields answered so far.
    pub answered: usize,
    /// Fields to answer in all.
    pub fields: usize,
    /// How many diagnoses were kept.
    pub kept: usize,
}

/// A self-diagnosis read: today's answers, or those of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosisView {
    /// Its title.
    pub title: String,
    /// The language of its texts, when it is not the one asked for.
    pub other_language: Option<Locale>,
    /// When these answers were kept, in seconds since 1970 (UTC); none for those of now.
    pub kept_at: Option<i64>,
    /// When those were kept with which they are compared.
    pub compared: Option<i64>,
    /// Questions answered.
    pub answered: usize,
    /// Questions asked.
    pub fields: usize,
    /// In order.
    pub themes: Vec<ThemeView>,
    /// What stands out; of a day, in the words of then.
    pub told: Told,
    /// The size of the association, as it was answered.
    pub size: Option<AssociationSize>,
    /// The tools used, with what may replace each.
    pub tools: Vec<ToolView>,
    /// The plan, in the order in which its steps are best done.
    pub steps: Vec<PlanStepView>,
    /// When diagnoses were kept, the latest first.
    pub kept: Vec<i64>,
}

/// What a theme counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThemeView {
    /// Its id, an anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// In per cent; none when nothing was answered.
    pub score: Option<u8>,
    /// In the diagnosis with which it is compared.
    pub earlier: Option<u8>,
    /// Questions that count, answered.
    pub answered: usize,
    /// Questions that count.
    pub asked: usize,
}

/// A tool used today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ToolView {
    /// As the worksheet calls it.
    pub name: String,
    /// What may replace it.
    pub software: Vec<SoftwareLink>,
}

/// A piece of free software to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SoftwareLink {
    /// Its id.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanStepView {
    /// Its id.
    pub id: String,
    /// The title of its theme.
    pub theme: String,
    /// When it is best done.
    pub period: StepPeriod,
    /// What it asks of people.
    pub effort: Effort,
    /// What it costs.
    pub cost: StepCost,
    /// What to do.
    pub title: String,
    /// What it protects or frees.
    pub why: String,
    /// The first gestures.
    pub how: String,
    /// What to read.
    pub lessons: Vec<LessonLink>,
    /// Free software.
    pub software: Vec<SoftwareLink>,
    /// Kinds of help to look for.
    pub offers: Vec<Offer>,
    /// When it was done, in seconds since 1970 (UTC); in the plan of a day that is past, nothing is done or to do.
    pub done_at: Option<i64>,
}
