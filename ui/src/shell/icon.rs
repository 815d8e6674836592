//! Small drawings beside words: a bubble in the area's colour and a line over it.

use leptos::prelude::*;

/// What a small drawing stands for; its meaning is always in words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconKind {
    /// A house.
    Home,
    /// An open book.
    Learn,
    /// A place on a map.
    Directory,
    /// Two bubbles that meet.
    MutualHelp,
    /// A sprout.
    Resources,
    /// A pencil.
    Studio,
    /// A card.
    MyListing,
    /// Two sliders.
    Settings,
    /// A lens.
    Search,
    /// Three bubbles.
    More,
}

impl IconKind {
    /// The lines, in a square of 24.
    const fn lines(self) -> &'static str {
        match self {
            Self::Home => {
                "M4.4 11.6 12 5l7.600 6.600M6.500 10.200V18A1.600 1.600 0 0 0 8.100 19.600h7.800A1.600 1.600 0 0 0 17.500 18v-7.800M10 19.400v-3.600a2 2 0 0 1 4 0v3.600"
            }
            Self::Learn => {
                "M12 7.200C10.200 5.800 7.800 5.300 5 5.500v11.600c2.800-.2 5.200.3 7 1.700 1.800-1.400 4.200-1.900 7-1.700V5.500c-2.800-.2-5.200.3-7 1.700ZM12 7.400v11"
            }
            Self::Directory => {
                "M12 20.400c-4-4.100-6.200-7.200-6.200-10.200a6.200 6.200 0 0 1 12.400 0c0 3-2.200 6.100-6.200 10.200ZM9.800 10.300a2.200 2.200 0 1 0 4.400 0a2.200 2.200 0 1 0-4.400 0"
            }
            Self::MutualHelp => {
                "M3.800 12.800a5.600 5.600 0 1 0 11.200 0a5.600 5.600 0 1 0-11.200 0M10.600 10.600a4.800 4.800 0 1 0 9.600 0a4.800 4.800 0 1 0-9.600 0"
            }
            Self::Resources => {
                "M12 20v-8.200M12 14c-4.500 0-6.600-2.300-6.900-6.300 4.200.2 6.700 2.100 6.900 6.300ZM12 11.800c.2-3.900 2.400-6 6.800-6.400-.1 4.200-2.300 6.400-6.800 6.400Z"
            }
            Self::Studio => {
                "M5.800 18.400l1-4.200 8.500-8.600a2.200 2.200 0 0 1 3.200 3.200l-8.600 8.600-4.100 1ZM13.600 7.400l3.100 3.100"
            }
            Self::MyListing => {
                "M7 5.600h10a2.600 2.600 0 0 1 2.600 2.600v7.600a2.600 2.600 0 0 1-2.600 2.600H7a2.600 2.600 0 0 1-2.600-2.600V8.200A2.600 2.600 0 0 1 7 5.600ZM7.400 10.200a1.700 1.700 0 1 0 3.400 0a1.700 1.700 0 1 0-3.400 0M13.400 10.200h3.200M7.600 14.800h8.800"
            }
            Self::Settings => {
                "M4.600 8.200h6M15.400 8.200h4M4.600 15.800h3M12.600 15.800h6.800M10.800 8.200a2.200 2.200 0 1 0 4.400 0a2.200 2.200 0 1 0-4.400 0M7.900 15.800a2.200 2.200 0 1 0 4.400 0a2.200 2.200 0 1 0-4.400 0"
            }
            Self::Search => "M5.200 10.800a5.600 5.600 0 1 0 11.200 0a5.600 5.600 0 1 0-11.200 0M15 15l4.600 4.600",
            Self::More => {
                "M3.900 12a2.100 2.100 0 1 0 4.200 0a2.100 2.100 0 1 0-4.200 0M9.900 12a2.100 2.100 0 1 0 4.200 0a2.100 2.100 0 1 0-4.200 0M15.900 12a2.100 2.100 0 1 0 4.200 0a2.100 2.100 0 1 0-4.200 0"
            }
        }
    }
}

/// Draws a small drawing; it is a picture only.
#[component]
pub fn Icon(
    /// What it stands for.
    kind: IconKind,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle class="icon__wash" cx="13.5" cy="13" r="9"></circle>
            <path class="icon__line" d=kind.lines()></path>
        </svg>
    }
}
