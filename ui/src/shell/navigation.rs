//! Ways to the areas: a bar at the side, or at the bottom of a narrow window.

use super::learner::CurrentLearner;
use super::unread::UnreadBadge;
use super::{Icon, IconKind, LanguageSwitch};
use crate::components::{Area, Dialog, Mark};
use crate::i18n::t;
use crate::state::use_app;
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_location;

/// A place of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    href: &'static str,
    key: &'static str,
    icon: IconKind,
    area: Area,
    /// How the addresses begin of other pages that belong to it.
    also: &'static [&'static str],
}

impl Place {
    const fn new(href: &'static str, key: &'static str, icon: IconKind, area: Area) -> Self {
        Self { href, key, icon, area, also: &[] }
    }

    /// Returns whether a page is this place, or lies within it.
    fn holds(&self, path: &str) -> bool {
        let within = |rest: &str| rest.is_empty() || rest.starts_with('/');
        path == self.href
            || (self.href != "/" && path.strip_prefix(self.href).is_some_and(within))
            || self.also.iter().any(|also| path.starts_with(also))
    }
}

const HOME: Place = Place::new("/", "shell-home", IconKind::Home, Area::Home);
const LEARN: Place = Place::new("/learn", "shell-learn", IconKind::Learn, Area::Learn);
const DIRECTORY: Place = Place {
    also: &["/directory-", "/need"],
    ..Place::new("/directory", "shell-directory", IconKind::Directory, Area::Directory)
};
const MUTUAL_HELP: Place = Place::new("/help", "shell-mutual-help", IconKind::MutualHelp, Area::MutualHelp);
const RESOURCES: Place = Place::new("/resources", "shell-resources", IconKind::Resources, Area::Resources);
const STUDIO: Place = Place::new("/studio", "shell-studio", IconKind::Studio, Area::Studio);
const MY_LISTING: Place = Place::new("/my-listing", "shell-my-listing", IconKind::MyListing, Area::Directory);
const SETTINGS: Place = Place::new("/settings", "shell-settings", IconKind::Settings, Area::Settings);

/// The areas everyone has.
const AREAS: [Place; 5] = [HOME, LEARN, DIRECTORY, MUTUAL_HELP, RESOURCES];

/// Returns the places of those who turned them on.
fn own_places(studio: bool, provider: bool) -> Vec<Place> {
    [(studio, STUDIO), (provider, MY_LISTING)].into_iter().filter_map(|(on, place)| on.then_some(place)).collect()
}

/// Follows the settings: the places of a trainer or a provider come and go with them.
fn use_own_places() -> Memo<Vec<Place>> {
    let app = use_app();
    Memo::new(move |_| app.with(|boot| own_places(boot.settings.studio, boot.settings.provider)))
}

/// Shows the bar at the side.
#[component]
pub(super) fn SideBar(
    /// Opens the search.
    #[prop(into)]
    on_search: Callback<()>,
) -> impl IntoView {
    let own = use_own_places();
    view! {
        <header class="side">
            <A href="/" attr:class="side__brand" attr:aria-label=t("shell-brand")>
                <Mark/>
                <span class="side__name" aria-hidden="true">{t("shell-name")}</span>
            </A>
            <button type="button" class="side__search" on:click=move |_| on_search.run(())>
                <Icon kind=IconKind::Search/>
                <span class="side__search-words">{t("shell-search")}</span>
                <kbd class="side__keys" aria-hidden="true">{t(if on_a_mac() { "shell-search-keys-mac" } else { "shell-search-keys" })}</kbd>
            </button>
            <nav class="side__nav" aria-label=t("shell-navigation")>
                <ul class="side__list">{AREAS.map(|place| view! { <PlaceLink place=place/> })}</ul>
                <Show when=move || own.with(|own| !own.is_empty())>
                    <ul class="side__list side__list--own" aria-label=t("shell-own-places")>
                        {move || own.get().into_iter().map(|place| view! { <PlaceLink place=place/> }).collect_view()}
                    </ul>
                </Show>
            </nav>
            <div class="side__foot">
                <ul class="side__list"><PlaceLink place=SETTINGS/></ul>
                <CurrentLearner/>
                <LanguageSwitch/>
            </div>
        </header>
    }
}

/// Only tells which key to show: both open the search everywhere.
fn on_a_mac() -> bool {
    window().navigator().platform().is_ok_and(|platform| platform.starts_with("Mac"))
}

/// Shows the bar at the bottom of a narrow window: the areas, and a button for everything else.
#[component]
pub(super) fn BottomBar(
    /// Opens the search.
    #[prop(into)]
    on_search: Callback<()>,
) -> impl IntoView {
    let own = use_own_places();
    let more = RwSignal::new(false);
    let path = use_location().pathname;
    // arriving somewhere closes what led there
    Effect::new(move |_| {
        path.track();
        more.set(false);
    });
    let others = move || own.get().into_iter().chain([SETTINGS]).map(|place| view! { <PlaceLink place=place/> });
    view! {
        <nav class="bottom" aria-label=t("shell-navigation")>
            <ul class="bottom__list">
                {AREAS.map(|place| view! { <PlaceLink place=place/> })}
                <li class="place">
                    <button type="button" class="place__link" aria-haspopup="dialog" on:click=move |_| more.set(true)>
                        <Icon kind=IconKind::More/>
                        <span class="place__words">{t("shell-more")}</span>
                    </button>
                </li>
            </ul>
        </nav>
        <Dialog open=more title=t("shell-more") class="dialog--menu">
            <ul class="menu__list">
                <li class="place area-home">
                    <button
                        type="button"
                        class="place__link"
                        on:click=move |_| {
                            more.set(false);
                            on_search.run(());
                        }
                    >
                        <Icon kind=IconKind::Search/>
                        <span class="place__words">{t("shell-search")}</span>
                    </button>
                </li>
                {move || others().collect_view()}
            </ul>
            <CurrentLearner/>
            <LanguageSwitch/>
        </Dialog>
    }
}

#[component]
fn PlaceLink(place: Place) -> impl IntoView {
    let path = use_location().pathname;
    let is_here = move || path.with(|path| place.holds(path)).then_some("page");
    view! {
        <li class=format!("place {}", place.area.class())>
            // a plain link: the router's own would call only its address, and what lies under it, the page one is on
            <a href=place.href class="place__link" aria-current=is_here>
                <Icon kind=place.icon/>
                <span class="place__words">{t(place.key)}</span>
                {(place == MUTUAL_HELP).then(|| view! { <UnreadBadge/> })}
            </a>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_directory_lights_its_place_and_no_other() {
        for path in ["/directory", "/directory/infini", "/directory-finder", "/directory-letter/infini", "/need/result"]
        {
            let lit: Vec<Place> = AREAS.into_iter().filter(|place| place.holds(path)).collect();
            assert_eq!(lit, [DIRECTORY], "{path}");
        }
        assert!(HOME.holds("/") && !HOME.holds("/learn") && !LEARN.holds("/learners") && LEARN.holds("/learn/revise"));
    }

    #[test]
    fn the_studio_and_the_listing_show_only_to_those_who_turned_them_on() {
        assert_eq!(own_places(false, false), [], "an association must not meet tools that are not for it");
        assert_eq!(own_places(true, true), [STUDIO, MY_LISTING]);
        assert_eq!(own_places(false, true), [MY_LISTING]);
    }
}
