//! From what an association needs to the listings that fit best, and why.
//!
//! **The rule.** Each wish is held against a listing and found *met*, *partly* met, *unknown* or *unmet*; what a listing does
//! not say is unknown, never met and never unmet. Points are the wish's weight times 4 when met, 3 when partly, 1 when
//! unknown, 0 when unmet. Weights: a need 8, a piece of software 5, the place 4, the level of help 3, the budget 3, whether
//! it takes requests 2, the size 1. A listing that says what it proposes, and nothing of what is needed, is left out.
//! Order: points, then fewer wishes unmet, then checked within a year, then name, then id: the same listings and
//! wishes give the same list, whatever the order in which the listings come.

use crate::directory::{AssociationSize, Capacity, HelpLevel, HelpMode, Listing, ListingEntry, Offer, Price};
use crate::text::fold;
use serde::{Deserialize, Serialize};

/// What an association can pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Budget {
    /// Nothing.
    Nothing,
    /// A little, according to its means.
    Little,
    /// What it costs.
    Some,
}

impl Budget {
    /// Every value, in the order in which it is shown.
    pub const ALL: &'static [Self] = &[Self::Nothing, Self::Little, Self::Some];

    /// Returns the word used in addresses and by the terminal.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Little => "little",
            Self::Some => "some",
        }
    }

    /// Returns the budget of a word.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|budget| budget.tag() == tag)
    }
}

/// What an association looks for. Whatever is empty does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Wishes {
    /// What it needs.
    pub needs: Vec<Offer>,
    /// Software it wants help with, by name.
    pub software: Vec<String>,
    /// How big it is.
    pub size: Option<AssociationSize>,
    /// Its department, by name.
    pub department: String,
    /// Its region, by name.
    pub region: String,
    /// Whether help from afar would do.
    pub remote: bool,
    /// What it can pay.
    pub budget: Option<Budget>,
    /// How far it wants to be helped.
    pub level: Option<HelpLevel>,
    /// Whether the letter tells of its transition plan; changes nothing in the list.
    pub plan: bool,
}

/// How a listing stands to a wish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Fit {
    /// The listing says so.
    Met,
    /// What the listing says comes near, or depends.
    Partly,
    /// The listing says nothing of it.
    Unknown,
    /// The listing says otherwise.
    Unmet,
}

impl Fit {
    const fn points(self) -> u32 {
        match self {
            Self::Met => 4,
            Self::Partly => 3,
            Self::Unknown => 1,
            Self::Unmet => 0,
        }
    }
}

/// Why the place fits or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Nearness {
    /// In the department.
    Department,
    /// It says that it goes there.
    Goes,
    /// In the region.
    Region,
    /// From afar.
    Remote,
    /// Elsewhere.
    Elsewhere,
    /// It does not say where it helps.
    Unknown,
}

/// What one wish is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "about")]
pub enum Finding {
    /// A need.
    Need {
        /// Which.
        offer: Offer,
        /// Unmet when the listing says what it proposes, and not that.
        fit: Fit,
    },
    /// A piece of software.
    Software {
        /// As the association wrote it, or as the listing does when it handles it.
        name: String,
        /// Never unmet: lists of software are seldom whole.
        fit: Fit,
    },
    /// The place.
    Place {
        /// Why.
        nearness: Nearness,
        /// The place that the listing says; empty when it says none.
        place: String,
        /// How it stands.
        fit: Fit,
    },
    /// The level of help.
    Level {
        /// The level wished.
        level: HelpLevel,
        /// How it stands.
        fit: Fit,
    },
    /// What it costs.
    Price {
        /// What the listing says of what is needed, the dearest; `None` when it says nothing.
        price: Option<Price>,
        /// How it stands.
        fit: Fit,
    },
    /// Whether it takes requests; held against every listing.
    Capacity {
        /// What the listing says.
        capacity: Option<Capacity>,
        /// How it stands.
        fit: Fit,
    },
    /// The association's size.
    Size {
        /// The size wished.
        size: AssociationSize,
        /// How it stands.
        fit: Fit,
    },
}

impl Finding {
    /// Returns how the listing stands to the wish.
    #[must_use]
    pub const fn fit(&self) -> Fit {
        match self {
            Self::Need { fit, .. }
            | Self::Software { fit, .. }
            | Self::Place { fit, .. }
            | Self::Level { fit, .. }
            | Self::Price { fit, .. }
            | Self::Capacity { fit, .. }
            | Self::Size { fit, .. } => *fit,
        }
    }

    const fn points(&self) -> u32 {
        let weight = match self {
            Self::Need { .. } => 8,
            Self::Software { .. } => 5,
            Self::Place { .. } => 4,
            Self::Level { .. } | Self::Price { .. } => 3,
            Self::Capacity { .. } => 2,
            Self::Size { .. } => 1,
        };
        weight * self.fit().points()
    }
}

impl Wishes {
    /// Returns what is found when the wishes are held against a listing, in the order of the weights.
    #[must_use]
    pub fn findings(&self, entry: &ListingEntry) -> Vec<Finding> {
        self.folded().findings(entry)
    }

    /// Returns the places in `listings` of those that fit best, best first, at most `limit`, with what was found; and how many
    /// were not left out. `old` tells whether the listing at a place was not checked within a year.
    #[must_use]
    pub fn shortlist<'a>(
        &self,
        listings: impl IntoIterator<Item = &'a Listing>,
        old: impl Fn(&Listing) -> bool,
        limit: usize,
    ) -> (Vec<(&'a Listing, Vec<Finding>)>, usize) {
        let folded = self.folded();
        let mut fitting: Vec<(&Listing, Vec<Finding>, u32, usize)> = listings
            .into_iter()
            .filter_map(|listing| {
                let findings = folded.findings(&listing.entry);
                if folded.leaves_out(&findings) {
                    return None;
                }
                let points = findings.iter().map(Finding::points).sum();
                let unmet = findings.iter().filter(|finding| finding.fit() == Fit::Unmet).count();
                Some((listing, findings, points, unmet))
            })
            .collect();
        let count = fitting.len();
        // the last keys cost most to make and are seldom needed: they are made for the best only
        fitting.sort_by(|a, b| b.2.cmp(&a.2).then(a.3.cmp(&b.3)));
        if let Some(last) = limit.checked_sub(1).and_then(|at| fitting.get(at)).map(|last| (last.2, last.3)) {
            fitting.retain(|one| one.2 > last.0 || (one.2 == last.0 && one.3 <= last.1));
        }
        fitting.sort_by_cached_key(|(listing, _, points, unmet)| {
            (u32::MAX - points, *unmet, old(listing), fold(&listing.entry.name), listing.id.clone())
        });
        fitting.truncate(limit);
        (fitting.into_iter().map(|(listing, findings, ..)| (listing, findings)).collect(), count)
    }

    fn folded(&self) -> Folded<'_> {
        let named = |name: &&String| !name.trim().is_empty();
        Folded {
            wishes: self,
            software: self.software.iter().filter(named).map(|name| (name.trim(), fold(name))).collect(),
            department: fold(&self.department),
            region: fold(&self.region),
        }
    }
}

/// Wishes with their names folded once for all listings.
struct Folded<'a> {
    wishes: &'a Wishes,
    software: Vec<(&'a str, String)>,
    department: String,
    region: String,
}

impl Folded<'_> {
    fn leaves_out(&self, findings: &[Finding]) -> bool {
        let unneeded = |finding: &&Finding| matches!(finding, Finding::Need { fit: Fit::Unmet, .. });
        !self.wishes.needs.is_empty() && findings.iter().filter(unneeded).count() == self.wishes.needs.len()
    }

    fn findings(&self, entry: &ListingEntry) -> Vec<Finding> {
        let wishes = self.wishes;
        let need = |offer: &Offer| Finding::Need { offer: *offer, fit: among(&entry.offers, offer) };
        let mut findings: Vec<Finding> = wishes.needs.iter().map(need).collect();
        for (written, folded) in &self.software {
            let known = entry.software.iter().find(|name| fold(name) == *folded);
            let fit = if known.is_some() { Fit::Met } else { Fit::Unknown };
            let name = known.map_or(*written, String::as_str).to_owned();
            findings.push(Finding::Software { name, fit });
        }
        findings.extend(self.place(entry));
        findings.extend(wishes.level.map(|level| Finding::Level { level, fit: among(&entry.help_levels, &level) }));
        findings.extend(wishes.budget.map(|budget| price(budget, &wishes.needs, entry)));
        let fit = match entry.capacity {
            Some(Capacity::Open) => Fit::Met,
            Some(Capacity::Limited) => Fit::Partly,
            Some(Capacity::Full) => Fit::Unmet,
            None => Fit::Unknown,
        };
        findings.push(Finding::Capacity { capacity: entry.capacity, fit });
        findings.extend(wishes.size.map(|size| Finding::Size { size, fit: among(&entry.sizes, &size) }));
        findings
    }

    fn place(&self, entry: &ListingEntry) -> Option<Finding> {
        let somewhere = !self.department.is_empty() || !self.region.is_empty();
        if !somewhere {
            return None;
        }
        let same = |name: &str, wished: &str| !wished.is_empty() && !name.is_empty() && fold(name) == wished;
        let is_ours = |area: &&String| same(area, &self.department) || same(area, &self.region);
        let found = |nearness, place: &str, fit| Some(Finding::Place { nearness, place: place.to_owned(), fit });
        if same(&entry.department, &self.department) {
            return found(Nearness::Department, &entry.department, Fit::Met);
        }
        if let Some(area) = entry.areas.iter().find(is_ours) {
            return found(Nearness::Goes, area, Fit::Met);
        }
        let afar = entry.modes.contains(&HelpMode::Remote);
        if self.wishes.remote && afar {
            return found(Nearness::Remote, "", Fit::Met);
        }
        if same(&entry.region, &self.region) {
            return found(Nearness::Region, &entry.region, Fit::Partly);
        }
        let said = [&entry.department, &entry.region].into_iter().find(|name| !name.is_empty());
        match said {
            // one that does not say how it helps may help from afar
            Some(place) if !self.wishes.remote || !entry.modes.is_empty() => {
                found(Nearness::Elsewhere, place, Fit::Unmet)
            }
            place => found(Nearness::Unknown, place.map_or("", String::as_str), Fit::Unknown),
        }
    }
}

/// Holds a wish against a list of which nothing is known when it is empty.
fn among<T: PartialEq>(said: &[T], wished: &T) -> Fit {
    if said.is_empty() {
        Fit::Unknown
    } else if said.contains(wished) {
        Fit::Met
    } else {
        Fit::Unmet
    }
}

/// Holds a budget against the dearest of what is needed and proposed.
fn price(budget: Budget, needs: &[Offer], entry: &ListingEntry) -> Finding {
    let general = entry.price.filter(|price| *price != Price::Unknown);
    let of = |offer: &Offer| {
        let own = entry.terms.iter().find(|terms| terms.offer == *offer).and_then(|terms| terms.price);
        own.filter(|price| *price != Price::Unknown).or(general)
    };
    let asked: Vec<Option<Price>> = needs.iter().filter(|need| entry.offers.contains(need)).map(of).collect();
    let rank = |price: Price| (fit_of(budget, price), price);
    let price = if asked.is_empty() {
        general
    } else if asked.contains(&None) {
        // one that is not known may be the dearest, unless another is too dear already
        asked.iter().flatten().copied().find(|price| fit_of(budget, *price) == Fit::Unmet)
    } else {
        asked.into_iter().flatten().max_by_key(|price| rank(*price))
    };
    Finding::Price { price, fit: price.map_or(Fit::Unknown, |price| fit_of(budget, price)) }
}

const fn fit_of(budget: Budget, price: Price) -> Fit {
    match (budget, price) {
        (_, Price::Unknown) => Fit::Unknown,
        (_, Price::Free) | (Budget::Some, _) | (Budget::Little, Price::Conditional) => Fit::Met,
        // how much is not known: it must be asked
        (Budget::Nothing, Price::Conditional) | (Budget::Little, Price::Paid) => Fit::Partly,
        (Budget::Nothing, Price::Paid) => Fit::Unmet,
    }
}

#[cfg(test)]
mod tests;
