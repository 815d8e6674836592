//! Texts of a question: escapes, and the four formats of Moodle.

use crate::text::{escape, excerpt};
use crate::{html, render_note};

/// GIFT's own signs, escaped by `\` when they are meant as letters; each gets a private letter meanwhile.
const ESCAPES: [(char, char, char); 9] = [
    ('\\', '\u{e000}', '\\'),
    ('~', '\u{e001}', '~'),
    ('=', '\u{e002}', '='),
    ('#', '\u{e003}', '#'),
    ('{', '\u{e004}', '{'),
    ('}', '\u{e005}', '}'),
    (':', '\u{e006}', ':'),
    ('n', '\u{e007}', '\n'),
    // ours, and only in `-\>`: GIFT has no way to write an arrow that joins no pair
    ('>', '\u{e008}', '>'),
];

/// Replaces escaped signs by private letters, so that what is searched afterwards is GIFT's own.
pub(super) fn protect(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let meant = |next: &char| *next != '>' || out.ends_with('-');
        let next = chars.peek().filter(|next| meant(next));
        let escaped = next.and_then(|next| ESCAPES.iter().find(|(written, ..)| written == next));
        match (c, escaped) {
            ('\\', Some((_, private, _))) => {
                out.push(*private);
                chars.next();
            }
            // a private letter in the source would pass for an escape
            ('\u{e000}'..='\u{e008}', _) => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

/// Puts the signs back.
pub(super) fn restore(text: &str) -> String {
    let meant = |c: char| ESCAPES.iter().find(|(_, private, _)| *private == c).map_or(c, |(.., meant)| *meant);
    text.chars().map(meant).collect()
}

/// Returns the beginning of a part, for a message.
pub(super) fn shown(text: &str) -> String {
    excerpt(&restore(text))
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Moodle's default: words, line by line.
    Moodle,
    /// Words, line by line.
    Plain,
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
}

impl Format {
    /// Reads the format a text begins with, as in `[html]…`; `default` when it names none.
    pub(super) fn split(text: &str, default: Self) -> (Self, &str) {
        let text = text.trim();
        let named = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let format = named.and_then(|(name, rest)| Some((Self::named(name)?, rest)));
        format.map_or((default, text), |(format, rest)| (format, rest.trim()))
    }

    fn named(name: &str) -> Option<Self> {
        match name.trim() {
            "moodle" => Some(Self::Moodle),
            "plain" => Some(Self::Plain),
            "html" => Some(Self::Html),
            "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }

    /// Writes a part as safe HTML; it may name a format of its own.
    pub(super) fn render(self, text: &str) -> String {
        let (format, text) = Self::split(text, self);
        format.write(text)
    }

    /// Writes a text whose format is known as safe HTML.
    pub(super) fn write(self, text: &str) -> String {
        let text = restore(text);
        let text = text.trim();
        match self {
            Self::Moodle | Self::Plain => {
                let lines: Vec<_> = text.lines().map(|line| escape(line.trim())).collect();
                lines.join("<br>")
            }
            Self::Html => html::clean_question(text).trim().to_owned(),
            Self::Markdown => one_paragraph(render_note(text).trim()),
        }
    }

    /// Writes a part that may be absent.
    pub(super) fn render_some(self, text: &str) -> Option<String> {
        Some(self.render(text)).filter(|html| html::has_words(html))
    }
}

/// A single paragraph loses its tags: an answer stands beside a button, inside a label.
fn one_paragraph(html: &str) -> String {
    let inside = html.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    inside.filter(|inside| !inside.contains("<p>")).unwrap_or(html).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaped_signs_are_letters_again_once_read() {
        let protected = protect(r"a\=b \~ \# \{ \} \: x\ny \\ \q");
        assert!(!protected.contains(['=', '~', '#', '{', '}', ':']), "nothing is left to be taken for GIFT");
        assert_eq!(restore(&protected), "a=b ~ # { } : x\ny \\ \\q");
    }

    #[test]
    fn each_format_ends_as_safe_html() {
        for (given, html) in [
            ("a <b> & c\nd", "a &lt;b&gt; &amp; c<br>d"),
            ("[plain]a *b*", "a *b*"),
            ("[html]a <b>b</b><script>x</script>", "a <b>b</b>"),
            ("[markdown]a *b* <i>c</i>", "a <em>b</em> c"),
            ("[moodle]a", "a"),
            ("[sic] a", "[sic] a"),
        ] {
            assert_eq!(Format::Moodle.render(given), html);
        }
    }
}
