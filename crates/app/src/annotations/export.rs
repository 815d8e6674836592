//! The person's annotations as a document of their own.

use crate::write_file::write_whole;
use crate::{App, Result};
use contract::{AnnotationView, AnnotationsQuery, MarkPlace, SavedFile};
use l10n::{Arg, Words};
use std::path::Path;

impl App {
    /// Returns every annotation and bookmark as a Markdown text, and the file name it should have (without extension).
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn render_annotations(&self) -> Result<(String, String)> {
        let words = self.words();
        let mut text = format!("# {}\n", words.text("annotations-title"));
        let mut module = String::new();
        for lesson in self.list_annotations(&AnnotationsQuery::default())? {
            if lesson.module_title != module {
                module.clone_from(&lesson.module_title);
                text.push_str(&format!("\n## {module}\n"));
            }
            let gone = lesson.title.is_empty();
            let title = if gone { words.text("annotations-lesson-gone") } else { lesson.title };
            text.push_str(&format!("\n### {title}\n"));
            for one in &lesson.annotations {
                push(&mut text, one, &words);
            }
        }
        Ok((text, words.text("annotations-file-name")))
    }

    /// Writes every annotation and bookmark as a Markdown text to exactly `path`, as chosen by the person.
    ///
    /// # Errors
    /// When the data cannot be read or the file cannot be written.
    pub fn export_annotations_as(&self, path: &Path) -> Result<SavedFile> {
        let (text, _) = self.render_annotations()?;
        write_whole(path, text.as_bytes())?;
        Ok(SavedFile { path: path.display().to_string() })
    }
}

fn push(text: &mut String, one: &AnnotationView, words: &Words) {
    // lines of a quotation each bear the mark: words that look like a heading stay words
    let quoted: Vec<String> = one.quote.lines().map(|line| format!("> {line}")).collect();
    text.push_str(&format!("\n{}\n", quoted.join("\n")));
    if one.place == MarkPlace::Changed {
        text.push_str(&format!("\n*{}*\n", words.text("annotations-changed")));
    }
    if !one.body.is_empty() {
        text.push_str(&format!("\n{}\n", one.body));
    }
    let date = words.date(one.changed_at, 0);
    let key = if one.bookmarked { "annotations-export-bookmark" } else { "annotations-export-written" };
    text.push_str(&format!("\n*{}*\n", words.with(key, &[("date", Arg::from(date))])));
}
