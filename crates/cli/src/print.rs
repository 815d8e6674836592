//! Printing: sentences for people, or the same views as JSON.

use contract::{DiagnosticView, UiError};
use l10n::{Arg, Words};
use serde::Serialize;
use std::io::Write;

/// Where results go.
pub(crate) struct Out {
    words: Words,
    json: bool,
}

impl Out {
    pub(crate) const fn new(words: Words, json: bool) -> Self {
        Self { words, json }
    }

    /// Goes on in another language.
    pub(crate) const fn speak(&mut self, words: Words) {
        self.words = words;
    }

    /// Returns the words in use.
    pub(crate) const fn words(&self) -> &Words {
        &self.words
    }

    /// Prints `view` as JSON if asked, else what `say` makes of it.
    pub(crate) fn show<T: Serialize>(&self, view: &T, say: impl FnOnce(&T, &Words) -> String) {
        if self.json {
            match serde_json::to_string_pretty(view) {
                Ok(json) => line(&json),
                Err(error) => eprintln!("{error}"),
            }
        } else {
            line(say(view, &self.words).trim_end());
        }
    }

    /// Prints what happened: one line of JSON if asked, else the sentence.
    pub(crate) fn event<T: Serialize>(&self, event: &T, say: impl FnOnce(&Words) -> String) {
        if self.json {
            match serde_json::to_string(event) {
                Ok(json) => line(&json),
                Err(error) => eprintln!("{error}"),
            }
        } else {
            line(&say(&self.words));
        }
    }

    /// Prints one sentence, unless JSON was asked.
    pub(crate) fn say(&self, key: &str, args: &[(&str, Arg)]) {
        if !self.json {
            line(&self.words.with(key, args));
        }
    }

    /// Prints what went wrong: a sentence, or the code with its arguments.
    pub(crate) fn error(&self, error: &UiError) {
        if self.json {
            match serde_json::to_string_pretty(error) {
                Ok(json) => eprintln!("{json}"),
                Err(error) => eprintln!("{error}"),
            }
        } else {
            eprintln!("{}", self.words.with_map(error.code.key(), &error.args));
        }
    }
}

/// Prints a line; a reader that went away, as `head` does, is no failure.
fn line(text: &str) {
    // what comes from peers must not command the terminal
    let tame: String =
        text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect();
    let _ = writeln!(std::io::stdout().lock(), "{tame}");
}

/// Returns a fault as `file:line: sentence`.
pub(crate) fn diagnostic(found: &DiagnosticView, words: &Words) -> String {
    let level = words.text(if found.blocking { "cli-level-blocking" } else { "cli-level-remark" });
    format!("{}:{}: {level} {}", found.file, found.line, words.with_map(&found.key, &found.args))
}
