//! Videos of a lesson: the player, put where the lesson's text keeps its place.

mod captions;
mod chapters;
mod controls;
mod help;
mod keys;
mod player;
mod playing;
mod seek;
mod time;
mod transcript;

use contract::{PlayerSettings, VideoView};
use leptos::html::Div;
use leptos::portal::Portal;
use leptos::prelude::*;
use player::Player;
use wasm_bindgen::JsCast;

/// What was found in a text: the element that keeps the place of a video, the video, its alternative.
type Place = (web_sys::Element, VideoView, String);

/// Puts a player into each place that a text keeps for a video.
#[component]
pub fn Videos(
    /// The element that holds the text.
    within: NodeRef<Div>,
    /// The videos of the text.
    videos: Vec<VideoView>,
    /// How the person likes them to be shown.
    settings: PlayerSettings,
) -> impl IntoView {
    let places = RwSignal::new_local(Vec::<Place>::new());
    // one way for all the videos of a page: a change in one holds for the others
    let settings = RwSignal::new(settings);
    Effect::new(move || {
        if let Some(text) = within.get() {
            places.set(find_places(&text, &videos));
        }
    });
    move || {
        let players = places.get().into_iter().map(|(element, video, alternative)| {
            view! {
                <Portal mount=element>
                    <Player video=video.clone() alternative=alternative.clone() settings=settings/>
                </Portal>
            }
        });
        players.collect_view()
    }
}

/// Finds the places kept for videos and empties them of their alternatives, which the players show.
fn find_places(text: &web_sys::Element, videos: &[VideoView]) -> Vec<Place> {
    let Ok(found) = text.query_selector_all("[data-video]") else { return Vec::new() };
    let elements = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<web_sys::Element>().ok());
    let places = elements.filter_map(|element| {
        let id = element.get_attribute("data-video")?;
        let video = videos.iter().find(|video| video.id == id)?.clone();
        let alternative = element.text_content().unwrap_or_default();
        element.set_text_content(None);
        Some((element, video, alternative))
    });
    places.collect()
}
