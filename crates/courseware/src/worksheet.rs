//! Worksheets: sections under second-level headings, fields under third-level ones.

use crate::activity::{Part, Source, item, plain};
use crate::diagnostic::{Fault, Report};
use crate::text::excerpt;
use domain::learning::{FieldKind, Formula, SheetField, SheetSection};
use std::collections::BTreeSet;

const KINDS: [&str; 9] = ["line", "text", "number", "date", "one", "several", "scale", "table", "result"];

/// What a worksheet's text holds.
#[derive(Default)]
pub(crate) struct Read {
    pub(crate) intro_html: String,
    pub(crate) sections: Vec<SheetSection>,
    /// The line of each field, in order.
    pub(crate) lines: Vec<usize>,
}

/// Reads the sections and fields of a worksheet and reports what is wrong with them.
pub(crate) fn read(source: &mut Source<'_>, body: &str, first_line: usize, report: &mut Report) -> Read {
    let cut = source.cut(body, first_line, 3, report);
    let mut read = Read { intro_html: source.render(&cut.before, report), ..Read::default() };
    // what a formula may use: the numbers of the whole sheet, and the results before it
    let is = |part: &Part<'_>, kind: &str| part.words.iter().any(|word| word == kind);
    let mut usable: BTreeSet<String> =
        cut.parts.iter().filter(|part| is(part, "number")).map(|part| part.id.clone()).collect();
    for part in cut.parts {
        if part.level == 2 {
            let html = source.render(&part.lines, report);
            read.sections.push(SheetSection { id: part.id, title: part.title, html, fields: Vec::new() });
            continue;
        }
        let Some(section) = read.sections.last_mut() else {
            report.add(source.path, part.line, Fault::FieldOutsideSection { field: excerpt(&part.title) });
            continue;
        };
        let line = part.line;
        if let Some(field) = field(source, part, &usable, report) {
            if matches!(field.kind, FieldKind::Result(_)) {
                usable.insert(field.id.clone());
            }
            section.fields.push(field);
            read.lines.push(line);
        }
    }
    if read.lines.is_empty() {
        report.add(source.path, first_line, Fault::ActivityEmpty);
    }
    read
}

fn field(
    source: &mut Source<'_>,
    mut part: Part<'_>,
    usable: &BTreeSet<String>,
    report: &mut Report,
) -> Option<SheetField> {
    let (path, line) = (source.path, part.line);
    let word = match part.words.as_slice() {
        [word] if KINDS.contains(&word.as_str()) => word.clone(),
        words => {
            let known = KINDS.map(|kind| format!(".{kind}")).join(", ");
            report.add(path, line, Fault::HeadingWordUnknown { word: excerpt(&words.join(" .")), known });
            return None;
        }
    };
    let name = excerpt(&part.title);
    let mut choices = |source: &Source<'_>, report: &mut Report| {
        let taken = take(&mut part.lines, |text| item(text).is_some());
        let list = taken.iter().filter_map(|(line, text)| Some((*line, plain(item(text)?))));
        let list: Vec<String> =
            list.inspect(|(line, words)| source.check_words(words, *line, report)).map(|(_, w)| w).collect();
        if list.len() < 2 || list.iter().any(String::is_empty) {
            report.add(path, line, Fault::FieldChoicesMissing { field: name.clone() });
            return None;
        }
        Some(list)
    };
    let kind = match word.as_str() {
        "line" => FieldKind::Line,
        "text" => FieldKind::Text,
        "number" => FieldKind::Number,
        "date" => FieldKind::Date,
        "one" => FieldKind::One(choices(source, report)?),
        "several" => FieldKind::Several(choices(source, report)?),
        "scale" => FieldKind::Scale(choices(source, report)?),
        "table" => {
            let rows = take(&mut part.lines, |text| text.trim_start().starts_with('|'));
            let heads = rows.first().map(|(_, text)| cells(text)).unwrap_or_default();
            if heads.is_empty() || heads.iter().any(String::is_empty) {
                report.add(path, line, Fault::FieldColumnsMissing { field: name });
                return None;
            }
            FieldKind::Table(heads)
        }
        _ => FieldKind::Result(formula(path, &mut part, usable, report)?),
    };
    let help_html = source.render(&part.lines, report);
    Some(SheetField { id: part.id, title: part.title, help_html, kind })
}

fn formula(path: &str, part: &mut Part<'_>, usable: &BTreeSet<String>, report: &mut Report) -> Option<Formula> {
    let is_code = |text: &str| {
        let text = text.trim();
        text.len() > 2 && text.starts_with('`') && text.ends_with('`')
    };
    let Some((line, text)) = take(&mut part.lines, is_code).into_iter().next() else {
        report.add(path, part.line, Fault::FormulaMissing { field: excerpt(&part.title) });
        return None;
    };
    let formula = match Formula::parse(text.trim().trim_matches('`').trim()) {
        Ok(formula) => formula,
        Err(bad) => {
            report.add(path, line, Fault::FormulaUnreadable { at: excerpt(&bad.at) });
            return None;
        }
    };
    if let Some(unknown) = formula.fields().into_iter().find(|field| !usable.contains(*field)) {
        report.add(path, line, Fault::FormulaFieldUnknown { field: excerpt(unknown) });
        return None;
    }
    Some(formula)
}

/// Takes out the lines that are wanted and returns them.
fn take<'t>(lines: &mut Vec<(usize, &'t str)>, wanted: impl Fn(&str) -> bool) -> Vec<(usize, &'t str)> {
    let (taken, kept) = lines.iter().partition(|(_, text)| wanted(text));
    *lines = kept;
    taken
}

/// Returns the cells of a line such as `| a | b |`.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_start_matches('|').trim_end_matches('|');
    line.split('|').map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_heads_is_cut_at_its_bars() {
        assert_eq!(cells("| Ce qu’il *faut* faire | Avec quoi |"), ["Ce qu’il faut faire", "Avec quoi"]);
    }
}
