//! Stories and worksheets.

use domain::learning::{Ending, FieldValue};
use domain::{Locale, ModuleId, ScenarioId, WorksheetId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A story in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioRow {
    /// Its id.
    pub id: ScenarioId,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
    /// Endings reached so far.
    pub endings_reached: usize,
    /// Endings in all.
    pub endings: usize,
}

/// A worksheet in the outline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorksheetRow {
    /// Its id.
    pub id: WorksheetId,
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
}

/// A story where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioView {
    /// Its id.
    pub id: ScenarioId,
    /// Its module.
    pub module: ModuleId,
    /// Its module's title.
    pub module_title: String,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
    /// The language of the text, when it is not the one asked for.
    pub other_language: Option<Locale>,
    /// The scene now.
    pub step: StepView,
    /// The titles of the scenes gone through before it, in order.
    pub trail: Vec<String>,
    /// Each ending: how it ends, and its title once it was reached.
    pub endings: Vec<EndingView>,
}

/// A scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Safe HTML, like a lesson's.
    pub html: String,
    /// What one may do.
    pub choices: Vec<ChoiceView>,
    /// How the story ends here.
    pub ending: Option<Ending>,
}

/// Something one may do in a scene.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    /// In words.
    pub text: String,
    /// The scene it leads to.
    pub to: String,
}

/// An ending of a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EndingView {
    /// How it ends.
    pub ending: Ending,
    /// Its title, once reached.
    pub title: Option<String>,
}

/// A worksheet to fill in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorksheetView {
    /// Its id.
    pub id: WorksheetId,
    /// Its module; none for the self-diagnosis.
    pub module: Option<ModuleId>,
    /// Its module's title, or empty.
    pub module_title: String,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Minutes announced.
    pub minutes: u32,
    /// The language of the text, when it is not the one asked for.
    pub other_language: Option<Locale>,
    /// What to know before one begins, safe HTML.
    pub intro_html: String,
    /// In order.
    pub sections: Vec<SectionView>,
    /// What was answered, by field.
    pub values: BTreeMap<String, FieldValue>,
    /// What was worked out, by field, in words of the language; absent as long as a number is missing.
    pub results: BTreeMap<String, String>,
}

/// A part of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Safe HTML; may be empty.
    pub html: String,
    /// In order.
    pub fields: Vec<FieldView>,
}

/// A field of a worksheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Its id.
    pub id: String,
    /// The question.
    pub title: String,
    /// Help, safe HTML; may be empty.
    pub help_html: String,
    /// How it is answered.
    pub form: FieldForm,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum FieldForm {
    /// A few words.
    Line,
    /// A longer text.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// One of these.
    One(Vec<String>),
    /// Any of these.
    Several(Vec<String>),
    /// One of these, from less to more.
    Scale(Vec<String>),
    /// Rows under these heads.
    Table(Vec<String>),
    /// Worked out from the numbers.
    Result,
}

/// What keeping an answer changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetSaved {
    /// What is worked out now, by field.
    pub results: BTreeMap<String, String>,
    /// Fields answered so far.
    pub answered: usize,
}

/// The file a worksheet becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SheetFormat {
    /// To print or send.
    Pdf,
    /// To go on with in another program.
    Markdown,
}
