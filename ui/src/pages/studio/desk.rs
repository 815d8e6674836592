//! A text on the desk: its source beside what it will look like.

mod caret;
mod faults;
mod preview;
mod reset;
mod saving;
mod writing;

use crate::components::{Area, Button, CommandError, LinkButton, Page, Ready};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::use_load;
use caret::go_to_line;
use contract::{CourseText, ErrorCode, UiError};
use domain::Locale;
use faults::Faults;
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use preview::Preview;
use reset::Reset;
use saving::Saved;
use writing::{Writing, use_writing};

/// Shows a lesson or a worksheet to edit in one language.
#[component]
pub fn StudioTextPage() -> impl IntoView {
    let params = use_params_map();
    let address = Memo::new(move |_| {
        params.with(|params| (params.get("text").unwrap_or_default(), params.get("locale").unwrap_or_default()))
    });
    let source = use_load(&[], move || {
        let (text, locale) = address.get();
        async move {
            let locale =
                Locale::from_tag(&locale).ok_or_else(|| UiError::new(ErrorCode::NotFound).with("id", &locale))?;
            // loaded once per text: what is typed afterwards lives in the desk, see below
            ipc::get_course_text(id_in_address(&text)?, locale).await
        }
    });
    let heading = RwSignal::new(String::new());
    let title = Signal::derive(move || match source.outcome() {
        None => tr("studio-lesson-loading"),
        Some(Ok(_)) => {
            heading.with(|heading| if heading.is_empty() { tr("studio-preview-untitled") } else { heading.clone() })
        }
        Some(Err(_)) => tr("studio-lesson-failed"),
    });
    let file = move || source.value().map(|source| tr_with("studio-lesson-file", &[("path", Arg::from(&source.path))]));
    let above = move || file;
    let back = || view! { <LinkButton href="/studio">{t("studio-back")}</LinkButton> };
    // a change of language asks for the source again: the desk stays, for it holds what was typed since
    let drawn = Memo::new(move |_| source.value().map(|source| (source.text, source.locale)));
    view! {
        <Page title=title area=Area::Studio above=above actions=back wide=true>
            {move || match drawn.get() {
                Some(_) => {
                    let source = untrack(|| source.value());
                    source.map(|source| view! { <Desk source=source heading=heading/> }).into_any()
                }
                None => view! { <Ready what=source let:_source>""</Ready> }.into_any(),
            }}
        </Page>
    }
}

#[component]
fn Desk(source: CourseText, heading: RwSignal<String>) -> impl IntoView {
    let writing = use_writing(&source);
    Effect::new(move |_| {
        if let Some(title) = writing.preview.with(|preview| preview.as_ref().map(|preview| preview.title.clone())) {
            heading.set(title);
        }
    });
    let area = NodeRef::<Textarea>::new();
    let reading = RwSignal::new(false);
    let go_to = Callback::new(move |line: usize| {
        reading.set(false);
        if let Some(area) = area.get_untracked() {
            go_to_line(&area, line);
        }
    });
    let lang = source.locale.tag();
    view! {
        <div class="desk" class:desk--reading=move || reading.get()>
            <div class="desk__bar">
                <SaveState writing=writing/>
                <Reset source=source.clone() writing=writing/>
                <div class="desk__switch" role="group" aria-label=t("studio-tabs")>
                    <SwitchButton on=Signal::derive(move || !reading.get()) on_click=move |()| reading.set(false)>
                        {t("studio-tab-write")}
                    </SwitchButton>
                    <SwitchButton on=reading on_click=move |()| reading.set(true)>{t("studio-tab-preview")}</SwitchButton>
                </div>
            </div>
            <div class="desk__halves">
                <section class="desk__source">
                    <label class="desk__label" for="studio-source">{t("studio-source")}</label>
                    <p class="desk__hint" id="studio-source-hint">{t("studio-source-hint")}</p>
                    <textarea
                        id="studio-source"
                        class="desk__text"
                        lang=lang
                        spellcheck="true"
                        autocomplete="off"
                        aria-describedby="studio-source-hint"
                        node_ref=area
                        prop:value=move || writing.text.get()
                        on:input=move |event| writing.edit(event_target_value(&event))
                    ></textarea>
                </section>
                <Preview writing=writing lang=lang/>
            </div>
            <Faults writing=writing on_line=go_to/>
        </div>
    }
}

/// Shows in words whether what was typed is on the disk.
#[component]
fn SaveState(writing: Writing) -> impl IntoView {
    let words = move || match writing.saving.with(saving::Saving::state) {
        Saved::Yes => t("studio-saved"),
        Saved::Soon => t("studio-typing"),
        Saved::Now => t("studio-saving"),
        Saved::Failed => t("studio-save-failed"),
    };
    let failed = Memo::new(move |_| writing.saving.with(saving::Saving::state) == Saved::Failed);
    let differs = move || if writing.differs() { t("studio-differs") } else { t("studio-unchanged") };
    view! {
        <div class="desk__state">
            <p class="desk__saved" class:desk__saved--failed=move || failed.get()>
                <span class=move || if failed.get() { "shape shape--wrong" } else { "shape shape--right" } aria-hidden="true"></span>
                {words}
            </p>
            <p class="desk__differs">{differs}</p>
            <Show when=move || failed.get()>
                <Button on_click=move |()| writing.save()>{t("studio-save-again")}</Button>
            </Show>
            <CommandError of=writing.error/>
        </div>
    }
}

/// Shows one half of the choice between writing and reading back, on narrow windows.
#[component]
fn SwitchButton(
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] on_click: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="desk__switch-button"
            aria-pressed=move || if on.get() { "true" } else { "false" }
            on:click=move |_| on_click.run(())
        >
            {children()}
        </button>
    }
}
