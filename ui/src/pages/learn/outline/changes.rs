//! What a new version of the course changed.

use crate::components::{Button, CommandError, Notice};
use crate::i18n::{t, t_with};
use crate::ipc;
use crate::state::{Loaded, use_command};
use contract::{ChangeRow, CourseChangesView, CourseView};
use domain::learning::{Change, StudyItem};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows what changed, until the person says that they saw it.
#[component]
pub(super) fn CourseChanges(changes: CourseChangesView, course: Loaded<CourseView>) -> impl IntoView {
    let seen = use_command(|()| ipc::dismiss_course_changes(), move |view| course.set(view));
    let (from, to) = (changes.from_version, changes.to_version);
    let lead = if from == to {
        t("learn-changes-same")
    } else {
        t_with("learn-changes-lead", move || vec![("from", from.into()), ("to", to.into())])
    };
    let actions = ViewFn::from(
        move || view! { <Button busy=seen.busy() on_click=move |()| seen.run(())>{t("learn-changes-seen")}</Button> },
    );
    let rows = changes.rows.into_iter().map(|row| view! { <Row row=row/> }).collect_view();
    view! {
        <div class="course__changes">
            <Notice word=t("learn-changes-title") actions=actions>
                <p>{lead}</p>
                <ul class="changes">{rows}</ul>
                <CommandError of=seen.error()/>
            </Notice>
        </div>
    }
}

#[component]
fn Row(row: ChangeRow) -> impl IntoView {
    let word = match (row.change, row.done) {
        (Change::Added, _) => "learn-changes-added",
        (Change::Reworded, true) => "learn-changes-reworded-done",
        (Change::Reworded, false) => "learn-changes-reworded",
        (Change::Removed, true) => "learn-changes-removed-done",
        (Change::Removed, false) => "learn-changes-removed",
    };
    let (href, kind) = match &row.item {
        StudyItem::Lesson(id) => (format!("/learn/lesson/{id}"), None),
        StudyItem::Scenario(id) => (format!("/learn/story/{id}"), Some("learn-changes-scenario")),
        StudyItem::Worksheet(id) => (format!("/learn/worksheet/{id}"), Some("learn-changes-worksheet")),
        StudyItem::Quiz(id) => (format!("/learn/quiz/{id}"), Some("learn-changes-quiz")),
    };
    let title = match row.change {
        Change::Removed => view! { <span>{row.title}</span> }.into_any(),
        Change::Added | Change::Reworded => view! { <A href=href>{row.title}</A> }.into_any(),
    };
    view! {
        <li>
            {title}
            {kind.map(|kind| view! { " "<span class="changes__kind">{t(kind)}</span> })}
            " "
            <span class="changes__word">{t(word)}</span>
        </li>
    }
}
