//! The words that the search takes for one another: synonyms.fr.toml, synonyms.en.toml.

use crate::diagnostic::{Fault, Report};
use crate::files::CourseFiles;
use crate::text::{self, excerpt};
use crate::toml_file::{TomlReader, parse};
use domain::{Locale, Localised};
use std::collections::BTreeMap;

/// Reads the groups of each language; a course may have none.
pub(super) fn read(files: &CourseFiles, locales: &[Locale], report: &mut Report) -> Localised<Vec<Vec<String>>> {
    let mut synonyms = Localised::default();
    for locale in locales {
        let file = format!("synonyms.{}.toml", locale.tag());
        if let Some(bytes) = files.get(&file) {
            synonyms.0.insert(*locale, read_one(&file, bytes, report));
        }
    }
    synonyms
}

fn read_one(file: &str, bytes: &[u8], report: &mut Report) -> Vec<Vec<String>> {
    let Some(source) = text::read(report, file, bytes) else { return Vec::new() };
    let document = match parse(source, 1) {
        Ok(document) => document,
        Err(at) => {
            report.add(file, at.line, Fault::TomlUnreadable { excerpt: at.value });
            return Vec::new();
        }
    };
    let mut reader = TomlReader::new(report, file, source, 1);
    let root = reader.root(&document);
    reader.only(root, &["groups"]);
    let (mut groups, mut taken) = (Vec::new(), BTreeMap::new());
    for entry in reader.sections(root, "groups") {
        reader.only(entry, &["words"]);
        let Some(words) = reader.texts(entry, "words") else { continue };
        let mut group = Vec::new();
        for word in words {
            let folded = domain::text::words(&word.value).join(" ");
            if folded.is_empty() {
                reader.fault(word.line, Fault::SynonymWithoutWord { word: excerpt(&word.value) });
            } else if let Some(first) = taken.get(&folded) {
                let first = format!("{file}:{first}");
                reader.fault(word.line, Fault::SynonymTwice { word: excerpt(&word.value), first });
            } else {
                taken.insert(folded, word.line);
                group.push(word.value);
            }
        }
        if group.len() < 2 {
            reader.fault(entry.line(), Fault::SynonymAlone { word: group.pop().unwrap_or_default() });
        } else {
            groups.push(group);
        }
    }
    groups
}
