//! The string literals of the code that look like keys.

use crate::catalogue::root;
use std::path::{Path, PathBuf};

/// Literals that begin like a key and name something else (an attribute of HTML, a file, a CSS class given by code).
const OTHER_NAMES: &[&str] = &[
    "data-theme",
    "data-font",
    "data-state",
    "data-text-size",
    "data-dir",
    "data-line-width",
    "data-spacing",
    "data-motion",
    "data-block",
    "data-open",
    "data-video",
];

/// A literal such as `"learn-title"`.
#[derive(Debug)]
pub(crate) struct Literal {
    /// `file:line`.
    pub(crate) place: String,
    pub(crate) text: String,
    /// Whether it is the value of an attribute of the interface that never holds a key (`class="learn-box"`).
    pub(crate) is_attribute: bool,
}

pub(crate) fn is_other_name(text: &str) -> bool {
    OTHER_NAMES.contains(&text)
}

/// Returns the literals of every source file of the product.
pub(crate) fn literals() -> Vec<Literal> {
    let root = root();
    let mut folders = vec![root.join("ui/src"), root.join("src-tauri/src")];
    let crates = std::fs::read_dir(root.join("crates")).expect("the crates are beside this one");
    folders.extend(crates.filter_map(|folder| Some(folder.ok()?.path().join("src"))));
    let mut files = Vec::new();
    for folder in folders {
        collect(&folder, &mut files);
    }
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let source = std::fs::read_to_string(path).expect("sources are UTF-8");
            literals_of(&path.strip_prefix(&root).unwrap_or(path).display().to_string(), &source)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Returns the literals of one source text.
pub(crate) fn literals_of(file: &str, source: &str) -> Vec<Literal> {
    let mut literals = Vec::new();
    for (index, line) in source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        // Between the quotes of a line: odd pieces. A quote escaped or in a character only shifts what looks like no key.
        let pieces: Vec<&str> = line.split('"').collect();
        for (position, text) in pieces.iter().enumerate().skip(1).filter(|(_, text)| looks_like_a_key(text)) {
            let place = format!("{file}:{}", index + 1);
            literals.push(Literal {
                place,
                text: (*text).to_owned(),
                is_attribute: ends_with_attribute(pieces[position - 1]),
            });
        }
    }
    literals
}

/// `[a-z0-9]+(-[a-z0-9]+)+`, and perhaps the name of an attribute after a dot.
fn looks_like_a_key(text: &str) -> bool {
    let (message, attribute) = text.split_once('.').unwrap_or((text, "x"));
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    message.contains('-') && message.split('-').all(is_word) && attribute.split('-').all(is_word)
}

/// Whether what stands before the quote says that no key follows.
fn ends_with_attribute(before: &str) -> bool {
    const NAMES: &[&str] =
        &["class", "id", "for", "name", "href", "type", "list", "src", "r#for", "r#type", "anchor", "testid"];
    const CALLS: &[&str] = &["_attribute(", "by_id(", "fresh_id(", "class:", "class=("];
    if CALLS.iter().any(|call| before.ends_with(call)) {
        return true;
    }
    let Some(name) = before.strip_suffix('=') else { return false };
    let name = name.rsplit(|char: char| char.is_whitespace() || char == '<').next().unwrap_or_default();
    NAMES.contains(&name) || name.starts_with("data-") || name.starts_with("aria-")
}
