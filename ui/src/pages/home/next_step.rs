//! The one next step beside the course.

use crate::components::{Area, LinkButton};
use crate::i18n::t;
use crate::state::{Loaded, use_app};
use contract::{CourseView, Door, MutualHelpView, Settings};
use leptos::prelude::*;

/// A step that would serve the person now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NextStep {
    /// A module is complete: its attestation can be made.
    Attestation,
    /// No space yet: join one, or begin one.
    JoinSpace,
    /// Provider without a published listing: write it.
    WriteListing,
    /// No name yet: attestations and notes carry it.
    GiveName,
    /// Look for someone to help.
    FindHelp,
    /// Ask peers something.
    AskPeers,
}

impl NextStep {
    /// Words and address: title, sentence, what the link says, where it leads, its area.
    const fn place(self) -> (&'static str, &'static str, &'static str, &'static str, Area) {
        match self {
            Self::Attestation => (
                "home-step-attestation",
                "home-step-attestation-text",
                "home-step-attestation-go",
                "/learn",
                Area::Learn,
            ),
            Self::JoinSpace => {
                ("home-step-join", "home-step-join-text", "home-step-join-go", "/help/join", Area::MutualHelp)
            }
            Self::WriteListing => {
                ("home-step-listing", "home-step-listing-text", "home-step-listing-go", "/my-listing", Area::Directory)
            }
            Self::GiveName => ("home-step-name", "home-step-name-text", "home-step-name-go", "/settings", Area::Home),
            Self::FindHelp => ("home-step-help", "home-step-help-text", "home-step-help-go", "/need", Area::Directory),
            Self::AskPeers => {
                ("home-step-ask", "home-step-ask-text", "home-step-ask-go", "/help/write", Area::MutualHelp)
            }
        }
    }
}

/// Chooses one step: what was earned first, then what the door chosen asks for, then what opens the rest.
fn next_step(settings: &Settings, any_module_complete: bool, in_a_space: bool) -> NextStep {
    match settings {
        Settings { name, .. } if any_module_complete && name.is_empty() => NextStep::Attestation,
        Settings { door: Some(Door::NeedHelp), .. } if !in_a_space => NextStep::FindHelp,
        Settings { provider: true, .. } if !in_a_space => NextStep::WriteListing,
        Settings { name, .. } if name.is_empty() => NextStep::GiveName,
        _ if !in_a_space => NextStep::JoinSpace,
        _ => NextStep::AskPeers,
    }
}

/// Shows the next step once both the course and the spaces are known.
#[component]
pub(super) fn NextStepCard(course: Loaded<CourseView>, help: Loaded<MutualHelpView>) -> impl IntoView {
    let app = use_app();
    let step = Memo::new(move |_| {
        let any_complete = course.value()?.modules.iter().any(|module| module.complete);
        let in_a_space = !help.value()?.spaces.is_empty();
        Some(next_step(&app.settings(), any_complete, in_a_space))
    });
    move || {
        step.get().map(|step| {
            let (title, text, words, href, area) = step.place();
            view! {
                <section class=format!("home__part next-step {}", area.class()) aria-labelledby="home-step">
                    <h2 class="home__heading" id="home-step">{t("home-step")}</h2>
                    <h3 class="next-step__title">{t(title)}</h3>
                    <p class="next-step__text">{t(text)}</p>
                    <LinkButton href=href>{t(words)}</LinkButton>
                </section>
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(door: Door, name: &str) -> Settings {
        Settings { door: Some(door), name: name.to_owned(), provider: door == Door::Accompany, ..Settings::default() }
    }

    #[test]
    fn the_door_chosen_decides_the_first_step() {
        assert_eq!(next_step(&settings(Door::NeedHelp, ""), false, false), NextStep::FindHelp);
        assert_eq!(next_step(&settings(Door::Accompany, ""), false, false), NextStep::WriteListing);
        assert_eq!(next_step(&settings(Door::Learn, ""), false, false), NextStep::GiveName);
    }

    #[test]
    fn someone_with_a_name_and_peers_is_invited_to_ask_them() {
        assert_eq!(next_step(&settings(Door::Learn, "Zoé"), false, false), NextStep::JoinSpace);
        assert_eq!(next_step(&settings(Door::Learn, "Zoé"), true, true), NextStep::AskPeers);
    }

    #[test]
    fn an_attestation_earned_is_not_left_lying() {
        assert_eq!(next_step(&settings(Door::Learn, ""), true, true), NextStep::Attestation);
    }
}
