//! Accessible pieces that pages are made of: native elements first, words always passed in.

mod bubbles;
mod button;
mod choices;
mod dialog;
mod empty;
mod field;
mod figures;
mod live;
mod mark;
mod notice;
mod page;
mod ready;
mod safe_html;
mod saved;
mod select;
mod toggle;
mod video;

pub use bubbles::{Bubble, Bubbles};
pub use button::{Button, ButtonKind, LinkButton};
pub use choices::{CheckCards, Checkbox, ChoiceOption, RadioCards};
pub use dialog::Dialog;
pub use empty::EmptyState;
pub use field::Field;
pub use figures::{Figure, FigureKind};
pub use live::{LiveRegion, VisuallyHidden};
pub use mark::Mark;
pub use notice::{CommandError, ErrorNotice, Notice, NoticeKind};
pub use page::{Area, Page};
pub use ready::{Loading, Ready};
pub use safe_html::{Link, SafeHtml, scroll_to_anchor};
pub use saved::SavedNotice;
pub use select::Select;
pub use toggle::Toggle;
pub use video::Videos;

use std::sync::atomic::{AtomicU32, Ordering};

/// Returns an id that no other element of the window has, for labels and descriptions.
#[must_use]
pub fn fresh_id(stem: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{stem}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
