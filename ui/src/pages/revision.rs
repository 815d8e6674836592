//! Revision: today's cards, one at a time, then the end of it.

mod ends;
mod line;
mod question;
mod retired;
mod term;

pub use line::RevisionLine;

use crate::components::{Area, Bubbles, Button, ButtonKind, CommandError, LinkButton, LiveRegion, Page, Ready};
use crate::i18n::{t, t_with, tr};
use crate::ipc;
use crate::state::{Loaded, use_command, use_load};
use contract::{CardFace, CardView, Changed, RevisionView};
use domain::learning::CardKey;
use ends::{Done, NoCards, SwitchedOff};
use leptos::prelude::*;
use question::QuestionCard;
use retired::Retired;
use term::TermCard;

/// What the pieces of the page share.
#[derive(Clone, Copy)]
struct Session {
    revision: Loaded<RevisionView>,
    /// The card shown last, or that there was none; nothing on arrival, when the page's heading has the focus.
    last: StoredValue<Option<Option<CardKey>>>,
    /// Whether the cards put away are shown.
    open: RwSignal<bool>,
    /// Whether one of them was just brought back: its button, which had the focus, is gone.
    restored: StoredValue<bool>,
    /// What those who listen hear of a card put away or brought back.
    said: RwSignal<String>,
}

/// Shows the card to do now, or why there is none.
#[component]
pub fn RevisionPage() -> impl IntoView {
    let revision = use_load(&[Changed::Course], ipc::get_revision);
    let session = Session {
        revision,
        last: StoredValue::new(None),
        open: RwSignal::new(false),
        restored: StoredValue::new(false),
        said: RwSignal::new(String::new()),
    };
    view! {
        <Page title=t("revision-title") area=Area::Learn lead=t("revision-lead")>
            <Ready what=revision let:view>
                <Today view=view session=session/>
            </Ready>
            <LiveRegion words=session.said/>
        </Page>
    }
}

#[component]
fn Today(view: RevisionView, session: Session) -> impl IntoView {
    // another card takes the focus; the same one in another language leaves it where it is
    let now = view.card.as_ref().map(|shown| shown.card.clone());
    let takes_focus = session.last.get_value().is_some_and(|last| last != now);
    session.last.set_value(Some(now));
    let (done, total) = (view.done, view.done + view.left);
    let (deck, next) = (view.deck, view.next_in_days);
    let shown = match view.card {
        Some(card) => {
            view! { <Shown card=card done=done total=total takes_focus=takes_focus session=session/> }.into_any()
        }
        None if view.off => view! { <SwitchedOff/> }.into_any(),
        None if deck == 0 && done == 0 => view! { <NoCards/> }.into_any(),
        None => view! { <Done done=done next_in_days=next takes_focus=takes_focus/> }.into_any(),
    };
    view! {
        <div class="revision">
            {shown}
            <Retired cards=view.retired session=session/>
            <p class="revision__settings">
                <LinkButton href="/settings" kind=ButtonKind::Quiet>{t("revision-to-settings")}</LinkButton>
            </p>
        </div>
    }
}

/// Shows a card, how far one is today, and a way to be rid of the card.
#[component]
fn Shown(card: CardView, done: usize, total: usize, takes_focus: bool, session: Session) -> impl IntoView {
    let progress = t_with("revision-progress", move || vec![("n", (done + 1).into()), ("total", total.into())]);
    let CardView { card: key, lesson, face } = card;
    let retire = use_command(
        {
            let key = key.clone();
            move |()| ipc::retire_card(key.clone())
        },
        move |view| {
            session.said.set(tr("revision-put-away"));
            session.revision.set(view);
        },
    );
    let is_last = done + 1 == total;
    let face = match face {
        CardFace::Question { question } => {
            view! { <QuestionCard question lesson takes_focus is_last session/> }.into_any()
        }
        CardFace::Term { term, definition } => {
            view! { <TermCard id=key.id term definition lesson takes_focus session/> }.into_any()
        }
    };
    view! {
        <div class="revision__progress"><Bubbles done=done total=total text=progress/></div>
        {face}
        <CommandError of=retire.error()/>
        <footer class="revision__foot">
            <Button kind=ButtonKind::Quiet on_click=move |()| retire.run(()) busy=retire.busy()>
                {t("revision-retire")}
            </Button>
            <span class="revision__kept">{t("revision-kept")}</span>
        </footer>
    }
}
