//! What helps while writing: naming a member, linking to a lesson or a listing, tags in use.

use crate::components::{Button, ButtonKind, Dialog, Field};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::ipc;
use crate::pages::directory::settled;
use crate::state::use_load;
use contract::{Everywhere, HitKind, WritingAids};
use domain::SpaceId;
use domain::mutual_help::{TAGS_MAX, tags_of_line};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Loads whom one may name and which tags are in use in a space.
pub(super) fn use_aids(space: Signal<Option<SpaceId>>) -> Memo<WritingAids> {
    let aids = use_load(&[], move || {
        let space = space.get();
        async move {
            match space {
                Some(space) => ipc::get_writing_aids(space).await,
                None => Ok(WritingAids::default()),
            }
        }
    });
    Memo::new(move |_| aids.value().unwrap_or_default())
}

/// Shows the buttons above a text: naming somebody, linking to a lesson or listing. What is chosen goes where the caret is.
#[component]
pub(super) fn TextTools(
    /// The id of the field.
    field: &'static str,
    /// What is written in it.
    value: RwSignal<String>,
    aids: Memo<WritingAids>,
) -> impl IntoView {
    let (naming, linking) = (RwSignal::new(false), RwSignal::new(false));
    let put = move |words: String| {
        naming.set(false);
        linking.set(false);
        insert(field, value, &words);
    };
    let has_people = Memo::new(move |_| aids.with(|aids| !aids.people.is_empty()));
    view! {
        <div class="text-tools">
            <Button kind=ButtonKind::Quiet on_click=move |()| linking.set(true)>{t("notes-link")}</Button>
            <Show when=move || has_people.get()>
                <Button kind=ButtonKind::Quiet on_click=move |()| naming.set(true)>{t("notes-name-somebody")}</Button>
            </Show>
        </div>
        <Dialog open=naming title=t("notes-name-title")>
            <p>{t("notes-name-more")}</p>
            <ul class="picks">
                {move || aids.get().people.into_iter().map(|person| {
                    let words = format!("@{} ", person.name);
                    view! {
                        <li><button type="button" class="pick" on:click=move |_| put(words.clone())>
                            <span class="pick__title">{person.name.clone()}</span>
                            <span class="pick__more">{person.association.clone()}</span>
                        </button></li>
                    }
                }).collect_view()}
            </ul>
        </Dialog>
        <Dialog open=linking title=t("notes-link-title")>
            <LinkPicker on_pick=put/>
        </Dialog>
    }
}

/// Searches lessons and listings; what is chosen comes back as a link in Markdown.
#[component]
fn LinkPicker(#[prop(into)] on_pick: Callback<String>) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let asked = settled(text);
    let found = use_load(&[], move || {
        let text = asked.get().trim().to_owned();
        async move { if text.is_empty() { Ok(Everywhere::default()) } else { ipc::search_everywhere(text).await } }
    });
    let picks = move || {
        let found = found.value().unwrap_or_default();
        let lessons = found.course.into_iter().filter(|hit| hit.kind == HitKind::Lesson).filter_map(|hit| {
            Some((
                hit.title.clone(),
                tr("notes-link-lesson"),
                format!("[{}](lesson:{})", plain(&hit.title), hit.lesson?),
            ))
        });
        let listings = found.listings.into_iter().map(|row| {
            (row.name.clone(), tr("notes-link-listing"), format!("[{}](listing:{})", plain(&row.name), row.id))
        });
        lessons.chain(listings).collect::<Vec<_>>()
    };
    let is_empty = move || asked.with(|text| !text.trim().is_empty()) && !found.is_busy() && picks().is_empty();
    view! {
        <p>{t("notes-link-more")}</p>
        <Field label=t("notes-link-search") value=text kind="search"/>
        <div role="status">
            <Show when=is_empty><p class="picks__none">{t("notes-link-none")}</p></Show>
        </div>
        <ul class="picks">
            {move || picks().into_iter().map(|(title, more, link)| view! {
                <li><button type="button" class="pick" on:click=move |_| on_pick.run(link.clone())>
                    <span class="pick__title">{title}</span>
                    <span class="pick__more">{more}</span>
                </button></li>
            }).collect_view()}
        </ul>
    }
}

/// Leaves out of a title what would end a link.
fn plain(title: &str) -> String {
    title.chars().filter(|c| !matches!(c, '[' | ']' | '\\')).collect()
}

/// Puts words where the caret is, and the focus behind them.
fn insert(field: &'static str, value: RwSignal<String>, words: &str) {
    let area = document().get_element_by_id(field).and_then(|found| found.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return value.update(|text| text.push_str(words)) };
    let at = area.selection_start().ok().flatten().map_or(usize::MAX, |at| at as usize);
    let (text, caret) = inserted(&value.get_untracked(), at, words);
    value.set(text);
    request_animation_frame(move || {
        // a field that went away meanwhile needs no caret
        let _ = area.focus();
        let _ = area.set_selection_range(caret, caret);
    });
}

/// Returns the text with `words` at a place counted as the window does (UTF-16), with a blank before them when they would
/// touch a word; and where the caret goes.
fn inserted(text: &str, at: usize, words: &str) -> (String, u32) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let (before, after) = units.split_at(at.min(units.len()));
    let mut begin = String::from_utf16_lossy(before);
    if begin.chars().next_back().is_some_and(|c| !c.is_whitespace()) {
        begin.push(' ');
    }
    begin.push_str(words);
    let caret = u32::try_from(begin.encode_utf16().count()).unwrap_or(u32::MAX);
    (begin + &String::from_utf16_lossy(after), caret)
}

/// Asks for tags, in one line, and proposes those in use.
#[component]
pub(super) fn TagsField(value: RwSignal<String>, aids: Memo<WritingAids>) -> impl IntoView {
    let kept = Memo::new(move |_| value.with(|line| tags_of_line(line)));
    let proposed = move || {
        let kept = kept.get();
        aids.get().tags.into_iter().filter(|tag| !kept.contains(tag)).take(8).collect::<Vec<_>>()
    };
    let add = move |tag: &str| {
        if kept.with_untracked(Vec::len) < TAGS_MAX {
            value.update(|line| {
                let now = line.trim().trim_end_matches(',').to_owned();
                *line = if now.is_empty() { format!("{tag}, ") } else { format!("{now}, {tag}, ") };
            });
            crate::components::scroll_to_anchor("note-tags");
        }
    };
    let read = move || {
        let kept = kept.get();
        (!kept.is_empty()).then(|| tr_with("notes-tags-read", &[("tags", Arg::from(kept.join(", ")))]))
    };
    view! {
        <div class="tags-field">
            <Field id="note-tags" label=t("notes-tags-field") hint=t("notes-tags-hint") value/>
            <p class="tags-field__read">{read}</p>
            <Show when=move || !proposed().is_empty()>
                <p class="tags-field__proposed" id="tags-proposed">{t("notes-tags-proposed")}</p>
                <ul class="tags" aria-labelledby="tags-proposed">
                    {move || proposed().into_iter().map(|tag| {
                        let words = tag.clone();
                        let label = { let tag = tag.clone(); move || tr_with("notes-tags-add", &[("tag", Arg::from(tag.as_str()))]) };
                        view! { <li><button type="button" class="tag" aria-label=label on:click=move |_| add(&tag)>{words}</button></li> }
                    }).collect_view()}
                </ul>
            </Show>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_go_where_the_caret_is_and_touch_no_other_word() {
        assert_eq!(inserted("Bonjour ami", 8, "@Zoé "), ("Bonjour @Zoé ami".into(), 13));
        assert_eq!(inserted("🌻a", 2, "@Zoé "), ("🌻 @Zoé a".into(), 8), "a flower is two units in the window");
        assert_eq!(inserted("é", usize::MAX, "[x](lesson:y)").0, "é [x](lesson:y)");
    }

    #[test]
    fn a_title_cannot_end_its_own_link() {
        assert_eq!(plain("Agenda [partagé]\\"), "Agenda partagé");
    }
}
