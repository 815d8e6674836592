//! « Mes annotations »: all that one keeps for oneself beside the lessons.

mod card;

pub use card::MarkCard;

use crate::components::{
    Area, Button, ButtonKind, ChoiceOption, CommandError, EmptyState, Field, FigureKind, LinkButton, LiveRegion, Page,
    RadioCards, Ready, SavedNotice,
};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::shell::regain_focus;
use crate::state::{Loaded, use_command, use_load};
use contract::{AnnotatedLesson, AnnotationsQuery, Changed, MarkKind, SavedFile};
use domain::AnnotationId;
use leptos::prelude::*;
use leptos_router::components::A;

/// Which marks are shown, by the value of their choice.
const KINDS: [(&str, Option<MarkKind>, &str); 3] = [
    ("all", None, "annotations-only-all"),
    ("annotations", Some(MarkKind::Annotation), "annotations-only-annotations"),
    ("bookmarks", Some(MarkKind::Bookmark), "annotations-only-bookmarks"),
];

/// Shows every mark, lesson by lesson, with a search and a document to keep.
#[component]
pub fn AnnotationsPage() -> impl IntoView {
    let text = RwSignal::new(String::new());
    let kind = RwSignal::new("all".to_owned());
    let asked = move || AnnotationsQuery {
        text: text.get().trim().to_owned(),
        only: kind.with(|kind| KINDS.iter().find(|(value, ..)| value == kind).and_then(|(_, only, _)| *only)),
    };
    let lessons = use_load(&[Changed::Course], move || {
        let query = asked();
        async move { ipc::list_annotations(query).await }
    });
    let removed = RwSignal::new(None::<AnnotationId>);
    let kinds =
        Signal::derive(|| KINDS.iter().map(|(value, _, key)| ChoiceOption::new(*value, tr(key))).collect::<Vec<_>>());
    let is_asked = move || asked() != AnnotationsQuery::default();
    let count = Signal::derive(move || {
        let count = lessons.value().map(|lessons| lessons.iter().map(|lesson| lesson.annotations.len()).sum::<usize>());
        count.map(|n| tr_with("annotations-count", &[("n", Arg::from(n))])).unwrap_or_default()
    });
    let said = Signal::derive(move || if is_asked() { count.get() } else { String::new() });
    view! {
        <Page title=t("annotations-title") area=Area::Learn lead=t("annotations-lead")>
            <div class="annotations__tools" role="search" aria-label=t("annotations-search")>
                <Field label=t("annotations-search") value=text kind="search"/>
                <RadioCards legend=t("annotations-only") value=kind options=kinds compact=true/>
            </div>
            <LiveRegion words=said/>
            <Undo removed lessons/>
            <Ready what=lessons let:found>
                {match (found.is_empty(), is_asked()) {
                    (true, false) => view! { <Nothing/> }.into_any(),
                    (true, true) => view! { <p class="annotations__none">{t("annotations-none")}</p> }.into_any(),
                    (false, _) => view! { <Lessons found removed lessons/> }.into_any(),
                }}
            </Ready>
            <Export/>
        </Page>
    }
}

#[component]
fn Nothing() -> impl IntoView {
    view! {
        <EmptyState figure=FigureKind::Sheet title=t("annotations-empty-title") text=t("annotations-empty")>
            <LinkButton href="/learn">{t("palette-go-learn")}</LinkButton>
        </EmptyState>
    }
}

#[component]
fn Lessons(
    found: Vec<AnnotatedLesson>,
    removed: RwSignal<Option<AnnotationId>>,
    lessons: Loaded<Vec<AnnotatedLesson>>,
) -> impl IntoView {
    let remove = use_command(
        |id: AnnotationId| async move { ipc::delete_annotation(id.clone()).await.map(|()| id) },
        move |id| {
            removed.set(Some(id));
            lessons.reload();
        },
    );
    let mut module = String::new();
    let parts = found.into_iter().map(|lesson| {
        let heading = (lesson.module_title != module).then(|| lesson.module_title.clone());
        module.clone_from(&lesson.module_title);
        let title = if lesson.title.is_empty() {
            view! { <h3 class="annotations__lesson">{t("annotations-lesson-gone")}</h3> }.into_any()
        } else {
            let href = format!("/learn/lesson/{}", lesson.lesson);
            view! { <h3 class="annotations__lesson"><A href=href>{lesson.title}</A></h3> }.into_any()
        };
        let cards = lesson.annotations.into_iter().map(|mark| {
            let id = mark.id.clone();
            view! { <MarkCard mark on_remove=move |()| remove.run(id.clone())/> }
        });
        view! {
            {heading.map(|heading| view! { <h2 class="annotations__module">{heading}</h2> })}
            {title}
            <ul class="marks">{cards.collect_view()}</ul>
        }
    });
    view! {
        <div class="annotations">{parts.collect_view()}</div>
        <CommandError of=remove.error()/>
    }
}

/// Says that a mark was removed, with the way back.
#[component]
fn Undo(removed: RwSignal<Option<AnnotationId>>, lessons: Loaded<Vec<AnnotatedLesson>>) -> impl IntoView {
    let put_back = use_command(ipc::restore_annotation, move |()| {
        removed.set(None);
        lessons.reload();
        regain_focus();
    });
    view! {
        <div role="status">
            {move || removed.get().map(|id| view! {
                <p class="annotate__undo">
                    {t("annotations-removed")}" "
                    <Button kind=ButtonKind::Quiet busy=put_back.busy() on_click=move |()| put_back.run(id.clone())>
                        {t("annotations-undo")}
                    </Button>
                </p>
            })}
        </div>
        <CommandError of=put_back.error()/>
    }
}

/// Shows the way to keep everything as a document.
#[component]
fn Export() -> impl IntoView {
    let saved = RwSignal::new(None::<SavedFile>);
    let export = use_command(|()| ipc::export_annotations_as(), move |file| saved.set(file));
    view! {
        <section class="annotations__export" aria-labelledby="annotations-export">
            <h2 id="annotations-export">{t("annotations-export")}</h2>
            <p>{t("annotations-export-text")}</p>
            <Button kind=ButtonKind::Plain busy=export.busy() on_click=move |()| export.run(())>
                {t("annotations-export-as")}
            </Button>
            <CommandError of=export.error()/>
            {move || saved.get().map(|file| view! { <SavedNotice path=file.path/> })}
        </section>
    }
}
