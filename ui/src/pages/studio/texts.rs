//! The lessons that can be edited, module by module.

use crate::components::{EmptyState, FigureKind};
use crate::i18n::{Arg, t, t_with, tr};
use contract::StudioLesson;
use domain::Locale;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the lessons under the title of their module.
#[component]
pub(super) fn StudioLessons(lessons: Vec<StudioLesson>) -> impl IntoView {
    if lessons.is_empty() {
        return view! { <EmptyState figure=FigureKind::Sheet title=t("studio-lessons") text=t("studio-empty")/> }
            .into_any();
    }
    let module = |(title, lessons): (String, Vec<StudioLesson>)| {
        view! {
            <h3 class="studio-module">{title}</h3>
            <ul class="studio-lessons">{lessons.into_iter().map(|lesson| view! { <Line lesson=lesson/> }).collect_view()}</ul>
        }
    };
    view! {
        <section aria-labelledby="studio-lessons">
            <h2 id="studio-lessons">{t("studio-lessons")}</h2>
            {by_module(lessons).into_iter().map(module).collect_view()}
        </section>
    }
    .into_any()
}

/// Groups lessons that follow one another in the same module.
fn by_module(lessons: Vec<StudioLesson>) -> Vec<(String, Vec<StudioLesson>)> {
    let mut modules: Vec<(String, Vec<StudioLesson>)> = Vec::new();
    for lesson in lessons {
        match modules.last_mut() {
            Some((title, group)) if *title == lesson.module_title => group.push(lesson),
            _ => modules.push((lesson.module_title.clone(), vec![lesson])),
        }
    }
    modules
}

#[component]
fn Line(lesson: StudioLesson) -> impl IntoView {
    let link = |locale: Locale| {
        let changed = lesson.changed.contains(&locale);
        let (href, title) = (format!("/studio/{}/{}", lesson.lesson, locale.tag()), lesson.title.clone());
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
    let links = lesson.locales.iter().copied().map(link).collect_view();
    view! {
        <li class="studio-lesson">
            <span class="studio-lesson__title">{lesson.title.clone()}</span>
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
    use domain::LessonId;

    #[test]
    fn lessons_stand_under_their_module_in_the_order_of_the_course() {
        let lesson = |id: &str, module: &str| StudioLesson {
            lesson: LessonId::new(id).expect("a literal id"),
            module_title: module.into(),
            title: id.into(),
            locales: vec![Locale::Fr],
            changed: vec![],
        };
        let modules = by_module(vec![lesson("a", "one"), lesson("b", "one"), lesson("c", "two")]);
        let sizes: Vec<_> = modules.iter().map(|(title, lessons)| (title.as_str(), lessons.len())).collect();
        assert_eq!(sizes, [("one", 2), ("two", 1)]);
    }
}
