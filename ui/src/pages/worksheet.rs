//! A worksheet: filled in field by field, kept at each change, made into a document.

mod export;
mod field;
mod table;

use crate::components::{Area, Button, ButtonKind, CommandError, Dialog, LinkButton, Notice, Page, Ready, SafeHtml};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::pages::learn::id_in_address;
use crate::state::{Loaded, keep_time, use_command, use_load};
use contract::{SectionView, SheetSaved, WorksheetView};
use domain::WorksheetId;
use domain::learning::{FieldValue, StudyItem};
use export::ExportSheet;
use field::SheetField;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use std::collections::BTreeMap;

/// What the fields of a worksheet share.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    id: StoredValue<WorksheetId>,
    results: RwSignal<BTreeMap<String, String>>,
}

impl Sheet {
    /// Takes in what keeping an answer changed.
    fn saved(self, saved: SheetSaved) {
        // the page may be gone by now
        self.results.try_set(saved.results);
    }
}

/// Shows a worksheet.
#[component]
pub fn WorksheetPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("worksheet").unwrap_or_default()));
    let sheet = use_load(&[], move || {
        let id = id.get();
        async move { ipc::get_worksheet(id_in_address(&id)?).await }
    });
    let title = Memo::new(move |_| match sheet.outcome() {
        None => tr("worksheet-loading"),
        Some(Ok(sheet)) => sheet.title,
        Some(Err(_)) => tr("worksheet-failed"),
    });
    let lead = Signal::derive(move || sheet.value().map(|sheet| sheet.summary).unwrap_or_default());
    let above = move || move || sheet.value().map(|sheet| view! { <Above sheet=sheet/> });
    view! {
        <Page title=Signal::derive(move || title.get()) area=Area::Learn above=above lead=lead>
            <Ready what=sheet let:view>
                <SheetForm view=view loaded=sheet/>
            </Ready>
            <p class="story__back"><LinkButton href="/learn">{t("learn-back-to-course")}</LinkButton></p>
        </Page>
    }
}

#[component]
fn Above(sheet: WorksheetView) -> impl IntoView {
    let minutes = sheet.minutes;
    view! {
        <span class="lesson-above">
            <A href="/learn">{sheet.module_title}</A>
            " "
            <span>{t("worksheet-kind")}</span>
            " "
            <span>{t_with("learn-minutes", move || vec![("n", minutes.into())])}</span>
        </span>
    }
}

/// Shows what a worksheet asks; `ending` stands under the questions.
#[component]
pub(super) fn SheetForm(
    view: WorksheetView,
    loaded: Loaded<WorksheetView>,
    #[prop(optional, into)] ending: ViewFn,
) -> impl IntoView {
    // the self-diagnosis is no part of the course: its time is not counted
    if view.module.is_some() {
        keep_time(StudyItem::Worksheet(view.id.clone()));
    }
    let sheet = Sheet { id: StoredValue::new(view.id.clone()), results: RwSignal::new(view.results) };
    let values = StoredValue::new(view.values);
    let lang = view.other_language.map(|locale| locale.tag());
    let sections =
        view.sections.into_iter().map(|section| view! { <Section section=section sheet=sheet values=values/> });
    view! {
        <Notice><p>{t("worksheet-kept")}</p></Notice>
        <div class="sheet" lang=lang>
            <SafeHtml html=view.intro_html/>
            {sections.collect_view()}
        </div>
        {ending.run()}
        <ExportSheet sheet=sheet/>
        <ClearSheet sheet=sheet loaded=loaded/>
    }
}

#[component]
fn Section(section: SectionView, sheet: Sheet, values: StoredValue<BTreeMap<String, FieldValue>>) -> impl IntoView {
    let heading = format!("section-{}", section.id);
    let labelled_by = heading.clone();
    let fields = section.fields.into_iter().map(|field| {
        let value = values.with_value(|values| values.get(&field.id).cloned());
        view! { <SheetField field=field value=value sheet=sheet/> }
    });
    view! {
        <section class="sheet__section" aria-labelledby=labelled_by>
            <h2 id=heading>{section.title}</h2>
            {(!section.html.is_empty()).then(|| view! { <SafeHtml html=section.html/> })}
            {fields.collect_view()}
        </section>
    }
}

/// Empties the worksheet, once confirmed.
#[component]
fn ClearSheet(sheet: Sheet, loaded: Loaded<WorksheetView>) -> impl IntoView {
    let open = RwSignal::new(false);
    let clear = use_command(
        move |()| ipc::clear_worksheet(sheet.id.get_value()),
        move |view: WorksheetView| {
            open.set(false);
            loaded.set(view);
        },
    );
    view! {
        <p class="sheet__clear">
            <Button kind=ButtonKind::Quiet on_click=move |()| open.set(true)>{t("worksheet-clear")}</Button>
        </p>
        <Dialog open=open title=t("worksheet-clear-title")>
            <p>{t("worksheet-clear-text")}</p>
            <CommandError of=clear.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=clear.busy() on_click=move |()| clear.run(())>
                    {t("worksheet-clear-confirm")}
                </Button>
                <Button on_click=move |()| open.set(false)>{t("worksheet-clear-cancel")}</Button>
            </div>
        </Dialog>
    }
}
