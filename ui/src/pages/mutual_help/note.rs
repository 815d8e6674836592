//! A note, read as a letter is.

mod actions;

use super::delivery::DeliveryWords;
use super::reply::ReplyForm;
use super::things::{NoteExtras, TextExtras, Together, Unless};
use super::words::{author_words, kind_class, kind_key};
use crate::components::{Area, ErrorNotice, LiveRegion, Loading, Page, SafeHtml, fresh_id};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::state::use_load;
use actions::{AnswerToggle, NoteActions, OwnMarks, TextActions};
use contract::{AuthorView, Changed, Delivery, ErrorCode, NoteView, ReplyView, TextState, UiError};
use domain::NoteId;
use domain::mutual_help::Target;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_params_map;
use std::collections::BTreeSet;

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
        view.with(|view| view.as_ref().map(shown_title)).unwrap_or_else(|| tr("mutual-help-note-loading"))
    });
    let shown =
        Memo::new(move |_| view.with(|view| view.as_ref().map(|view| (view.row.id.clone(), view.row.space.clone()))));
    let fresh = use_fresh(view);
    let above = ViewFn::from(move || {
        let kind = move || {
            view.with(|view| view.as_ref().map(|view| view.row.kind))
                .map(|kind| view! { <span class=kind_class(kind)>{t(kind_key(kind))}</span> })
        };
        let solved = move || {
            view.with(|view| view.as_ref().is_some_and(|view| view.state.solved))
                .then(|| view! { <span class="badge badge--solved">{t("notes-solved")}</span> })
        };
        view! { <A href="/help" attr:class="back-link">{t("mutual-help-back")}</A> " " {kind} " " {solved} }
    });
    view! {
        <Page title area=Area::MutualHelp above>
            {move || failure.get().map(|error| view! { <ErrorNotice error on_retry=move |()| note.reload()/> })}
            <Show when=move || shown.with(Option::is_none) && failure.with(Option::is_none)><Loading/></Show>
            <Letter view fresh/>
            <Together/>
            {move || shown.get().map(|(id, _)| view! { <NoteActions note=id view on_changed=move |after| note.set(after)/> })}
            <Replies view fresh on_changed=move |after| note.set(after)/>
            {move || shown.get().map(|(id, space)| view! { <ReplyForm note=id space on_sent=move |after| note.set(after)/> })}
        </Page>
    }
}

/// What was not read yet when the note was opened: the hashes of replies, and an empty text for the note itself. The note
/// is read from now on; what was new stays marked until one leaves.
fn use_fresh(view: Memo<Option<NoteView>>) -> RwSignal<BTreeSet<String>> {
    let fresh = RwSignal::new(BTreeSet::new());
    Effect::new(move |before: Option<Option<NoteId>>| {
        let now = view.with(|view| view.as_ref().map(|view| view.row.id.clone()));
        let Some(id) = now.clone() else { return now };
        let unread: BTreeSet<String> = view.with(|view| {
            let Some(view) = view else { return BTreeSet::new() };
            let replies = view.replies.iter().filter(|reply| reply.state.unread).map(|reply| reply.id.clone());
            view.state.text.unread.then(String::new).into_iter().chain(replies).collect()
        });
        if before.flatten().as_ref() != now.as_ref() {
            fresh.set(BTreeSet::new());
        }
        if !unread.is_empty() {
            fresh.update(|all| all.extend(unread));
            leptos::task::spawn_local(async move {
                // it stays unread, and is tried again when the note is next opened
                drop(ipc::read_note(id).await);
            });
        }
        now
    });
    fresh
}

fn shown_title(note: &NoteView) -> String {
    if note.state.text.deleted { tr("notes-deleted-title") } else { note.row.title.clone() }
}

#[component]
fn Letter(view: Memo<Option<NoteView>>, fresh: RwSignal<BTreeSet<String>>) -> impl IntoView {
    let letter = Memo::new(move |_| {
        view.with(|view| {
            let view = view.as_ref()?;
            Some((view.row.clone(), view.html.clone(), view.delivery, view.state.tags.clone(), view.state.text.clone()))
        })
    });
    move || {
        letter.get().map(|(row, html, delivery, tags, text)| {
            let (written_at, space_name) = (row.written_at, row.space_name);
            let written =
                move || tr_with("mutual-help-note-written", &[("date", Arg::from(i18n::date_time(written_at)))]);
            let place = move || tr_with("mutual-help-note-in", &[("space", Arg::from(space_name.as_str()))]);
            let tags = (!tags.is_empty()).then(|| view! {
                <ul class="tags" aria-label=t("notes-tags")>
                    {tags.into_iter().map(|tag| view! { <li><span class="tag">{tag}</span></li> }).collect_view()}
                </ul>
            });
            view! {
                <section class="letter">
                    <p class="letter__date">{written} ", " {place}</p>
                    <TextNews text=text.clone() is_fresh=Signal::derive(move || fresh.with(|fresh| fresh.contains("")))/>
                    <Unless target=Target::Note><TextOrGone html=html.clone() text=text.clone()/></Unless>
                    <TextExtras target=Target::Note own=row.author.own/>
                    {tags}
                    <Signed author=row.author delivery/>
                </section>
            }
        })
    }
}

/// Says what is new in a text, whom it names, and that it was edited.
#[component]
fn TextNews(text: TextState, is_fresh: Signal<bool>) -> impl IntoView {
    let edited = text.edited_at.filter(|_| !text.deleted).map(|at| {
        let words = move || tr_with("notes-edited", &[("date", Arg::from(i18n::date_time(at)))]);
        view! { <span class="letter__edited">{words}</span> }
    });
    let names_me = text.names_me.then(|| view! { <span class="badge badge--news">{t("notes-names-you")}</span> });
    let new = move || is_fresh.get().then(|| view! { <span class="badge badge--news">{t("notes-new")}</span> });
    view! { <p class="letter__news">{new} " " {names_me} " " {edited}</p> }
}

/// Shows a text, or that its author took it away.
#[component]
fn TextOrGone(#[prop(into)] html: Signal<String>, text: TextState) -> impl IntoView {
    if text.deleted {
        view! {
            <div class="letter__gone">
                <p>{t("notes-deleted")}</p>
                <p>{t("notes-deleted-copies")}</p>
            </div>
        }
        .into_any()
    } else {
        view! { <SafeHtml html class="prose letter__text"/> }.into_any()
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
fn Replies(
    view: Memo<Option<NoteView>>,
    fresh: RwSignal<BTreeSet<String>>,
    #[prop(into)] on_changed: Callback<NoteView>,
) -> impl IntoView {
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
                <For each=move || replies.get() key=|reply| reply.id.clone() let:reply>
                    <Reply reply view fresh on_changed/>
                </For>
            </ol>
        </section>
    }
}

#[component]
fn Reply(
    reply: ReplyView,
    view: Memo<Option<NoteView>>,
    fresh: RwSignal<BTreeSet<String>>,
    on_changed: Callback<NoteView>,
) -> impl IntoView {
    let heading = fresh_id("reply");
    let own_heading = heading.clone();
    let author = reply.author.clone();
    let from = move || {
        if author.own {
            tr("mutual-help-reply-yours")
        } else {
            tr_with("mutual-help-reply-from", &[("author", Arg::from(author_words(&author)))])
        }
    };
    let id = StoredValue::new(reply.id.clone());
    let note = StoredValue::new(view.with_untracked(|view| view.as_ref().map(|view| view.row.id.clone())));
    // the text and what is said of it follow; the buttons stay, and the focus with them
    let now = Memo::new(move |before: Option<&ReplyView>| {
        let found =
            view.with(|view| view.as_ref()?.replies.iter().find(|other| id.with_value(|id| other.id == *id)).cloned());
        found.or_else(|| before.cloned()).unwrap_or_else(|| reply.clone())
    });
    let written = move || {
        tr_with("mutual-help-note-written", &[("date", Arg::from(i18n::date_time(now.with(|reply| reply.written_at))))])
    };
    let is_answer = Memo::new(move |_| {
        view.with(|view| view.as_ref().is_some_and(|v| id.with_value(|id| v.state.answer.as_ref() == Some(id))))
    });
    let is_gone = Memo::new(move |_| now.with(|reply| reply.state.deleted));
    let is_fresh = Signal::derive(move || fresh.with(|fresh| id.with_value(|id| fresh.contains(id))));
    let target = move || Target::Reply(id.get_value());
    view! {
        <li><article class="letter letter--reply" class:letter--answer=move || is_answer.get() aria-labelledby=heading.clone()>
            <h3 class="letter__from" id=heading.clone()>{from}</h3>
            <Show when=move || is_answer.get()><p class="letter__answer"><span class="badge badge--solved">{t("notes-answer")}</span></p></Show>
            <p class="letter__date">{written}</p>
            {move || {
                let (html, text) = now.with(|reply| (reply.html.clone(), reply.state.clone()));
                view! {
                    <TextNews text=text.clone() is_fresh/>
                    <Unless target=target()><TextOrGone html=html.clone() text=text.clone()/></Unless>
                }
            }}
            <TextExtras target=target() own=now.with_untracked(|reply| reply.author.own)/>
            {move || {
                let (author, delivery) = now.with(|reply| (reply.author.clone(), reply.delivery));
                view! { <Signed author delivery/> }
            }}
            {note.get_value().map(|note| view! {
                <div class="note-actions note-actions--reply">
                    {(!is_gone.get_untracked()).then(|| view! { <AnswerToggle note=note.clone() reply=id.get_value() view on_changed/> })}
                    <TextActions note=note.clone() target=target() view on_changed heading=own_heading.clone()/>
                </div>
                <OwnMarks view target=target()/>
            })}
        </article></li>
    }
}
