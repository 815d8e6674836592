//! Guides, lessons and links by theme, and ways to find money.

use crate::i18n::{Arg, t, t_with};
use crate::pages::directory::OutsideLink;
use contract::{FundingView, GuideRow, LinkView, ResourceTheme};
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the themes, one under the other.
#[component]
pub(super) fn Themes(themes: Vec<ResourceTheme>) -> impl IntoView {
    let themes = themes.into_iter().map(|theme| view! { <Theme theme/> });
    view! { <div class="themes">{themes.collect_view()}</div> }
}

#[component]
fn Theme(theme: ResourceTheme) -> impl IntoView {
    let ResourceTheme { id, title, summary, guides, lessons, links } = theme;
    let heading = format!("theme-{id}");
    let labelled_by = heading.clone();
    let guides = guides.into_iter().map(|guide| view! { <Guide guide/> });
    let lessons = (!lessons.is_empty()).then(|| {
        let lessons = lessons.into_iter().map(|lesson| {
            view! { <li><A href=format!("/learn/lesson/{}", lesson.id)>{lesson.title}</A></li> }
        });
        view! {
            <h4>{t("resources-theme-lessons")}</h4>
            <ul>{lessons.collect_view()}</ul>
        }
    });
    let links = (!links.is_empty()).then(|| {
        let links = links.into_iter().map(|link| view! { <Link link/> });
        view! {
            <h4>{t("resources-theme-links")}</h4>
            <ul>{links.collect_view()}</ul>
        }
    });
    view! {
        <section class="theme" aria-labelledby=labelled_by>
            <h3 id=heading>{title}</h3>
            <p class="theme__summary">{summary}</p>
            <ul class="theme__guides">{guides.collect_view()}</ul>
            {lessons}
            {links}
        </section>
    }
}

#[component]
fn Guide(guide: GuideRow) -> impl IntoView {
    let minutes = guide.minutes;
    view! {
        <li class="theme__guide">
            <A href=format!("/learn/lesson/{}", guide.id) attr:class="theme__guide-title">{guide.title}</A>
            <span class="theme__guide-text">{guide.summary}</span>
            <span class="theme__guide-time">{t_with("learn-minutes", move || vec![("n", minutes.into())])}</span>
        </li>
    }
}

/// A page of the web: opened by the computer's browser, on demand only.
#[component]
fn Link(link: LinkView) -> impl IntoView {
    let LinkView { title, about, url, language, as_of } = link;
    let facts = move || {
        let language = crate::pages::directory::language_words(&language);
        let facts = [language, as_of.clone()].into_iter().filter(|fact| !fact.is_empty());
        facts.collect::<Vec<_>>().join(", ")
    };
    view! {
        <li>
            <OutsideLink address=url words=Signal::stored(title)/> " " <span class="theme__facts">"(" {facts} ")"</span>
            <span class="theme__about">{about}</span>
        </li>
    }
}

/// Shows ways to find money.
#[component]
pub(super) fn FundingList(funding: Vec<FundingView>) -> impl IntoView {
    let rows = funding.into_iter().map(|one| {
        let FundingView { title, gives, pays, how, url, as_of, source, .. } = one;
        let told = t_with("resources-funding-source", move || {
            vec![
                ("source", Arg::from(source.as_str())),
                ("year", Arg::from(if as_of.is_empty() { "none" } else { as_of.as_str() })),
            ]
        });
        view! {
            <li class="fund">
                <h3 class="fund__title">{title}</h3>
                <dl>
                    <dt>{t("resources-funding-gives")}</dt>
                    <dd>{gives}</dd>
                    <dt>{t("resources-funding-pays")}</dt>
                    <dd>{pays}</dd>
                    <dt>{t("resources-funding-how")}</dt>
                    <dd>{how}</dd>
                </dl>
                {(!url.is_empty()).then(|| view! { <p><OutsideLink address=url/></p> })}
                <p class="fund__source">{told}</p>
            </li>
        }
    });
    view! { <ul class="funds">{rows.collect_view()}</ul> }
}
