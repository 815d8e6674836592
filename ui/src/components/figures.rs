//! Drawings for doors, empty places and finished things: flat, round, in the colours of the theme.

mod doors;
mod places;

use leptos::prelude::*;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureKind {
    /// A door on a book whose bubbles rise.
    DoorLearn,
    /// A door on a small bubble that asks and a large one that answers.
    DoorNeedHelp,
    /// A door on a large bubble that walks up with a small one.
    DoorAccompany,
    /// A path of bubbles to an open book: going on.
    Path,
    /// A letter sealed with a bubble: nothing written yet.
    Letter,
    /// Three bubbles that hold together: peers.
    Peers,
    /// A lens over bubbles: nothing found.
    NotFound,
    /// A sprout in a bubble: resources.
    Sprout,
    /// A ring of bubbles with two ribbons: an attestation.
    Seal,
    /// A sheet and a pencil: the studio.
    Sheet,
    /// A path that ends: a page that is not there.
    Lost,
}

/// Draws a figure; it is a picture only, what it means is in the words beside it.
#[component]
pub fn Figure(
    /// The drawing.
    kind: FigureKind,
) -> impl IntoView {
    let drawing = match kind {
        FigureKind::DoorLearn => doors::learn().into_any(),
        FigureKind::DoorNeedHelp => doors::need_help().into_any(),
        FigureKind::DoorAccompany => doors::accompany().into_any(),
        FigureKind::Path => places::path().into_any(),
        FigureKind::Letter => places::letter().into_any(),
        FigureKind::Peers => places::peers().into_any(),
        FigureKind::NotFound => places::not_found().into_any(),
        FigureKind::Sprout => places::sprout().into_any(),
        FigureKind::Seal => places::seal().into_any(),
        FigureKind::Sheet => places::sheet().into_any(),
        FigureKind::Lost => places::lost().into_any(),
    };
    view! {
        <svg class="figure" viewBox="0 0 200 160" aria-hidden="true" focusable="false">{drawing}</svg>
    }
}
