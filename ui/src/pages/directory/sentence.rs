//! The filters, as one sentence that can be read aloud.

use super::departments::{DEPARTMENTS, find_department};
use super::filters::Filters;
use crate::components::{Select, fresh_id};
use crate::i18n::{Arg, t, tr, tr_with};
use contract::DirectoryView;
use domain::directory::{HelpLevel, Offer};
use domain::text::fold;
use leptos::prelude::*;
use std::collections::HashMap;

/// Shows « Nous sommes dans le [Finistère] et nous cherchons [une formation] à propos de [Nextcloud]… ».
#[component]
pub(super) fn Sentence(filters: Filters, found: Memo<Option<DirectoryView>>) -> impl IntoView {
    let words_id = fresh_id("directory-words");
    let hint_id = fresh_id("directory-remote");
    let counts =
        Memo::new(move |_| found.with(|view| view.as_ref().map(|v| v.departments.clone()).unwrap_or_default()));
    let departments = Signal::derive(move || counts.with(|counts| department_options(counts)));
    let before_department =
        move || filters.department.with(|name| find_department(name).map(|found| tr(found.locative.key())));
    let offers = Signal::derive(|| {
        let any = ("".to_owned(), tr("directory-want-any"));
        let each = Offer::ALL.iter().map(|offer| (offer.tag().to_owned(), tr(want_key(*offer))));
        std::iter::once(any).chain(each).collect::<Vec<_>>()
    });
    let levels = Signal::derive(|| {
        let any = ("".to_owned(), tr("directory-level-any"));
        let each = HelpLevel::ALL.iter().map(|level| (level.tag().to_owned(), tr(wanted_level_key(*level))));
        std::iter::once(any).chain(each).collect::<Vec<_>>()
    });
    view! {
        <form class="sentence" role="search" aria-label=t("directory-form") on:submit=|event| event.prevent_default()>
            <div class="sentence__text">
                <span>{t("directory-we-are")} " " {before_department}</span>
                " "
                <Select bare=true label=t("directory-department-label") value=filters.department options=departments/>
                " "
                <span>{t("directory-we-look-for")}</span>
                " "
                <Select bare=true label=t("directory-offer-label") value=filters.offer options=offers/>
                " "
                <label class="sentence__words" for=words_id.clone()>
                    <span>{t("directory-about")}</span>
                    <span class="visually-hidden">" (" {t("directory-words-label")} ")"</span>
                </label>
                " "
                <input
                    class="field__control sentence__input"
                    type="search"
                    id=words_id.clone()
                    autocomplete="off"
                    placeholder=t("directory-words-placeholder")
                    prop:value=move || filters.text.get()
                    on:input=move |event| filters.text.set(event_target_value(&event))
                />
                " "
                <span>{t("directory-from")}</span>
                " "
                <Select bare=true label=t("directory-level-label") value=filters.level options=levels/>
            </div>
            <div class="sentence__end">
                <label class="sentence__check">
                    <input
                        type="checkbox"
                        class="card-choice__input"
                        aria-describedby=hint_id.clone()
                        prop:checked=move || filters.remote.get()
                        on:change=move |event| filters.remote.set(event_target_checked(&event))
                    />
                    <span>{t("directory-remote")}</span>
                </label>
                <span class="sentence__hint" id=hint_id.clone()>{t("directory-remote-hint")}</span>
            </div>
        </form>
    }
}

/// Returns every department with what the other filters leave there; names of the catalogue that are not departments of
/// France are proposed too, so that nothing in it is out of reach.
fn department_options(counts: &[(String, usize)]) -> Vec<(String, String)> {
    let words = |name: &str, count: usize| {
        tr_with("directory-department-option", &[("name", Arg::from(name)), ("count", Arg::from(count))])
    };
    let known: HashMap<&str, (&str, usize)> = counts
        .iter()
        .filter_map(|(name, count)| Some((find_department(name)?.code, (name.as_str(), *count))))
        .collect();
    let here = DEPARTMENTS.iter().map(|department| {
        // the value is the catalogue's own spelling where it has one, folded as the index does
        let (value, count) = known.get(department.code).copied().unwrap_or((department.name, 0));
        (fold(value), words(department.name, count))
    });
    let elsewhere = counts.iter().filter(|(name, _)| find_department(name).is_none());
    let mut options: Vec<_> = here.chain(elsewhere.map(|(name, count)| (fold(name), words(name, *count)))).collect();
    options.sort_by_cached_key(|(_, words)| fold(words));
    options.insert(0, (String::new(), tr("directory-anywhere")));
    options
}

const fn want_key(offer: Offer) -> &'static str {
    match offer {
        Offer::Hosting => "directory-want-hosting",
        Offer::Training => "directory-want-training",
        Offer::Diagnosis => "directory-want-diagnosis",
        Offer::ToolChoice => "directory-want-tool-choice",
        Offer::Migration => "directory-want-migration",
        Offer::Support => "directory-want-support",
        Offer::Website => "directory-want-website",
        Offer::Development => "directory-want-development",
    }
}

const fn wanted_level_key(level: HelpLevel) -> &'static str {
    match level {
        HelpLevel::Inform => "directory-level-inform",
        HelpLevel::Orient => "directory-level-orient",
        HelpLevel::Accompany => "directory-level-accompany",
    }
}
