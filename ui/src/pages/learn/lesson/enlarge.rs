//! Figures of a lesson, seen large.

use crate::components::Dialog;
use crate::i18n::{Arg, t, tr, tr_with};
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlImageElement};

/// The most letters of a figure's alternative in the name of its button.
const NAME_MAX: usize = 80;

/// A figure to show large.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Large {
    source: String,
    words: String,
}

/// Puts under each figure of `text` a way to see it large, and shows the one asked for.
#[component]
pub(super) fn LargeFigures(text: NodeRef<Div>) -> impl IntoView {
    let open = RwSignal::new(false);
    let shown = RwSignal::new(Large::default());
    let listener = StoredValue::new_local(Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let button = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
        let image = button.and_then(|button| button.closest("figure").ok().flatten());
        let image = image.and_then(|figure| figure.query_selector("img").ok().flatten());
        if let Some(image) = image.and_then(|image| image.dyn_into::<HtmlImageElement>().ok()) {
            shown.set(Large { source: image.src(), words: image.alt() });
            open.set(true);
        }
    }));
    // the words follow the language, and a text drawn anew gets its buttons again
    Effect::new(move |_| {
        let words = tr("learn-figure-enlarge");
        if let Some(text) = text.get() {
            request_animation_frame(move || put_buttons(&text, &words, listener));
        }
    });
    view! {
        <Dialog open=open title=t("learn-figure-large") class="dialog--figure">
            <div class="figure-large" tabindex="0" role="region" aria-label=t("learn-figure-large")>
                <img src=move || shown.with(|shown| shown.source.clone()) alt=move || shown.with(|shown| shown.words.clone())/>
            </div>
        </Dialog>
    }
}

type Listener = StoredValue<Closure<dyn Fn(web_sys::Event)>, LocalStorage>;

fn put_buttons(text: &Element, words: &str, listener: Listener) {
    let Ok(figures) = text.query_selector_all("figure:has(img)") else { return };
    for figure in (0..figures.length()).filter_map(|at| figures.item(at)?.dyn_into::<Element>().ok()) {
        let known = figure.query_selector(".figure__enlarge").ok().flatten();
        let button = match known {
            Some(button) => Some(button),
            None => new_button(&figure, listener),
        };
        if let Some(button) = button {
            button.set_text_content(Some(words));
            // several figures, several names: the words seen, then those of the figure
            let figure = figure.query_selector("img").ok().flatten().and_then(|image| image.get_attribute("alt"));
            let name = figure.filter(|alt| !alt.is_empty()).map_or(words.to_owned(), |alt| {
                let begins: String = alt.chars().take(NAME_MAX).collect();
                tr_with("learn-figure-enlarge-of", &[("button", Arg::from(words)), ("figure", Arg::from(&begins))])
            });
            // a name that could not be set leaves the words seen
            let _ = button.set_attribute("aria-label", &name);
        }
    }
}

fn new_button(figure: &Element, listener: Listener) -> Option<Element> {
    let button = document().create_element("button").ok()?;
    button.set_attribute("type", "button").ok()?;
    button.set_class_name("figure__enlarge");
    listener.try_with_value(|listener| {
        button.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref()).ok()
    })??;
    figure.append_child(&button).ok()?;
    Some(button)
}
