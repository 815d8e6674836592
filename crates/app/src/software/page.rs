//! The selection as one page of the web: its style within, no script, nothing from elsewhere, nobody counted.

use crate::directory::{escaped, link};
use contract::{SelectedSoftware, SelectionView};
use domain::Locale;
use domain::directory::Alternative;
use l10n::{Arg, Words};
use std::fmt::Write as _;

/// What a browser may load for the page: nothing but the style within it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("../directory/site/style.css");
const MORE_STYLE: &str = include_str!("page.css");

/// Returns the page; `date` is the catalogue's.
pub(super) fn page(selection: &SelectionView, words: &Words, date: &str) -> String {
    let title = match selection.title.as_str() {
        "" => words.text("software-page-title"),
        title => title.to_owned(),
    };
    let title = escaped(&title);
    let made = escaped(&words.with("software-page-made", &[("date", Arg::from(date))]));
    let items: String = selection.items.iter().map(|one| item(one, words)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"generator\" content=\"emancipasso\">\n<title>{title}</title>\n\
         <style>\n{STYLE}{MORE_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{lead}\
         <ol class=\"tools\">\n{items}</ol>\n</main>\n<footer><p>{made}</p></footer>\n</body>\n</html>\n",
        lang = words.locale().tag(),
        lead = paragraphs(&selection.lead, "lead"),
    )
}

fn item(one: &SelectedSoftware, words: &Words) -> String {
    let mut html = format!("<li>\n<h2>{}</h2>\n{}", escaped(&one.name), paragraphs(&one.sentence, "why"));
    if let Some(software) = &one.software {
        push_facts(&mut html, software, words);
    }
    html + "</li>\n"
}

fn push_facts(html: &mut String, software: &Alternative, words: &Words) {
    let description = match words.locale() {
        Locale::Fr => &software.description_fr,
        Locale::En => &software.description_en,
    };
    html.push_str(&paragraphs(description, ""));
    html.push_str("<dl>");
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            // writing to a String cannot fail
            let _ = write!(html, "<div><dt>{}</dt><dd>{value}</dd></div>", escaped(&words.text(key)));
        }
    };
    fact("software-replaces", escaped(&words.list(&software.replaces)));
    fact("software-licence", escaped(software.licence.trim()));
    fact("software-site", link(&software.website));
    html.push_str("</dl>\n");
}

/// Returns each line as a paragraph; nothing for no text.
fn paragraphs(text: &str, class: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("<p{class}>{}</p>\n", escaped(line.trim()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(words: &str) -> SelectionView {
        let software = Alternative {
            slug: "a".into(),
            name: words.into(),
            kind: "software".into(),
            category: "files".into(),
            replaces: vec![words.into(), "Doodle".into()],
            licence: words.into(),
            website: format!("javascript:{words}"),
            self_hostable: None,
            description_fr: words.into(),
            description_en: words.into(),
            sources: vec![],
        };
        let one =
            |software| SelectedSoftware { slug: "a".into(), name: words.into(), sentence: words.into(), software };
        let items = vec![one(Some(software)), one(None)];
        SelectionView { title: words.into(), lead: words.into(), items }
    }

    /// A title or a sentence comes from a person, and the rest from files: none of it may become more than text.
    #[test]
    fn what_anybody_wrote_stays_text() {
        let page =
            page(&selection("\"'><script>alert(1)</script><img src=x onerror=y>"), &Words::new(Locale::Fr), "2026");
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("href=\"javascript"), "{page}");
        // the title twice, the lead, two names, two sentences, the description, what it replaces, the licence; an address
        // that is none is not shown at all
        assert_eq!(page.matches("&lt;script&gt;").count(), 10, "{page}");
        assert!(!page.contains("javascript:"), "{page}");
    }

    #[test]
    fn the_page_needs_nothing_else_and_runs_nothing() {
        let page = page(&selection("Grist"), &Words::new(Locale::En), "2026");
        for sign in ["<script", "src=", "url(", "@import", "<link", " style=", " onclick=", " onerror="] {
            assert!(!page.contains(sign), "{sign}");
        }
        assert!(page.contains("<html lang=\"en\">") && page.contains("default-src 'none'"));
    }
}
