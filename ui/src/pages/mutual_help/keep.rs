//! Keeping what is written, at each change, one write after another.

use contract::UiError;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

/// How long a pause in writing must be before what is written goes to disk.
const PAUSE: Duration = Duration::from_millis(400);

/// Where what is written stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) enum Keeping {
    /// Nothing was written since the page opened.
    #[default]
    Untouched,
    /// On its way to the disk.
    UnderWay,
    /// On the disk.
    Kept,
    /// Not on the disk.
    Failed(UiError),
}

type Save<T> = dyn Fn(T) -> Pin<Box<dyn Future<Output = Result<(), UiError>>>>;

struct Inner<T> {
    save: Box<Save<T>>,
    waiting: Option<T>,
    timer: Option<TimeoutHandle>,
    is_saving: bool,
    state: RwSignal<Keeping>,
}

/// Keeps the last of what it is given. Writes never overtake one another; what waits is written when the page is left.
pub(crate) struct Keeper<T: 'static> {
    inner: StoredValue<Rc<RefCell<Inner<T>>>, LocalStorage>,
    state: RwSignal<Keeping>,
}

impl<T> Clone for Keeper<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Keeper<T> {}

impl<T: 'static> Keeper<T> {
    /// Makes a keeper that writes with `save`; call it while a component is made.
    pub(crate) fn new<Saving>(save: impl Fn(T) -> Saving + 'static) -> Self
    where
        Saving: Future<Output = Result<(), UiError>> + 'static,
    {
        let state = RwSignal::new(Keeping::default());
        let inner = Rc::new(RefCell::new(Inner {
            save: Box::new(move |value| Box::pin(save(value))),
            waiting: None,
            timer: None,
            is_saving: false,
            state,
        }));
        let left = StoredValue::new_local(Rc::clone(&inner));
        on_cleanup(move || {
            if let Some(inner) = left.try_get_value() {
                flush(&inner);
            }
        });
        Self { inner: StoredValue::new_local(inner), state }
    }

    /// Returns where what is written stands. Reactive.
    pub(crate) fn state(self) -> Keeping {
        self.state.get()
    }

    /// Keeps `value` once nothing else comes for a moment.
    pub(crate) fn keep(self, value: T) {
        let Some(inner) = self.inner.try_get_value() else { return };
        self.state.set(Keeping::UnderWay);
        let later = Rc::clone(&inner);
        let timer = set_timeout_with_handle(move || flush(&later), PAUSE).ok();
        let mut inner = inner.borrow_mut();
        inner.waiting = Some(value);
        if let Some(before) = std::mem::replace(&mut inner.timer, timer) {
            before.clear();
        }
    }

    /// Keeps `value` now.
    pub(crate) fn keep_now(self, value: T) {
        self.keep(value);
        if let Some(inner) = self.inner.try_get_value() {
            flush(&inner);
        }
    }

    /// Forgets what waits to be written: something else has written it.
    pub(crate) fn let_go(self) {
        let Some(inner) = self.inner.try_get_value() else { return };
        let mut inner = inner.borrow_mut();
        inner.waiting = None;
        if let Some(timer) = inner.timer.take() {
            timer.clear();
        }
    }
}

fn flush<T: 'static>(inner: &Rc<RefCell<Inner<T>>>) {
    let saving = {
        let mut inner = inner.borrow_mut();
        if let Some(timer) = inner.timer.take() {
            timer.clear();
        }
        if inner.is_saving {
            return;
        }
        let Some(value) = inner.waiting.take() else { return };
        inner.is_saving = true;
        (inner.save)(value)
    };
    let inner = Rc::clone(inner);
    spawn_local(async move {
        let result = saving.await;
        let (state, has_more) = {
            let mut inner = inner.borrow_mut();
            inner.is_saving = false;
            // what came meanwhile waits for its own pause, unless that pause is over
            (inner.state, inner.waiting.is_some() && inner.timer.is_none())
        };
        if has_more {
            flush(&inner);
            return;
        }
        if inner.borrow().waiting.is_none() {
            let now = result.map_or_else(Keeping::Failed, |()| Keeping::Kept);
            // the page may be gone: the text is on disk all the same
            drop(state.try_set(now));
        }
    });
}
