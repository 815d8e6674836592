//! Running something the person asked for.

use contract::UiError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// Something the person can ask for. Copies share one state.
pub struct Command<I: 'static> {
    run: StoredValue<Rc<dyn Fn(I)>, LocalStorage>,
    busy: RwSignal<bool>,
    error: RwSignal<Option<UiError>>,
    once: bool,
}

impl<I> Clone for Command<I> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<I> Copy for Command<I> {}

impl<I: 'static> Command<I> {
    /// Runs the command. One of [`use_command`] does nothing while it runs already, so that a double click submits once.
    pub fn run(self, input: I) {
        if self.busy.try_get_untracked().is_some_and(|busy| !busy || !self.once)
            && let Some(run) = self.run.try_get_value()
        {
            run(input);
        }
    }

    /// Returns whether it runs now, for `Button`'s `busy`.
    #[must_use]
    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Returns what went wrong the last time, for `CommandError`; empty while it runs and after a success.
    #[must_use]
    pub fn error(self) -> RwSignal<Option<UiError>> {
        self.error
    }
}

/// Makes a command: `work` does it, `done` receives what came out. Take what needs a context (such as
/// `use_navigate`) before, and move it in.
///
/// ```text
/// let save = use_command(|entry| ipc::save_my_listing(entry), move |view| listing.set(view));
/// view! { <Button on_click=move |()| save.run(entry.get()) busy=save.busy()>{t("listing-save")}</Button>
///         <CommandError of=save.error()/> }
/// ```
pub fn use_command<I, O, Work>(work: impl Fn(I) -> Work + 'static, done: impl Fn(O) + 'static) -> Command<I>
where
    I: 'static,
    O: 'static,
    Work: Future<Output = Result<O, UiError>> + 'static,
{
    Command { once: true, ..use_each_command(work, done) }
}

/// Makes a command of which each call runs, also while another does: for choices, none of which may be lost.
pub fn use_each_command<I, O, Work>(work: impl Fn(I) -> Work + 'static, done: impl Fn(O) + 'static) -> Command<I>
where
    I: 'static,
    O: 'static,
    Work: Future<Output = Result<O, UiError>> + 'static,
{
    let (busy, error) = (RwSignal::new(false), RwSignal::new(None));
    let done = Rc::new(done);
    let run: Rc<dyn Fn(I)> = Rc::new(move |input| {
        busy.set(true);
        error.set(None);
        let (work, done) = (work(input), Rc::clone(&done));
        spawn_local(async move {
            let result = work.await;
            // the page may be gone by now: what it would have shown no longer matters
            if busy.try_set(false).is_some() {
                return;
            }
            match result {
                Ok(output) => done(output),
                Err(failure) => error.set(Some(failure)),
            }
        });
    });
    Command { run: StoredValue::new_local(run), busy, error, once: false }
}
