//! Choices shown as large cards: one among several, or any number of them.

use super::fresh_id;
use leptos::prelude::*;

/// One proposal of a group of cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    /// The value kept.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A sentence under them; may stay empty.
    pub hint: String,
}

impl ChoiceOption {
    /// Makes a proposal without a sentence under it.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// Adds a sentence under the words.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Shows proposals of which one is chosen: native radio buttons in a fieldset, so arrows and Tab work as everywhere.
#[component]
pub fn RadioCards(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// The value chosen; empty for none.
    value: RwSignal<String>,
    /// The proposals.
    #[prop(into)]
    options: Signal<Vec<ChoiceOption>>,
    /// `true` for small cards on one line.
    #[prop(optional)]
    compact: bool,
    /// The id of a text that helps.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    /// Called with the value once chosen.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
) -> impl IntoView {
    let name = fresh_id("radio");
    let cards = move || {
        let card = |option: ChoiceOption| {
            let name = name.clone();
            let (kept, chosen) = (option.value.clone(), option.value.clone());
            let change = move |_| {
                value.set(kept.clone());
                if let Some(on_change) = on_change {
                    on_change.run(kept.clone());
                }
            };
            let is_chosen = move || value.with(|value| *value == chosen);
            view! {
                <Card option=option.clone()>
                    <input class="card-choice__input" type="radio" name=name value=option.value prop:checked=is_chosen on:change=change/>
                </Card>
            }
        };
        options.get().into_iter().map(card).collect_view()
    };
    view! {
        <fieldset class="choices" class:choices--compact=compact aria-describedby=described_by>
            <legend class="choices__legend">{legend}</legend>
            <div class="choices__cards">{cards}</div>
        </fieldset>
    }
}

/// Shows proposals of which any number is chosen: native checkboxes in a fieldset.
#[component]
pub fn CheckCards(
    /// What is asked.
    #[prop(into)]
    legend: Signal<String>,
    /// The values chosen, in the order of the proposals.
    value: RwSignal<Vec<String>>,
    /// The proposals.
    #[prop(into)]
    options: Signal<Vec<ChoiceOption>>,
    /// `true` for small cards on one line.
    #[prop(optional)]
    compact: bool,
    /// The id of a text that helps.
    #[prop(optional_no_strip)]
    described_by: Option<String>,
    /// Called with the values after a change.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<String>>>,
) -> impl IntoView {
    let toggle = move |changed: &str, on: bool| {
        let order: Vec<String> = options.with_untracked(|all| all.iter().map(|option| option.value.clone()).collect());
        value.update(|chosen| *chosen = toggled(chosen, &order, changed, on));
        if let Some(on_change) = on_change {
            on_change.run(value.get_untracked());
        }
    };
    let card = move |option: ChoiceOption| {
        let (kept, chosen) = (option.value.clone(), option.value.clone());
        let is_chosen = move || value.with(|value| value.contains(&chosen));
        view! {
            <Card option=option.clone()>
                <input
                    class="card-choice__input"
                    type="checkbox"
                    value=option.value
                    prop:checked=is_chosen
                    on:change=move |event| toggle(&kept, event_target_checked(&event))
                />
            </Card>
        }
    };
    view! {
        <fieldset class="choices" class:choices--compact=compact aria-describedby=described_by>
            <legend class="choices__legend">{legend}</legend>
            <div class="choices__cards">{move || options.get().into_iter().map(card).collect_view()}</div>
        </fieldset>
    }
}

/// Shows one thing to turn on or off.
#[component]
pub fn Checkbox(
    /// Its words.
    #[prop(into)]
    label: Signal<String>,
    /// A sentence under them.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Whether it is on.
    #[prop(into)]
    value: Signal<bool>,
    /// Called with what the person wants.
    #[prop(into)]
    on_change: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="card-choice">
            <input
                class="card-choice__input"
                type="checkbox"
                prop:checked=move || value.get()
                on:change=move |event| on_change.run(event_target_checked(&event))
            />
            <span class="card-choice__words">
                <span class="card-choice__label">{label}</span>
                {hint.map(|hint| view! { <span class="card-choice__hint">{hint}</span> })}
            </span>
        </label>
    }
}

#[component]
fn Card(option: ChoiceOption, children: Children) -> impl IntoView {
    view! {
        <label class="card-choice">
            {children()}
            <span class="card-choice__words">
                <span class="card-choice__label">{option.label}</span>
                {(!option.hint.is_empty()).then(|| view! { <span class="card-choice__hint">{option.hint}</span> })}
            </span>
        </label>
    }
}

/// Returns what is chosen after `changed` was turned `on` or off, in the order of the proposals.
fn toggled(chosen: &[String], order: &[String], changed: &str, on: bool) -> Vec<String> {
    order.iter().filter(|value| if *value == changed { on } else { chosen.contains(value) }).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn values_keep_the_order_of_the_proposals_whatever_the_order_of_the_clicks() {
        let order = texts(&["a", "b", "c"]);
        let chosen = toggled(&texts(&["c"]), &order, "a", true);
        assert_eq!(chosen, texts(&["a", "c"]), "the same choices must make the same listing");
        assert_eq!(toggled(&chosen, &order, "c", false), texts(&["a"]));
    }
}
