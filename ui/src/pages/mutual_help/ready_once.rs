//! What a form begins from.

use crate::components::{ErrorNotice, Loading};
use crate::state::Loaded;
use leptos::prelude::*;

/// Shows `children` with the first answer and keeps to it: a later one, for another language say, must not take away
/// what is being written.
#[component]
pub(crate) fn ReadyOnce<T, V>(
    /// What `use_load` gave.
    what: Loaded<T>,
    /// What to show with it.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let first = Memo::new(move |before: Option<&Option<T>>| before.cloned().flatten().or_else(|| what.value()));
    let failure =
        Memo::new(move |_| if first.with(Option::is_some) { None } else { what.outcome().and_then(Result::err) });
    move || match (first.get(), failure.get()) {
        (Some(value), _) => children(value).into_any(),
        (None, Some(error)) => view! { <ErrorNotice error on_retry=move |()| what.reload()/> }.into_any(),
        (None, None) => view! { <Loading/> }.into_any(),
    }
}
