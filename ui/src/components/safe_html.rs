//! Texts of the course and of peers, made safe by the core before they come here.

use super::CommandError;
use crate::ipc;
use contract::UiError;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_navigate;
use wasm_bindgen::JsCast;

/// Where a link in a text leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// A page of the program.
    Page(String),
    /// A place in the same text.
    Anchor(String),
    /// Somewhere outside the window.
    Outside(String),
}

impl Link {
    /// Returns where an `href` leads; nothing for what may not be followed.
    #[must_use]
    pub fn from_href(href: &str) -> Option<Self> {
        if let Some(lesson) = href.strip_prefix("lesson:") {
            Some(Self::Page(format!("/learn/lesson/{lesson}")))
        } else if let Some(listing) = href.strip_prefix("listing:") {
            Some(Self::Page(format!("/directory/{listing}")))
        } else if let Some(anchor) = href.strip_prefix('#') {
            Some(Self::Anchor(anchor.to_owned()))
        } else if href.starts_with("https://") || href.starts_with("http://") || href.starts_with("mailto:") {
            Some(Self::Outside(href.to_owned()))
        } else {
            None
        }
    }
}

/// Shows HTML that the core has made safe. Nothing else may be given to it: links are followed by the program, never
/// by the window itself.
#[component]
pub fn SafeHtml(
    /// HTML from a view's `…html` field.
    #[prop(into)]
    html: Signal<String>,
    /// Its class; `prose` sets it as a text to read.
    #[prop(default = "prose")]
    class: &'static str,
    /// Its language, when it is not the one shown.
    #[prop(optional, into)]
    lang: Option<String>,
    /// What to do with a link, instead of following it.
    #[prop(optional, into)]
    on_link: Option<Callback<Link>>,
) -> impl IntoView {
    let navigate = use_navigate();
    let refused = RwSignal::new(None::<UiError>);
    let follow = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let Some(anchor) = target.and_then(|element| element.closest("a[href]").ok().flatten()) else { return };
        event.prevent_default();
        let Some(link) = anchor.get_attribute("href").as_deref().and_then(Link::from_href) else { return };
        match (on_link, link) {
            (Some(on_link), link) => on_link.run(link),
            (None, Link::Page(path)) => navigate(&path, Default::default()),
            (None, Link::Anchor(id)) => scroll_to_anchor(&id),
            (None, Link::Outside(address)) => spawn_local(async move {
                let answer = ipc::open_link(address).await;
                // the text may be gone by then, and what it would have said with it
                refused.try_set(answer.err());
            }),
        }
    };
    view! {
        <div class=class lang=lang inner_html=move || html.get() on:click=follow></div>
        <CommandError of=refused/>
    }
}

/// Brings the element of this id into view and puts the focus on it, so that reading goes on from there.
pub fn scroll_to_anchor(id: &str) {
    let Some(element) =
        document().get_element_by_id(id).and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok())
    else {
        return;
    };
    element.scroll_into_view();
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        // setting an attribute fails only for a name that is not one
        let _ = element.set_attribute("tabindex", "-1");
    }
    // an element that went away meanwhile keeps the focus where it was
    let _ = element.focus();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_anchors_or_outside_and_nowhere_else() {
        let to = |href: &str| Link::from_href(href);
        assert_eq!(to("lesson:m1-usages#chiffres"), Some(Link::Page("/learn/lesson/m1-usages#chiffres".into())));
        assert_eq!(to("listing:la-bulle"), Some(Link::Page("/directory/la-bulle".into())));
        assert_eq!(to("#note-1"), Some(Link::Anchor("note-1".into())));
        assert_eq!(to("https://framasoft.org"), Some(Link::Outside("https://framasoft.org".into())));
        assert_eq!(to("mailto:a@example.org"), Some(Link::Outside("mailto:a@example.org".into())));
        for refused in ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "/settings", ""] {
            assert_eq!(to(refused), None, "{refused} must never be followed, whoever wrote it");
        }
    }
}
