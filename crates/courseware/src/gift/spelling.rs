//! How a text is spelled in GIFT, so that reading gives it back: the plainest way that does.

use super::format::{Format, protect};
use super::marks;

/// How a text is spelled where it stands.
pub(super) struct Spelling {
    escape: fn(&str) -> String,
    /// What the reader makes of it before it looks at its format.
    read: fn(&str) -> String,
    fits: fn(&str) -> bool,
}

/// Anywhere else.
pub(super) const WORDS: Spelling = Spelling { escape, read: protect, fits: |_| true };
/// Where an arrow would make a pair.
pub(super) const NO_ARROW: Spelling = Spelling { escape: escape_arrow, ..WORDS };
/// On a line of its own. Moodle leaves an item as it is: only what would end it is escaped.
pub(super) const ITEM: Spelling = Spelling {
    escape: |text| escape_signs(text, &['\\', '#', '{', '}']),
    fits: |line| !line.starts_with("//") && !line.starts_with("$CATEGORY:"),
    ..WORDS
};
/// In a comment, between brackets.
pub(super) const HINT: Spelling = Spelling {
    escape: |text| escape_signs(text, if marks::is_balanced(text) { &['\\'] } else { &['\\', '[', ']'] }),
    read: |text| protect(&marks::unescape(text)),
    ..WORDS
};

/// Returns the plainest writing of `html` that reads back as the same; `default` is the format it need not name.
pub(super) fn best(default: Format, html: &str, spelling: &Spelling) -> String {
    let plain = unescape(html);
    let bare = default == Format::Plain || !plain.contains(['<', '&']);
    let (plain, html_source) = ((spelling.escape)(&plain), (spelling.escape)(html));
    let last = format!("[html]{html_source}");
    let tries = [bare.then(|| plain.clone()), Some(html_source), Some(format!("[plain]{plain}")), Some(last.clone())];
    let same = |text: &String| (spelling.fits)(text) && default.render(&(spelling.read)(text)) == html;
    tries.into_iter().flatten().find(same).unwrap_or(last)
}

/// Returns the words that a format of words would have written as `html`, if one did.
fn unescape(html: &str) -> String {
    html.replace("<br>", "\n").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

pub(super) fn escape(text: &str) -> String {
    escape_signs(text, &['\\', '~', '=', '#', '{', '}', ':'])
}

pub(super) fn escape_arrow(text: &str) -> String {
    escape(text).replace("->", "-\\>")
}

fn escape_signs(text: &str, signs: &[char]) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            c => {
                if signs.contains(&c) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    out
}
