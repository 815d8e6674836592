//! A choice in a list that opens.

use super::fresh_id;
use leptos::prelude::*;

/// Shows a labelled list that opens. `options` are pairs of the value kept and the words shown.
#[component]
pub fn Select(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The value chosen.
    value: RwSignal<String>,
    /// Values and their words, in order; follows the language when built in a closure.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// A sentence that helps.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// `true` where the sentence around it already says what is asked: the label is only heard.
    #[prop(optional)]
    bare: bool,
    /// Called with the value once chosen.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let id = fresh_id("select");
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field" class:field--bare=bare>
            <label class="field__label" class:visually-hidden=bare for=id.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="field__hint" id=hint_id.clone()>{hint}</p> })}
            <span class="select">
                <select
                    class="select__control"
                    id=id
                    aria-describedby=hint.is_some().then_some(hint_id)
                    on:change=move |event| {
                        let chosen = event_target_value(&event);
                        value.set(chosen.clone());
                        if let Some(on_change) = on_change {
                            on_change.run(chosen);
                        }
                    }
                >
                    {move || {
                        // the options are made anew when their words change, so the one chosen is marked here too
                        let chosen = value.get();
                        options
                            .get()
                            .into_iter()
                            .map(|(kept, words)| {
                                let selected = kept == chosen;
                                view! { <option value=kept prop:selected=selected>{words}</option> }
                            })
                            .collect_view()
                    }}
                </select>
            </span>
        </div>
    }
}
