//! A conversation of another forum, to read.

use super::imported::date_words;
use crate::components::{Area, Button, ButtonKind, CommandError, ErrorNotice, Loading, Notice, Page, SafeHtml};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::OutsideLink;
use crate::state::{use_command, use_load};
use contract::{Changed, ImportedPostView};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::{use_navigate, use_params_map};

/// Shows a conversation taken in, marked as such.
#[component]
pub fn ImportedTopicPage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("topic")).unwrap_or_default());
    let topic = use_load(&[Changed::Notes], move || ipc::get_imported(id.get()));
    let navigate = use_navigate();
    let remove = use_command(
        move |()| ipc::remove_imported(id.get_untracked()),
        move |()| navigate("/help/imported", Default::default()),
    );
    let title = Signal::derive(move || topic.value().map_or_else(|| tr("things-imported"), |topic| topic.row.title));
    let above = ViewFn::from(|| {
        view! { <A href="/help/imported" attr:class="back-link">{t("things-imported-back")}</A> }
    });
    view! {
        <Page title area=Area::MutualHelp above>
            {move || match topic.outcome() {
                None => view! { <Loading/> }.into_any(),
                Some(Err(error)) => view! { <ErrorNotice error/> }.into_any(),
                Some(Ok(topic)) => {
                    let at = topic.imported_at;
                    let marked = move || tr_with("things-imported-mark", &[("date", Arg::from(i18n::date(at)))]);
                    let source = topic.row.source;
                    view! {
                        <Notice><p>{marked}</p></Notice>
                        {(!source.is_empty()).then(|| view! {
                            <p class="imported__source">{t("things-imported-source")} " " <OutsideLink address=source.clone()/></p>
                        })}
                        <ol class="imported__posts">
                            {topic.posts.into_iter().map(|post| view! { <li><Post post/></li> }).collect_view()}
                        </ol>
                        <Button kind=ButtonKind::Quiet busy=remove.busy() on_click=move |()| remove.run(())>
                            {t("things-imported-remove")}
                        </Button>
                    }
                    .into_any()
                }
            }}
            <CommandError of=remove.error()/>
        </Page>
    }
}

#[component]
fn Post(post: ImportedPostView) -> impl IntoView {
    let (author, at) = (post.author, post.written_at);
    let line = move || {
        let who = if author.is_empty() { tr("things-imported-unnamed") } else { author.clone() };
        tr_with("things-imported-post", &[("author", Arg::from(who)), ("date", Arg::from(date_words(at)))])
    };
    view! {
        <article class="letter">
            <p class="letter__date">{line}</p>
            <SafeHtml html=post.html class="prose letter__text"/>
        </article>
    }
}
