//! The outline of the course: what it is for, where one stands, its modules, a search in its texts.

mod changes;
mod chapter;
mod next_step;
mod search;

use crate::components::{Area, Bubbles, EmptyState, Figure, FigureKind, Page, Ready};
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use crate::ipc;
use crate::pages::learn::{spent_words, time_words};
use crate::pages::revision::RevisionLine;
use crate::state::{Loaded, use_load};
use changes::CourseChanges;
use chapter::Chapter;
use contract::{Changed, CourseView};
use leptos::prelude::*;
use leptos_router::components::A;
use next_step::NextStep;
use search::CourseSearch;

/// Shows the course: its aim, the next thing to do, its modules.
#[component]
pub fn LearnPage() -> impl IntoView {
    let course = use_load(&[Changed::Course], ipc::get_course);
    let course_loaded = course;
    // kept here, so that a refresh of the course leaves what is being typed alone
    let sought = RwSignal::new(String::new());
    let title = Signal::derive(move || course.value().map_or_else(|| tr("learn-title"), |course| course.title));
    let lead = Signal::derive(move || course.value().map(|course| course.summary).unwrap_or_default());
    view! {
        <Page title=title area=Area::Learn lead=lead>
            <Ready what=course let:course>
                <Outline view=course course=course_loaded sought=sought/>
            </Ready>
        </Page>
    }
}

#[component]
fn Outline(view: CourseView, course: Loaded<CourseView>, sought: RwSignal<String>) -> impl IntoView {
    let (loaded, course) = (course, view);
    if course.modules.is_empty() {
        return view! {
            <EmptyState figure=FigureKind::Lost title=t("learn-empty-title") text=t("learn-empty-text")/>
        }
        .into_any();
    }
    let next = NextStep::of(&course);
    let total: usize = course.modules.iter().map(|module| module.lessons.len()).sum();
    let done: usize = course.modules.iter().map(|module| module.lessons_done).sum();
    let progress = match done {
        0 => t("learn-progress-none"),
        done if done == total => t("learn-progress-all"),
        done => t_with("learn-progress", move || vec![("done", done.into()), ("total", total.into())]),
    };
    let authors = course.authors.join(", ");
    let colophon = t_with("learn-colophon", move || {
        vec![
            ("version", Arg::from(course.version.to_string())),
            ("authors", Arg::from(&authors)),
            ("licence", Arg::from(&course.licence)),
        ]
    });
    let (minutes, left, spent) = (course.minutes, course.minutes_left, course.spent_seconds);
    let time = move || {
        let total = tr_with("learn-time-course", &[("time", Arg::from(time_words(minutes.into())))]);
        let left = (left > 0 && left < minutes)
            .then(|| tr_with("learn-time-left", &[("time", Arg::from(time_words(left.into())))]));
        let parts = [Some(total), spent_words(spent), left];
        parts.into_iter().flatten().collect::<Vec<_>>().join(&tr("learn-time-between"))
    };
    let soon = course.modules.iter().any(|module| module.lessons.is_empty());
    let modules =
        course.modules.into_iter().zip(1..).map(|(module, rank)| view! { <Chapter module=module rank=rank/> });
    view! {
        {course.changes.map(|changes| view! { <CourseChanges changes=changes course=loaded/> })}
        <div class="course__progress">
            <Bubbles done=done total=total text=progress/>
            <p class="course__time">{time}</p>
        </div>
        {next.map(|next| view! { <NextDoor next=next/> })}
        <RevisionLine/>
        <CourseSearch sought=sought/>
        <section class="course__modules" aria-labelledby="course-modules">
            <h2 id="course-modules">{t("learn-modules")}</h2>
            <ol class="chapters">{modules.collect_view()}</ol>
        </section>
        <footer class="course__colophon">
            {soon.then(|| view! { <p>{t("learn-module-soon-text")}</p> })}
            {course.own_edition.then(|| view! { <p>{t("learn-own-edition")}</p> })}
            <p>{colophon}</p>
        </footer>
    }
    .into_any()
}

/// Shows the one thing to do next, large: a door rather than a button.
#[component]
fn NextDoor(next: NextStep) -> impl IntoView {
    let figure = if matches!(next, NextStep::Attestation { .. }) { FigureKind::Seal } else { FigureKind::Path };
    let about = next.minutes().map(|minutes| t_with("learn-minutes", move || vec![("n", minutes.into())]));
    let title = next.title();
    view! {
        <A href=next.href() attr:class="next-door">
            <span class="next-door__words">
                <span class="next-door__verb">{t(next.verb_key())}</span>" "
                <span class="next-door__title">{title}</span>
                {about.map(|about| view! { " "<span class="next-door__about">{about}</span> })}
            </span>
            <Figure kind=figure/>
        </A>
    }
}
