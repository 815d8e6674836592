//! One question: asked, answered, then what is said of the answer.

mod choices;
mod matching;
mod ordering;
mod written;

use super::draft::{Draft, Missing};
use super::feedback::under_question;
use super::verdict::{VerdictWords, verdict_key};
use crate::components::{Button, ButtonKind, CommandError, LiveRegion, SafeHtml, fresh_id};
use crate::i18n::{t, t_with, tr};
use crate::state::Command;
use choices::{OptionCards, TrueFalseCards};
use contract::{AnsweredView, QuestionForm, QuestionView, Verdict};
use domain::learning::Answer;
use leptos::prelude::*;
use matching::MatchingLines;
use ordering::OrderedItems;
use written::WrittenAnswer;

/// What the pieces of a question share.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    /// What is being answered.
    draft: RwSignal<Draft>,
    /// What the answer was worth, once given.
    answered: RwSignal<Option<AnsweredView>>,
}

impl Asked {
    fn is_answered(self) -> bool {
        self.answered.with(Option::is_some)
    }
}

/// Shows a question and takes its answer.
#[component]
pub(in crate::pages) fn QuestionPanel(
    question: QuestionView,
    /// Sends the answer.
    answer: Command<Answer>,
    /// What the answer was worth, once given.
    answered: RwSignal<Option<AnsweredView>>,
    /// Whether its words take the focus: one has just left the question before.
    takes_focus: bool,
    /// What the way on says.
    #[prop(into)]
    next: Signal<String>,
    #[prop(into)] on_next: Callback<()>,
    /// Whether what comes next is being worked out.
    #[prop(into)]
    finishing: Signal<bool>,
    /// Told when the nudge is asked for.
    #[prop(optional, into)]
    on_nudge: Option<Callback<()>>,
    /// What is said after the answer, instead of that the right one comes at the end.
    #[prop(optional, into)]
    after: Option<ViewFn>,
) -> impl IntoView {
    let QuestionView { stem_html, hint_html, form, .. } = question;
    let draft = answered.with_untracked(|given| {
        given.as_ref().map_or_else(|| Draft::new(&form), |answered| Draft::of(&answered.answer))
    });
    let asked = Asked { draft: RwSignal::new(draft), answered };
    let missing = RwSignal::new(None::<Missing>);
    let send = {
        let form = form.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if asked.answered.with_untracked(Option::is_some) {
                return;
            }
            match asked.draft.with_untracked(|draft| draft.answer(&form)) {
                Ok(given) => {
                    missing.set(None);
                    answer.run(given);
                }
                Err(lack) => missing.set(Some(lack)),
            }
        }
    };
    let stem = NodeRef::<leptos::html::Legend>::new();
    Effect::new(move |_| {
        if let Some(stem) = stem.get().filter(|_| takes_focus) {
            // a question that went away meanwhile needs no focus
            let _ = stem.focus();
            stem.scroll_into_view();
        }
    });
    let hint = hint_key(&form);
    let hint_id = fresh_id("question-hint");
    let described_by = hint.map(|_| hint_id.clone());
    let missing_id = fresh_id("question-missing");
    // beside the one proposal chosen when there is one, under the question otherwise
    let beside = matches!(form, QuestionForm::Single { .. } | QuestionForm::TrueFalse);
    let said = Signal::derive(move || {
        asked
            .answered
            .with(|answered| answered.as_ref().map(|answered| tr(verdict_key(answered.verdict))))
            .unwrap_or_default()
    });
    view! {
        <form class="question" on:submit=send novalidate>
            <fieldset
                class="question__set"
                aria-describedby=described_by
                disabled=move || asked.is_answered()
            >
                <legend class="question__stem" tabindex="-1" node_ref=stem>
                    <SafeHtml html=stem_html class="prose"/>
                </legend>
                {hint.map(|hint| view! { <p class="question__hint" id=hint_id>{t(hint)}</p> })}
                <AnswerForm form=form asked=asked/>
            </fieldset>
            {hint_html.map(|html| view! { <Nudge html=html asked=asked on_nudge=on_nudge/> })}
            <p class="question__missing" id=missing_id role="alert">
                {move || missing.get().map(|missing| view! {
                    <span class="shape shape--attention" aria-hidden="true"></span>
                    {missing_words(missing)}
                })}
            </p>
            <CommandError of=answer.error()/>
            <LiveRegion words=said/>
            {move || asked.answered.get().map(|answered| view! {
                <Said answered=answered verdict=!beside after=after.clone()/>
            })}
            <Show
                when=move || asked.is_answered()
                fallback=move || view! {
                    <Button kind=ButtonKind::Primary submit=true busy=answer.busy()>{t("quiz-answer")}</Button>
                }
            >
                <NextButton words=next on_next=on_next busy=finishing/>
            </Show>
        </form>
    }
}

/// Shows the author's nudge to those who ask for it; it costs nothing.
#[component]
fn Nudge(html: String, asked: Asked, on_nudge: Option<Callback<()>>) -> impl IntoView {
    let html = StoredValue::new(html);
    let opened = move |_| {
        if let Some(on_nudge) = on_nudge {
            on_nudge.run(());
        }
    };
    view! {
        <Show when=move || !asked.is_answered()>
            <details class="question__nudge" on:toggle=opened>
                <summary>{t("quiz-nudge")}</summary>
                <SafeHtml html=html.get_value() class="prose"/>
            </details>
        </Show>
    }
}

/// Shows where the answer is given.
#[component]
fn AnswerForm(form: QuestionForm, asked: Asked) -> impl IntoView {
    match form {
        QuestionForm::Single { options } => view! { <OptionCards options=options single=true asked=asked/> }.into_any(),
        QuestionForm::Multiple { options } => {
            view! { <OptionCards options=options single=false asked=asked/> }.into_any()
        }
        QuestionForm::TrueFalse => view! { <TrueFalseCards asked=asked/> }.into_any(),
        QuestionForm::ShortText => view! { <WrittenAnswer number=false asked=asked/> }.into_any(),
        QuestionForm::Numeric => view! { <WrittenAnswer number=true asked=asked/> }.into_any(),
        QuestionForm::Matching { left, right } => {
            view! { <MatchingLines left=left right=right asked=asked/> }.into_any()
        }
        QuestionForm::Ordering { items } => view! { <OrderedItems items=items asked=asked/> }.into_any(),
    }
}

/// Shows what is said of the whole answer.
#[component]
fn Said(
    answered: AnsweredView,
    /// Whether the verdict stands here rather than beside the proposal chosen.
    verdict: bool,
    after: Option<ViewFn>,
) -> impl IntoView {
    let words = |html: String| view! { <SafeHtml html=html class="prose feedback"/> };
    let right = answered.verdict == Verdict::Right;
    view! {
        <div class="question__said">
            {verdict.then(|| view! { <VerdictWords verdict=answered.verdict/> })}
            {under_question(&answered).iter().cloned().map(words).collect_view()}
            {answered.general_feedback_html.map(words)}
            {match after {
                Some(after) => after.run(),
                None if right => ().into_any(),
                None => view! { <p class="question__later">{t("quiz-verdict-wrong-more")}</p> }.into_any(),
            }}
        </div>
    }
}

/// Shows the way on; it takes the focus, for the answer that had it can no longer change.
#[component]
fn NextButton(words: Signal<String>, on_next: Callback<()>, busy: Signal<bool>) -> impl IntoView {
    let row = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |_| {
        use wasm_bindgen::JsCast;
        let Some(row) = row.get() else { return };
        let button = row.query_selector("button").ok().flatten();
        if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
            // a button that went away meanwhile needs no focus
            let _ = button.focus();
        }
    });
    view! {
        <div class="question__next" node_ref=row>
            <Button kind=ButtonKind::Primary on_click=on_next busy=busy>
                {words}
            </Button>
        </div>
    }
}

const fn hint_key(form: &QuestionForm) -> Option<&'static str> {
    match form {
        QuestionForm::Single { .. } | QuestionForm::TrueFalse => Some("quiz-hint-single"),
        QuestionForm::Multiple { .. } => Some("quiz-hint-multiple"),
        QuestionForm::Matching { .. } => Some("quiz-hint-matching"),
        QuestionForm::Ordering { .. } => Some("quiz-hint-ordering"),
        // the hint is the field's own
        QuestionForm::ShortText | QuestionForm::Numeric => None,
    }
}

fn missing_words(missing: Missing) -> Signal<String> {
    match missing {
        Missing::Choice => t("quiz-need-single"),
        Missing::Tick => t("quiz-need-multiple"),
        Missing::Words => t("quiz-need-text"),
        Missing::Number => t("quiz-need-number"),
        Missing::Pairs(lines) => t_with("quiz-need-pairs", move || vec![("n", lines.into())]),
    }
}
