//! The free software that one recommends: in one's order, with one's words, as a page to send.

use super::software::{description, focus};
use crate::components::{
    Area, Button, ButtonKind, CommandError, EmptyState, Field, FigureKind, LinkButton, LiveRegion, Page, Ready,
    SavedNotice,
};
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use crate::ipc;
use crate::state::{use_command, use_load};
use contract::{SavedFile, SelectedSoftware, SelectionView};
use domain::software::{SELECTION_LEAD_MAX, SELECTION_TITLE_MAX, SENTENCE_MAX};
use leptos::prelude::*;
use leptos_router::components::A;

const TOOLS: &str = "selection-tools";

/// Shows the selection.
#[component]
pub fn SelectionPage() -> impl IntoView {
    let loaded = use_load(&[], ipc::get_selection);
    let above = ViewFn::from(|| view! { <A href="/resources" attr:class="back-link">{t("software-back")}</A> });
    view! {
        <Page title=t("selection-title") area=Area::Resources lead=t("selection-lead") above>
            <Ready what=loaded let:view>
                <Selection view/>
            </Ready>
        </Page>
    }
}

#[component]
fn Selection(view: SelectionView) -> impl IntoView {
    let (title, lead) = (view.title.clone(), view.lead.clone());
    // what is being written in one field must outlive what is done in another: the page is not loaded again
    let items = RwSignal::new(view.items);
    let said = RwSignal::new(String::new());
    let is_empty = Memo::new(move |_| items.with(Vec::is_empty));
    view! {
        <LiveRegion words=said/>
        <section class="software__part" aria-labelledby=TOOLS>
            <h2 id=TOOLS tabindex="-1">{t("selection-tools")}</h2>
            <Show when=move || is_empty.get()><Nothing/></Show>
            <ol class="selection">
                <For each=move || items.get() key=|one| one.slug.clone() let:one>
                    <Item one items said/>
                </For>
            </ol>
        </section>
        <About title lead said/>
        <Show when=move || !is_empty.get()><Export/></Show>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::Sheet title=t("selection-empty-title") text=t("selection-empty")>
            <LinkButton href="/resources">{t("selection-empty-go")}</LinkButton>
        </EmptyState>
    }
}

#[component]
fn Item(one: SelectedSoftware, items: RwSignal<Vec<SelectedSoftware>>, said: RwSignal<String>) -> impl IntoView {
    let SelectedSoftware { slug, name, sentence, software } = one;
    let text = RwSignal::new(sentence.clone());
    let written = RwSignal::new(sentence);
    let place = {
        let slug = slug.clone();
        Memo::new(move |_| items.with(|items| items.iter().position(|one| one.slug == slug).unwrap_or(0)))
    };
    let total = Memo::new(move |_| items.with(Vec::len));
    let keep = use_command(
        {
            let slug = slug.clone();
            move |()| ipc::recommend_software(slug.clone(), text.get_untracked())
        },
        {
            let (name, field) = (name.clone(), format!("sentence-{slug}"));
            move |view: SelectionView| {
                items.set(view.items);
                written.set(text.get_untracked());
                // the button that had the focus goes away
                focus(&field);
                said.set(tr_with("selection-sentence-kept", &[("name", Arg::from(name.as_str()))]));
            }
        },
    );
    let step = use_command(
        {
            let slug = slug.clone();
            move |earlier: bool| {
                let slug = slug.clone();
                async move { Ok((ipc::move_recommended(slug, earlier).await?, earlier)) }
            }
        },
        {
            let (name, slug) = (name.clone(), slug.clone());
            move |(view, earlier): (SelectionView, bool)| {
                items.set(view.items);
                let args = [
                    ("name", Arg::from(name.as_str())),
                    ("place", Arg::from(place.get_untracked() + 1)),
                    ("total", Arg::from(total.get_untracked())),
                ];
                said.set(tr_with("selection-moved", &args));
                // an element that is moved loses the focus
                focus(&format!("{}-{slug}", if earlier { "earlier" } else { "later" }));
            }
        },
    );
    let remove = use_command(
        {
            let slug = slug.clone();
            move |()| ipc::stop_recommending(slug.clone())
        },
        {
            let name = name.clone();
            move |view: SelectionView| {
                items.set(view.items);
                said.set(tr_with("selection-removed", &[("name", Arg::from(name.as_str()))]));
                focus(TOOLS);
            }
        },
    );
    let label = {
        let name = name.clone();
        t_with("selection-sentence-of", move || vec![("name", Arg::from(name.as_str()))])
    };
    let about = software.clone();
    let about = move || about.as_ref().map_or_else(|| tr("selection-lost"), description);
    let [earlier_id, later_id, field_id] = ["earlier", "later", "sentence"].map(|what| format!("{what}-{slug}"));
    let which = StoredValue::new(name.clone());
    let heading = if software.is_some() {
        view! { <A href=format!("/resources/software/{slug}")>{name.clone()}</A> }.into_any()
    } else {
        view! { <span>{name.clone()}</span> }.into_any()
    };
    let which = move || view! { <span class="visually-hidden">" – " {which.get_value()}</span> };
    view! {
        <li class="selection__item">
            <h3 class="selection__name">{heading}</h3>
            <p class="selection__about">{about}</p>
            <Field label value=text rows=2 max=SENTENCE_MAX id=field_id/>
            <div class="software__acts">
                <Show when=move || text.get().trim() != written.get().trim()>
                    <Button kind=ButtonKind::Primary busy=keep.busy() on_click=move |()| keep.run(())>
                        {t("selection-sentence-keep")} {which}
                    </Button>
                </Show>
                <button type="button" class="button button--plain" id=earlier_id
                    aria-disabled=move || (place.get() == 0).then_some("true")
                    on:click=move |_| {
                        if place.get_untracked() > 0 {
                            step.run(true);
                        }
                    }
                >
                    {t("selection-earlier")} {which}
                </button>
                <button type="button" class="button button--plain" id=later_id
                    aria-disabled=move || (place.get() + 1 == total.get()).then_some("true")
                    on:click=move |_| {
                        if place.get_untracked() + 1 < total.get_untracked() {
                            step.run(false);
                        }
                    }
                >
                    {t("selection-later")} {which}
                </button>
                <Button kind=ButtonKind::Quiet busy=remove.busy() on_click=move |()| remove.run(())>
                    {t("selection-remove")} {which}
                </Button>
            </div>
            <CommandError of=keep.error()/>
            <CommandError of=step.error()/>
            <CommandError of=remove.error()/>
        </li>
    }
}

#[component]
fn About(title: String, lead: String, said: RwSignal<String>) -> impl IntoView {
    let (title, lead) = (RwSignal::new(title), RwSignal::new(lead));
    let keep = use_command(
        move |()| ipc::describe_selection(title.get_untracked(), lead.get_untracked()),
        move |_| said.set(tr("selection-about-kept")),
    );
    view! {
        <section class="panel software__about" aria-labelledby="selection-about">
            <h2 class="panel__title" id="selection-about">{t("selection-about")}</h2>
            <Field label=t("selection-about-title") hint=t("selection-about-title-hint") value=title max=SELECTION_TITLE_MAX/>
            <Field label=t("selection-about-lead") value=lead rows=3 max=SELECTION_LEAD_MAX/>
            <div class="software__acts">
                <Button busy=keep.busy() on_click=move |()| keep.run(())>{t("selection-about-keep")}</Button>
            </div>
            <p class="software__said" aria-hidden="true">{said}</p>
            <CommandError of=keep.error()/>
        </section>
    }
}

/// Shows the way to make a page of it.
#[component]
fn Export() -> impl IntoView {
    let saved = RwSignal::new(None::<SavedFile>);
    let export = use_command(|()| ipc::export_selection_as(), move |file| saved.set(file));
    view! {
        <section class="software__part" aria-labelledby="selection-export">
            <h2 id="selection-export">{t("selection-export")}</h2>
            <p>{t("selection-export-text")}</p>
            <div class="software__acts">
                <Button kind=ButtonKind::Primary busy=export.busy() on_click=move |()| export.run(())>
                    {t("selection-export-as")}
                </Button>
            </div>
            <CommandError of=export.error()/>
            {move || saved.get().map(|file| view! { <SavedNotice path=file.path/> })}
        </section>
    }
}
