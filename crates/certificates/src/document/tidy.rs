//! The words of a document made ready: tidied, without what says nothing.

use super::{DocumentBar, DocumentContent, DocumentItem, DocumentSection, DocumentText};
use crate::face::clean;

impl DocumentText {
    pub(super) fn tidied(&self) -> Self {
        Self {
            language: self.language,
            document_title: clean(&self.document_title),
            heading: clean(&self.heading),
            lead: said(&self.lead),
            sections: self.sections.iter().map(DocumentSection::tidied).collect(),
            footer: clean(&self.footer),
            page_label: clean(&self.page_label),
        }
    }

    /// Every printed text. The document's title is not: it may hold any character.
    pub(super) fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = vec![&self.heading, &self.footer];
        texts.extend(self.lead.iter().map(String::as_str));
        for section in &self.sections {
            texts.push(&section.title);
            for item in &section.items {
                texts.push(&item.label);
                item.content.add_texts(&mut texts);
            }
        }
        // What is printed has numbers for the placeholders; nothing else in it changes.
        texts.extend(self.page_label.split(['{', '}']));
        texts
    }
}

impl DocumentSection {
    fn tidied(&self) -> Self {
        let item = |item: &DocumentItem| DocumentItem { label: clean(&item.label), content: item.content.tidied() };
        Self { title: clean(&self.title), items: self.items.iter().map(item).collect() }
    }
}

impl DocumentContent {
    fn tidied(&self) -> Self {
        match self {
            Self::Empty(word) => Self::Empty(clean(word)),
            Self::Paragraphs(texts) => Self::Paragraphs(paragraphs(texts)),
            Self::List(items) => Self::List(said(items)),
            // Places count: nothing may be left out.
            Self::Choice { options, chosen } => Self::Choice { options: cleaned(options), chosen: *chosen },
            Self::Table { head, rows } => {
                Self::Table { head: cleaned(head), rows: rows.iter().map(|row| cleaned(row)).collect() }
            }
            Self::Bars(bars) => {
                let bar = |bar: &DocumentBar| DocumentBar {
                    label: clean(&bar.label),
                    filled: bar.filled,
                    words: clean(&bar.words),
                };
                Self::Bars(bars.iter().map(bar).collect())
            }
            Self::Figure { value, note } => Self::Figure { value: clean(value), note: clean(note) },
        }
    }

    fn add_texts<'a>(&'a self, texts: &mut Vec<&'a str>) {
        match self {
            Self::Empty(word) => texts.push(word),
            Self::Paragraphs(all) | Self::List(all) | Self::Choice { options: all, .. } => {
                texts.extend(all.iter().map(String::as_str));
            }
            Self::Table { head, rows } => {
                texts.extend(head.iter().chain(rows.iter().flatten()).map(String::as_str));
            }
            Self::Bars(bars) => texts.extend(bars.iter().flat_map(|bar| [bar.label.as_str(), bar.words.as_str()])),
            Self::Figure { value, note } => texts.extend([value.as_str(), note.as_str()]),
        }
    }
}

fn cleaned(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| clean(text)).collect()
}

fn said(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| clean(text)).filter(|text| !text.is_empty()).collect()
}

fn paragraphs(texts: &[String]) -> Vec<String> {
    let lines = texts.iter().flat_map(|text| text.split(['\n', '\r', '\u{2028}', '\u{2029}']));
    lines.map(clean).filter(|text| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_begins_another_paragraph() {
        let content = DocumentContent::Paragraphs(vec!["un\r\n deux \n\n".into(), " ".into(), "trois".into()]).tidied();
        assert_eq!(content, DocumentContent::Paragraphs(vec!["un".into(), "deux".into(), "trois".into()]));
    }

    #[test]
    fn an_empty_option_keeps_its_place() {
        let content = DocumentContent::Choice { options: vec![" ".into(), "Oui ".into()], chosen: 1 }.tidied();
        assert_eq!(content, DocumentContent::Choice { options: vec![String::new(), "Oui".into()], chosen: 1 });
    }
}
