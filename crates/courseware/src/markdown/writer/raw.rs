//! HTML written by an author: its tags are left out, its words stay.

use super::Writer;
use crate::diagnostic::Fault;
use crate::html;
use crate::text::excerpt;

impl Writer<'_> {
    pub(super) fn inline_html(&mut self, html: &str, line: usize) {
        if html.starts_with("<!--") {
            return;
        }
        // a pair of tags, or ten on a line, is one thing to mend
        if !html.starts_with("</") && self.raw_line != line {
            self.raw_line = line;
            self.fault(line, Fault::RawHtml { excerpt: excerpt(html) });
        }
        let tag: String = html.chars().filter(|c| !c.is_whitespace() && *c != '/').collect();
        if tag.eq_ignore_ascii_case("<br>") {
            self.blank("<br>", line);
        }
    }

    pub(super) fn end_raw(&mut self, line: usize) {
        let raw = std::mem::take(&mut self.raw);
        let rest = without_comments(&raw);
        if rest.trim().is_empty() {
            return;
        }
        self.fault(line, Fault::RawHtml { excerpt: excerpt(&rest) });
        let words = html::strip_tags(&rest);
        if !words.trim().is_empty() {
            self.out.push_str(&format!("<p>{}</p>\n", words.trim()));
            self.plain.push_str(&html::unescape(&words));
            self.plain.push('\n');
        }
    }
}

/// Comments are an author's notes to themselves: they go without a word.
fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        kept.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    kept + rest
}
