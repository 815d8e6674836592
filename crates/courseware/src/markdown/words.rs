//! Words without marks: titles, choices, heads of columns.

use super::Place;
use super::outline::Piece;
use crate::diagnostic::{Fault, Report};
use crate::text::{Lines, excerpt};
use crate::typography::Typography;
use domain::Locale;
use pulldown_cmark::{Event, TagEnd};

/// Reads the words of one file that are kept without marks, and what is wrong in them.
pub(crate) struct Words<'p> {
    place: Place<'p>,
    typography: Option<Typography>,
}

impl<'p> Words<'p> {
    pub(crate) fn new(place: Place<'p>) -> Self {
        Self { place, typography: (place.locale == Some(Locale::Fr)).then(Typography::default) }
    }

    /// Returns the words of these pieces on one line; `lines` are those of the text in which they stand.
    pub(crate) fn read(&mut self, pieces: &[Piece<'_>], lines: &Lines, report: &mut Report) -> String {
        if let Some(typography) = &mut self.typography {
            typography.begin_block();
        }
        let mut words = String::new();
        for (event, range) in pieces {
            let line = lines.at(range.start);
            match event {
                Event::Text(text) => {
                    self.prose(text, line, report);
                    words.push_str(text);
                }
                Event::Code(code) => {
                    if let Some(typography) = &mut self.typography {
                        typography.skip();
                    }
                    words.push_str(code);
                }
                event if breaks(event) => {
                    self.prose("\n", line, report);
                    words.push(' ');
                }
                Event::InlineHtml(html) | Event::Html(html) if !html.starts_with("<!--") && !html.starts_with("</") => {
                    report.add(self.place.path, line, Fault::RawHtml { excerpt: excerpt(html) });
                }
                _ => {}
            }
        }
        one_line(&words)
    }

    fn prose(&mut self, text: &str, line: usize, report: &mut Report) {
        if let Some(fault) = self.typography.as_mut().and_then(|typography| typography.read(text, line)) {
            report.add(self.place.path, line, fault);
        }
    }
}

/// Returns whether words before and after stand apart.
fn breaks(event: &Event<'_>) -> bool {
    match event {
        Event::SoftBreak | Event::HardBreak => true,
        Event::End(tag) => {
            !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
        }
        _ => false,
    }
}

/// Leaves one blank between words; no-break spaces are typography and stay.
pub(crate) fn one_line(words: &str) -> String {
    words.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
