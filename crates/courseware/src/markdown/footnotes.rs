//! Footnotes: numbered as they are called, written at the end with a way back.

use crate::html::{FOOTNOTE, FOOTNOTE_CALL};
use std::collections::BTreeMap;

/// The footnotes of one text.
#[derive(Debug, Default)]
pub(super) struct Footnotes {
    /// What the anchors of this text begin with, after the prefix of their kind.
    scope: String,
    /// By label: what is written and on which line.
    written: BTreeMap<String, (String, usize)>,
    /// Labels in the order of their first call.
    called: Vec<String>,
    /// By label: number, and how many calls.
    calls: BTreeMap<String, (usize, usize)>,
}

impl Footnotes {
    /// Gives anchors that begin with a scope of their own.
    pub(super) fn new(scope: &str) -> Self {
        Self { scope: scope.to_owned(), ..Self::default() }
    }

    /// Keeps what a footnote says; returns whether its label was free.
    pub(super) fn define(&mut self, label: &str, html: String, line: usize) -> bool {
        let label = key(label);
        let free = !self.written.contains_key(&label);
        if free {
            self.written.insert(label, (html, line));
        }
        free
    }

    /// Writes a call to a footnote.
    pub(super) fn call(&mut self, label: &str) -> String {
        let label = key(label);
        let next = self.called.len() + 1;
        let (number, count) = self.calls.entry(label.clone()).or_insert((next, 0));
        if *count == 0 {
            self.called.push(label);
        }
        *count += 1;
        let (scope, id) = (&self.scope, call_id(&self.scope, *number, *count));
        format!("<sup><a href=\"#{FOOTNOTE}{scope}{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>")
    }

    /// Returns the labels written and never called, with their lines.
    pub(super) fn unused(&self) -> Vec<(String, usize)> {
        let unused = self.written.iter().filter(|(label, _)| !self.calls.contains_key(*label));
        unused.map(|(label, (_, line))| (label.clone(), *line)).collect()
    }

    /// Writes the list of footnotes, or nothing when none is called.
    pub(super) fn section(&self) -> String {
        if self.called.is_empty() {
            return String::new();
        }
        let mut out = String::from("<section class=\"footnotes\" role=\"doc-endnotes\"><ol>\n");
        let scope = &self.scope;
        for label in &self.called {
            let (number, count) = self.calls.get(label).copied().unwrap_or_default();
            let html = self.written.get(label).map_or("", |(html, _)| html.trim_end());
            let (words, end) = html.strip_suffix("</p>").map_or((html, ""), |words| (words, "</p>"));
            out.push_str(&format!("<li id=\"{FOOTNOTE}{scope}{number}\">{words}"));
            for nth in 1..=count {
                // a number and an arrow need no words: they read alike in every language
                let (name, mark) = match nth {
                    1 => (number.to_string(), String::new()),
                    nth => (format!("{number}-{nth}"), format!("<sup>{nth}</sup>")),
                };
                let id = call_id(scope, number, nth);
                out.push_str(&format!(" <a href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{name} ↩\">↩{mark}</a>"));
            }
            out.push_str(end);
            out.push_str("</li>\n");
        }
        out.push_str("</ol></section>\n");
        out
    }
}

fn call_id(scope: &str, number: usize, nth: usize) -> String {
    let first = format!("{FOOTNOTE_CALL}{scope}{number}");
    if nth == 1 { first } else { format!("{first}-{nth}") }
}

/// Labels are compared without case, as the parser does.
fn key(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
