//! Publishing one's copy, and going back to the bundled course.

use crate::components::{Button, ButtonKind, CommandError, Dialog, Notice, NoticeKind};
use crate::i18n::{Arg, t, t_with};
use crate::ipc;
use crate::state::{Loaded, use_command};
use contract::{DiagnosticView, PublishedCourse, StudioView};
use leptos::html::H2;
use leptos::prelude::*;

/// What was done here last.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Done {
    /// An edition was published.
    Published(PublishedCourse),
    /// The bundled course is shown again.
    Bundled,
}

/// Shows what learners see now, and the two things one may do about it.
#[component]
pub(super) fn Publication(studio: Loaded<StudioView>, checks: Loaded<Vec<DiagnosticView>>) -> impl IntoView {
    let done = RwSignal::new(None::<Done>);
    let publish = use_command(
        |()| ipc::publish_course(),
        move |course| {
            done.set(Some(Done::Published(course)));
            // the core also says that the course changed; this page must not depend on it
            studio.reload();
        },
    );
    let shown =
        Memo::new(move |_| studio.value().map(|studio| (studio.shown_version, studio.own_edition, studio.changed)));
    let changed = Signal::derive(move || shown.get().map_or(0, |(_, _, changed)| changed));
    let own_edition = Memo::new(move |_| shown.get().is_some_and(|(_, own, _)| own));
    let blocked = Signal::derive(move || checks.value().is_none_or(|found| found.iter().any(|one| one.blocking)));
    let disabled = Signal::derive(move || changed.get() == 0 || blocked.get());
    let why = move || match (changed.get(), blocked.get()) {
        (0, _) => Some(t("studio-publish-nothing")),
        (_, true) => Some(t("studio-publish-blocked")),
        _ => None,
    };
    let version = move || vec![("version", Arg::from(shown.get().map_or(0, |(version, ..)| version).to_string()))];
    let seen = move || {
        if own_edition.get() { t_with("studio-shown-own", version) } else { t_with("studio-shown-bundled", version) }
    };
    let older = move || {
        let version = studio.value().and_then(|studio| studio.older_edition)?;
        Some(t_with("studio-older-edition", move || vec![("version", Arg::from(version.to_string()))]))
    };
    let heading = NodeRef::<H2>::new();
    view! {
        <section class="publication" aria-labelledby="studio-publish">
            <h2 id="studio-publish" tabindex="-1" node_ref=heading>{t("studio-publish-title")}</h2>
            <p>{seen}</p>
            {move || older().map(|version| view! { <Notice kind=NoticeKind::Attention><p>{version}</p></Notice> })}
            <p>{t_with("studio-changes", move || vec![("n", changed.get().into())])}</p>
            <div class="publication__actions">
                <Button kind=ButtonKind::Primary busy=publish.busy() disabled=disabled on_click=move |()| publish.run(())>
                    {t("studio-publish")}
                </Button>
                <Show when=move || own_edition.get()>
                    <BackToBundled studio=studio done=done heading=heading/>
                </Show>
            </div>
            {move || why().map(|why| view! { <p class="publication__why">{why}</p> })}
            <CommandError of=publish.error()/>
            {move || done.get().map(|done| view! { <DoneNotice done=done/> })}
        </section>
    }
}

#[component]
fn DoneNotice(done: Done) -> impl IntoView {
    match done {
        Done::Bundled => view! { <Notice kind=NoticeKind::Right><p>{t("studio-bundled-done")}</p></Notice> }.into_any(),
        Done::Published(course) => {
            let (version, path) = (course.version.to_string(), course.path);
            view! {
                <Notice kind=NoticeKind::Right word=t_with("studio-published", move || vec![("version", Arg::from(&version))])>
                    <p class="publication__path">{t_with("studio-published-at", move || vec![("path", Arg::from(&path))])}</p>
                </Notice>
            }
            .into_any()
        }
    }
}

/// Shows the way back to the bundled course; it asks first.
#[component]
fn BackToBundled(studio: Loaded<StudioView>, done: RwSignal<Option<Done>>, heading: NodeRef<H2>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let back = use_command(
        |()| ipc::show_bundled_course(),
        move |view| {
            asking.set(false);
            done.set(Some(Done::Bundled));
            studio.set(view);
            // the button that opened the dialog is gone: the focus goes to what it belonged to
            request_animation_frame(move || {
                if let Some(heading) = heading.get_untracked() {
                    let _ = heading.focus();
                }
            });
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
