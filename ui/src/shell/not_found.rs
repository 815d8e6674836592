//! An address that leads nowhere.

use crate::components::{EmptyState, FigureKind, LinkButton, Page};
use crate::i18n::t;
use leptos::prelude::*;

/// Shows that there is no such page, and the way home.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <Page title=t("shell-not-found")>
            <EmptyState figure=FigureKind::Lost title=t("shell-not-found-title") text=t("shell-not-found-text")>
                <LinkButton href="/">{t("shell-not-found-home")}</LinkButton>
            </EmptyState>
        </Page>
    }
}
