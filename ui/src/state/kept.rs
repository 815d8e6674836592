//! Listings kept at hand, and those chosen to stand side by side.

use crate::ipc;
use contract::{FavouritesView, UiError};
use domain::ListingId;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The most listings that stand side by side.
pub const COMPARED: usize = 4;

/// What the person keeps at hand, on the disk, and what is chosen for comparison, while the window is open.
#[derive(Clone, Copy, Default)]
pub struct Kept {
    favourites: RwSignal<FavouritesView>,
    compared: RwSignal<Vec<(ListingId, String)>>,
    error: RwSignal<Option<UiError>>,
}

/// Returns what is kept; call it while a component is made.
#[must_use]
pub fn use_kept() -> Kept {
    expect_context()
}

impl Kept {
    /// Asks what is kept at hand.
    pub fn load(self) {
        spawn_local(async move { self.show(ipc::list_favourites().await) });
    }

    /// Returns what is kept at hand. Reactive.
    #[must_use]
    pub fn favourites(self) -> FavouritesView {
        self.favourites.get()
    }

    /// Returns how many listings are kept at hand. Reactive.
    #[must_use]
    pub fn count(self) -> usize {
        self.favourites.with(|view| view.rows.len() + view.gone.len())
    }

    /// Returns whether a listing is kept at hand. Reactive.
    #[must_use]
    pub fn is_kept(self, listing: &ListingId) -> bool {
        self.favourites.with(|view| view.rows.iter().any(|row| row.id == *listing))
    }

    /// Keeps a listing at hand, or lets go of it.
    pub fn keep(self, listing: ListingId, on: bool) {
        self.error.set(None);
        spawn_local(async move { self.show(ipc::set_favourite(listing, on).await) });
    }

    /// What went wrong the last time, for `CommandError`.
    #[must_use]
    pub fn error(self) -> RwSignal<Option<UiError>> {
        self.error
    }

    /// Returns what is to stand side by side, with names. Reactive.
    #[must_use]
    pub fn compared(self) -> Vec<(ListingId, String)> {
        self.compared.get()
    }

    /// Returns whether a listing is to stand beside others. Reactive.
    #[must_use]
    pub fn is_compared(self, listing: &ListingId) -> bool {
        self.compared.with(|all| all.iter().any(|(id, _)| id == listing))
    }

    /// Puts a listing beside the others, or takes it away; returns false when there is no room for one more.
    pub fn compare(self, listing: ListingId, name: String, on: bool) -> bool {
        let is_full = self.compared.with_untracked(|all| all.len() >= COMPARED);
        if on && is_full {
            return false;
        }
        self.compared.update(|all| {
            all.retain(|(id, _)| *id != listing);
            if on {
                all.push((listing, name));
            }
        });
        true
    }

    /// Puts these beside one another and no others.
    pub fn compare_only(self, listings: Vec<(ListingId, String)>) {
        if self.compared.with_untracked(|all| *all != listings) {
            self.compared.set(listings);
        }
    }

    /// Returns the address of the page where they stand side by side. Reactive.
    #[must_use]
    pub fn comparison(self) -> String {
        let all = self.compared.with(|all| all.iter().map(|(id, _)| format!("listing={id}")).collect::<Vec<_>>());
        format!("/directory-compare?{}", all.join("&"))
    }

    fn show(self, answer: Result<FavouritesView, UiError>) {
        match answer {
            Ok(view) => drop(self.favourites.try_set(view)),
            Err(failure) => drop(self.error.try_set(Some(failure))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifth_listing_is_refused_and_none_is_pushed_out() {
        Owner::new().with(|| {
            let kept = Kept::default();
            let id = |number: usize| ListingId::new(format!("a{number}")).expect("an id");
            for number in 0..COMPARED {
                assert!(kept.compare(id(number), format!("A{number}"), true));
            }
            assert!(!kept.compare(id(9), "A9".into(), true), "there is room for four");
            assert_eq!(kept.comparison(), "/directory-compare?listing=a0&listing=a1&listing=a2&listing=a3");
            assert!(kept.compare(id(1), String::new(), false));
            assert!(kept.compare(id(9), "A9".into(), true));
            assert!(kept.is_compared(&id(9)) && !kept.is_compared(&id(1)));
        });
    }
}
