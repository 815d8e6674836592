//! The first start: three doors, nothing to register.

use crate::components::{Area, CommandError, Figure, FigureKind, Mark};
use crate::i18n::t;
use crate::shell::{LanguageSwitch, focus_heading};
use crate::state::{use_app, use_command};
use contract::{Door, Settings};
use leptos::prelude::*;
use leptos_router::components::A;
use leptos_router::hooks::use_navigate;

/// A door as it is shown.
struct DoorPlace {
    door: Door,
    title: &'static str,
    text: &'static str,
    figure: FigureKind,
    area: Area,
    leads_to: &'static str,
}

const DOORS: [DoorPlace; 3] = [
    DoorPlace {
        door: Door::Learn,
        title: "home-door-learn",
        text: "home-door-learn-text",
        figure: FigureKind::DoorLearn,
        area: Area::Learn,
        leads_to: "/learn",
    },
    DoorPlace {
        door: Door::NeedHelp,
        title: "home-door-need-help",
        text: "home-door-need-help-text",
        figure: FigureKind::DoorNeedHelp,
        area: Area::Directory,
        leads_to: "/need",
    },
    DoorPlace {
        door: Door::Accompany,
        title: "home-door-accompany",
        text: "home-door-accompany-text",
        figure: FigureKind::DoorAccompany,
        area: Area::MutualHelp,
        leads_to: "/learn",
    },
];

/// Writes in the settings what a door opens.
fn go_through(door: Door, settings: &mut Settings) {
    settings.door = Some(door);
    if door == Door::Accompany {
        settings.provider = true;
        settings.studio = true;
    }
}

/// Shows the three doors; going through one leads where it says, and Home is an ordinary page from then on.
#[component]
pub fn FirstStart() -> impl IntoView {
    let app = use_app();
    let navigate = use_navigate();
    let heading = NodeRef::<leptos::html::H1>::new();
    focus_heading(heading, t("home-welcome"));
    let enter = use_command(
        move |(door, leads_to): (Door, &'static str)| async move {
            app.change(|settings| go_through(door, settings)).await.map(|()| leads_to)
        },
        move |leads_to| navigate(leads_to, Default::default()),
    );
    let door = move |place: DoorPlace| {
        view! {
            <li class=format!("door {}", place.area.class())>
                <button
                    type="button"
                    class="door__button"
                    aria-disabled=move || enter.busy().get().then_some("true")
                    on:click=move |_| enter.run((place.door, place.leads_to))
                >
                    <span class="door__arch"><Figure kind=place.figure/></span>
                    <span class="door__title">{t(place.title)}</span>
                    <span class="door__text">{t(place.text)}</span>
                </button>
            </li>
        }
    };
    view! {
        <article class="first-start">
            <header class="first-start__head">
                <Mark/>
                <LanguageSwitch/>
            </header>
            <h1 node_ref=heading tabindex="-1" class="first-start__title">{t("home-welcome")}</h1>
            <p class="first-start__lead">{t("home-welcome-lead")}</p>
            <ul class="doors">{DOORS.map(door)}</ul>
            <CommandError of=enter.error()/>
            <p class="first-start__note">{t("home-doors-note")}</p>
            <p class="first-start__else">
                <A href="/settings">{t("home-doors-settings")}</A>
                <A href="/learners">{t("home-doors-people")}</A>
            </p>
        </article>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_those_who_accompany_get_the_tools_to_accompany() {
        let mut settings = Settings::default();
        go_through(Door::NeedHelp, &mut settings);
        assert_eq!((settings.studio, settings.provider), (false, false), "an association must not meet the studio");
        go_through(Door::Accompany, &mut settings);
        assert_eq!((settings.studio, settings.provider, settings.door), (true, true, Some(Door::Accompany)));
    }
}
