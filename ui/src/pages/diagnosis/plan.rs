//! The transition plan: steps by period, each to be ticked.

use crate::components::{ButtonKind, Checkbox, CommandError, LinkButton};
use crate::i18n::{Arg, date, now, t, t_with, tr, tr_with};
use crate::ipc;
use crate::pages::directory::offer_key;
use crate::pages::finder::wish_for_plan;
use crate::state::use_each_command;
use contract::{DiagnosisView, PlanStepView};
use domain::directory::Offer;
use domain::learning::StepPeriod;
use l10n::plan::{cost_key, effort_key, period_key};
use leptos::prelude::*;
use leptos_router::components::A;
use std::collections::{BTreeMap, BTreeSet};

/// Shows the plan and the way from it to the finder.
#[component]
pub(super) fn Plan(view: DiagnosisView) -> impl IntoView {
    let DiagnosisView { steps, size, kept_at, .. } = view;
    // the plan of a day that is past is to be read: what is done since belongs to that of today
    let is_past = kept_at.is_some();
    let done: Done = RwSignal::new(
        steps.iter().filter_map(|step| Some((step.id.clone(), step.done_at?))).collect::<BTreeMap<_, _>>(),
    );
    let total = steps.len();
    // shown at once, and taken back when it could not be kept: the box never says what the disk does not
    let mark = use_each_command(
        move |(step, on): (String, bool)| {
            let before = done.with_untracked(|done| done.get(&step).copied());
            set_done(done, &step, on.then(now));
            async move {
                let kept = ipc::mark_plan_step(step.clone(), on).await;
                if kept.is_err() {
                    set_done(done, &step, before);
                }
                kept
            }
        },
        |()| (),
    );
    let count =
        t_with("diagnosis-plan-done", move || vec![("done", done.with(BTreeMap::len).into()), ("total", total.into())]);
    let needs: Vec<(String, Vec<Offer>)> = steps.iter().map(|step| (step.id.clone(), step.offers.clone())).collect();
    let wish = move |_| {
        let left = done.with_untracked(|done| {
            let to_do = needs.iter().filter(|(step, _)| !done.contains_key(step));
            to_do.flat_map(|(_, offers)| offers.iter().copied()).collect::<BTreeSet<Offer>>()
        });
        wish_for_plan(left.into_iter().collect(), size);
    };
    let periods = StepPeriod::ALL.iter().map(move |period| {
        let steps: Vec<PlanStepView> = steps.iter().filter(|step| step.period == *period).cloned().collect();
        (!steps.is_empty()).then(|| {
            let steps = steps.into_iter().map(|step| {
                let id = step.id.clone();
                let done_at = {
                    let id = id.clone();
                    Signal::derive(move || done.with(|done| done.get(&id).copied()))
                };
                let on_change = (!is_past).then(|| Callback::new(move |on| mark.run((id.clone(), on))));
                view! { <Step step done_at on_change/> }
            });
            view! {
                <section class="plan__period">
                    <h3>{t(period_key(*period))}</h3>
                    <ol class="plan__steps">{steps.collect_view()}</ol>
                </section>
            }
        })
    });
    view! {
        <section class="stock__part" aria-labelledby="check-plan">
            <h2 id="check-plan">{t("diagnosis-plan")}</h2>
            <p class="stock__text">{t(if is_past { "diagnosis-plan-text-past" } else { "diagnosis-plan-text" })}</p>
            {(!is_past).then(|| view! { <p class="plan__count" role="status">{count}</p> })}
            <CommandError of=mark.error()/>
            {periods.collect_view()}
            {(!is_past).then(|| view! {
                <div class="plan__find">
                    <p>{t("diagnosis-find-text")}</p>
                    // the link is followed by the router once this has run
                    <p>
                        <LinkButton kind=ButtonKind::Primary href="/directory-finder" on:click=wish>
                            {t("diagnosis-find")}
                        </LinkButton>
                    </p>
                </div>
            })}
        </section>
    }
}

/// The steps that are done, each with when, in seconds since 1970 (UTC).
type Done = RwSignal<BTreeMap<String, i64>>;

fn set_done(done: Done, step: &str, at: Option<i64>) {
    // the page may be gone
    done.try_update(|done| match at {
        Some(at) => done.insert(step.to_owned(), at),
        None => done.remove(step),
    });
}

#[component]
fn Step(
    step: PlanStepView,
    done_at: Signal<Option<i64>>,
    /// Nothing where it can only be read.
    on_change: Option<Callback<bool>>,
) -> impl IntoView {
    let PlanStepView { theme, effort, cost, title, why, how, lessons, software, offers, .. } = step;
    let lessons: Vec<(String, String)> =
        lessons.into_iter().map(|one| (format!("/learn/lesson/{}", one.id), one.title)).collect();
    let software: Vec<(String, String)> =
        software.into_iter().map(|one| (format!("/resources/software/{}", one.slug), one.name)).collect();
    let has_links = !lessons.is_empty() || !software.is_empty() || !offers.is_empty();
    let offers = (!offers.is_empty()).then(|| {
        let words = move || offers.iter().map(|offer| tr(offer_key(*offer))).collect::<Vec<_>>().join(", ");
        view! { <div><dt>{t("diagnosis-step-offers")}</dt><dd>{words}</dd></div> }
    });
    let is_done = Signal::derive(move || done_at.get().is_some());
    let done_words =
        move || done_at.get().map(|at| tr_with("diagnosis-step-done-at", &[("date", Arg::from(date(at)))]));
    let name = title.clone();
    let name = t_with("diagnosis-step-done-name", move || vec![("title", name.as_str().into())]);
    view! {
        <li class="step" class:step--done=is_done>
            <p class="step__theme">{theme}</p>
            <h4 class="step__title">{title}</h4>
            <p>{why}</p>
            <p>{how}</p>
            <p class="step__facts">
                <span>{t(effort_key(effort))}</span> <span>{t(cost_key(cost))}</span>
                {move || done_words().map(|words| view! { " " <span>{words}</span> })}
            </p>
            {has_links.then(|| view! {
                <dl class="step__more">
                    <Links title="diagnosis-step-lessons" links=lessons/>
                    <Links title="diagnosis-step-software" links=software/>
                    {offers}
                </dl>
            })}
            {on_change.map(|on_change| view! { <Checkbox label=name value=is_done on_change/> })}
        </li>
    }
}

/// Pages to go to, under a word.
#[component]
fn Links(title: &'static str, links: Vec<(String, String)>) -> impl IntoView {
    (!links.is_empty()).then(|| {
        let links = links.into_iter().map(|(href, words)| view! { <dd><A href>{words}</A></dd> });
        view! { <div><dt>{t(title)}</dt>{links.collect_view()}</div> }
    })
}
