//! The lessons and worksheets that can be edited, module by module.

use crate::components::{EmptyState, FigureKind};
use crate::i18n::{Arg, t, t_with, tr};
use contract::StudioText;
use domain::Locale;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows them under the title of their module.
#[component]
pub(super) fn StudioTexts(texts: Vec<StudioText>) -> impl IntoView {
    if texts.is_empty() {
        return view! { <EmptyState figure=FigureKind::Sheet title=t("studio-lessons") text=t("studio-empty")/> }
            .into_any();
    }
    let module = |(title, texts): (String, Vec<StudioText>)| {
        let title = if title.is_empty() { t("studio-outside") } else { Signal::stored(title) };
        view! {
            <h3 class="studio-module">{title}</h3>
            <ul class="studio-lessons">{texts.into_iter().map(|text| view! { <Line text/> }).collect_view()}</ul>
        }
    };
    view! {
        <section aria-labelledby="studio-lessons">
            <h2 id="studio-lessons">{t("studio-lessons")}</h2>
            {by_module(texts).into_iter().map(module).collect_view()}
        </section>
    }
    .into_any()
}

/// Groups texts that follow one another in the same module.
fn by_module(texts: Vec<StudioText>) -> Vec<(String, Vec<StudioText>)> {
    let mut modules: Vec<(String, Vec<StudioText>)> = Vec::new();
    for text in texts {
        match modules.last_mut() {
            Some((title, group)) if *title == text.module_title => group.push(text),
            _ => modules.push((text.module_title.clone(), vec![text])),
        }
    }
    modules
}

#[component]
fn Line(text: StudioText) -> impl IntoView {
    let link = |locale: Locale| {
        let changed = text.changed.contains(&locale);
        let (href, title) = (format!("/studio/{}/{}", text.text, locale.tag()), text.title.clone());
        let key = language_key(locale);
        let label = t_with("studio-lesson-open-label", move || {
            vec![("title", Arg::from(&title)), ("language", tr(key).into())]
        });
        view! {
            <li>
                <A href=href attr:class="studio-lesson__language" attr:aria-label=label>{t(key)}</A>
                {changed.then(|| view! {
                    <span class="studio-lesson__changed"><span class="shape shape--info" aria-hidden="true"></span>{t("studio-changed")}</span>
                })}
            </li>
        }
    };
    let links = text.locales.iter().copied().map(link).collect_view();
    view! {
        <li class="studio-lesson">
            <span class="studio-lesson__title">{text.title.clone()}</span>
            <ul class="studio-lesson__languages">{links}</ul>
        </li>
    }
}

/// Returns the key of « in French », « in English ».
pub(super) const fn language_key(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "studio-lesson-open-fr",
        Locale::En => "studio-lesson-open-en",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::TextId;

    #[test]
    fn texts_stand_under_their_module_in_the_order_of_the_course() {
        let text = |id: &str, module: &str| StudioText {
            text: TextId::new(id).expect("a literal id"),
            module_title: module.into(),
            title: id.into(),
            locales: vec![Locale::Fr],
            changed: vec![],
        };
        let modules = by_module(vec![text("a", "one"), text("b", "one"), text("c", "")]);
        let sizes: Vec<_> = modules.iter().map(|(title, texts)| (title.as_str(), texts.len())).collect();
        assert_eq!(sizes, [("one", 2), ("", 1)]);
    }
}
