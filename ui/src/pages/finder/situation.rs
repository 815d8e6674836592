//! What the form holds.

use crate::pages::directory::find_department;
use domain::directory::{AssociationSize, HelpLevel, Offer};
use domain::finder::{Budget, Wishes};
use leptos::prelude::*;
use std::sync::{LazyLock, Mutex};

/// What was wished last, so that coming back from a letter finds the same list.
static LAST: LazyLock<Mutex<Wishes>> = LazyLock::new(|| Mutex::new(Wishes { remote: true, ..Wishes::default() }));

/// Returns what was wished last.
pub(super) fn last_wishes() -> Wishes {
    LAST.lock().map(|last| last.clone()).unwrap_or_default()
}

/// Makes the finder begin from what a transition plan asks for, and for whom; the rest stays as it was left.
pub(crate) fn wish_for_plan(needs: Vec<Offer>, size: Option<AssociationSize>) {
    if let Ok(mut last) = LAST.lock() {
        last.needs = needs;
        last.size = size.or(last.size);
        last.plan = true;
    }
}

/// The answers; values of lists are their tags, empty for none.
#[derive(Clone, Copy)]
pub(super) struct Situation {
    pub(super) needs: RwSignal<Vec<String>>,
    pub(super) software: RwSignal<String>,
    pub(super) department: RwSignal<String>,
    pub(super) remote: RwSignal<bool>,
    pub(super) size: RwSignal<String>,
    pub(super) budget: RwSignal<String>,
    pub(super) level: RwSignal<String>,
    /// Whether the letter tells of the plan.
    pub(super) plan: RwSignal<bool>,
}

impl Situation {
    /// Makes the answers as they were left.
    pub(super) fn new() -> Self {
        let made = Self {
            needs: RwSignal::default(),
            software: RwSignal::default(),
            department: RwSignal::default(),
            remote: RwSignal::default(),
            size: RwSignal::default(),
            budget: RwSignal::default(),
            level: RwSignal::default(),
            plan: RwSignal::default(),
        };
        made.set(last_wishes());
        made
    }

    /// Drops every answer.
    pub(super) fn clear(self) {
        self.set(Wishes { remote: true, ..Wishes::default() });
    }

    /// Returns what is wished; the software is given apart because it settles later than it is written. Reactive.
    pub(super) fn wishes(self, software: &str) -> Wishes {
        let department = self.department.get();
        Wishes {
            needs: self.needs.with(|tags| tags.iter().filter_map(|tag| Offer::from_tag(tag)).collect()),
            software: names(software),
            size: AssociationSize::from_tag(&self.size.get()),
            region: find_department(&department).map(|found| found.region.to_owned()).unwrap_or_default(),
            department,
            remote: self.remote.get(),
            budget: Budget::from_tag(&self.budget.get()),
            level: HelpLevel::from_tag(&self.level.get()),
            plan: self.plan.get(),
        }
    }

    /// Keeps the answers for when the page is shown again. Reactive.
    pub(super) fn keep(self) {
        let wishes = self.wishes(&self.software.get());
        if let Ok(mut last) = LAST.lock() {
            *last = wishes;
        }
    }

    fn set(self, wishes: Wishes) {
        self.needs.set(wishes.needs.iter().map(|offer| offer.tag().to_owned()).collect());
        self.software.set(wishes.software.join(", "));
        self.department.set(wishes.department);
        self.remote.set(wishes.remote);
        self.size.set(wishes.size.map(|size| size.tag().to_owned()).unwrap_or_default());
        self.budget.set(wishes.budget.map(|budget| budget.tag().to_owned()).unwrap_or_default());
        self.level.set(wishes.level.map(|level| level.tag().to_owned()).unwrap_or_default());
        self.plan.set(wishes.plan);
    }
}

/// Reads names between commas or semicolons.
fn names(text: &str) -> Vec<String> {
    text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn software_is_written_as_people_write_lists() {
        assert_eq!(names(" Nextcloud, Dolibarr ;; "), ["Nextcloud", "Dolibarr"]);
        assert!(names(" , ").is_empty(), "a comma is no software");
    }
}
