//! A lesson to read.

mod annotate;
mod comfort;
mod enlarge;
mod foot;
mod path;
mod place;

use super::id_in_address;
use crate::components::{Area, LinkButton, Notice, Page, Ready, SafeHtml, Videos};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::state::{get_lesson, keep_time, use_load};
use annotate::{Annotate, PassagesElsewhere, RemovedMark, use_marks};
use comfort::LessonComfort;
use contract::{Changed, LessonView};
use domain::learning::StudyItem;
use domain::{LessonId, Locale};
use enlarge::LargeFigures;
use foot::LessonFoot;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use path::LessonPath;
use place::{ResumedNote, draw_beginning_first, keep_place};

/// Shows a lesson: its text, the path of its module beside it, one way on at its foot.
#[component]
pub fn LessonPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("lesson").unwrap_or_default()));
    let lesson = use_load(&[Changed::Course], move || {
        let id = id.get();
        async move { get_lesson(id_in_address(&id)?).await }
    });
    let title = Signal::derive(move || match lesson.outcome() {
        None => tr("learn-lesson-loading"),
        Some(Ok(lesson)) => lesson.title,
        Some(Err(_)) => tr("learn-lesson-failed"),
    });
    let above = move || move || lesson.value().map(|lesson| view! { <Above lesson=lesson/> });
    let failed = move || {
        lesson.outcome().is_some_and(|outcome| outcome.is_err()).then(|| {
            view! { <LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton> }
        })
    };
    view! {
        <Page title=title area=Area::Learn above=above wide=true>
            <Ready what=lesson let:lesson>
                <LessonText lesson=lesson shown=id/>
            </Ready>
            {failed}
        </Page>
    }
}

/// Shows where one is: the module, the rank of the lesson in it, the time to take.
#[component]
fn Above(lesson: LessonView) -> impl IntoView {
    let total = lesson.path.len();
    let rank = lesson.path.iter().position(|row| row.id == lesson.id).map_or(0, |at| at + 1);
    let minutes = lesson.minutes;
    let (href, kind) = if lesson.is_guide {
        ("/resources", t("learn-guide"))
    } else {
        ("/learn", t_with("learn-lesson-rank", move || vec![("n", rank.into()), ("total", total.into())]))
    };
    view! {
        <span class="lesson-above">
            <A href>{lesson.module_title}</A>
            " "
            <span>{kind}</span>
            " "
            <span>{t_with("learn-minutes", move || vec![("n", minutes.into())])}</span>
        </span>
    }
}

#[component]
fn LessonText(lesson: LessonView, shown: Memo<String>) -> impl IntoView {
    let text = NodeRef::<leptos::html::Div>::new();
    note_opened(lesson.id.clone());
    draw_beginning_first(text, &lesson);
    let resumed = keep_place(text, &lesson, shown);
    keep_time(StudyItem::Lesson(lesson.id.clone()));
    let changed = lesson.path.iter().any(|row| row.id == lesson.id && row.changed);
    let marks = use_marks(lesson.id.clone(), text);
    let lang = lesson.other_language.map(|locale| locale.tag().to_owned());
    let html = lesson.html.clone();
    view! {
        <div class="lesson">
            // a guide is a step of nothing
            {(!lesson.is_guide).then(|| view! { <LessonPath lesson=lesson.clone()/> })}
            <div class="lesson__column">
                <LessonComfort/>
                {changed.then(|| view! { <Notice><p>{t("learn-lesson-changed-text")}</p></Notice> })}
                {lesson.other_language.map(|locale| view! { <OtherLanguage locale=locale/> })}
                <Annotate marks/>
                <div node_ref=text class="lesson__text">
                    {match lang {
                        Some(lang) => view! { <SafeHtml html=html lang=lang/> }.into_any(),
                        None => view! { <SafeHtml html=html/> }.into_any(),
                    }}
                </div>
                <LargeFigures text=text/>
                <PassagesElsewhere marks/>
                <Videos within=text videos=lesson.videos.clone() settings=lesson.player/>
                <LessonFoot lesson=lesson/>
                <ResumedNote shown=resumed text=text/>
                <RemovedMark marks/>
            </div>
        </div>
    }
}

/// Notes that a lesson was opened, once it is on its way to the screen.
fn note_opened(lesson: LessonId) {
    // a lesson stays readable on a full disk; only where one was is not remembered
    spawn_local(async move { drop(ipc::open_lesson(lesson).await) });
}

#[component]
fn OtherLanguage(locale: Locale) -> impl IntoView {
    let key = match locale {
        Locale::Fr => "learn-language-fr",
        Locale::En => "learn-language-en",
    };
    view! {
        <Notice>
            <p>{t_with("learn-lesson-other-language", move || vec![("language", tr(key).into())])}</p>
        </Notice>
    }
}
