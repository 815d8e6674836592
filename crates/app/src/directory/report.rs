//! What became of the rows of a file, as a text to keep.

use contract::{ListingFileReport, ListingFileRow, ListingRowState};
use domain::directory::RowFault;
use l10n::{Arg, Words};

/// Returns a report as a text: the counts, then the rows, one a line.
pub(super) fn text(report: &ListingFileReport, words: &Words) -> String {
    let mut lines =
        vec![words.with("directory-files-report", &[("file", Arg::from(report.file.as_str()))]), String::new()];
    lines.push(report_counts(report, words));
    lines.push(String::new());
    lines.extend(report.rows.iter().map(|row| report_line(row, words)));
    lines.join("\n") + "\n"
}

/// Returns how many rows became what, in a sentence.
#[must_use]
pub fn report_counts(report: &ListingFileReport, words: &Words) -> String {
    let counts = report.counts;
    let args = [
        ("new", Arg::from(counts.new)),
        ("changed", Arg::from(counts.changed)),
        ("same", Arg::from(counts.same)),
        ("duplicates", Arg::from(counts.duplicates)),
        ("refused", Arg::from(counts.refused)),
    ];
    words.with("directory-files-counts", &args)
}

/// Returns a row in a line: where, what, why.
#[must_use]
pub fn report_line(row: &ListingFileRow, words: &Words) -> String {
    let what = match row.state {
        ListingRowState::Refused => words.with(
            "directory-files-row-refused",
            &[("reason", Arg::from(row.fault.map_or("", RowFault::tag))), ("value", Arg::from(row.value.as_str()))],
        ),
        ListingRowState::Duplicate => {
            words.with("directory-files-row-duplicate", &[("of", Arg::from(row.of.as_str()))])
        }
        ListingRowState::Changed => words.text("directory-files-row-changed"),
        ListingRowState::New => words.text("directory-files-row-new"),
        ListingRowState::Same => words.text("directory-files-row-same"),
    };
    let name = if row.name.is_empty() { String::new() } else { format!("{} — ", row.name) };
    let remarks = row.remarks.iter().map(|remark| {
        let args = [
            ("what", Arg::from(remark.what.tag())),
            ("field", Arg::from(words.with("directory-files-field", &[("field", Arg::from(remark.field.tag()))]))),
            ("value", Arg::from(remark.value.as_str())),
        ];
        words.with("directory-files-remark", &args)
    });
    // sentences of their own, as in the window
    let outcome = std::iter::once(what).chain(remarks).collect::<Vec<_>>().join(". ");
    format!("{}:{} {name}{outcome}", row.file, row.line)
}
