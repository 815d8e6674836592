//! The passages of a lesson that a learner can mark, each with an anchor made from its own words.

use crate::html;
use crate::markdown::words::one_line;
use domain::learning::Block;
use std::collections::BTreeMap;

/// Where the anchors are left out: notes at the end are reached from their calls.
const END: &str = "<section class=\"footnotes\"";

/// A passage being read.
struct Open {
    /// Where its anchor is written: after the name of its tag.
    at: usize,
    kind: char,
    name: String,
    /// How many tags of the same name are open within it, itself included.
    depth: usize,
    text: String,
    /// Whether what is read is the call of a note: a number that is no word of the passage.
    in_call: bool,
}

/// Gives each passage of a clean lesson its anchor, and returns them with the HTML that bears them.
///
/// An anchor is the kind of the passage, ten digits of the hash of its folded words, and a rank when the same words
/// come again: neither a passage added elsewhere nor a comma moved changes it.
pub(crate) fn mark(clean: &str) -> (String, Vec<Block>) {
    let (body, rest) = clean.split_at(clean.find(END).unwrap_or(clean.len()));
    let mut found = Vec::new();
    let mut open: Option<Open> = None;
    let mut at = 0;
    while let Some(start) = body[at..].find('<').map(|offset| at + offset) {
        if let Some(open) = open.as_mut().filter(|open| !open.in_call) {
            open.text.push_str(&html::unescape(&body[at..start]));
        }
        let end = end_of_tag(body, start);
        read_tag(body, start, end, &mut open, &mut found);
        at = end;
    }
    found.extend(open);
    found.sort_by_key(|open| open.at);
    write(body, rest, found)
}

fn read_tag(body: &str, start: usize, end: usize, open: &mut Option<Open>, found: &mut Vec<Open>) {
    let tag = &body[start..end];
    let is_closing = tag.starts_with("</");
    let name = tag.trim_start_matches(['<', '/']);
    let name = &name[..name.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len())];
    match open {
        Some(now) if is_closing && now.name == name => {
            now.depth -= 1;
            if now.depth == 0 {
                found.extend(open.take());
            }
        }
        // what is listed under an item is made of passages of its own
        Some(now) if now.name == "li" && matches!(name, "ul" | "ol") => found.extend(open.take()),
        Some(now) => {
            now.depth += usize::from(now.name == name);
            match name {
                "img" => now.text.push_str(&alternative(tag)),
                "sup" => now.in_call = !is_closing,
                "em" | "strong" | "del" | "code" | "a" => return,
                _ => {}
            }
            now.text.push(' ');
        }
        None if !is_closing => {
            if let Some(kind) = kind(name, tag, &body[end..]) {
                *open = Some(Open {
                    at: start + 1 + name.len(),
                    kind,
                    name: name.to_owned(),
                    depth: 1,
                    text: String::new(),
                    in_call: false,
                });
            }
        }
        None => {}
    }
}

/// Returns the letter of a tag that begins a passage.
fn kind(name: &str, tag: &str, inside: &str) -> Option<char> {
    match name {
        "p" => Some('p'),
        "h2" | "h3" | "h4" | "h5" | "h6" => Some('h'),
        // the paragraphs of an item are the passages when it has some
        "li" if !inside.trim_start().starts_with("<p>") => Some('l'),
        "figure" => Some('f'),
        "pre" => Some('c'),
        "div" if tag.contains("class=\"table\"") => Some('t'),
        _ => None,
    }
}

/// Returns where the tag that begins at `start` ends; a `>` between quotes is a letter like another.
fn end_of_tag(html: &str, start: usize) -> usize {
    let mut quoted = false;
    for (offset, byte) in html.as_bytes()[start..].iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return start + offset + 1,
            _ => {}
        }
    }
    html.len()
}

fn alternative(tag: &str) -> String {
    let words = tag.split_once("alt=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(words, _)| words);
    html::unescape(words).replace("&quot;", "\"")
}

fn write(body: &str, rest: &str, found: Vec<Open>) -> (String, Vec<Block>) {
    let mut out = String::with_capacity(body.len() + rest.len() + found.len() * 32);
    let mut blocks = Vec::with_capacity(found.len());
    let mut ranks: BTreeMap<String, usize> = BTreeMap::new();
    let mut at = 0;
    for open in found {
        let text = tidy(&open.text);
        let digest = blake3::hash(domain::text::spaced_words(&text).as_bytes()).to_hex();
        let mut id = format!("{}-{}", open.kind, &digest[..10]);
        let rank = ranks.entry(id.clone()).or_default();
        *rank += 1;
        if *rank > 1 {
            id = format!("{id}-{rank}");
        }
        out.push_str(&body[at..open.at]);
        out.push_str(&format!(" data-block=\"{id}\""));
        at = open.at;
        blocks.push(Block { id, text });
    }
    out.push_str(&body[at..]);
    out.push_str(rest);
    (out, blocks)
}

/// Tags leave blanks where they stood: none stays before a sign that follows a word directly.
fn tidy(text: &str) -> String {
    let line = one_line(text);
    let mut tidied = String::with_capacity(line.len());
    for c in line.chars() {
        if matches!(c, '.' | ',' | '’' | ')' | '»' | '…') && tidied.ends_with(' ') {
            tidied.pop();
        }
        tidied.push(c);
    }
    tidied
}

/// Returns whether `value` is an anchor as [`mark`] writes them.
pub(crate) fn is_anchor(value: &str) -> bool {
    let mut parts = value.split('-');
    let kind = parts.next().is_some_and(|kind| matches!(kind, "p" | "h" | "l" | "f" | "c" | "t"));
    let digest = parts.next().is_some_and(|d| d.len() == 10 && d.bytes().all(|b| b.is_ascii_hexdigit()));
    let rank = parts.next().is_none_or(|rank| !rank.is_empty() && rank.bytes().all(|b| b.is_ascii_digit()));
    kind && digest && rank && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LESSON: &str = concat!(
        "<h2 id=\"s-a\">Un titre</h2>\n<p>Le <em>mot</em>, ici.</p>\n",
        "<ul>\n<li>seul</li>\n<li>avec\n<ul>\n<li>dessous</li>\n</ul>\n</li>\n<li><p>long</p>\n</li>\n</ul>\n",
        "<blockquote>\n<p>Le mot, ici.</p>\n</blockquote>\n",
        "<figure><img src=\"media/a.svg\" alt=\"Deux &gt; une\"><figcaption>Dessin</figcaption></figure>\n",
        "<div class=\"table\" role=\"region\"><table><tbody><tr><td>a &amp; b</td></tr></tbody></table></div>\n",
        "<section class=\"footnotes\" role=\"doc-endnotes\"><ol><li id=\"n-1\"><p>note</p></li></ol></section>\n",
    );

    fn ids(blocks: &[Block]) -> Vec<&str> {
        blocks.iter().map(|block| block.id.as_str()).collect()
    }

    #[test]
    fn every_passage_has_its_words_and_notes_at_the_end_have_none() {
        let (html, blocks) = mark(LESSON);
        let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        let expected = [
            "Un titre",
            "Le mot, ici.",
            "seul",
            "avec",
            "dessous",
            "long",
            "Le mot, ici.",
            "Deux > une Dessin",
            "a & b",
        ];
        assert_eq!(texts, expected);
        assert_eq!(html.matches("data-block=").count(), expected.len());
        assert!(html.contains(&format!("<p data-block=\"{}\">Le <em>mot</em>", blocks[1].id)), "{html}");
        assert_eq!(crate::html::clean_lesson(&html), html, "the gate keeps the anchors");
        assert!(blocks.iter().all(|block| is_anchor(&block.id)));
    }

    #[test]
    fn editing_a_passage_leaves_the_anchors_of_the_others_alone() {
        let (_, before) = mark(LESSON);
        let edited = LESSON.replace("seul", "seul, ou presque").replace("<h2", "<p>Une nouvelle phrase.</p><h2");
        let (_, after) = mark(&edited);
        let kept = ids(&before).into_iter().filter(|id| ids(&after).contains(id)).count();
        assert_eq!(kept, before.len() - 1, "only the passage edited has another anchor");
        let (_, respelt) = mark(&LESSON.replace("Le <em>mot</em>, ici.", "Le mot ici !"));
        assert_eq!(ids(&respelt), ids(&before), "signs and emphasis are not words");
    }

    #[test]
    fn the_same_words_twice_have_two_anchors() {
        let (_, blocks) = mark(LESSON);
        assert_eq!(blocks[6].id, format!("{}-2", blocks[1].id));
    }

    #[test]
    fn an_anchor_that_is_none_of_ours_is_told_apart() {
        for bad in ["", "p-", "p-12345", "x-0123456789", "p-0123456789-", "p-0123456789-2-3", "p-0123456789\"><script>"]
        {
            assert!(!is_anchor(bad), "{bad} would stand in the page as an attribute");
        }
    }
}
