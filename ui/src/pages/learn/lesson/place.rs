//! Where one stopped reading: kept while one scrolls, found again when one comes back.

mod fraction;

use crate::components::{Button, ButtonKind, scroll_to_anchor};
use crate::i18n::t;
use crate::ipc;
use contract::LessonView;
use domain::learning::LessonState;
use fraction::{fraction_above, is_other_place, is_worth_resuming};
use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How often a place is kept while one scrolls.
const PACE: Duration = Duration::from_secs(1);
/// On a text of which only the beginning is drawn yet.
const BEGINNING: &str = "lesson__text--beginning";
/// How long pictures take to find their size: the place is found again once they have.
const SETTLED: Duration = Duration::from_millis(300);

/// Keeps the place in a lesson's text and finds it again, or the anchor in the address. `shown` is the lesson that
/// the address asks for. Returns whether one was brought back to an earlier place.
pub(super) fn keep_place(text: NodeRef<Div>, lesson: &LessonView, shown: Memo<String>) -> RwSignal<bool> {
    // a lesson read once is read again from its beginning
    let resumes = lesson.state == LessonState::Begun && is_worth_resuming(lesson.position);
    let start = if resumes { lesson.position } else { 0.0 };
    let resumed = RwSignal::new(false);
    find_place(text, start, resumed);

    let id = StoredValue::new(lesson.id.clone());
    let (here, saved, waits) = (StoredValue::new(start), StoredValue::new(start), StoredValue::new(false));
    let save = move || {
        if let (Some(place), Some(before), Some(lesson)) =
            (here.try_get_value(), saved.try_get_value(), id.try_get_value())
            && is_other_place(before, place)
        {
            saved.set_value(place);
            // a place that could not be kept costs a little scrolling, not a message
            spawn_local(async move { drop(ipc::save_position(lesson, place).await) });
        }
    };
    let note = move || {
        // on its way to another lesson the window goes back to the top: that is not reading
        let still_here = id.with_value(|id| shown.with_untracked(|shown| shown == id.as_str()));
        let Some(text) = text.get_untracked().filter(|_| still_here) else { return };
        let bounds = text.get_bounding_client_rect();
        here.set_value(fraction_above(bounds.top(), bounds.height()));
        if (here.get_value() - start).abs() > 0.05 {
            resumed.set(false);
        }
        if !waits.get_value() {
            waits.set_value(true);
            set_timeout(
                move || {
                    if waits.try_update_value(|waits| *waits = false).is_some() {
                        save();
                    }
                },
                PACE,
            );
        }
    };
    listen_to_scrolling(note);
    on_cleanup(save);
    resumed
}

/// Draws the beginning of the text first and the rest in the frame after, when one arrives at the beginning: a long
/// lesson takes several times as long to lay out as what is seen of it.
pub(super) fn draw_beginning_first(text: NodeRef<Div>, lesson: &LessonView) {
    let resumes = lesson.state == LessonState::Begun && is_worth_resuming(lesson.position);
    if resumes || !use_location().hash.with_untracked(String::is_empty) {
        return;
    }
    Effect::new(move |_| {
        let Some(text) = text.get() else { return };
        // a class that could not be set only costs the time it would have saved
        let _ = text.class_list().add_1(BEGINNING);
        request_animation_frame(move || {
            request_animation_frame(move || drop(text.class_list().remove_1(BEGINNING)));
        });
    });
}

/// Calls `note` whenever anything in the window scrolls, as long as the component lives.
fn listen_to_scrolling(note: impl Fn() + 'static) {
    let listener = StoredValue::new_local(Closure::<dyn Fn()>::new(note));
    // scrolling does not bubble: it is caught on its way down, whichever element scrolls
    listener.with_value(|listener| {
        let _ = window().add_event_listener_with_callback_and_bool("scroll", listener.as_ref().unchecked_ref(), true);
    });
    on_cleanup(move || {
        listener.with_value(|listener| {
            let _ = window().remove_event_listener_with_callback_and_bool(
                "scroll",
                listener.as_ref().unchecked_ref(),
                true,
            );
        });
    });
}

fn find_place(text: NodeRef<Div>, start: f64, resumed: RwSignal<bool>) {
    let location = use_location();
    Effect::new(move |_| {
        let Some(text) = text.get() else { return };
        let anchor = location.hash.get().trim_start_matches('#').to_owned();
        if !anchor.is_empty() {
            let anchor = js_sys::decode_uri_component(&anchor).map_or(anchor, String::from);
            request_animation_frame(move || scroll_to_anchor(&anchor));
        } else if start > 0.0 {
            let again = text.clone();
            request_animation_frame(move || scroll_to_fraction(&text, start));
            set_timeout(
                move || {
                    scroll_to_fraction(&again, start);
                    resumed.try_set(true);
                },
                SETTLED,
            );
        }
    });
}

/// Brings into view the block of the text that lies at `fraction` of its height: blocks hold their place whatever the
/// size of the window and of the letters.
fn scroll_to_fraction(text: &web_sys::HtmlElement, fraction: f64) {
    let bounds = text.get_bounding_client_rect();
    let Ok(blocks) = text.query_selector_all(":scope > * > *") else { return };
    let block = (0..blocks.length())
        .filter_map(|at| blocks.item(at)?.dyn_into::<web_sys::Element>().ok())
        .take_while(|block| {
            let top = block.get_bounding_client_rect().top();
            (top - bounds.top()) / bounds.height().max(1.0) <= fraction
        })
        .last();
    if let Some(block) = block {
        block.scroll_into_view();
    }
}

/// Says that one is back where one stopped, with a way to the beginning.
#[component]
pub(super) fn ResumedNote(shown: RwSignal<bool>, text: NodeRef<Div>) -> impl IntoView {
    let to_top = move |()| {
        shown.set(false);
        window().scroll_to_with_x_and_y(0.0, 0.0);
        if let Some(text) = text.get_untracked() {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::End);
            let heading = document().query_selector("h1").ok().flatten();
            heading.unwrap_or_else(|| text.unchecked_into()).scroll_into_view_with_scroll_into_view_options(&options);
        }
    };
    view! {
        <div class="resumed" role="status">
            <Show when=move || shown.get()>
                <p class="resumed__note">
                    {t("learn-lesson-resumed")}" "
                    <Button kind=ButtonKind::Quiet on_click=to_top>{t("learn-lesson-to-top")}</Button>
                </p>
            </Show>
        </div>
    }
}
