//! Markdown to safe HTML: CommonMark with tables, footnotes, strikethrough and alerts.

mod address;
mod footnotes;
mod headings;
pub(crate) mod outline;
pub(crate) mod words;
mod writer;

use crate::diagnostic::Report;
use crate::html;
use crate::library::Library;
use domain::Locale;
use domain::learning::Heading;
use headings::Slugs;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};
use std::collections::BTreeSet;
use writer::{Kind, Writer};

pub(crate) use headings::slug;
pub(crate) use writer::is_inside;

/// Where a text lies.
#[derive(Clone, Copy)]
pub(crate) struct Place<'p> {
    /// The file, relative to the course.
    pub(crate) path: &'p str,
    /// Its language.
    pub(crate) locale: Option<Locale>,
    /// The number of the text's first line in the file.
    pub(crate) first_line: usize,
    /// What keeps its anchors apart from those of the other parts of a page: `appel:`, or nothing.
    pub(crate) scope: &'p str,
    /// The level of the heading it stands under.
    pub(crate) level: u8,
    /// The steps of the story it is a part of: a link to one of them is no link to a heading.
    pub(crate) steps: Option<&'p BTreeSet<String>>,
    /// Whether it may show videos: only lessons do.
    pub(crate) videos: bool,
}

impl<'p> Place<'p> {
    /// Returns the place of a whole text in the file at `path`, whose name gives its language.
    pub(crate) fn new(path: &'p str, first_line: usize) -> Self {
        Self { path, locale: locale_of(path), first_line, scope: "", level: 1, steps: None, videos: false }
    }
}

/// Returns the language that a file's name gives, as in `1-paysage.fr.md`.
fn locale_of(path: &str) -> Option<Locale> {
    let stem = path.rsplit_once('.')?.0;
    let tag = stem.rsplit_once('.')?.1;
    Locale::ALL.into_iter().find(|locale| locale.tag() == tag)
}

/// A lesson's text, written.
#[derive(Default)]
pub(crate) struct Written {
    pub(crate) html: String,
    pub(crate) plain: String,
    pub(crate) headings: Vec<Heading>,
    /// The pictures it shows.
    pub(crate) pictures: BTreeSet<String>,
}

/// Writes a lesson and reports what is wrong in it.
pub(crate) fn write_lesson(body: &str, place: Place<'_>, library: &Library<'_>, report: &mut Report) -> Written {
    let mut written = Writer::new(body, place, Kind::Lesson(library), report).write();
    written.html = html::clean_lesson(&written.html);
    written
}

/// Renders a note of mutual help as safe HTML: no picture, headings from `h3`, links to `https:`, `mailto:`, and to
/// lessons and listings of this program (`lesson:<id>`, `listing:<id>`) only.
///
/// What is not allowed loses its tags and keeps its words.
#[must_use]
pub fn render_note(markdown: &str) -> String {
    let place = Place::new("", 1);
    let written = Writer::new(markdown, place, Kind::Note, &mut Report::default()).write();
    html::clean_note(&written.html)
}

/// Returns the anchors of a lesson's headings, as [`write_lesson`] gives them.
pub(crate) fn list_anchors(body: &str) -> Vec<String> {
    let mut slugs = Slugs::default();
    let mut anchors = Vec::new();
    let mut words: Option<String> = None;
    let mut in_picture = 0;
    for event in TextMergeStream::new(Parser::new_ext(body, options(true))) {
        match event {
            Event::Start(Tag::Heading { .. }) => words = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let words = words.take().filter(|words| !words.trim().is_empty());
                anchors.extend(words.map(|words| slugs.anchor(&words)));
            }
            Event::Start(Tag::Image { .. }) => in_picture += 1,
            Event::End(TagEnd::Image) => in_picture -= 1,
            Event::Text(text) | Event::Code(text) if in_picture == 0 => {
                if let Some(words) = &mut words {
                    words.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak => words.iter_mut().for_each(|words| words.push(' ')),
            _ => {}
        }
    }
    anchors
}

fn options(footnotes: bool) -> Options {
    let mut options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM;
    options.set(Options::ENABLE_FOOTNOTES, footnotes);
    options
}
