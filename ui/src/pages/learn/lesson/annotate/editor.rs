//! What one writes beside a passage, under it. A text begun and left is a draft: it is there when one comes back.

use super::{Marks, passages};
use crate::components::{Button, ButtonKind, Checkbox, CommandError, Field};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::mutual_help::Keeper;
use crate::state::{use_command, use_load};
use contract::{AnnotationView, Draft, WriteAnnotation};
use domain::learning::ANNOTATION_MAX;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

const FIELD: &str = "annotation-body";

/// Shows the field, the bookmark and what to do with them.
#[component]
pub(super) fn Editor(marks: Marks, block: String) -> impl IntoView {
    let before = untrack(|| marks.on(&block));
    let lesson = marks.lesson.get_value();
    let body = RwSignal::new(before.as_ref().map(|mark| mark.body.clone()).unwrap_or_default());
    let bookmarked = RwSignal::new(before.as_ref().is_some_and(|mark| mark.bookmarked));
    let tried = RwSignal::new(false);
    let kept = StoredValue::new(body.get_untracked());
    let block = StoredValue::new(block);

    let key = format!("annotation-{lesson}-{}", block.get_value());
    let keeper = {
        let key = key.clone();
        Keeper::new(move |draft: Draft| ipc::save_draft(key.clone(), draft))
    };
    let draft = use_load(&[], move || ipc::get_draft(key.clone()));
    Effect::new(move |_| {
        // what the person wrote before the draft came is not overwritten by it
        if let Some(draft) = draft.value().filter(|draft| !draft.body.is_empty())
            && body.with_untracked(|body| kept.with_value(|kept| kept == body))
        {
            kept.set_value(draft.body.clone());
            body.set(draft.body);
        }
    });
    Effect::new(move |_| {
        let now = body.get();
        if kept.with_value(|kept| *kept != now) {
            kept.set_value(now.clone());
            keeper.keep(Draft { body: now, ..Draft::default() });
        }
    });

    let close = move || {
        // the lesson may be left by then
        let text = marks.text.try_get_untracked().flatten();
        marks.open.try_set(None);
        if let Some(text) = text {
            block.try_with_value(|block| passages::focus(&text, block));
        }
    };
    let write = use_command(ipc::write_annotation, move |list: Vec<AnnotationView>| {
        keeper.keep_now(Draft::default());
        marks.list.set(list);
        marks.said.set(tr("annotations-kept"));
        // the mark is drawn by then, and can take the focus
        request_animation_frame(close);
    });
    let remove = before.map(|mark| {
        let remove = move |()| {
            keeper.keep_now(Draft::default());
            marks.remove(mark.id.clone());
            close();
        };
        view! { <Button kind=ButtonKind::Quiet on_click=remove>{t("annotations-remove")}</Button> }
    });
    let error = Signal::derive(move || {
        let count = body.with(|body| body.trim().chars().count());
        if count > ANNOTATION_MAX {
            return Some(tr_with("annotations-too-long", &[("max", Arg::from(ANNOTATION_MAX))]));
        }
        (tried.get() && count == 0 && !bookmarked.get()).then(|| tr("annotations-nothing-written"))
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        if error.get_untracked().is_some() {
            passages::focus_field(FIELD);
            return;
        }
        write.run(WriteAnnotation {
            lesson: lesson.clone(),
            block: block.get_value(),
            body: body.get_untracked(),
            bookmarked: bookmarked.get_untracked(),
        });
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    };
    // the field is in the page at the next frame
    request_animation_frame(|| passages::focus_field(FIELD));
    view! {
        <form class="passage-note" aria-label=t("annotations-form") on:submit=submit on:keydown=on_key novalidate>
            <Field id=FIELD label=t("annotations-body") hint=t("annotations-body-hint") value=body error=error rows=4/>
            <Checkbox label=t("annotations-bookmark") hint=t("annotations-bookmark-hint") value=bookmarked
                on_change=move |on| bookmarked.set(on)/>
            <div class="passage-note__actions">
                <Button kind=ButtonKind::Primary submit=true busy=write.busy()>{t("annotations-keep")}</Button>
                <Button on_click=move |()| close()>{t("common-close")}</Button>
                {remove}
            </div>
            <CommandError of=write.error()/>
        </form>
    }
}
