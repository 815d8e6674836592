//! The blocks of a text and the sections between its headings, for what is built from headings, lists and tables.

use super::options;
use crate::text::Lines;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use std::ops::Range;

/// An event and where it stands in its text.
pub(crate) type Piece<'t> = (Event<'t>, Range<usize>);

/// A block that stands in no other.
pub(crate) struct Block<'t> {
    pub(crate) pieces: Vec<Piece<'t>>,
    pub(crate) range: Range<usize>,
}

impl<'t> Block<'t> {
    /// Returns what opens the block, unless it is a rule.
    pub(crate) fn tag(&self) -> Option<&Tag<'t>> {
        match self.pieces.first() {
            Some((Event::Start(tag), _)) => Some(tag),
            _ => None,
        }
    }

    /// Returns what stands between the block's two ends.
    pub(crate) fn inside(&self) -> &[Piece<'t>] {
        inside(&self.pieces)
    }
}

/// Returns pieces without the first and the last: what a tag holds.
pub(crate) fn inside<'a, 't>(pieces: &'a [Piece<'t>]) -> &'a [Piece<'t>] {
    pieces.get(1..pieces.len().saturating_sub(1)).unwrap_or_default()
}

/// Returns the parts of which pieces are made: each a tag with all it holds, or one piece that holds nothing.
pub(crate) fn parts<'a, 't>(pieces: &'a [Piece<'t>]) -> Vec<&'a [Piece<'t>]> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, (event, _)) in pieces.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            parts.push(&pieces[start..=at]);
            start = at + 1;
        }
    }
    parts
}

/// Returns the blocks of a text, as the writer of lessons would meet them.
pub(crate) fn blocks(text: &str) -> Vec<Block<'_>> {
    let parser = Parser::new_ext(text, options(true) | Options::ENABLE_HEADING_ATTRIBUTES);
    let (mut blocks, mut pieces, mut depth) = (Vec::new(), Vec::new(), 0_usize);
    for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        pieces.push((event, range));
        if depth == 0 {
            let range = pieces.first().map_or(0..0, |(_, range): &Piece<'_>| range.clone());
            blocks.push(Block { pieces: std::mem::take(&mut pieces), range });
        }
    }
    blocks
}

/// A text or a part of it, with the number of its first line in the file.
#[derive(Clone, Copy)]
pub(crate) struct Passage<'t> {
    pub(crate) text: &'t str,
    pub(crate) line: usize,
}

/// A heading and what stands under it.
pub(crate) struct Section<'t> {
    /// The words of the heading, marks apart.
    pub(crate) words: Vec<Piece<'t>>,
    /// The line of the heading.
    pub(crate) line: usize,
    /// `{#id}`
    pub(crate) id: Option<String>,
    /// `{.class}`
    pub(crate) classes: Vec<String>,
    /// Anything else between the braces.
    pub(crate) others: Vec<String>,
    pub(crate) body: Passage<'t>,
}

impl Passage<'_> {
    /// Returns the line on which the first words stand, remarks to oneself apart; nothing when there are none.
    pub(crate) fn find_words(&self) -> Option<usize> {
        let lines = Lines::new(self.text, self.line);
        let is_remark = |block: &Block<'_>| {
            matches!(block.tag(), Some(Tag::HtmlBlock))
                && self.text[block.range.clone()].trim_start().starts_with("<!--")
        };
        blocks(self.text).iter().find(|block| !is_remark(block)).map(|block| lines.at(block.range.start))
    }
}

/// Cuts a passage at its headings of a level; what stands before the first comes first.
pub(crate) fn cut<'t>(passage: Passage<'t>, level: u8) -> (Passage<'t>, Vec<Section<'t>>) {
    let Passage { text, line } = passage;
    let lines = Lines::new(text, line);
    let mut sections: Vec<Section<'t>> = Vec::new();
    let mut before = passage;
    let mut begins = 0;
    for block in blocks(text) {
        let Some(Tag::Heading { level: found, id, classes, attrs }) = block.tag() else { continue };
        if *found as u8 != level {
            continue;
        }
        let (id, classes) = (id.as_ref().map(ToString::to_string), classes.iter().map(ToString::to_string).collect());
        let other = |(name, value): &(_, Option<_>)| match value {
            Some(value) => format!("{name}={value}"),
            None => format!("{name}"),
        };
        let others = attrs.iter().map(other).collect();
        let passage = Passage { text: &text[begins..block.range.start], line: lines.at(begins) };
        *sections.last_mut().map_or(&mut before, |section| &mut section.body) = passage;
        begins = block.range.end;
        let body = Passage { text: &text[begins..], line: lines.at(begins) };
        let line = lines.at(block.range.start);
        sections.push(Section { words: block.inside().to_vec(), line, id, classes, others, body });
    }
    (before, sections)
}

/// Returns the items of a list, or the cells of a row: what each holds.
pub(crate) fn items<'a, 't>(block: &'a [Piece<'t>]) -> Vec<&'a [Piece<'t>]> {
    parts(inside(block)).into_iter().map(inside).collect()
}

/// Returns what an item holds when that is a single paragraph, else the item as it is: lists with blank lines between
/// their items say the same as lists without.
pub(crate) fn unwrap_paragraph<'a, 't>(item: &'a [Piece<'t>]) -> &'a [Piece<'t>] {
    let one = matches!(item.first(), Some((Event::Start(Tag::Paragraph), _))) && parts(item).len() == 1;
    if one { inside(item) } else { item }
}

/// Returns the address of the link that is all these pieces hold, and its words.
pub(crate) fn find_only_link<'a, 't>(pieces: &'a [Piece<'t>]) -> Option<(&'a str, &'a [Piece<'t>])> {
    let Some((Event::Start(Tag::Link { dest_url, .. }), _)) = pieces.first() else { return None };
    let closes = pieces.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Link)))?;
    (closes + 1 == pieces.len()).then(|| (dest_url.as_ref(), inside(pieces)))
}

/// Returns a text with blank lines in the place of some blocks, so that the rest keeps its lines.
pub(crate) fn without(text: &str, ranges: &[Range<usize>]) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut at = 0;
    for range in ranges {
        kept.push_str(text.get(at..range.start).unwrap_or_default());
        let gone = text.get(range.clone()).unwrap_or_default();
        // what stood above must not run into what stood below
        let lines = gone.matches('\n').count();
        kept.extend(std::iter::repeat_n('\n', lines));
        at = range.end;
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_own_headings_only() {
        let text = "Avant.\n\n## Un *mot* {#un .good x=y zz}\n\nA\n\n```\n## Code {#non}\n```\n\n> ## Cité {#non}\n\n## Deux\nB\n";
        let (before, sections) = cut(Passage { text, line: 10 }, 2);
        assert_eq!((before.text, before.line), ("Avant.\n\n", 10));
        let seen: Vec<_> = sections.iter().map(|s| (s.id.as_deref(), s.line, s.body.line)).collect();
        assert_eq!(seen, [(Some("un"), 12, 13), (None, 22, 23)]);
        assert_eq!(
            (&sections[0].classes[..], &sections[0].others[..]),
            (&["good".to_owned()][..], &["x=y".to_owned(), "zz".to_owned()][..])
        );
        assert_eq!(sections[1].body.text, "B\n");
        assert!(sections[0].body.text.contains("## Code"), "a heading in code is code");
    }

    #[test]
    fn what_is_taken_out_leaves_its_lines() {
        let text = "a\n\n- x\n- y\n\nb\n";
        let list = blocks(text).into_iter().find(|b| matches!(b.tag(), Some(Tag::List(_)))).expect("a list").range;
        let rest = without(text, &[list]);
        assert_eq!(rest.lines().position(|line| line == "b"), Some(5), "{rest:?}");
        assert!(!rest.contains('x'));
    }

    #[test]
    fn remarks_to_oneself_are_not_words() {
        let find = |text| Passage { text, line: 3 }.find_words();
        assert_eq!(find("\n<!-- plus tard -->\n"), None);
        assert_eq!(find("\n\nBonjour\n"), Some(5));
        assert_eq!(find(""), None);
    }

    #[test]
    fn an_item_is_a_link_or_it_is_not() {
        let link = |text: &str| {
            let blocks = blocks(text);
            let items = items(&blocks[0].pieces);
            find_only_link(unwrap_paragraph(items[0])).map(|(address, _)| address.to_owned())
        };
        assert_eq!(link("- [a *b*](#c)\n").as_deref(), Some("#c"));
        assert_eq!(link("- [a](#c)\n\n- [b](#d)\n").as_deref(), Some("#c"), "blank lines between items change nothing");
        for text in ["- [a](#c) et\n", "- et [a](#c)\n", "- a\n", "- [a](#c) [b](#d)\n", "- [a](#c)\n  - b\n", "-\n"] {
            assert_eq!(link(text), None, "{text:?}");
        }
    }
}
