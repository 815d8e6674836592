//! A step of a story: what happens, what one may do, how it ends.

use crate::diagnostic::{Fault, Report};
use crate::library::Library;
use crate::markdown::outline::{self, Block, Section, blocks, find_only_link, items, unwrap_paragraph};
use crate::markdown::words::Words;
use crate::markdown::{self, Place};
use crate::text::{Lines, excerpt, some_of};
use domain::learning::{Ending, Step, StepChoice};
use pulldown_cmark::Tag;
use std::collections::BTreeSet;

/// A fault and its line.
type Wrong = (usize, Fault);

/// Reads the steps of one file.
pub(super) struct Reader<'a> {
    pub(super) place: Place<'a>,
    pub(super) library: &'a Library<'a>,
    /// The ids of every step.
    pub(super) ids: &'a BTreeSet<String>,
    pub(super) words: Words<'a>,
    pub(super) pictures: BTreeSet<String>,
}

impl Reader<'_> {
    /// Returns the words of a step's heading.
    pub(super) fn title(&mut self, section: &Section<'_>, report: &mut Report) -> String {
        self.words.read(&section.words, &Lines::new("", section.line), report)
    }

    /// Reads a step; `id` is empty when it has none that can be used.
    pub(super) fn step(
        &mut self,
        id: &str,
        title: String,
        section: &Section<'_>,
        report: &mut Report,
        wrong: &mut Vec<Wrong>,
    ) -> Step {
        let (text, line) = (section.body.text, section.body.line);
        let blocks = blocks(text);
        let list = blocks.iter().rfind(|block| matches!(block.tag(), Some(Tag::List(_))));
        let list = list.and_then(|list| Some((list, find_links(list)?)));
        let lines = Lines::new(text, line);
        let mut choices = Vec::new();
        for (to, pieces, at) in list.iter().flat_map(|(_, links)| links) {
            let words = self.words.read(pieces, &lines, report);
            if words.is_empty() {
                wrong.push((lines.at(*at), Fault::LinkWithoutText { address: excerpt(&format!("#{to}")) }));
                continue;
            }
            if !self.ids.contains(*to) {
                let known = some_of(self.ids.iter().map(String::as_str));
                wrong.push((lines.at(*at), Fault::StepTargetUnknown { target: excerpt(to), known }));
            }
            choices.push(StepChoice { text: words, to: (*to).to_owned() });
        }
        let gone: Vec<_> = list.iter().map(|(list, _)| list.range.clone()).collect();
        let rest = outline::without(text, &gone);
        let scope = if id.is_empty() { String::new() } else { format!("{id}:") };
        let place = Place { first_line: line, scope: &scope, level: 2, steps: Some(self.ids), ..self.place };
        let written = markdown::write_lesson(&rest, place, self.library, report);
        self.pictures.extend(written.pictures);
        let ending = ending(section, &title, !choices.is_empty(), wrong);
        Step { id: id.to_owned(), title, html: written.html, choices, ending }
    }
}

/// Where a choice leads, its words and where they stand.
type Link<'a, 't> = (&'a str, &'a [outline::Piece<'t>], usize);

/// Returns the links of a list of which every item is one link to a step and nothing else.
fn find_links<'a, 't>(list: &'a Block<'t>) -> Option<Vec<Link<'a, 't>>> {
    let link = |item: &'a [outline::Piece<'t>]| {
        let (address, words) = find_only_link(unwrap_paragraph(item))?;
        let at = item.first().map_or(list.range.start, |(_, range)| range.start);
        Some((address.strip_prefix('#')?, words, at))
    };
    items(&list.pieces).into_iter().map(link).collect()
}

/// Reads how a step ends from the marks of its heading.
fn ending(section: &Section<'_>, title: &str, has_choices: bool, wrong: &mut Vec<Wrong>) -> Option<Ending> {
    let (mut endings, mut unknown) = (BTreeSet::new(), false);
    for class in &section.classes {
        match class.as_str() {
            "good" => drop(endings.insert(Ending::Good)),
            "mixed" => drop(endings.insert(Ending::Mixed)),
            "hard" => drop(endings.insert(Ending::Hard)),
            _ => {
                wrong.push((section.line, Fault::EndingUnknown { word: excerpt(class) }));
                unknown = true;
            }
        }
    }
    let step = excerpt(title);
    if endings.len() > 1 {
        wrong.push((section.line, Fault::TwoEndings { step }));
    } else if has_choices && !endings.is_empty() {
        wrong.push((section.line, Fault::EndingWithChoices { step }));
        return None;
    } else if !has_choices && endings.is_empty() && !unknown {
        wrong.push((section.line, Fault::StepWithoutChoice { step }));
    }
    endings.into_iter().next().filter(|_| !has_choices)
}
