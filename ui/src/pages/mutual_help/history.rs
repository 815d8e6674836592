//! The versions of a note or reply, and two of them side by side.

use super::delivery::DeliveryWords;
use crate::components::{Area, ErrorNotice, Loading, Notice, Page, SafeHtml, Select, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{Changed, ComparedPart, ComparisonRow, ComparisonView, ErrorCode, HistoryView, UiError, VersionView};
use domain::NoteId;
use domain::mutual_help::Target;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::{use_params_map, use_query_map};

/// Shows two versions of a text side by side, and every version as it was.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let (params, query) = (use_params_map(), use_query_map());
    let id = params.with_untracked(|params| params.get("note")).unwrap_or_default();
    let target = Target::from_reply(query.with_untracked(|query| query.get("reply")).as_deref());
    let back = format!("/help/note/{id}");
    let history = {
        let (id, target) = (id.clone(), target.clone());
        use_load(&[Changed::Notes], move || {
            let (id, target) = (id.clone(), target.clone());
            async move { ipc::get_history(note_id(id)?, target).await }
        })
    };
    let view = Memo::new(move |_| history.value());
    let failure = Memo::new(move |_| history.outcome().and_then(Result::err));
    let above = ViewFn::from(move || {
        view! { <A href=back.clone() attr:class="back-link">{t("notes-back-to-note")}</A> }
    });
    let title = Signal::derive(move || {
        let title = view.with(|view| view.as_ref().map(|view| view.title.clone())).filter(|title| !title.is_empty());
        title.map_or_else(
            || tr("notes-history-page"),
            |title| tr_with("notes-history-of", &[("title", Arg::from(title))]),
        )
    });
    let count = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.versions.len())));
    let (id, target) = (StoredValue::new(id), StoredValue::new(target));
    view! {
        <Page title area=Area::MutualHelp above wide=true>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| history.reload()/> })}
            <Show when=move || view.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
            {move || match count.get() {
                None => ().into_any(),
                Some(0) => view! { <Notice>{t("notes-history-none")}</Notice> }.into_any(),
                Some(1) => view! { <Notice>{t("notes-history-one")}</Notice> }.into_any(),
                Some(_) => view! { <Comparison note=id.get_value() target=target.get_value() view/> }.into_any(),
            }}
            <Versions view/>
        </Page>
    }
}

fn note_id(id: String) -> Result<NoteId, UiError> {
    NoteId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))
}

fn version_words(version: &VersionView) -> String {
    let args = [("number", Arg::from(version.seq as i64)), ("date", Arg::from(i18n::date_time(version.written_at)))];
    tr_with("notes-version", &args)
}

#[component]
fn Comparison(note: String, target: Target, view: Memo<Option<HistoryView>>) -> impl IntoView {
    let heading = fresh_id("comparison");
    let last_two = view.with_untracked(|view| {
        let hashes: Vec<String> = view.iter().flat_map(|view| &view.versions).map(|v| v.hash.clone()).collect();
        let at =
            |back: usize| hashes.len().checked_sub(back).and_then(|at| hashes.get(at)).cloned().unwrap_or_default();
        (at(2), at(1))
    });
    let (one, other) = (RwSignal::new(last_two.0), RwSignal::new(last_two.1));
    let all_rows = RwSignal::new(false);
    let options = Signal::derive(move || {
        let versions = view.with(|view| view.as_ref().map(|view| view.versions.clone()).unwrap_or_default());
        versions.iter().map(|version| (version.hash.clone(), version_words(version))).collect::<Vec<_>>()
    });
    let compared = use_load(&[], move || {
        let (note, target, one, other) = (note.clone(), target.clone(), one.get(), other.get());
        async move { ipc::compare_versions(note_id(note)?, target, one, other).await }
    });
    let shown = Memo::new(move |_| compared.value());
    let failure = Memo::new(move |_| compared.outcome().and_then(Result::err));
    view! {
        <section class="comparison" aria-labelledby=heading.clone()>
            <h2 id=heading.clone()>{t("notes-compare")}</h2>
            <div class="comparison__choice">
                <Select label=t("notes-compare-one") value=one options=options/>
                <Select label=t("notes-compare-other") value=other options=options/>
            </div>
            <label class="comparison__all">
                <input type="checkbox" prop:checked=move || all_rows.get() on:change=move |event| all_rows.set(event_target_checked(&event))/>
                <span>{t("notes-compare-all")}</span>
            </label>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| compared.reload()/> })}
            {move || shown.get().map(|view| view! { <Table view all=all_rows.get()/> })}
        </section>
    }
}

#[component]
fn Table(view: ComparisonView, all: bool) -> impl IntoView {
    let same = view.rows.iter().all(|row| !row.differs);
    let (before, after) = (version_words(&view.before), version_words(&view.after));
    let caption =
        tr_with("notes-compare-caption", &[("count", Arg::from(view.rows.iter().filter(|row| row.differs).count()))]);
    let rows = view.rows.into_iter().filter(|row| all || row.differs);
    if same && !all {
        return view! { <p class="comparison__same">{t("notes-compare-same")}</p> }.into_any();
    }
    let (before_head, after_head) = (before.clone(), after.clone());
    let line = move |row: ComparisonRow| {
        let part = match row.part {
            ComparedPart::Title => tr("notes-part-title"),
            ComparedPart::Tags => tr("notes-part-tags"),
            ComparedPart::Text => tr("notes-part-text"),
        };
        view! {
            <tr role="row" class="comparison__row" class:comparison__row--same=!row.differs>
                <th scope="row" role="rowheader" class="comparison__part">{part}</th>
                <td role="cell"><p class="comparison__which" aria-hidden="true">{before.clone()}</p>{pieces(row.before, true)}</td>
                <td role="cell"><p class="comparison__which" aria-hidden="true">{after.clone()}</p>{pieces(row.after, false)}</td>
            </tr>
        }
    };
    // the roles are said too: a narrow window lays the table out as blocks, which would take them away
    view! {
        <table class="comparison__table" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader">{t("notes-compare-part")}</th>
                    <th scope="col" role="columnheader">{before_head}</th>
                    <th scope="col" role="columnheader">{after_head}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.map(line).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// Shows what was taken out or added as the browser's own elements, with words for those who listen.
fn pieces(pieces: Vec<(String, bool)>, is_before: bool) -> AnyView {
    if pieces.is_empty() {
        return view! { <span class="unknown">{t("notes-compare-nothing")}</span> }.into_any();
    }
    let piece = move |(text, marked): (String, bool)| {
        match (marked, is_before) {
        (false, _) => text.into_any(),
        (true, true) => view! {
            <del><span class="visually-hidden">{t("notes-removed")}" "</span>{text}<span class="visually-hidden">" "{t("notes-removed-end")}</span></del>
        }
        .into_any(),
        (true, false) => view! {
            <ins><span class="visually-hidden">{t("notes-added")}" "</span>{text}<span class="visually-hidden">" "{t("notes-added-end")}</span></ins>
        }
        .into_any(),
    }
    };
    view! { <p class="comparison__text">{pieces.into_iter().map(piece).collect_view()}</p> }.into_any()
}

#[component]
fn Versions(view: Memo<Option<HistoryView>>) -> impl IntoView {
    let heading = fresh_id("versions");
    let is_there = move || view.with(|view| view.as_ref().is_some_and(|view| !view.versions.is_empty()));
    let newest_first = move || {
        let mut versions = view.with(|view| view.as_ref().map(|view| view.versions.clone()).unwrap_or_default());
        versions.reverse();
        versions
    };
    view! {
        <section class="versions" aria-labelledby=heading.clone() hidden=move || !is_there()>
            <h2 id=heading.clone()>{t("notes-versions")}</h2>
            <ol class="versions__list" reversed>
                <For each=newest_first key=|version| (version.hash.clone(), format!("{:?}", version.delivery)) let:version>
                    <li>
                        <details class="version">
                            <summary>{let version = version.clone(); move || version_words(&version)}</summary>
                            {(!version.title.is_empty()).then(|| view! { <h3 class="version__title">{version.title.clone()}</h3> })}
                            <SafeHtml html=version.html.clone()/>
                            <p><DeliveryWords delivery=version.delivery/></p>
                        </details>
                    </li>
                </For>
            </ol>
        </section>
    }
}
