//! Waiting, failed, there: the three states of what a page loads.

use super::ErrorNotice;
use crate::i18n::t;
use crate::state::Loaded;
use leptos::prelude::*;

/// Shows that something is awaited; quick answers never let it be seen.
#[component]
pub fn Loading() -> impl IntoView {
    view! {
        <div class="loading" role="status">
            <span class="loading__bubbles" aria-hidden="true"><span></span><span></span><span></span></span>
            <span class="loading__words">{t("common-loading")}</span>
        </div>
    }
}

/// Shows `children` with what was loaded; before that that it is awaited, or why it failed with a way to try again.
///
/// ```text
/// <Ready what=course let:course> <h2>{course.title}</h2> </Ready>
/// ```
#[component]
pub fn Ready<T, V>(
    /// What `use_load` gave.
    what: Loaded<T>,
    /// What to show with it.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
    V: IntoView + 'static,
{
    move || match what.outcome() {
        None => view! { <Loading/> }.into_any(),
        Some(Ok(value)) => children(value).into_any(),
        Some(Err(error)) => view! { <ErrorNotice error=error on_retry=move |()| what.reload()/> }.into_any(),
    }
}
