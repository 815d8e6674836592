//! The listings kept at hand, and the mistakes noted.

use super::keep::CompareTray;
use super::results::Row;
use crate::components::{Area, Button, ButtonKind, EmptyState, FigureKind, LinkButton, Page, fresh_id};
use crate::i18n::{self, Arg, t, tr_with};
use crate::ipc;
use crate::state::{use_kept, use_load};
use l10n::listing::mistake_key;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows what is kept at hand.
#[component]
pub fn KeptPage() -> impl IntoView {
    let kept = use_kept();
    kept.load();
    let mistakes = use_load(&[], ipc::list_mistakes);
    let rows = Memo::new(move |_| kept.favourites().rows);
    let gone = Memo::new(move |_| kept.favourites().gone);
    let noted = Memo::new(move |_| mistakes.value().unwrap_or_default());
    let heading = fresh_id("directory-kept-mistakes");
    let above = ViewFn::from(|| view! { <A href="/directory" attr:class="back-link">{t("listing-back")}</A> });
    view! {
        <Page title=t("directory-kept-title") area=Area::Directory lead=t("directory-kept-lead") above>
            <h2 class="visually-hidden">{t("directory-kept-title")}</h2>
            <ol class="rows">
                <For each=move || rows.get() key=|row| row.id.clone() let:row>
                    <Row row/>
                </For>
            </ol>
            <Show when=move || kept.count() == 0>
                <EmptyState figure=FigureKind::NotFound title=t("directory-kept-empty-title") text=t("directory-kept-empty")>
                    <LinkButton href="/directory">{t("directory-kept-empty-link")}</LinkButton>
                </EmptyState>
            </Show>
            <ul class="kept__gone">
                <For each=move || gone.get() key=|one| one.id.clone() let:one>
                    {
                        let id = StoredValue::new(one.id);
                        let words = tr_with("directory-kept-gone", &[("name", Arg::from(one.name))]);
                        view! {
                            <li>
                                <span>{words}</span>
                                <Button kind=ButtonKind::Quiet on_click=move |()| kept.keep(id.get_value(), false)>
                                    {t("directory-kept-drop")}
                                </Button>
                            </li>
                        }
                    }
                </For>
            </ul>
            <Show when=move || !noted.with(Vec::is_empty)>
                <section class="kept__mistakes" aria-labelledby=heading.clone()>
                    <h2 id=heading.clone()>{t("directory-kept-mistakes")}</h2>
                    <ul>
                        <For each=move || noted.get() key=|one| one.listing.clone() let:one>
                            <li>
                                <A href=format!("/directory/{}", one.listing)>{one.name.clone()}</A>
                                " " {t(mistake_key(one.reason))} " "
                                {move || tr_with("directory-kept-noted", &[("date", Arg::from(i18n::date(one.noted_at)))])}
                            </li>
                        </For>
                    </ul>
                </section>
            </Show>
            <CompareTray/>
        </Page>
    }
}
