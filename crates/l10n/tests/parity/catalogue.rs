//! The catalogues as trees, with the place of each entry.

use domain::Locale;
use fluent_syntax::ast::{CallArguments, Entry as Node, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Stands for a placeable in a text: neither a letter nor a space.
pub(crate) const PLACEABLE: char = '\u{fffc}';

/// A message or a term, and what must be the same in each language.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    pub(crate) area: String,
    /// `file:line`.
    pub(crate) place: String,
    /// As it is referred to: a term's begins with `-`.
    pub(crate) key: String,
    pub(crate) is_term: bool,
    pub(crate) attributes: BTreeSet<String>,
    pub(crate) variables: BTreeSet<String>,
    pub(crate) references: BTreeSet<String>,
    /// Each pattern, placeables replaced by one mark.
    pub(crate) texts: Vec<String>,
}

/// Every file of one language.
pub(crate) struct Catalogue {
    pub(crate) locale: Locale,
    pub(crate) areas: BTreeSet<String>,
    pub(crate) entries: Vec<Entry>,
    /// What Fluent could not read.
    pub(crate) junk: Vec<String>,
}

/// Returns the root of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Catalogue {
    pub(crate) fn read(locale: Locale) -> Self {
        let folder = root().join("locales").join(locale.tag());
        let mut catalogue = Self { locale, areas: BTreeSet::new(), entries: Vec::new(), junk: Vec::new() };
        for file in std::fs::read_dir(&folder).expect("each language has its folder") {
            let path = file.expect("the folder can be listed").path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let area = path.file_stem().and_then(|stem| stem.to_str()).expect("areas have ASCII names").to_owned();
                let source = std::fs::read_to_string(&path).expect("a catalogue is UTF-8");
                let (entries, junk) = parse(locale.tag(), &area, &source);
                catalogue.entries.extend(entries);
                catalogue.junk.extend(junk);
                catalogue.areas.insert(area);
            }
        }
        assert!(!catalogue.entries.is_empty(), "no words in {}: the checks would pass on nothing", folder.display());
        catalogue
    }

    pub(crate) fn find_entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

/// Reads one file: its entries, and the lines that are not Fluent.
pub(crate) fn parse(tag: &str, area: &str, source: &str) -> (Vec<Entry>, Vec<String>) {
    let tree = match parser::parse(source) {
        Ok(tree) | Err((tree, _)) => tree,
    };
    // The nodes borrow their text from `source`: where a slice lies in it gives its line.
    let line = |part: &str| source[..part.as_ptr() as usize - source.as_ptr() as usize].lines().count().max(1);
    let (mut entries, mut junk) = (Vec::new(), Vec::new());
    for node in &tree.body {
        let (name, value, attributes, is_term) = match node {
            Node::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes, false),
            Node::Term(term) => (term.id.name, Some(&term.value), &term.attributes, true),
            Node::Junk { content } => {
                let first = content.lines().next().unwrap_or_default();
                let number = source[..content.as_ptr() as usize - source.as_ptr() as usize].lines().count() + 1;
                junk.push(format!("locales/{tag}/{area}.ftl:{number}: Fluent cannot read `{first}`"));
                continue;
            }
            _ => continue,
        };
        let mut entry = Entry {
            area: area.to_owned(),
            place: format!("locales/{tag}/{area}.ftl:{}", line(name) + usize::from(starts_line(source, name))),
            key: if is_term { format!("-{name}") } else { name.to_owned() },
            is_term,
            attributes: attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
            ..Entry::default()
        };
        for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
            entry.read_pattern(pattern);
        }
        entries.push(entry);
    }
    (entries, junk)
}

/// `lines()` counts a line only once it has a character: at its very start it is not yet counted.
fn starts_line(source: &str, part: &str) -> bool {
    let offset = part.as_ptr() as usize - source.as_ptr() as usize;
    offset > 0 && source.as_bytes()[offset - 1] == b'\n'
}

impl Entry {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push(PLACEABLE);
                    self.read_expression(expression);
                }
            }
        }
        self.texts.push(text);
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.read_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_arguments(arguments),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn read_arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.read_inline(argument);
        }
    }
}
