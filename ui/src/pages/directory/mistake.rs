//! Reporting a mistake: noted on this computer, then handed over by who noted it.

use crate::components::{Button, ButtonKind, ChoiceOption, CommandError, Field, LiveRegion, RadioCards};
use crate::i18n::{self, Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::mutual_help::copy_text;
use crate::state::{use_command, use_load};
use contract::MistakeView;
use domain::ListingId;
use domain::directory::{MISTAKE_WORDS_MAX, MistakeReason};
use l10n::listing::mistake_key;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

const HEADING: &str = "listing_mistake";
const MESSAGE: &str = "listing_mistake_message";

/// Shows the way to report a mistake, or the one that was noted.
#[component]
pub(super) fn Mistake(listing: ListingId) -> impl IntoView {
    let id = StoredValue::new(listing);
    let noted = use_load(&[], ipc::list_mistakes);
    let here = Memo::new(move |_| {
        noted.value().and_then(|all| id.with_value(|id| all.into_iter().find(|one| one.listing == *id)))
    });
    let editing = RwSignal::new(false);
    let (reason, words) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let told = RwSignal::new(String::new());
    let note = use_command(
        move |reason: MistakeReason| ipc::note_mistake(id.get_value(), reason, words.get_untracked()),
        move |all| {
            noted.set(all);
            editing.set(false);
            told.set(tr("listing-mistake-noted"));
            focus_heading();
        },
    );
    let take_back = use_command(
        move |()| ipc::take_back_mistake(id.get_value()),
        move |all| {
            noted.set(all);
            editing.set(false);
            told.set(tr("listing-mistake-taken-back"));
            focus_heading();
        },
    );
    let edit = move |()| {
        if let Some(one) = here.get_untracked() {
            reason.set(one.reason.tag().to_owned());
            words.set(one.words);
        }
        editing.set(true);
        focus_heading();
    };
    let has_reason = move || MistakeReason::from_tag(&reason.get()).is_some();
    let send = move |()| {
        if let Some(reason) = MistakeReason::from_tag(&reason.get_untracked()) {
            note.run(reason);
        }
    };
    let reasons = Signal::derive(|| {
        let card = |one: &MistakeReason| ChoiceOption::new(one.tag(), tr(mistake_key(*one)));
        MistakeReason::ALL.iter().map(card).collect::<Vec<_>>()
    });
    let form = move || {
        view! {
            <RadioCards legend=t("listing-mistake-reason") value=reason options=reasons compact=true/>
            <Field label=t("listing-mistake-words") hint=t("listing-mistake-words-hint") value=words rows=3 max=MISTAKE_WORDS_MAX/>
            <p class="mistake__actions">
                <Button busy=note.busy() disabled=Signal::derive(move || !has_reason()) on_click=send>
                    {t("listing-mistake-note")}
                </Button>
                <span class="mistake__hint">{t("listing-mistake-stays")}</span>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="mistake" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{t("listing-mistake-title")}</h2>
            {move || match here.get().filter(|_| !editing.get()) {
                Some(one) => view! {
                    <Noted noted=one told/>
                    <p class="mistake__actions">
                        <Button kind=ButtonKind::Quiet on_click=edit>{t("listing-mistake-edit")}</Button>
                        <Button kind=ButtonKind::Quiet busy=take_back.busy() on_click=move |()| take_back.run(())>
                            {t("listing-mistake-take-back")}
                        </Button>
                    </p>
                }
                .into_any(),
                None if editing.get() => form(),
                None => view! {
                    <details class="mistake__form">
                        <summary>{t("listing-mistake-open")}</summary>
                        {form()}
                    </details>
                }
                .into_any(),
            }}
            <LiveRegion words=told/>
            <CommandError of=note.error()/>
            <CommandError of=take_back.error()/>
        </section>
    }
}

/// Shows what was noted and the ways to hand it over.
#[component]
fn Noted(noted: MistakeView, told: RwSignal<String>) -> impl IntoView {
    let MistakeView { listing, reason, words, noted_at, email, letter, .. } = noted;
    let (to, letter) = (StoredValue::new(listing), StoredValue::new(letter));
    let message = RwSignal::new(letter.with_value(|letter| letter.body.clone()));
    let has_address = !email.is_empty();
    let open = use_command(
        move |()| ipc::open_letter(to.get_value(), letter.get_value()),
        move |opened| told.set(tr(if opened.with_text { "finder-letter-opened" } else { "finder-letter-too-long" })),
    );
    let save = use_command(
        move |()| ipc::save_letter_as(to.get_value(), letter.get_value()),
        move |saved: Option<contract::SavedFile>| {
            if let Some(saved) = saved {
                told.set(tr_with("finder-letter-saved", &[("path", Arg::from(saved.path))]));
            }
        },
    );
    let copy = use_command(
        move |()| async move {
            let text = letter.with_value(|letter| format!("{}\n\n{}", letter.subject, letter.body));
            Ok(copy_text(&text, MESSAGE).await)
        },
        move |copied| told.set(tr(if copied { "finder-letter-copied" } else { "finder-letter-select" })),
    );
    let on = move || tr_with("listing-mistake-noted-on", &[("date", Arg::from(i18n::date(noted_at)))]);
    view! {
        <p><strong>{t(mistake_key(reason))}</strong></p>
        {(!words.is_empty()).then(|| view! { <p>{words}</p> })}
        <p class="mistake__hint">{on}</p>
        <p>{t(if has_address { "listing-mistake-hand-over" } else { "listing-mistake-hand-over-no-address" })}</p>
        <Field id=MESSAGE label=t("listing-mistake-message") value=message rows=9 disabled=true/>
        <p class="mistake__actions">
            {has_address.then(|| view! {
                <Button busy=open.busy() on_click=move |()| open.run(())>{t("finder-letter-mail")}</Button>
            })}
            <Button busy=copy.busy() on_click=move |()| copy.run(())>{t("finder-letter-copy")}</Button>
            <Button busy=save.busy() on_click=move |()| save.run(())>{t("finder-letter-save")}</Button>
        </p>
        <p class="mistake__hint" aria-hidden="true">{told}</p>
        <CommandError of=open.error()/>
        <CommandError of=save.error()/>
    }
}

/// Puts the focus on the heading: what had it has made room for something else.
fn focus_heading() {
    request_animation_frame(|| {
        let heading = document().get_element_by_id(HEADING);
        if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok()) {
            // a heading that went away meanwhile leaves the focus where it was
            let _ = heading.focus();
        }
    });
}
