//! The document for the board: the picture, what stands out, and the plan.

use crate::attestation::local_offset;
use crate::worksheet::{self, Paper};
use crate::{App, Result};
use certificates::{DocumentBar, DocumentContent, DocumentItem, DocumentSection, DocumentText};
use contract::{DiagnosisView, PlanStepView, SheetFormat, SoftwareLink, ThemeView};
use domain::learning::{StepPeriod, ToldAnswer};
use l10n::plan::{cost_key, effort_key, extent, period_key, score_words};
use l10n::{Arg, Words};

/// Returns the bytes of the document and the name of its file, without extension.
pub(super) fn render(app: &App, view: &DiagnosisView, format: SheetFormat) -> Result<(Vec<u8>, String)> {
    let text = write(app, view);
    Ok((worksheet::render(&text, format)?, text.document_title))
}

fn write(app: &App, view: &DiagnosisView) -> DocumentText {
    let (words, shown) = (app.words(), app.course());
    let dated = |key: &'static str, at: i64| words.with(key, &[("date", Arg::from(words.date(at, local_offset(at))))]);
    let made = dated("diagnosis-document-date", view.kept_at.unwrap_or_else(|| app.now()));
    let compared = view.compared.map(|at| dated("diagnosis-document-compared", at));
    let course = shown.course.title.text(app.locale());
    let footer = [("title", Arg::from(view.title.as_str())), ("course", Arg::from(course))];
    let paper = Paper {
        heading: words.text("diagnosis-document-title"),
        lead: [made].into_iter().chain(compared).collect(),
        sections: sections(view, &words),
        footer: words.with("diagnosis-document-footer", &footer),
    };
    worksheet::paper(app, paper)
}

fn sections(view: &DiagnosisView, words: &Words) -> Vec<DocumentSection> {
    let counted = view.themes.iter().map(|theme| (theme.answered, theme.asked));
    let none = |key: &'static str| words.with(key, &[("extent", Arg::from(extent(counted.clone())))]);
    let bars = DocumentContent::Bars(view.themes.iter().map(|theme| bar(theme, words)).collect());
    let mut all = vec![
        section(words.text("diagnosis-picture"), vec![told(words.text("diagnosis-picture-text")), bare(bars)]),
        section(
            words.text("diagnosis-strengths"),
            vec![answers(&view.told.strengths, none("diagnosis-strengths-none"), words)],
        ),
        section(words.text("diagnosis-risks"), vec![answers(&view.told.risks, none("diagnosis-risks-none"), words)]),
    ];
    if !view.told.written.is_empty() {
        let own = view.told.written.iter().map(|one| DocumentItem {
            label: one.question.clone(),
            content: DocumentContent::Paragraphs(one.answer.lines().map(str::to_owned).collect()),
        });
        all.push(section(words.text("diagnosis-own-words"), own.collect()));
    }
    if !view.tools.is_empty() {
        let head = vec![words.text("diagnosis-tools-today"), words.text("diagnosis-tools-free")];
        let rows = view.tools.iter().map(|tool| vec![tool.name.clone(), names(&tool.software, words)]);
        let table = DocumentContent::Table { head, rows: rows.collect() };
        all.push(section(words.text("diagnosis-tools"), vec![told(words.text("diagnosis-tools-text")), bare(table)]));
    }
    let mut plan = words.text("diagnosis-plan");
    for period in StepPeriod::ALL {
        let steps: Vec<_> = view.steps.iter().filter(|step| step.period == *period).collect();
        if !steps.is_empty() {
            // the plan is named above its first period
            let named = [std::mem::take(&mut plan), words.text(period_key(*period))];
            let named = named.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
            all.push(section(named, steps.into_iter().map(|one| step(one, words)).collect()));
        }
    }
    all
}

fn section(title: String, items: Vec<DocumentItem>) -> DocumentSection {
    DocumentSection { title, items }
}

/// Content without a question above it.
fn bare(content: DocumentContent) -> DocumentItem {
    DocumentItem { label: String::new(), content }
}

fn told(words: String) -> DocumentItem {
    bare(DocumentContent::Paragraphs(vec![words]))
}

fn bar(theme: &ThemeView, words: &Words) -> DocumentBar {
    let (key, args) = score_words(theme.score, theme.earlier);
    let said = words.with(key, &args);
    DocumentBar { label: theme.title.clone(), filled: theme.score, words: said }
}

fn answers(all: &[ToldAnswer], none: String, words: &Words) -> DocumentItem {
    let line = |one: &ToldAnswer| {
        let parts = [("question", Arg::from(one.question.as_str())), ("answer", Arg::from(one.answer.as_str()))];
        words.with("diagnosis-document-answer", &parts)
    };
    if all.is_empty() { told(none) } else { bare(DocumentContent::List(all.iter().map(line).collect())) }
}

fn names(software: &[SoftwareLink], words: &Words) -> String {
    words.list(&software.iter().map(|one| one.name.clone()).collect::<Vec<_>>())
}

fn step(step: &PlanStepView, words: &Words) -> DocumentItem {
    let facts = [
        ("effort", Arg::from(words.text(effort_key(step.effort)))),
        ("cost", Arg::from(words.text(cost_key(step.cost)))),
    ];
    let titles: Vec<String> = step.lessons.iter().map(|lesson| lesson.title.clone()).collect();
    let offers: Vec<String> = step.offers.iter().map(|offer| words.offer(*offer)).collect();
    let listed =
        |key: &'static str, items: String| (!items.is_empty()).then(|| words.with(key, &[("items", Arg::from(items))]));
    let lines = [step.why.clone(), step.how.clone(), words.with("diagnosis-document-facts", &facts)];
    let more = [
        listed("diagnosis-document-lessons", words.list(&titles)),
        listed("diagnosis-document-software", names(&step.software, words)),
        listed("diagnosis-document-offers", words.list(&offers)),
    ];
    let label = step.done_at.map_or_else(
        || step.title.clone(),
        |at| {
            let date = words.date(at, local_offset(at));
            words.with(
                "diagnosis-document-done",
                &[("title", Arg::from(step.title.as_str())), ("date", Arg::from(date))],
            )
        },
    );
    let paragraphs = lines.into_iter().chain(more.into_iter().flatten()).collect();
    DocumentItem { label, content: DocumentContent::Paragraphs(paragraphs) }
}
