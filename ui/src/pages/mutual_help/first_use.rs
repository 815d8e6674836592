//! Before the first space: who would see what is written, and two ways to begin.

use super::spaces::CreateSpace;
use crate::components::{ButtonKind, Figure, FigureKind, LinkButton};
use crate::i18n::t;
use contract::SpaceView;
use leptos::prelude::*;

/// What there is to see, and who sees it.
const WHO_SEES: [(&str, &str); 5] = [
    ("notes-first-texts", "notes-first-texts-who"),
    ("notes-first-name", "notes-first-name-who"),
    ("notes-first-marks", "notes-first-marks-who"),
    ("notes-first-drafts", "notes-first-drafts-who"),
    ("notes-first-deleted", "notes-first-deleted-who"),
];

/// Explains on one screen who will see what.
#[component]
pub(super) fn FirstUse(#[prop(into)] on_created: Callback<SpaceView>) -> impl IntoView {
    view! {
        <section class="first-use" aria-labelledby="first-use-who">
            <Figure kind=FigureKind::Peers/>
            <div class="first-use__words">
                <h2 id="first-use-who">{t("mutual-help-first-title")}</h2>
                <ul class="first-use__promises">
                    <li>{t("mutual-help-first-members")}</li>
                    <li>{t("mutual-help-first-nothing")}</li>
                    <li>{t("mutual-help-first-direct")}</li>
                    <li>{t("mutual-help-first-forever")}</li>
                </ul>
            </div>
        </section>
        <section class="who-sees" aria-labelledby="first-use-what">
            <h2 id="first-use-what">{t("notes-first-what")}</h2>
            <dl class="who-sees__list">
                {WHO_SEES.map(|(what, who)| view! {
                    <div class="who-sees__row"><dt>{t(what)}</dt><dd>{t(who)}</dd></div>
                })}
            </dl>
        </section>
        <section aria-labelledby="first-use-ways">
            <h2 id="first-use-ways">{t("mutual-help-first-choice")}</h2>
            <div class="first-use__ways">
                <section class="way" aria-labelledby="first-use-join">
                    <h3 id="first-use-join">{t("mutual-help-join-title")}</h3>
                    <p>{t("mutual-help-join-more")}</p>
                    <LinkButton href="/help/join" kind=ButtonKind::Primary>{t("mutual-help-join-button")}</LinkButton>
                </section>
                <section class="way" aria-labelledby="first-use-create">
                    <h3 id="first-use-create">{t("mutual-help-create-title")}</h3>
                    <p>{t("mutual-help-create-more")}</p>
                    <CreateSpace on_created/>
                </section>
            </div>
        </section>
    }
}
