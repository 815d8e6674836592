//! Worksheets: questions whose answers become a document that the person keeps.

use super::formula::Formula;
use crate::{Localised, WorksheetId};
use serde::{Deserialize, Serialize};

/// A worksheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Worksheet {
    /// Kept from version to version.
    pub id: WorksheetId,
    /// Time the author announces, in minutes.
    pub minutes: u32,
    /// Its text in each language: the same fields of the same kinds.
    pub text: Localised<WorksheetText>,
}

/// A worksheet in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WorksheetText {
    /// Its title.
    pub title: String,
    /// One sentence on what it brings.
    pub summary: String,
    /// The title of the document that the answers make.
    pub document: String,
    /// What to know before one begins, as safe HTML.
    pub intro_html: String,
    /// In order.
    pub sections: Vec<SheetSection>,
    /// Where its source lies, relative to the course.
    pub path: String,
}

/// A part of a worksheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetSection {
    /// Its anchor, the same in every language.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is for, as safe HTML; may be empty.
    pub html: String,
    /// In order.
    pub fields: Vec<SheetField>,
}

/// A question of a worksheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetField {
    /// Kept from version to version, the same in every language.
    pub id: String,
    /// The question.
    pub title: String,
    /// Help, as safe HTML; may be empty.
    pub help_html: String,
    /// How it is answered.
    pub kind: FieldKind,
}

/// How a field is answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum FieldKind {
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
    /// One of these, which go from less to more.
    Scale(Vec<String>),
    /// Rows under these heads.
    Table(Vec<String>),
    /// Worked out from numbers of the same worksheet.
    Result(Formula),
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "value")]
pub enum FieldValue {
    /// Words, a number as typed, or a day as `2026-11-22`.
    Text(String),
    /// Positions in the field's list.
    Chosen(Vec<usize>),
    /// Cells, row by row.
    Rows(Vec<Vec<String>>),
}

impl WorksheetText {
    /// Returns every field with its section, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&SheetSection, &SheetField)> {
        self.sections.iter().flat_map(|section| section.fields.iter().map(move |field| (section, field)))
    }

    /// Returns the field of this id.
    #[must_use]
    pub fn find_field(&self, id: &str) -> Option<&SheetField> {
        self.fields().map(|(_, field)| field).find(|field| field.id == id)
    }

    /// Returns how many fields wait for an answer: all but those that are worked out.
    #[must_use]
    pub fn count_asked(&self) -> usize {
        self.fields().filter(|(_, field)| !matches!(field.kind, FieldKind::Result(_))).count()
    }
}

impl FieldKind {
    /// Returns what can be chosen, in its order; nothing for a field where one writes.
    #[must_use]
    pub fn choices(&self) -> &[String] {
        match self {
            Self::One(list) | Self::Several(list) | Self::Scale(list) => list,
            _ => &[],
        }
    }

    /// Returns whether a value may answer such a field.
    #[must_use]
    pub fn takes(&self, value: &FieldValue) -> bool {
        match (self, value) {
            (Self::Line | Self::Text | Self::Number | Self::Date, FieldValue::Text(_)) => true,
            (Self::One(list) | Self::Scale(list), FieldValue::Chosen(chosen)) => {
                chosen.len() <= 1 && chosen.iter().all(|at| *at < list.len())
            }
            (Self::Several(list), FieldValue::Chosen(chosen)) => chosen.iter().all(|at| *at < list.len()),
            (Self::Table(heads), FieldValue::Rows(rows)) => rows.iter().all(|row| row.len() == heads.len()),
            _ => false,
        }
    }
}

impl FieldValue {
    /// Returns whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Chosen(chosen) => chosen.is_empty(),
            Self::Rows(rows) => rows.iter().flatten().all(|cell| cell.trim().is_empty()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_another_kind_or_out_of_the_list_is_refused() {
        let list = || vec!["a".to_owned(), "b".to_owned()];
        for (kind, value, taken) in [
            (FieldKind::Line, FieldValue::Text("x".into()), true),
            (FieldKind::Line, FieldValue::Chosen(vec![0]), false),
            (FieldKind::One(list()), FieldValue::Chosen(vec![1]), true),
            (FieldKind::One(list()), FieldValue::Chosen(vec![0, 1]), false),
            (FieldKind::One(list()), FieldValue::Chosen(vec![2]), false),
            (FieldKind::Several(list()), FieldValue::Chosen(vec![0, 1]), true),
            (FieldKind::Table(list()), FieldValue::Rows(vec![vec!["1".into(), "2".into()]]), true),
            (FieldKind::Table(list()), FieldValue::Rows(vec![vec!["1".into()]]), false),
        ] {
            assert_eq!(kind.takes(&value), taken, "{kind:?} {value:?}");
        }
    }
}
