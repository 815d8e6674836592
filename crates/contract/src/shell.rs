//! What the window needs when it opens, and the person's settings.

use crate::RevisionSettings;
use domain::Locale;
use serde::{Deserialize, Serialize};

/// Which colours to use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light paper.
    Light,
    /// Dark.
    Dark,
    /// Black, white and one yellow.
    HighContrast,
}

/// How wide a line of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum LineWidth {
    /// About 50 characters.
    Narrow,
    /// About 68 characters.
    #[default]
    Medium,
    /// About 85 characters.
    Wide,
}

/// How much room there is between lines, words and letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Spacing {
    /// As set by the type.
    #[default]
    Usual,
    /// More room between lines.
    Airy,
    /// The room that WCAG 2.2, 1.4.12, asks a page to bear.
    Open,
}

/// The door through which a person came in on the first start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Door {
    /// "I want to learn."
    Learn,
    /// "We need help."
    NeedHelp,
    /// "I accompany associations."
    Accompany,
}

/// A person's settings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Settings {
    /// The language, once chosen; until then the system's.
    pub locale: Option<Locale>,
    /// The colours.
    pub theme: Theme,
    /// Text size in per cent: 100, 125, 150, 175 or 200.
    pub text_size: TextSize,
    /// Whether text is set in OpenDyslexic.
    pub dyslexic_font: bool,
    /// How wide a line is.
    pub line_width: LineWidth,
    /// How much room there is between lines, words and letters.
    pub spacing: Spacing,
    /// Whether nothing moves, whatever the system says.
    pub still: bool,
    /// The door chosen on the first start.
    pub door: Option<Door>,
    /// The person's name, for attestations and notes; empty until given.
    pub name: String,
    /// The association's name shown with notes; may stay empty.
    pub association: String,
    /// Whether the trainer's studio is shown.
    pub studio: bool,
    /// Whether the provider's "my listing" is shown.
    pub provider: bool,
    /// How much to review a day, and whether to speak of it.
    pub revision: RevisionSettings,
}

/// Text size in per cent, between 100 and 200.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "u16", into = "u16")]
pub struct TextSize(u16);

impl TextSize {
    /// The sizes proposed.
    pub const ALL: [Self; 5] = [Self(100), Self(125), Self(150), Self(175), Self(200)];

    /// Returns the per cent.
    #[must_use]
    pub const fn per_cent(self) -> u16 {
        self.0
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl From<u16> for TextSize {
    fn from(per_cent: u16) -> Self {
        Self(per_cent.clamp(100, 200))
    }
}

impl From<TextSize> for u16 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// What the window needs to draw its first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BootView {
    /// The program's version.
    pub version: String,
    /// The settings as kept.
    pub settings: Settings,
    /// The language to show: the one chosen, else the system's if it is ours, else French.
    pub locale: Locale,
    /// Whether no door was chosen yet.
    pub first_start: bool,
    /// Something to say about the person's data, if anything.
    pub data_notice: Option<DataNotice>,
    /// The folder where the person's data lies.
    pub data_dir: String,
}

/// Something that happened to the person's data when it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum DataNotice {
    /// The database was damaged: it was kept aside, and a new one begun.
    #[serde(rename_all = "camelCase")]
    SetAside {
        /// Where the damaged file is kept.
        kept_at: String,
        /// The newest backup that opens, if there is one.
        backup: Option<BackupView>,
    },
    /// The last backup was put back.
    Restored,
}

/// A backup of the person's data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BackupView {
    /// Its file name.
    pub file: String,
    /// When it was made, in seconds since 1970 (UTC).
    pub made_at: i64,
}

/// What changed, so that a page can refresh; sent to the window as the event `changed`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Changed {
    /// Notes or replies.
    Notes,
    /// Listings that came from peers.
    Submissions,
    /// Members or state of a space.
    Spaces,
    /// The course shown.
    Course,
    /// What was answered in a worksheet.
    Answers,
}

/// How to show a file that was just written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SavedFile {
    /// Its full path.
    pub path: String,
}
