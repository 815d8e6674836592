//! The gates through which all HTML leaves this crate: strict allow-lists, whatever was written before them.

use ammonia::{Builder, UrlRelative};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// What an `id` of a lesson may begin with: a section, a footnote, a call to a footnote.
/// Prefixes keep them apart from the ids of the window itself.
pub(crate) const SECTION: &str = "s-";
pub(crate) const FOOTNOTE: &str = "n-";
pub(crate) const FOOTNOTE_CALL: &str = "r-";

const TEXT_TAGS: [&str; 12] = ["p", "em", "strong", "del", "code", "pre", "br", "ul", "ol", "li", "blockquote", "a"];
const TABLE_TAGS: [&str; 8] = ["div", "table", "thead", "tbody", "tr", "th", "td", "hr"];

/// Cleans a lesson.
pub(crate) fn clean_lesson(html: &str) -> String {
    static GATE: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut gate = base(&["lesson", "https", "mailto"]);
        gate.add_tags(TABLE_TAGS)
            .add_tags(["h2", "h3", "h4", "h5", "h6", "aside", "figure", "figcaption", "img", "section", "sup"])
            .add_tag_attributes("img", ["src", "alt"])
            .add_tag_attributes("div", ["data-video"])
            .add_tag_attributes("a", ["id", "aria-label"])
            .add_tag_attributes("li", ["id"])
            .url_relative(UrlRelative::PassThrough);
        for heading in ["h2", "h3", "h4", "h5", "h6"] {
            gate.add_tag_attributes(heading, ["id"]);
        }
        for block in ["p", "li", "h2", "h3", "h4", "h5", "h6", "figure", "pre", "div"] {
            gate.add_tag_attributes(block, ["data-block"]);
        }
        tables(&mut gate);
        only(&mut gate, "a", "role", &["doc-noteref", "doc-backlink"]);
        only(&mut gate, "section", "role", &["doc-endnotes"]);
        only(&mut gate, "aside", "role", &["note"]);
        gate.add_allowed_classes("section", ["footnotes"]).add_allowed_classes(
            "aside",
            ["callout", "callout-note", "callout-tip", "callout-important", "callout-warning"],
        );
        gate.attribute_filter(lesson_attribute);
        gate
    });
    GATE.clean(html).to_string()
}

/// Cleans a note of mutual help: no picture, no id, links to https, mailto, and lessons and listings by their id only.
#[must_use]
pub fn clean_note(html: &str) -> String {
    static GATE: LazyLock<Builder<'static>> = LazyLock::new(note_gate);
    GATE.clean(html).to_string()
}

/// Cleans a part of a question that its author wrote in HTML: what a note may hold, and a few tags that Moodle writes.
pub(crate) fn clean_question(html: &str) -> String {
    static GATE: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut gate = note_gate();
        gate.add_tags(["b", "i", "u", "sub", "sup"]);
        gate
    });
    GATE.clean(html).to_string()
}

/// Leaves the words of an HTML fragment, as HTML text; programs and styles go with their content.
pub(crate) fn strip_tags(html: &str) -> String {
    static GATE: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut gate = Builder::empty();
        gate.clean_content_tags(silent());
        gate
    });
    GATE.clean(html).to_string()
}

/// Returns the text of HTML text without tags, as [`strip_tags`] leaves it.
pub(crate) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", "\u{a0}").replace("&amp;", "&")
}

/// Returns whether clean HTML holds anything to read.
pub(crate) fn has_words(html: &str) -> bool {
    html.split('<').enumerate().any(|(at, piece)| {
        let words = if at == 0 { piece } else { piece.split_once('>').map_or("", |(_, words)| words) };
        !words.trim().is_empty()
    })
}

fn base(schemes: &[&'static str]) -> Builder<'static> {
    let mut gate = Builder::empty();
    gate.tags(TEXT_TAGS.into())
        .clean_content_tags(silent())
        .generic_attributes(HashSet::new())
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"])), ("ol", HashSet::from(["start"]))]))
        .tag_attribute_values(HashMap::new())
        .url_schemes(schemes.iter().copied().collect())
        .url_relative(UrlRelative::Deny)
        .link_rel(None);
    only(&mut gate, "a", "rel", &["noopener noreferrer"]);
    only(&mut gate, "pre", "tabindex", &["0"]);
    gate
}

fn note_gate() -> Builder<'static> {
    let mut gate = base(&["https", "mailto", "lesson", "listing"]);
    gate.add_tags(TABLE_TAGS).add_tags(["h3", "h4", "h5", "h6"]);
    tables(&mut gate);
    gate.attribute_filter(note_attribute);
    gate
}

fn silent() -> HashSet<&'static str> {
    HashSet::from(["script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math", "textarea"])
}

fn tables(gate: &mut Builder<'static>) {
    gate.add_tag_attributes("div", ["aria-label"]).add_allowed_classes("div", ["table"]);
    only(gate, "div", "role", &["region"]);
    only(gate, "div", "tabindex", &["0"]);
    only(gate, "th", "scope", &["col"]);
    for cell in ["th", "td"] {
        gate.add_allowed_classes(cell, ["align-left", "align-center", "align-right"]);
    }
}

fn only(gate: &mut Builder<'static>, tag: &'static str, attribute: &'static str, values: &[&'static str]) {
    gate.add_tag_attribute_values(tag, attribute, values.iter().copied());
}

fn lesson_attribute<'u>(tag: &str, attribute: &str, value: &'u str) -> Option<Cow<'u, str>> {
    let kept = match (tag, attribute) {
        ("a", "href") => value.starts_with("lesson:") || value.starts_with('#') || is_outside(value),
        ("img", "src") | ("div", "data-video") => is_media_path(value),
        (_, "data-block") => crate::blocks::is_anchor(value),
        (_, "id") => [SECTION, FOOTNOTE, FOOTNOTE_CALL].iter().any(|prefix| value.starts_with(prefix)),
        _ => return outside_attribute(tag, attribute, value),
    };
    kept.then_some(Cow::Borrowed(value))
}

fn note_attribute<'u>(tag: &str, attribute: &str, value: &'u str) -> Option<Cow<'u, str>> {
    let is_inside = (tag, attribute) == ("a", "href") && crate::markdown::is_inside(value);
    if is_inside { Some(Cow::Borrowed(value)) } else { outside_attribute(tag, attribute, value) }
}

fn outside_attribute<'u>(tag: &str, attribute: &str, value: &'u str) -> Option<Cow<'u, str>> {
    let kept = match (tag, attribute) {
        ("a", "href") => is_outside(value),
        ("ol", "start") => value.len() <= 9 && value.bytes().all(|b| b.is_ascii_digit()),
        _ => true,
    };
    kept.then_some(Cow::Borrowed(value))
}

fn is_outside(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("mailto:")
}

/// Returns whether `path` names a file under `media/` in letters that need no escaping anywhere.
pub(crate) fn is_media_path(path: &str) -> bool {
    path.strip_prefix("media/").is_some_and(|rest| rest.split('/').all(is_safe_name))
}

/// Returns whether `name` is a plain file name: ASCII letters, digits, `-`, `_` and `.`, not beginning with a dot.
pub(crate) fn is_safe_name(name: &str) -> bool {
    domain::id::is_identifier(name) && !name.starts_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_keeps_what_the_renderer_writes() {
        for kept in [
            "<h2 id=\"s-a\">A</h2>",
            "<aside class=\"callout callout-tip\" role=\"note\"><p>x</p></aside>",
            "<figure><img src=\"media/a.fr.svg\" alt=\"x\"><figcaption>y</figcaption></figure>",
            "<figure><div data-video=\"media/a.webm\">x</div><figcaption>y</figcaption></figure>",
            "<a href=\"lesson:m1-usages#s-a\">x</a>",
            "<a href=\"https://example.org/\" rel=\"noopener noreferrer\">x</a>",
            "<sup><a href=\"#n-1\" id=\"r-1\" role=\"doc-noteref\">1</a></sup>",
            "<ol start=\"3\"><li id=\"n-1\">x</li></ol>",
        ] {
            assert_eq!(clean_lesson(kept), kept, "the gate must not eat our own output");
        }
    }

    #[test]
    fn a_lesson_loses_everything_else() {
        for (given, left) in [
            ("<img src=\"https://x.org/a.png\" alt=\"x\">", "<img alt=\"x\">"),
            ("<img src=\"media/../../secret\" alt=\"x\">", "<img alt=\"x\">"),
            ("<img src=\"//x.org/a.png\" alt=\"x\">", "<img alt=\"x\">"),
            ("<div data-video=\"https://x.org/a.webm\">x</div>", "<div>x</div>"),
            ("<video src=\"media/a.webm\" autoplay>x</video>", "x"),
            ("<a href=\"javascript:alert(1)\" id=\"main\">x</a>", "<a>x</a>"),
            ("<a href=\"/etc\">x</a>", "<a>x</a>"),
            ("<p style=\"x\" onclick=\"y\" class=\"z\">x</p>", "<p>x</p>"),
            ("<form><input name=a></form>", ""),
        ] {
            assert_eq!(clean_lesson(given), left);
        }
    }

    #[test]
    fn tags_alone_are_nothing_to_read() {
        assert!(!has_words("") && !has_words(" <p><em> </em></p>\n<br>"));
        assert!(has_words("a") && has_words("<p>a</p>") && has_words("<br>a") && has_words("&lt;"));
    }

    #[test]
    fn stripping_leaves_words_and_no_program() {
        assert_eq!(strip_tags("<div>a <b>b</b> &lt; <script>x</script><svg><text>t</text></svg></div>"), "a b &lt; ");
    }
}
