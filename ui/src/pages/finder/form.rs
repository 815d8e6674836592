//! The form: what an association needs and what it is.

use super::situation::Situation;
use crate::components::{Button, ButtonKind, CheckCards, Checkbox, ChoiceOption, Field, RadioCards, Select};
use crate::i18n::{t, tr, words};
use crate::pages::directory::{DEPARTMENTS, capitalised, level_key, level_more_key};
use domain::directory::{AssociationSize, HelpLevel, Offer};
use domain::finder::Budget;
use domain::text::fold;
use leptos::prelude::*;

/// Asks for what is needed. Nothing must be answered.
#[component]
pub(super) fn SituationForm(situation: Situation) -> impl IntoView {
    let needs = Signal::derive(|| {
        let card = |offer: &Offer| ChoiceOption::new(offer.tag(), capitalised(&words().offer(*offer)));
        Offer::ALL.iter().map(card).collect::<Vec<_>>()
    });
    let departments = Signal::derive(|| {
        let named = DEPARTMENTS.iter().map(|one| (one.name.to_owned(), one.name.to_owned()));
        let mut all: Vec<(String, String)> = named.collect();
        all.sort_by_key(|(name, _)| fold(name));
        all.insert(0, (String::new(), tr("finder-department-any")));
        all
    });
    let levels = Signal::derive(|| {
        let card = |level: &HelpLevel| {
            ChoiceOption::new(level.tag(), capitalised(&tr(level_key(*level)))).with_hint(tr(level_more_key(*level)))
        };
        any_or(HelpLevel::ALL.iter().map(card))
    });
    let sizes = Signal::derive(|| {
        let card = |size: &AssociationSize| {
            let (label, hint) = size_keys(*size);
            ChoiceOption::new(size.tag(), tr(label)).with_hint(tr(hint))
        };
        any_or(AssociationSize::ALL.iter().map(card))
    });
    let budgets = Signal::derive(|| {
        any_or(Budget::ALL.iter().map(|budget| ChoiceOption::new(budget.tag(), tr(budget_key(*budget)))))
    });
    view! {
        <form class="finder-form" aria-label=t("finder-form") on:submit=|event| event.prevent_default()>
            <CheckCards legend=t("finder-needs") value=situation.needs options=needs compact=true/>
            <Field label=t("finder-software") hint=t("finder-software-hint") value=situation.software max=200/>
            <div class="finder-form__place">
                <Select label=t("finder-department") value=situation.department options=departments/>
                <Checkbox label=t("finder-remote") value=situation.remote on_change=move |on| situation.remote.set(on)/>
            </div>
            <RadioCards legend=t("finder-size") value=situation.size options=sizes compact=true/>
            <RadioCards legend=t("finder-budget") value=situation.budget options=budgets compact=true/>
            <RadioCards legend=t("finder-level") value=situation.level options=levels compact=true/>
            <Checkbox
                label=t("finder-plan")
                hint=t("finder-plan-hint")
                value=situation.plan
                on_change=move |on| situation.plan.set(on)
            />
            <p><Button kind=ButtonKind::Quiet on_click=move |()| situation.clear()>{t("finder-clear")}</Button></p>
        </form>
    }
}

fn any_or(options: impl Iterator<Item = ChoiceOption>) -> Vec<ChoiceOption> {
    options.chain([ChoiceOption::new("", tr("finder-any"))]).collect()
}

const fn size_keys(size: AssociationSize) -> (&'static str, &'static str) {
    match size {
        AssociationSize::Small => ("finder-size-small", "finder-size-small-hint"),
        AssociationSize::Medium => ("finder-size-medium", "finder-size-medium-hint"),
        AssociationSize::Large => ("finder-size-large", "finder-size-large-hint"),
    }
}

const fn budget_key(budget: Budget) -> &'static str {
    match budget {
        Budget::Nothing => "finder-budget-nothing",
        Budget::Little => "finder-budget-little",
        Budget::Some => "finder-budget-some",
    }
}
