//! Conversations of another forum: taking them in, and the list of those here.

use super::upload::{files_of, read_text};
use crate::components::{Area, Button, ButtonKind, CommandError, ErrorNotice, Field, LiveRegion, Page, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::{Loaded, use_command, use_load};
use contract::{Changed, ImportedRow, TopicFile, TopicsReport};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the conversations taken in, and takes in others.
#[component]
pub fn ImportedPage() -> impl IntoView {
    let rows = use_load(&[Changed::Notes], ipc::list_imported);
    let above = ViewFn::from(|| view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> });
    let heading = fresh_id("imported");
    view! {
        <Page title=t("things-imported") area=Area::MutualHelp lead=t("things-imported-lead") above>
            <Import rows/>
            <section class="imported" aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>{t("things-imported-list")}</h2>
                {move || rows.outcome().and_then(Result::err).map(|error| view! { <ErrorNotice error/> })}
                <Show when=move || rows.value().is_some_and(|rows| rows.is_empty())>
                    <p class="unknown">{t("things-imported-none")}</p>
                </Show>
                <ul class="imported__list">
                    <For each=move || rows.value().unwrap_or_default() key=|row| (row.id.clone(), row.posts) let:row>
                        {
                            let (href, title) = (format!("/help/imported/{}", row.id), row.title.clone());
                            let words = line(row);
                            view! { <li>
                            <A href=href>{title}</A> " "
                            <span class="imported__line">{words}</span>
                        </li> }
                        }
                    </For>
                </ul>
            </section>
        </Page>
    }
}

fn line(row: ImportedRow) -> impl Fn() -> String + Send + Sync {
    move || {
        let args = [("count", Arg::from(row.posts)), ("date", Arg::from(date_words(row.written_at)))];
        tr_with("things-imported-line", &args)
    }
}

/// Returns a day, or that it is not known. Reactive.
pub(super) fn date_words(at: i64) -> String {
    if at == 0 { tr("things-imported-date-unknown") } else { i18n::date(at) }
}

#[component]
fn Import(rows: Loaded<Vec<ImportedRow>>) -> impl IntoView {
    let (heading, input_id) = (fresh_id("import"), fresh_id("import-files"));
    let input = NodeRef::<leptos::html::Input>::new();
    let source = RwSignal::new(String::new());
    let files = StoredValue::new(Vec::<TopicFile>::new());
    let report = RwSignal::new(None::<TopicsReport>);
    let done = RwSignal::new(false);
    let preview = use_command(
        move |chosen: Vec<web_sys::File>| async move {
            let mut read = Vec::new();
            for file in chosen {
                read.push(TopicFile { name: file.name(), text: read_text(&file).await? });
            }
            let report = ipc::preview_topics(read.clone(), source.get_untracked()).await?;
            Ok((read, report))
        },
        move |(read, seen)| {
            files.set_value(read);
            report.set(Some(seen));
        },
    );
    let import = use_command(
        move |()| ipc::import_topics(files.get_value(), source.get_untracked()),
        move |_: TopicsReport| {
            files.set_value(Vec::new());
            report.set(None);
            done.set(true);
            rows.reload();
            // the button that had the focus went away with the report
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        },
    );
    let choose = move |_| {
        done.set(false);
        report.set(None);
        let Some(input) = input.get_untracked() else { return };
        let chosen = files_of(input.files());
        input.set_value("");
        if !chosen.is_empty() {
            preview.run(chosen);
        }
    };
    let said = Signal::derive(move || if done.get() { tr("things-import-done") } else { String::new() });
    let can = move || report.with(|report| report.as_ref().is_some_and(|report| !report.topics.is_empty()));
    view! {
        <section class="panel import" aria-labelledby=heading.clone()>
            <h2 class="panel__title" id=heading.clone()>{t("things-import-title")}</h2>
            <p>{t("things-import-how")}</p>
            <Field label=t("things-import-source") hint=t("things-import-source-hint") value=source kind="url" inputmode="url"/>
            <label class="field__label" for=input_id.clone()>{t("things-import-files")}</label>
            <input class="draft-files__input" type="file" multiple=true accept=".json,application/json" id=input_id.clone()
                node_ref=input on:change=choose/>
            <CommandError of=preview.error()/>
            {move || report.get().map(|report| view! { <Report report/> })}
            <Show when=can>
                <Button kind=ButtonKind::Primary busy=import.busy() on_click=move |()| import.run(())>{t("things-import-go")}</Button>
            </Show>
            <p class="import__said" aria-hidden="true">{said}</p>
            <LiveRegion words=said/>
            <CommandError of=import.error()/>
        </section>
    }
}

/// Says what the files would bring.
#[component]
fn Report(report: TopicsReport) -> impl IntoView {
    let (count, texts) = (report.topics.len(), report.topics.iter().map(|(_, posts)| posts).sum::<usize>());
    let (known, missing) = (report.known, report.missing_texts + report.left_out);
    let would = move || tr_with("things-import-would", &[("count", Arg::from(count)), ("texts", Arg::from(texts))]);
    let titles = report.topics.into_iter().take(20).map(|(title, posts)| view! { <li>{title} " (" {posts} ")"</li> });
    let without = report.without_texts;
    view! {
        <div class="import__report" role="status">
            <p>{would}</p>
            <ul>{titles.collect_view()}</ul>
            {(known > 0).then(|| view! { <p>{move || tr_with("things-import-known", &[("count", Arg::from(known))])}</p> })}
            {(missing > 0).then(|| view! { <p>{move || tr_with("things-import-missing", &[("count", Arg::from(missing))])}</p> })}
            {(!without.is_empty()).then(|| view! {
                <p>{t("things-import-without")}</p>
                <ul>{without.into_iter().take(20).map(|title| view! { <li>{title}</li> }).collect_view()}</ul>
            })}
            <p>{t("things-import-pictures")}</p>
        </div>
    }
}
