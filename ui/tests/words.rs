//! Every word the window shows exists in every language.

use contract::ErrorCode;
use domain::Locale;
use l10n::Words;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

fn sources(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Returns the literal keys given to `t`, `tr`, `t_with` and `tr_with` in a source; documentation does not count.
fn keys(source: &str) -> Vec<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).map(|l| format!("{l}\n")).collect();
    let mut found = Vec::new();
    for name in ["t(", "tr(", "t_with(", "tr_with("] {
        for (at, _) in code.match_indices(name) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.') {
                continue;
            }
            let Some(literal) = code[at + name.len()..].trim_start().strip_prefix('"') else { continue };
            found.extend(literal.split('"').next().map(str::to_owned));
        }
    }
    found
}

#[test]
fn every_key_written_in_the_interface_has_its_words_in_every_language() -> io::Result<()> {
    let mut missing = BTreeMap::new();
    let mut count = 0;
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))? {
        for key in keys(&fs::read_to_string(&path)?) {
            count += 1;
            for locale in Locale::ALL {
                if !Words::new(locale).has(&key) {
                    missing.insert((locale.tag(), key.clone()), path.clone());
                }
            }
        }
    }
    assert!(count > 100, "the scan found only {count} keys: it no longer understands the sources");
    assert!(missing.is_empty(), "a person would read a key between brackets: {missing:#?}");
    Ok(())
}

#[test]
fn every_failure_has_its_sentence_in_every_language() {
    for locale in Locale::ALL {
        for code in ErrorCode::ALL {
            assert!(Words::new(locale).has(code.key()), "{} is not told in {}", code.key(), locale.tag());
        }
    }
}
