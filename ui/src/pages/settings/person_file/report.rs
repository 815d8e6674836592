//! What a person's file brings, or brought.

use crate::components::{Notice, NoticeKind};
use crate::i18n::{Arg, date, t, tr, tr_with};
use contract::{ImportReport, ImportedPart};
use leptos::prelude::*;

/// Whether it is still to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Would,
    Did,
}

/// Shows the report, kind by kind.
#[component]
pub(super) fn Report(report: ImportReport, tense: Tense) -> impl IntoView {
    let name = if report.name.is_empty() { tr("people-nameless") } else { report.name.clone() };
    let of = tr_with("people-report-of", &[("name", Arg::from(&name)), ("date", date(report.exported_at).into())]);
    let nothing = report.parts.iter().all(|part| part.new == 0 && part.replaced == 0 && part.kept == 0);
    let (kind, word) = match (tense, nothing) {
        (Tense::Would, _) => (NoticeKind::Info, t("people-report-would")),
        (Tense::Did, false) => (NoticeKind::Right, t("people-report-did")),
        (Tense::Did, true) => (NoticeKind::Info, t("people-report-nothing")),
    };
    let titles: Vec<String> = report.parts.iter().flat_map(|part| part.titles.clone()).collect();
    let texts = (report.texts > 0).then(|| tr_with("people-report-texts", &[("count", Arg::from(report.texts))]));
    let unknown = (!report.unknown.is_empty())
        .then(|| tr_with("people-report-unknown", &[("count", Arg::from(report.unknown.len()))]));
    view! {
        <Notice kind=kind word=word>
            <p>{of}</p>
            <ul class="person-file__parts">{report.parts.into_iter().map(line).collect_view()}</ul>
            {(!titles.is_empty()).then(|| view! {
                <p>{t("people-report-titles")}</p>
                <ul>{titles.into_iter().map(|title| view! { <li>{title}</li> }).collect_view()}</ul>
            })}
            {texts.map(|texts| view! { <p>{texts}</p> })}
            {unknown.map(|unknown| view! { <p>{unknown}</p> })}
        </Notice>
    }
}

fn line(part: ImportedPart) -> impl IntoView {
    let counts = [
        ("people-report-new", part.new),
        ("people-report-present", part.present),
        ("people-report-replaced", part.replaced),
        ("people-report-kept", part.kept),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts: Vec<String> = counts.map(|(key, count)| tr_with(key, &[("count", Arg::from(count))])).collect();
    let kind = tr_with("people-part", &[("part", Arg::from(&part.part))]);
    view! {
        <li>
            <strong class="person-file__part">{kind}</strong>
            <span>{crate::i18n::words().list(&counts)}</span>
        </li>
    }
}
