//! Annotations and bookmarks beside the passages of a lesson.
//!
//! By mouse, a passage shows its button when it is pointed at. By keyboard, one button opens a tool bar that walks from
//! passage to passage: one stop for Tab, not one a paragraph. What is written opens under its passage.

mod editor;
mod elsewhere;
mod passages;
mod walk;

pub(super) use elsewhere::PassagesElsewhere;

use crate::components::{Button, ButtonKind, ErrorNotice, LiveRegion};
use crate::i18n::{Arg, locale, t, tr, tr_with};
use crate::ipc;
use crate::shell::regain_focus;
use crate::state::use_load;
use contract::{AnnotationView, Changed, MarkPlace, UiError};
use domain::{AnnotationId, LessonId};
use editor::Editor;
use leptos::html::Div;
use leptos::portal::Portal;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::components::A;
use leptos_router::hooks::use_location;
use std::time::Duration;
use walk::Walk;

/// How long pictures take to find their size: the passage is brought into view again once they have.
const SETTLED: Duration = Duration::from_millis(300);
/// What an address says before the anchor of a passage.
const IN_ADDRESS: &str = "#block-";

/// The marks of the lesson shown, and what is being done with them.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    lesson: StoredValue<LessonId>,
    text: NodeRef<Div>,
    list: RwSignal<Vec<AnnotationView>>,
    failure: RwSignal<Option<UiError>>,
    /// The passage whose annotation is open.
    open: RwSignal<Option<String>>,
    /// The rank of the passage reached while walking.
    walking: RwSignal<Option<usize>>,
    /// The mark removed last, which can be put back.
    removed: RwSignal<Option<AnnotationId>>,
    said: RwSignal<String>,
}

/// Loads the marks of a lesson and shows them in its text.
pub(super) fn use_marks(lesson: LessonId, text: NodeRef<Div>) -> Marks {
    let asked = lesson.clone();
    let loaded = use_load(&[Changed::Course], move || ipc::list_lesson_annotations(asked.clone()));
    let marks = Marks {
        lesson: StoredValue::new(lesson),
        text,
        list: RwSignal::new(Vec::new()),
        failure: RwSignal::new(None),
        open: RwSignal::new(None),
        walking: RwSignal::new(None),
        removed: RwSignal::new(None),
        said: RwSignal::new(String::new()),
    };
    Effect::new(move |_| match loaded.outcome() {
        Some(Ok(list)) => marks.list.set(list),
        Some(Err(error)) => marks.failure.set(Some(error)),
        None => {}
    });
    Effect::new(move |_| {
        // the names of the marks follow the language
        let _followed = locale();
        if let Some(text) = text.get() {
            marks.list.with(|list| passages::draw(&text, list));
        }
    });
    show_passage_in_address(text);
    let clicked = window_event_listener(leptos::ev::click, move |event| {
        if let Some(block) = passages::of_mark(&event) {
            marks.open.set(Some(block));
        }
    });
    on_cleanup(move || clicked.remove());
    marks
}

/// Brings the passage named in the address into view, as often as the address changes.
fn show_passage_in_address(text: NodeRef<Div>) {
    let hash = use_location().hash;
    Effect::new(move |_| {
        let Some(block) = hash.with(|hash| hash.strip_prefix(IN_ADDRESS).map(str::to_owned)) else { return };
        let Some(text) = text.get() else { return };
        let again = (text.clone(), block.clone());
        request_animation_frame(move || passages::show(&text, &block));
        set_timeout(move || passages::show(&again.0, &again.1), SETTLED);
    });
}

impl Marks {
    /// Returns the mark on a passage, if it has one. Reactive.
    fn on(self, block: &str) -> Option<AnnotationView> {
        self.list.with(|list| list.iter().find(|m| m.place == MarkPlace::Here && m.block == block).cloned())
    }

    /// Does something with the core, then shows the marks it answers with; `done` is called if it did it.
    fn ask(
        self,
        asked: impl Future<Output = Result<Vec<AnnotationView>, UiError>> + 'static,
        said: impl FnOnce() -> String + 'static,
        done: impl FnOnce() + 'static,
    ) {
        self.failure.set(None);
        spawn_local(async move {
            let answer = asked.await;
            // another lesson may be shown by now
            if self.list.is_disposed() {
                return;
            }
            match answer {
                Ok(list) => {
                    self.list.set(list);
                    self.said.set(said());
                    done();
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }

    /// Puts a bookmark on a passage or takes it away.
    fn toggle_bookmark(self, block: String) {
        let lesson = self.lesson.get_value();
        let key = if self.on(&block).is_some_and(|mark| mark.bookmarked) {
            "annotations-bookmark-removed"
        } else {
            "annotations-bookmark-kept"
        };
        self.ask(ipc::toggle_bookmark(lesson, block), move || tr(key), || ());
    }

    /// Removes a mark; it can be put back.
    fn remove(self, id: AnnotationId) {
        let lesson = self.lesson.get_value();
        let removed = id.clone();
        let work = async move {
            ipc::delete_annotation(id).await?;
            ipc::list_lesson_annotations(lesson).await
        };
        self.ask(work, || tr("annotations-removed"), move || self.removed.set(Some(removed)));
    }

    /// Puts back the mark removed last.
    fn put_back(self, id: AnnotationId) {
        let lesson = self.lesson.get_value();
        let back = id.clone();
        let work = async move {
            ipc::restore_annotation(id).await?;
            ipc::list_lesson_annotations(lesson).await
        };
        let done = move || {
            self.removed.set(None);
            let block = self.list.with_untracked(|list| list.iter().find(|m| m.id == back).map(|m| m.block.clone()));
            // its button has gone: the keyboard goes on from the passage
            request_animation_frame(move || match (self.text.try_get_untracked().flatten(), block) {
                (Some(text), Some(block)) => passages::focus(&text, &block),
                _ => regain_focus(),
            });
        };
        self.ask(work, || tr("annotations-put-back"), done);
    }
}

/// Shows the way into annotating, above the text, and what is open in it.
#[component]
pub(super) fn Annotate(marks: Marks) -> impl IntoView {
    let count = move || {
        let count = marks.list.with(Vec::len);
        tr_with("annotations-here", &[("n", Arg::from(count))])
    };
    let failed = move || marks.failure.get().map(|error| view! { <ErrorNotice error=error/> });
    view! {
        <div class="annotate">
            <Button kind=ButtonKind::Quiet on_click=move |()| walk::begin(marks)>{t("annotations-begin")}</Button>
            <A href="/learn/annotations">{t("annotations-title")}</A>
            <span class="annotate__count">{count}</span>
        </div>
        {failed}
        <Show when=move || marks.walking.with(Option::is_some)><Walk marks/></Show>
        <PointedPassage marks/>
        <OpenPassage marks/>
        <LiveRegion words=marks.said/>
    }
}

/// Says that a mark was removed, with the way back; it stays in view wherever the passage is.
#[component]
pub(super) fn RemovedMark(marks: Marks) -> impl IntoView {
    let undo = move || {
        marks.removed.get().map(|id| {
            view! {
                <p class="resumed__note">
                    {t("annotations-removed")}" "
                    <Button kind=ButtonKind::Quiet on_click=move |()| marks.put_back(id.clone())>{t("annotations-undo")}</Button>
                </p>
            }
        })
    };
    // the live region above says it
    view! { <div class="resumed">{undo}</div> }
}

/// Shows the button of the passage under the mouse. The keyboard has the tool bar.
#[component]
fn PointedPassage(marks: Marks) -> impl IntoView {
    let pointed = RwSignal::new(None::<(String, f64, f64)>);
    let over = window_event_listener(leptos::ev::mouseover, move |event| {
        let Some(text) = marks.text.get_untracked() else { return };
        match passages::under(&event, &text) {
            passages::Under::Passage(block, top, bottom) => pointed.set(Some((block, top, bottom))),
            passages::Under::Column => {}
            passages::Under::Elsewhere => pointed.set(None),
        }
    });
    on_cleanup(move || over.remove());
    view! {
        <button
            type="button"
            class="passage-button"
            tabindex="-1"
            aria-label=t("annotations-this")
            title=t("annotations-this")
            hidden=move || pointed.with(Option::is_none) || marks.open.with(Option::is_some) || marks.walking.with(Option::is_some)
            style:--passage-top=move || pointed.get().map(|(_, top, _)| format!("{top}px"))
            style:--passage-bottom=move || pointed.get().map(|(_, _, bottom)| format!("{bottom}px"))
            on:click=move |_| marks.open.set(pointed.get_untracked().map(|(block, ..)| block))
        >
            <span class="passage-button__words" aria-hidden="true">{t("annotations-this")}</span>
        </button>
    }
}

/// Shows what is written under its passage, in the place of the text where it belongs.
#[component]
fn OpenPassage(marks: Marks) -> impl IntoView {
    move || {
        let block = marks.open.get()?;
        let text = marks.text.get()?;
        let host = passages::make_room(&text, &block)?;
        on_cleanup(passages::close_room);
        Some(view! {
            <Portal mount=host>
                <Editor marks block=block.clone()/>
            </Portal>
        })
    }
}
