//! A page: its one first-level heading, the colour of its area, its content.

use crate::shell::focus_heading;
use leptos::prelude::*;

/// The areas of the program; each has its wash of colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Area {
    /// Home, and what belongs nowhere else.
    #[default]
    Home,
    /// Learn: mint.
    Learn,
    /// Directory and the provider's listing: apricot.
    Directory,
    /// Mutual help: lilac.
    MutualHelp,
    /// Resources: rose.
    Resources,
    /// The trainer's studio: mint, as what it feeds.
    Studio,
    /// Settings.
    Settings,
}

impl Area {
    /// Returns the class that carries the area's colours: `--wash` and `--wash-ink` are set under it.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Home => "area-home",
            Self::Learn => "area-learn",
            Self::Directory => "area-directory",
            Self::MutualHelp => "area-mutual-help",
            Self::Resources => "area-resources",
            Self::Studio => "area-studio",
            Self::Settings => "area-settings",
        }
    }
}

/// Shows a page. Its title is the window's title too; arriving on a page puts the focus on the heading.
#[component]
pub fn Page(
    /// The first-level heading.
    #[prop(into)]
    title: Signal<String>,
    /// The area it belongs to.
    #[prop(optional)]
    area: Area,
    /// A sentence under the heading.
    #[prop(optional, into)]
    lead: Option<Signal<String>>,
    /// A few words above the heading: where one is, for example the module of a lesson.
    #[prop(optional, into)]
    above: Option<ViewFn>,
    /// Buttons or links beside the heading.
    #[prop(optional, into)]
    actions: Option<ViewFn>,
    /// `true` for a list with its detail, instead of one column of reading.
    #[prop(optional)]
    wide: bool,
    /// The page itself.
    children: Children,
) -> impl IntoView {
    let heading = NodeRef::<leptos::html::H1>::new();
    focus_heading(heading, title);
    view! {
        <article class=format!("page {}", area.class()) class:page--wide=wide>
            <header class="page__head">
                <div class="page__titles">
                    {above.map(|above| view! { <p class="page__above">{above.run()}</p> })}
                    <h1 node_ref=heading tabindex="-1">{title}</h1>
                    {lead.map(|lead| view! { <p class="page__lead">{lead}</p> })}
                </div>
                {actions.map(|actions| view! { <div class="page__actions">{actions.run()}</div> })}
            </header>
            <div class="page__body">{children()}</div>
        </article>
    }
}
