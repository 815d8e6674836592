//! No card now: done for today, none yet, or switched off.

use crate::components::{EmptyState, Figure, FigureKind, LinkButton};
use crate::i18n::{t, t_with, tr};
use leptos::prelude::*;

/// Says that it is done for today and when the next cards come; nothing is counted beyond the day.
#[component]
pub(super) fn Done(done: usize, next_in_days: Option<u32>, takes_focus: bool) -> impl IntoView {
    let heading = NodeRef::<leptos::html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| takes_focus) {
            // a page left meanwhile needs no focus
            let _ = heading.focus();
        }
    });
    let (title, text) = if done == 0 {
        (t("revision-nothing-title"), t("revision-nothing-text"))
    } else {
        (t("revision-done-title"), t_with("revision-done-text", move || vec![("n", done.into())]))
    };
    let next = move || match next_in_days {
        None => tr("revision-next-none"),
        Some(days) => crate::i18n::tr_with("revision-next-in", &[("n", days.into())]),
    };
    view! {
        <section class="empty">
            <Figure kind=FigureKind::Sprout/>
            <div class="empty__words">
                <h2 class="empty__title" tabindex="-1" node_ref=heading>{title}</h2>
                <p class="empty__text">{text}</p>
                <p class="empty__text">{next}</p>
                <div class="empty__actions"><LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton></div>
            </div>
        </section>
    }
}

/// Says how cards come.
#[component]
pub(super) fn NoCards() -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::Sprout title=t("revision-empty-title") text=t("revision-empty-text")>
            <LinkButton href="/learn">{t("revision-empty-go")}</LinkButton>
        </EmptyState>
    }
}

/// Says that no card comes, and that nothing is lost.
#[component]
pub(super) fn SwitchedOff() -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::Sprout title=t("revision-off-title") text=t("revision-off-text")>
            <LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton>
        </EmptyState>
    }
}
