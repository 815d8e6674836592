//! Time really spent on a page of the course: signs of life are noted, and told to the core now and then.

use crate::ipc;
use domain::learning::{StudyClock, StudyItem};
use leptos::leptos_dom::helpers::{WindowListenerHandle, set_interval_with_handle};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// How often the seconds counted are told.
const PACE: Duration = Duration::from_secs(20);
/// Signs closer than this, in milliseconds, are one.
const FINEST: f64 = 500.0;
/// What a person who reads does; a film that plays tells its time.
const SIGNS: [&str; 6] = ["pointermove", "pointerdown", "keydown", "wheel", "scroll", "timeupdate"];

/// Counts the time spent as long as the component lives.
pub fn keep_time(item: StudyItem) {
    let clock = StoredValue::new(StudyClock::default());
    let last = StoredValue::new(f64::NEG_INFINITY);
    let item = StoredValue::new(item);
    clock.update_value(|clock| clock.sign(now()));

    let tell = move || {
        let seconds = clock.try_update_value(StudyClock::take_seconds).unwrap_or(0);
        if let Some(item) = item.try_get_value().filter(|_| seconds > 0) {
            // seconds that could not be kept are not worth a message
            spawn_local(async move { drop(ipc::add_study_time(item, seconds).await) });
        }
    };
    let sign = move || {
        let at = now();
        if last.try_get_value().is_some_and(|before| at - before >= FINEST) && !document().hidden() {
            last.set_value(at);
            clock.update_value(|clock| clock.sign(at));
        }
    };
    listen(sign);
    let hidden: WindowListenerHandle = window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() {
            clock.try_update_value(|clock| clock.leave(now()));
            tell();
        }
    });
    let ticking = set_interval_with_handle(tell, PACE);
    on_cleanup(move || {
        hidden.remove();
        if let Ok(ticking) = ticking {
            ticking.clear();
        }
        clock.try_update_value(|clock| clock.leave(now()));
        tell();
    });
}

/// Calls `sign` at each sign of life, as long as the component lives: caught on its way down, for neither scrolling nor
/// what a film tells bubbles.
fn listen(sign: impl Fn() + 'static) {
    let listener = StoredValue::new_local(Closure::<dyn Fn()>::new(sign));
    listener.with_value(|listener| {
        for name in SIGNS {
            let _ = window().add_event_listener_with_callback_and_bool(name, listener.as_ref().unchecked_ref(), true);
        }
    });
    on_cleanup(move || {
        listener.with_value(|listener| {
            for name in SIGNS {
                let _ = window().remove_event_listener_with_callback_and_bool(
                    name,
                    listener.as_ref().unchecked_ref(),
                    true,
                );
            }
        });
    });
}

fn now() -> f64 {
    window().performance().map_or(0.0, |performance| performance.now())
}
