//! The thin path of bubbles at the side of a lesson.

use super::super::{state_fraction, state_key};
use crate::components::{Bubble, scroll_to_anchor};
use crate::i18n::t;
use contract::{LessonRow, LessonView};
use domain::learning::{Heading, LessonState};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the lessons of the module, the one being read with its headings, and the quiz at the end.
#[component]
pub(super) fn LessonPath(lesson: LessonView) -> impl IntoView {
    let headings = StoredValue::new(lesson.headings);
    let step = |row: LessonRow| {
        let here = row.id == lesson.id;
        // what is being read is begun, even before the outline is asked again
        let state = if here && row.state == LessonState::New { LessonState::Begun } else { row.state };
        view! {
            <li class="path__step" class:path__step--here=here>
                <A href=format!("/learn/lesson/{}", row.id) attr:class="path__link">
                    <Bubble fraction=state_fraction(state)/>
                    <span class="path__words">{row.title}</span>
                    <span class="visually-hidden">", "{t(state_key(state))}</span>
                </A>
                {here.then(|| view! { <Headings headings=headings.get_value()/> })}
            </li>
        }
    };
    let steps = lesson.path.into_iter().map(step).collect_view();
    let quiz = lesson.quiz.map(|quiz| {
        view! {
            <li class="path__step">
                <A href=format!("/learn/quiz/{}", quiz.id) attr:class="path__link">
                    <Bubble fraction=if quiz.passed { 1.0 } else { 0.0 }/>
                    <span class="path__words">{t("learn-quiz")}</span>
                </A>
            </li>
        }
    });
    view! {
        <nav class="path" aria-label=t("learn-lesson-path")>
            <ol class="path__steps">{steps}{quiz}</ol>
        </nav>
    }
}

#[component]
fn Headings(headings: Vec<Heading>) -> impl IntoView {
    let link = |heading: Heading| {
        let (href, id) = (format!("#{}", heading.id), heading.id);
        let follow = move |event: leptos::ev::MouseEvent| {
            // the router would take it for another page
            event.prevent_default();
            scroll_to_anchor(&id);
        };
        view! { <li><a href=href class="path__heading" on:click=follow>{heading.text}</a></li> }
    };
    // the third level would make the path longer than the text is
    let links: Vec<_> = headings.into_iter().filter(|heading| heading.level == 2).map(link).collect();
    (!links.is_empty()).then(|| view! { <ul class="path__headings" aria-label=t("learn-lesson-headings")>{links}</ul> })
}
