//! What a file would bring: the counts, the rows to look at, and what each column is.

use crate::components::{Select, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use contract::{ListingFileReport, ListingFileRow, ListingRowState};
use domain::directory::{ListingField, RowFault};
use leptos::prelude::*;

/// Rows shown; the report that can be saved has more.
const SHOWN: usize = 40;

/// Returns how many rows become what. Reactive.
pub(super) fn counts(report: &ListingFileReport) -> String {
    let counts = report.counts;
    let args = [
        ("new", Arg::from(counts.new)),
        ("changed", Arg::from(counts.changed)),
        ("same", Arg::from(counts.same)),
        ("duplicates", Arg::from(counts.duplicates)),
        ("refused", Arg::from(counts.refused)),
    ];
    tr_with("directory-files-counts", &args)
}

/// Returns what becomes of a row, and what was changed in it. Reactive.
fn outcome(row: &ListingFileRow) -> String {
    let what = match row.state {
        ListingRowState::Refused => {
            let reason = row.fault.map_or("", RowFault::tag);
            let args = [("reason", Arg::from(reason)), ("value", Arg::from(row.value.as_str()))];
            tr_with("directory-files-row-refused", &args)
        }
        ListingRowState::Duplicate => tr_with("directory-files-row-duplicate", &[("of", Arg::from(row.of.as_str()))]),
        ListingRowState::Changed => tr("directory-files-row-changed"),
        ListingRowState::New => tr("directory-files-row-new"),
        ListingRowState::Same => tr("directory-files-row-same"),
    };
    let remarks = row.remarks.iter().map(|remark| {
        let args = [
            ("what", Arg::from(remark.what.tag())),
            ("field", Arg::from(field_words(remark.field))),
            ("value", Arg::from(remark.value.as_str())),
        ];
        tr_with("directory-files-remark", &args)
    });
    std::iter::once(what).chain(remarks).collect::<Vec<_>>().join(". ")
}

fn field_words(field: ListingField) -> String {
    tr_with("directory-files-field", &[("field", Arg::from(field.tag()))])
}

/// Says what the files would bring.
#[component]
pub(super) fn Report(report: ListingFileReport) -> impl IntoView {
    let rows: Vec<ListingFileRow> = report.rows.iter().take(SHOWN).cloned().collect();
    let told = move || counts(&report);
    let shown = !rows.is_empty();
    let body = rows.into_iter().map(|row| {
        let (line, name, place) = (row.line, row.name.clone(), row.place.clone());
        let outcome = move || outcome(&row);
        view! { <tr><td>{line}</td><td>{name}</td><td>{place}</td><td>{outcome}</td></tr> }
    });
    let body = body.collect_view();
    view! {
        <p role="status">{told}</p>
        {shown.then(|| view! {
            <div class="directory-files__table" tabindex="0" role="region" aria-label=tr("directory-files-rows")>
                <table>
                    <caption class="visually-hidden">{t("directory-files-rows")}</caption>
                    <thead><tr>
                        <th scope="col">{t("directory-files-column-line")}</th>
                        <th scope="col">{t("directory-files-column-name")}</th>
                        <th scope="col">{t("directory-files-column-place")}</th>
                        <th scope="col">{t("directory-files-column-outcome")}</th>
                    </tr></thead>
                    <tbody>{body}</tbody>
                </table>
            </div>
        })}
    }
}

/// Lets the person say what each column is.
#[component]
pub(super) fn Mapping(
    report: ListingFileReport,
    /// Called with a column's place and what it is.
    #[prop(into)]
    on_change: Callback<(usize, Option<ListingField>)>,
) -> impl IntoView {
    let heading = fresh_id("columns");
    let known = report.mapping_known;
    let is_named = report.columns.iter().any(|column| column.field == Some(ListingField::Name));
    let columns: Vec<_> = report.columns.into_iter().enumerate().collect();
    (!columns.is_empty()).then(|| {
        let fields = columns.into_iter().map(|(at, column)| {
            let value = RwSignal::new(column.field.map_or("", ListingField::tag).to_owned());
            let options = Signal::derive(move || {
                let none = (String::new(), tr("directory-files-field-none"));
                let all = ListingField::ALL.iter().map(|field| (field.tag().to_owned(), field_words(*field)));
                std::iter::once(none).chain(all).collect::<Vec<_>>()
            });
            let header = column.header;
            let label =
                Signal::derive(move || tr_with("directory-files-column", &[("header", Arg::from(header.as_str()))]));
            let chosen = move |tag: String| on_change.run((at, ListingField::from_tag(&tag)));
            view! { <Select label value options on_change=Callback::new(chosen)/> }
        });
        let fields = fields.collect_view();
        view! {
            <details class="directory-files__columns" open=!is_named>
                <summary id=heading.clone()>{t("directory-files-columns")}</summary>
                <p>{t(if known { "directory-files-columns-known" } else { "directory-files-columns-guessed" })}</p>
                <div class="directory-files__fields" role="group" aria-labelledby=heading.clone()>{fields}</div>
            </details>
        }
    })
}
