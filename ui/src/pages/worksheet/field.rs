//! One field, in the form its kind asks for.

use super::Sheet;
use super::table::TableRows;
use crate::components::{CheckCards, ChoiceOption, Field, RadioCards, SafeHtml, fresh_id};
use crate::i18n::{t, tr};
use crate::ipc;
use crate::pages::mutual_help::{Keeper, Keeping};
use contract::{FieldForm, FieldView};
use domain::learning::{FieldValue, read_number};
use leptos::prelude::*;

/// Shows a field; what is written is kept at each change.
#[component]
pub(super) fn SheetField(field: FieldView, value: Option<FieldValue>, sheet: Sheet) -> impl IntoView {
    // copies, not signals: what waits is written once the page is gone
    let (worksheet, id) = (sheet.id.get_value(), field.id.clone());
    let keeper = Keeper::new(move |value: FieldValue| {
        let saving = ipc::save_sheet_value(worksheet.clone(), id.clone(), value);
        async move {
            sheet.saved(saving.await?);
            Ok(())
        }
    });
    let keep = Callback::new(move |value| keeper.keep(value));
    let (title, help) = (field.title, field.help_html);
    let label = Signal::stored(title.clone());
    let text = match &value {
        Some(FieldValue::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let chosen = match &value {
        Some(FieldValue::Chosen(chosen)) => chosen.clone(),
        _ => Vec::new(),
    };
    let write = move |text: String| keep.run(FieldValue::Text(text));
    let help_id = fresh_id("help");
    // a text that helps is heard with its field
    let helped_by = (!help.is_empty()).then(|| help_id.clone());
    let body = match field.form {
        FieldForm::Line => view! { <Field label=label value=RwSignal::new(text) max=500 described_by=helped_by on_input=write/> }.into_any(),
        FieldForm::Text => {
            view! { <Field label=label value=RwSignal::new(text) rows=4 max=20_000 described_by=helped_by on_input=write/> }.into_any()
        }
        FieldForm::Number => view! { <NumberField label=label text=text helped_by=helped_by write=Callback::new(write)/> }.into_any(),
        FieldForm::Date => {
            view! { <Field label=label value=RwSignal::new(text) kind="date" described_by=helped_by on_input=write/> }.into_any()
        }
        FieldForm::One(list) => view! { <OneOf label=label list=list chosen=chosen keep=keep helped_by=helped_by/> }.into_any(),
        FieldForm::Scale(list) => {
            view! { <OneOf label=label list=list chosen=chosen keep=keep compact=true helped_by=helped_by/> }.into_any()
        }
        FieldForm::Several(list) => view! { <AnyOf label=label list=list chosen=chosen keep=keep helped_by=helped_by/> }.into_any(),
        FieldForm::Table(heads) => {
            let rows = match value {
                Some(FieldValue::Rows(rows)) => rows,
                _ => Vec::new(),
            };
            view! { <TableRows title=title heads=heads rows=rows keep=keep helped_by=helped_by/> }.into_any()
        }
        FieldForm::Result => view! { <Worked title=title field=field.id sheet=sheet/> }.into_any(),
    };
    let failed = move || match keeper.state() {
        Keeping::Failed(error) => Some(view! { <crate::components::ErrorNotice error=error/> }),
        _ => None,
    };
    view! {
        <div class="sheet__field">
            {body}
            {(!help.is_empty()).then(|| view! { <div id=help_id><SafeHtml html=help class="prose sheet__help"/></div> })}
            {failed}
        </div>
    }
}

/// A number as people write it; one that cannot be read is said when the field is left, and kept all the same.
#[component]
fn NumberField(
    label: Signal<String>,
    text: String,
    helped_by: Option<String>,
    write: Callback<String>,
) -> impl IntoView {
    let is_wrong = |text: &str| !text.trim().is_empty() && read_number(text).is_none();
    let wrong = RwSignal::new(is_wrong(&text));
    let error = Signal::derive(move || wrong.get().then(|| tr("worksheet-number-wrong")));
    let on_input = move |text: String| {
        if !is_wrong(&text) {
            wrong.set(false);
        }
        write.run(text);
    };
    view! {
        <Field
            label=label
            value=RwSignal::new(text)
            inputmode="decimal"
            max=40
            error=error
            described_by=helped_by
            on_input=on_input
            on_change=move |text: String| wrong.set(is_wrong(&text))
        />
    }
}

fn options(list: Vec<String>) -> Vec<ChoiceOption> {
    list.into_iter().enumerate().map(|(at, words)| ChoiceOption::new(at.to_string(), words)).collect()
}

#[component]
fn OneOf(
    label: Signal<String>,
    list: Vec<String>,
    chosen: Vec<usize>,
    keep: Callback<FieldValue>,
    #[prop(optional)] compact: bool,
    helped_by: Option<String>,
) -> impl IntoView {
    let value = RwSignal::new(chosen.first().map(usize::to_string).unwrap_or_default());
    let choose = move |at: String| keep.run(FieldValue::Chosen(at.parse().ok().into_iter().collect()));
    view! { <RadioCards legend=label value=value options=Signal::stored(options(list)) compact=compact described_by=helped_by on_change=choose/> }
}

#[component]
fn AnyOf(
    label: Signal<String>,
    list: Vec<String>,
    chosen: Vec<usize>,
    keep: Callback<FieldValue>,
    helped_by: Option<String>,
) -> impl IntoView {
    let value = RwSignal::new(chosen.iter().map(usize::to_string).collect::<Vec<_>>());
    let choose = move |chosen: Vec<String>| {
        keep.run(FieldValue::Chosen(chosen.iter().filter_map(|at| at.parse().ok()).collect()));
    };
    view! { <CheckCards legend=label value=value options=Signal::stored(options(list)) compact=true described_by=helped_by on_change=choose/> }
}

/// Shows what is worked out, as soon as every number it needs is there.
#[component]
fn Worked(title: String, field: String, sheet: Sheet) -> impl IntoView {
    let id = fresh_id("result");
    let value = Memo::new(move |_| sheet.results.with(|results| results.get(&field).cloned()));
    view! {
        <div class="sheet__result">
            <p class="sheet__result-title" id=id.clone()>{title}</p>
            <output class="sheet__result-value" aria-labelledby=id aria-live="polite">
                {move || value.get().unwrap_or_else(|| tr("worksheet-result-waits"))}
            </output>
            {move || value.get().is_none().then(|| view! { <p class="sheet__result-why">{t("worksheet-result-why")}</p> })}
        </div>
    }
}
