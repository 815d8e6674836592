//! A lesson asked for before it is clicked: once the pointer or the focus is on its link.

use crate::ipc;
use contract::{Changed, LessonView, UiError};
use domain::{LessonId, Locale};
use futures::FutureExt;
use futures::future::{LocalBoxFuture, Shared};
use leptos::ev::{Custom, FocusEvent, PointerEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// How long an answer may wait for its click: longer, and the person may have read, marked or set something since.
const KEPT: Duration = Duration::from_secs(5);

type Answer = Shared<LocalBoxFuture<'static, Result<LessonView, UiError>>>;

/// The one question asked ahead.
struct Ahead {
    lesson: LessonId,
    /// What an answer depends on: the language, and how often the course has changed.
    state: (Locale, u64),
    at: f64,
    answer: Answer,
}

thread_local! {
    static AHEAD: RefCell<Option<Ahead>> = const { RefCell::new(None) };
}

/// Asks for a lesson as soon as the pointer or the focus comes to a link that leads to it, as long as the calling
/// component lives. Asking changes nothing; what was not clicked is forgotten.
pub fn ask_ahead() {
    let over = window_event_listener(leptos::ev::pointerover, |event: PointerEvent| ask_for(&event));
    let focused = window_event_listener(Custom::<FocusEvent>::new("focusin"), |event: FocusEvent| ask_for(&event));
    on_cleanup(move || {
        over.remove();
        focused.remove();
    });
}

/// Returns a lesson: the answer that was asked for ahead, if it still holds, else a new one.
pub async fn get_lesson(lesson: LessonId) -> Result<LessonView, UiError> {
    let kept = AHEAD.with_borrow_mut(Option::take);
    match kept.filter(|ahead| ahead.lesson == lesson && ahead.holds()) {
        Some(ahead) => match ahead.answer.await {
            Ok(lesson) => Ok(lesson),
            Err(_) => ipc::get_lesson(lesson).await,
        },
        None => ipc::get_lesson(lesson).await,
    }
}

/// Forgets what was asked ahead: where the person stands has just changed.
pub fn forget_ahead() {
    AHEAD.set(None);
}

impl Ahead {
    fn holds(&self) -> bool {
        self.state == state() && js_sys::Date::now() - self.at < KEPT.as_millis() as f64
    }
}

fn state() -> (Locale, u64) {
    untrack(|| (crate::i18n::locale(), super::changes(&[Changed::Course])))
}

fn ask_for(event: &Event) {
    let Some(lesson) = event.target().and_then(|target| target.dyn_into::<Element>().ok()).and_then(lesson_of) else {
        return;
    };
    if AHEAD.with_borrow(|now| now.as_ref().is_some_and(|ahead| ahead.lesson == lesson && ahead.holds())) {
        return;
    }
    let answer = ipc::get_lesson(lesson.clone()).boxed_local().shared();
    spawn_local(answer.clone().map(drop));
    AHEAD.set(Some(Ahead { lesson, state: state(), at: js_sys::Date::now(), answer }));
}

/// Returns the lesson that the link around an element leads to.
fn lesson_of(element: Element) -> Option<LessonId> {
    let link = element.closest("a[href^=\"/learn/lesson/\"]").ok()??;
    let way = link.get_attribute("href")?;
    let id = way.strip_prefix("/learn/lesson/")?.split(['#', '?']).next()?.to_owned();
    LessonId::new(id).ok()
}
