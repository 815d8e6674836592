//! A field to write in.

use super::fresh_id;
use leptos::prelude::*;

/// Shows a labelled field of one line, or of several when `rows` is given; hint and error are tied to it for those who
/// listen to the page.
#[component]
pub fn Field(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What is written.
    value: RwSignal<String>,
    /// A sentence that helps, under the label.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong, if anything: a sentence.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Lines to show; a single-line field without it.
    #[prop(optional)]
    rows: Option<u32>,
    /// The native type of a single-line field: `text`, `search`, `url`…
    #[prop(default = "text")]
    kind: &'static str,
    /// For the keyboards that care: `decimal`, `url`…
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// The native autocomplete word; none by default.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// The most characters that can be written.
    #[prop(optional)]
    max: Option<usize>,
    /// Whether it must be filled.
    #[prop(optional)]
    required: bool,
    /// The language of what is written, when it is not the one shown.
    #[prop(optional, into)]
    lang: Option<String>,
    /// Whether it cannot be written in now.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// The id of a text elsewhere that also helps.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    /// The id of the field, when something else must find it.
    #[prop(optional, into)]
    id: Option<String>,
    /// Called at each change with what is written, once `value` has it.
    #[prop(optional, into)]
    on_input: Option<Callback<String>>,
    /// Called when the field is left or Enter is pressed after a change.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| fresh_id("field"));
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let helped_by = described_by;
    let described_by = {
        let hint_id = hint.is_some().then(|| hint_id.clone());
        let error_id = error_id.clone();
        move || {
            let error_id = error.with(Option::is_some).then(|| error_id.clone());
            let ids: Vec<String> = hint_id.iter().chain(&helped_by).cloned().chain(error_id).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    };
    let invalid = move || error.with(Option::is_some).then_some("true");
    let write = move |text: String| {
        value.set(text.clone());
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    };
    let leave = move |text: String| {
        if let Some(on_change) = on_change {
            on_change.run(text);
        }
    };
    let max = max.map(|max| max.to_string());
    let control = match rows {
        Some(rows) => view! {
            <textarea
                class="field__control"
                id=id.clone()
                rows=rows.to_string()
                maxlength=max
                lang=lang
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=invalid
                readonly=move || disabled.get()
                prop:value=move || value.get()
                on:input=move |event| write(event_target_value(&event))
                on:change=move |event| leave(event_target_value(&event))
            ></textarea>
        }
        .into_any(),
        None => view! {
            <input
                class="field__control"
                id=id.clone()
                type=kind
                inputmode=inputmode
                autocomplete=autocomplete
                maxlength=max
                lang=lang
                aria-required=required.then_some("true")
                aria-describedby=described_by
                aria-invalid=invalid
                readonly=move || disabled.get()
                prop:value=move || value.get()
                on:input=move |event| write(event_target_value(&event))
                on:change=move |event| leave(event_target_value(&event))
            />
        }
        .into_any(),
    };
    view! {
        <div class="field" class:field--wrong=move || error.with(Option::is_some)>
            <label class="field__label" for=id>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id>{hint}</p> })}
            {control}
            <p class="field__error" id=error_id hidden=move || error.with(Option::is_none)>
                <span class="shape shape--wrong" aria-hidden="true"></span>
                {move || error.get()}
            </p>
        </div>
    }
}
