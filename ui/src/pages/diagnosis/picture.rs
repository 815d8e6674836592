//! The picture of practices: a bar a theme, the same in a table, and what stands out.

use super::score_words;
use crate::i18n::{Arg, date, t, t_with};
use contract::{DiagnosisView, ThemeView, ToolView};
use domain::learning::{Told, ToldAnswer};
use l10n::plan::extent;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the bars and their table.
#[component]
pub(super) fn Picture(themes: Vec<ThemeView>, compared: Option<i64>) -> impl IntoView {
    let bars = themes.clone().into_iter().map(|theme| view! { <Bar theme/> }).collect_view();
    let with_date = move |key: &'static str, at: i64| t_with(key, move || vec![("date", Arg::from(date(at)))]);
    view! {
        <section class="stock__part" aria-labelledby="check-picture">
            <h2 id="check-picture">{t("diagnosis-picture")}</h2>
            <p class="stock__text">
                {t("diagnosis-picture-text")} " " {compared.map(|at| with_date("diagnosis-compared", at))}
            </p>
            <ul class="bars">{bars}</ul>
            <details class="stock__table">
                <summary>{t("diagnosis-table")}</summary>
                <ThemeTable themes compared/>
            </details>
        </section>
    }
}

/// A theme: its name, its bar, its words.
#[component]
fn Bar(theme: ThemeView) -> impl IntoView {
    let ThemeView { title, score, earlier, .. } = theme;
    let words = score_words(score, earlier);
    let filled = score.filter(|score| *score > 0).map(|score| {
        view! { <rect class="bar__filled" x="0" y="0" width=score.to_string() height="10"/> }
    });
    // inside the picture, whatever the score
    let mark = earlier.map(|earlier| {
        let at = f32::from(earlier.min(100)).clamp(0.5, 99.5).to_string();
        view! {
            // seen on the bar and beside it, in every theme
            <line class="bar__halo" x1=at.clone() x2=at.clone() y1="0" y2="10"/>
            <line class="bar__earlier" x1=at.clone() x2=at y1="0" y2="10"/>
        }
    });
    view! {
        <li class="bar">
            <span class="bar__name">{title}</span>
            // its words stand beside it
            <svg class="bar__drawing" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                {filled}
                {mark}
            </svg>
            <span class="bar__words">{words}</span>
        </li>
    }
}

#[component]
fn ThemeTable(themes: Vec<ThemeView>, compared: Option<i64>) -> impl IntoView {
    let rows = themes.into_iter().map(|theme| {
        let ThemeView { title, score, earlier, answered, asked, .. } = theme;
        let answers =
            t_with("diagnosis-table-answered", move || vec![("answered", answered.into()), ("asked", asked.into())]);
        view! {
            <tr>
                <th scope="row">{title}</th>
                <td>{score_words(score, None)}</td>
                {compared.map(|_| view! { <td>{score_words(earlier, None)}</td> })}
                <td>{answers}</td>
            </tr>
        }
    });
    let earlier = compared.map(|at| {
        let head = t_with("diagnosis-table-earlier", move || vec![("date", Arg::from(date(at)))]);
        view! { <th scope="col">{head}</th> }
    });
    view! {
        <div class="stock__scroll" role="region" aria-label=t("diagnosis-table") tabindex="0">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{t("diagnosis-table-theme")}</th>
                        <th scope="col">{t("diagnosis-table-now")}</th>
                        {earlier}
                        <th scope="col">{t("diagnosis-table-answers")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Shows what goes well, what needs attention, and what can replace the tools of today.
#[component]
pub(super) fn StandsOut(view: DiagnosisView) -> impl IntoView {
    let DiagnosisView { told: Told { strengths, risks, written }, tools, themes, .. } = view;
    let extent = extent(themes.iter().map(|theme| (theme.answered, theme.asked)));
    view! {
        <div class="stock__two">
            <Answers id="check-strengths" class="stock__strengths" title="diagnosis-strengths" none="diagnosis-strengths-none" extent answers=strengths/>
            <Answers id="check-risks" class="stock__risks" title="diagnosis-risks" none="diagnosis-risks-none" extent answers=risks/>
        </div>
        {(!written.is_empty()).then(|| view! { <Written written/> })}
        {(!tools.is_empty()).then(|| view! { <Tools tools/> })}
    }
}

/// What the association said in its own words: it is what the plan is for.
#[component]
fn Written(written: Vec<ToldAnswer>) -> impl IntoView {
    let answers = written.into_iter().map(|one| {
        view! {
            <div class="stock__written">
                <dt>{one.question}</dt>
                <dd>{one.answer}</dd>
            </div>
        }
    });
    view! {
        <section class="stock__part" aria-labelledby="check-own-words">
            <h2 id="check-own-words">{t("diagnosis-own-words")}</h2>
            <dl>{answers.collect_view()}</dl>
        </section>
    }
}

#[component]
fn Answers(
    id: &'static str,
    class: &'static str,
    title: &'static str,
    none: &'static str,
    extent: &'static str,
    answers: Vec<ToldAnswer>,
) -> impl IntoView {
    let is_empty = answers.is_empty();
    let lines = answers.into_iter().map(|one| {
        view! {
            <li>
                <span class="stock__theme">{one.theme}</span>
                <span class="stock__question">{one.question}</span>
                <strong class="stock__answer">{one.answer}</strong>
            </li>
        }
    });
    view! {
        <section class=format!("stock__part stock__answers {class}") aria-labelledby=id>
            <h2 id=id>{t(title)}</h2>
            {if is_empty {
                view! { <p class="stock__text">{t_with(none, move || vec![("extent", extent.into())])}</p> }.into_any()
            } else {
                view! { <ul>{lines.collect_view()}</ul> }.into_any()
            }}
        </section>
    }
}

#[component]
fn Tools(tools: Vec<ToolView>) -> impl IntoView {
    let rows = tools.into_iter().map(|tool| {
        let links = tool.software.into_iter().map(|one| {
            view! { <li><A href=format!("/resources/software/{}", one.slug)>{one.name}</A></li> }
        });
        view! {
            <tr>
                <th scope="row">{tool.name}</th>
                <td><ul class="stock__links">{links.collect_view()}</ul></td>
            </tr>
        }
    });
    view! {
        // the table that may be scrolled is the landmark
        <div class="stock__part">
            <h2 id="check-tools">{t("diagnosis-tools")}</h2>
            <p class="stock__text">{t("diagnosis-tools-text")}</p>
            <div class="stock__scroll" role="region" aria-labelledby="check-tools" tabindex="0">
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t("diagnosis-tools-today")}</th>
                            <th scope="col">{t("diagnosis-tools-free")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
}
