//! What stands between braces at the end of a heading of a story or a worksheet: `{#id .mark}`.

use crate::diagnostic::Fault;
use crate::markdown::outline::Section;
use crate::text::excerpt;
use std::collections::BTreeMap;

/// The ids of one file's headings.
pub(crate) struct Headings<'p> {
    path: &'p str,
    /// The line of each id.
    taken: BTreeMap<String, usize>,
}

impl<'p> Headings<'p> {
    pub(crate) const fn new(path: &'p str) -> Self {
        Self { path, taken: BTreeMap::new() }
    }

    /// Returns the id of a heading, whose words are `title`; reports why when it has none of its own.
    pub(crate) fn id(&mut self, section: &Section<'_>, title: &str, wrong: &mut Vec<(usize, Fault)>) -> Option<String> {
        let line = section.line;
        if title.is_empty() {
            wrong.push((line, Fault::EmptyHeading));
        }
        for mark in &section.others {
            wrong.push((line, Fault::HeadingMarkUnknown { mark: excerpt(mark) }));
        }
        let Some(id) = &section.id else {
            wrong.push((line, Fault::HeadingWithoutId { heading: excerpt(title) }));
            return None;
        };
        if !domain::id::is_identifier(id) {
            wrong.push((line, Fault::BadId { id: excerpt(id) }));
            return None;
        }
        if let Some(first) = self.taken.get(id) {
            wrong.push((line, Fault::DuplicateId { id: id.clone(), first: format!("{}:{first}", self.path) }));
            return None;
        }
        self.taken.insert(id.clone(), line);
        Some(id.clone())
    }
}
