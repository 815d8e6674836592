//! A note, read as a letter is.

use super::delivery::DeliveryWords;
use super::reply::ReplyForm;
use super::things::{NoteExtras, TextExtras, Together, Unless};
use super::words::{author_words, kind_class, kind_key};
use crate::components::{Area, ErrorNotice, LiveRegion, Loading, Page, SafeHtml, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use contract::{AuthorView, Changed, Delivery, ErrorCode, NoteView, ReplyView, UiError};
use domain::NoteId;
use domain::mutual_help::Target;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;

/// Shows a note, its replies, and the way to reply.
#[component]
pub fn NotePage() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.with(|params| params.get("note")).unwrap_or_default());
    let note = use_load(&[Changed::Notes], move || {
        let id = id.get();
        async move {
            let id = NoteId::new(id.clone()).map_err(|_| UiError::new(ErrorCode::NotFound).with("id", id))?;
            ipc::get_note(id).await
        }
    });
    let view = Memo::new(move |_| note.value());
    NoteExtras::provide(id);
    let failure = Memo::new(move |_| note.outcome().and_then(Result::err));
    let title = Signal::derive(move || {
        view.with(|view| view.as_ref().map(|view| view.row.title.clone()))
            .unwrap_or_else(|| tr("mutual-help-note-loading"))
    });
    let shown = Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.row.id.clone())));
    let above = ViewFn::from(move || {
        let kind = move || {
            view.with(|view| view.as_ref().map(|view| view.row.kind))
                .map(|kind| view! { <span class=kind_class(kind)>{t(kind_key(kind))}</span> })
        };
        view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> " " {kind} }
    });
    view! {
        <Page title area=Area::MutualHelp above>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| note.reload()/> })}
            <Show when=move || shown.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
            <Letter view/>
            <Together/>
            <Replies view/>
            {move || shown.get().map(|id| view! { <ReplyForm note=id on_sent=move |after| note.set(after)/> })}
        </Page>
    }
}

#[component]
fn Letter(view: Memo<Option<NoteView>>) -> impl IntoView {
    let letter =
        Memo::new(move |_| view.with(|view| view.as_ref().map(|v| (v.row.clone(), v.html.clone(), v.delivery))));
    move || {
        letter.get().map(|(row, html, delivery)| {
            let (written_at, space_name) = (row.written_at, row.space_name);
            let written =
                move || tr_with("mutual-help-note-written", &[("date", Arg::from(i18n::date_time(written_at)))]);
            let place = move || tr_with("mutual-help-note-in", &[("space", Arg::from(space_name.as_str()))]);
            view! {
                <section class="letter">
                    <p class="letter__date">{written} ", " {place}</p>
                    <Unless target=Target::Note><SafeHtml html=html.clone() class="prose letter__text"/></Unless>
                    <TextExtras target=Target::Note own=row.author.own/>
                    <Signed author=row.author delivery/>
                </section>
            }
        })
    }
}

/// Shows who signed, and where it stands.
#[component]
fn Signed(author: AuthorView, delivery: Delivery) -> impl IntoView {
    let AuthorView { name, association, key, own } = author;
    let has_name = !name.trim().is_empty();
    let shown_name = move || if has_name { name.clone() } else { tr("mutual-help-unnamed") };
    let key_words = move || tr_with("mutual-help-note-key", &[("key", Arg::from(key.as_str()))]);
    view! {
        <footer class="signed">
            <p class="signed__name">
                {shown_name}
                {own.then(|| view! { <span class="signed__you">" (" {t("mutual-help-row-you")} ")"</span> })}
            </p>
            {(!association.trim().is_empty()).then(|| view! { <p class="signed__association">{association}</p> })}
            <p class="signed__state"><DeliveryWords delivery/> <span class="signed__key">{key_words}</span></p>
        </footer>
    }
}

#[component]
fn Replies(view: Memo<Option<NoteView>>) -> impl IntoView {
    let heading = fresh_id("replies");
    let replies =
        Memo::new(move |_| view.with(|view| view.as_ref().map(|view| view.replies.clone())).unwrap_or_default());
    let is_own = Memo::new(move |_| view.with(|view| view.as_ref().is_some_and(|view| view.row.author.own)));
    let is_there = Memo::new(move |_| view.with(Option::is_some));
    let count = Memo::new(move |_| replies.with(Vec::len));
    // only what others write is news
    let news = RwSignal::new(false);
    Effect::new(move |before: Option<Option<usize>>| {
        let others = is_there.get().then(|| replies.with(|all| all.iter().filter(|reply| !reply.author.own).count()));
        if let (Some(Some(before)), Some(now)) = (before, others) {
            news.set(now > before);
        }
        others
    });
    let said = Signal::derive(move || if news.get() { tr("mutual-help-note-new") } else { String::new() });
    let none = move || tr(if is_own.get() { "mutual-help-note-own-no-reply" } else { "mutual-help-note-no-reply" });
    view! {
        <LiveRegion words=said/>
        <section class="replies" aria-labelledby=heading.clone() hidden=move || !is_there.get()>
            <h2 id=heading.clone()>{t("mutual-help-note-replies")}</h2>
            <Show when=move || count.get() == 0><p class="replies__none">{none}</p></Show>
            <ol class="replies__list">
                <For each=move || replies.get() key=|reply| (reply.id.clone(), delivery_order(reply.delivery)) let:reply>
                    <Reply reply/>
                </For>
            </ol>
        </section>
    }
}

/// A reply whose delivery changed is drawn again.
const fn delivery_order(delivery: Delivery) -> (u8, usize) {
    match delivery {
        Delivery::Received => (0, 0),
        Delivery::WrittenHere => (1, 0),
        Delivery::Sent { peers } => (2, peers),
    }
}

#[component]
fn Reply(reply: ReplyView) -> impl IntoView {
    let heading = fresh_id("reply");
    let (target, html) = (Target::Reply(reply.id.clone()), reply.html.clone());
    let author = reply.author.clone();
    let from = move || {
        if author.own {
            tr("mutual-help-reply-yours")
        } else {
            tr_with("mutual-help-reply-from", &[("author", Arg::from(author_words(&author)))])
        }
    };
    let written_at = reply.written_at;
    let written = move || tr_with("mutual-help-note-written", &[("date", Arg::from(i18n::date_time(written_at)))]);
    view! {
        <li><article class="letter letter--reply" aria-labelledby=heading.clone()>
            <h3 class="letter__from" id=heading.clone()>{from}</h3>
            <p class="letter__date">{written}</p>
            <Unless target=target.clone()><SafeHtml html=html.clone() class="prose letter__text"/></Unless>
            <TextExtras target=target.clone() own=reply.author.own/>
            <Signed author=reply.author delivery=reply.delivery/>
        </article></li>
    }
}
