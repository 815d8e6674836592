//! Publishing one's copy, and going back to the bundled course.

use crate::components::{Button, ButtonKind, CommandError, Dialog, Notice, NoticeKind};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::{Loaded, use_command};
use contract::{DiagnosticView, PublishedCourse, StudioView};
use leptos::prelude::*;

/// Shows what learners see now, and the two things one may do about it.
#[component]
pub(super) fn Publication(
    /// The studio as it is now.
    shown: StudioView,
    studio: Loaded<StudioView>,
    checks: Loaded<Vec<DiagnosticView>>,
) -> impl IntoView {
    let StudioView { shown_version, own_edition, changed, .. } = shown;
    let published = RwSignal::new(None::<PublishedCourse>);
    let publish = use_command(
        |()| ipc::publish_course(),
        move |course| {
            published.set(Some(course));
            // the core also says that the course changed; this page must not depend on the order of the two
            studio.reload();
        },
    );
    let blocked = Signal::derive(move || checks.value().is_none_or(|found| found.iter().any(|one| one.blocking)));
    let disabled = Signal::derive(move || changed == 0 || blocked.get());
    let why = move || match (changed, blocked.get()) {
        (0, _) => Some(t("studio-publish-nothing")),
        (_, true) => Some(t("studio-publish-blocked")),
        _ => None,
    };
    let version = shown_version.to_string();
    let seen = if own_edition { "studio-shown-own" } else { "studio-shown-bundled" };
    view! {
        <section class="publication" aria-labelledby="studio-publish">
            <h2 id="studio-publish">{t("studio-publish-title")}</h2>
            <p>{t_with(seen, move || vec![("version", Arg::from(&version))])}</p>
            <p>{t_with("studio-changes", move || vec![("n", changed.into())])}</p>
            <div class="publication__actions">
                <Button kind=ButtonKind::Primary busy=publish.busy() disabled=disabled on_click=move |()| publish.run(())>
                    {t("studio-publish")}
                </Button>
                {own_edition.then(|| view! { <BackToBundled studio=studio/> })}
            </div>
            {move || why().map(|why| view! { <p class="publication__why">{why}</p> })}
            <CommandError of=publish.error()/>
            {move || published.get().map(|course| view! { <Published course=course/> })}
        </section>
    }
}

#[component]
fn Published(course: PublishedCourse) -> impl IntoView {
    let (version, path) = (course.version.to_string(), course.path);
    view! {
        <Notice kind=NoticeKind::Right word=t_with("studio-published", move || vec![("version", Arg::from(&version))])>
            <p class="publication__path">{t_with("studio-published-at", move || vec![("path", Arg::from(&path))])}</p>
        </Notice>
    }
}

/// Shows the way back to the bundled course; it asks first.
#[component]
fn BackToBundled(studio: Loaded<StudioView>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let back = use_command(
        |()| ipc::show_bundled_course(),
        move |view| {
            asking.set(false);
            studio.set(view);
        },
    );
    view! {
        <Button on_click=move |()| asking.set(true)>{t("studio-bundled")}</Button>
        <Dialog open=asking title=t("studio-bundled-title")>
            <p>{t("studio-bundled-text")}</p>
            <CommandError of=back.error()/>
            <div class="dialog__actions">
                <Button kind=ButtonKind::Primary busy=back.busy() on_click=move |()| back.run(())>
                    {t("studio-bundled-confirm")}
                </Button>
                <Button on_click=move |()| asking.set(false)>{t("studio-bundled-cancel")}</Button>
            </div>
        </Dialog>
    }
}
