//! One learner leaves, another comes: everything asked before is answered first, and nothing is asked in between.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::task::{Poll, Waker};

thread_local! {
    /// How many questions have no answer yet.
    static ASKED: Cell<usize> = const { Cell::new(0) };
    static LEAVING: Cell<bool> = const { Cell::new(false) };
    /// Who waits for one of the two to change.
    static WAITING: RefCell<Vec<Waker>> = const { RefCell::new(Vec::new()) };
}

/// A question on its way; answered when dropped.
pub(super) struct Asked(());

impl Drop for Asked {
    fn drop(&mut self) {
        ASKED.set(ASKED.get().saturating_sub(1));
        wake();
    }
}

/// A learner leaving; they stay when this is dropped.
pub(super) struct Leaving(());

impl Drop for Leaving {
    fn drop(&mut self) {
        LEAVING.set(false);
        wake();
    }
}

/// Waits until nobody leaves, then counts a question.
pub(super) async fn ask() -> Asked {
    until(|| !LEAVING.get()).await;
    ASKED.set(ASKED.get() + 1);
    Asked(())
}

/// Holds back what is asked from now on, and waits for the answers to what was asked before.
pub(super) async fn leave() -> Leaving {
    until(|| !LEAVING.replace(true)).await;
    let leaving = Leaving(());
    until(|| ASKED.get() == 0).await;
    leaving
}

async fn until(mut done: impl FnMut() -> bool) {
    poll_fn(|context| {
        if done() {
            return Poll::Ready(());
        }
        WAITING.with_borrow_mut(|waiting| waiting.push(context.waker().clone()));
        Poll::Pending
    })
    .await;
}

fn wake() {
    for waker in WAITING.take() {
        waker.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::Context;

    #[test]
    fn nothing_asked_in_one_name_is_done_in_another() {
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(asked) = pin!(ask()).poll(&mut context) else { panic!("nobody leaves") };
        let mut leaving = pin!(leave());
        assert!(leaving.as_mut().poll(&mut context).is_pending(), "a change under way is awaited");
        let mut later = pin!(ask());
        assert!(later.as_mut().poll(&mut context).is_pending(), "a change after that would be the other's");
        drop(asked);
        let Poll::Ready(left) = leaving.as_mut().poll(&mut context) else { panic!("all is answered") };
        assert!(later.as_mut().poll(&mut context).is_pending());
        drop(left);
        assert!(later.as_mut().poll(&mut context).is_ready(), "a switch that failed must not freeze the window");
    }
}
