//! Who belongs to a space: signed entries, each pointing to those it was written upon, from one pinned root.

use crate::identity::Identity;
use crate::signed::{self, Statement};
use domain::SpaceId;
use domain::identity::PeerKey;
use domain::mutual_help::{SPACE_NAME_MAX, checked_text};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most bytes of a sealed entry.
const ENTRY_MAX: usize = 4096;
/// The most entries that count; what comes beyond is ignored, so a flood costs bounded time.
const ENTRIES_MAX: usize = 1000;

/// The most entries that one points to.
pub(crate) const PREV_MAX: usize = 16;

/// What a key may do in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads, writes, invites, and changes the roster.
    Admin,
    /// Reads and writes.
    Member,
    /// Reads, writes, and keeps listings.
    Provider,
    /// Reads, writes, and approves listings.
    Curator,
    /// Reads, writes, and countersigns results.
    Trainer,
    /// Carries everything, always on.
    Relay,
}

/// One change of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum RosterChange {
    /// Founds the space; its signer is the root and the first administrator.
    Found {
        /// The space's name.
        name: String,
        /// 32 hexadecimal digits: with the root key they make the space's id.
        nonce: String,
    },
    /// Adds a key, or gives back a role to a removed one.
    Add {
        /// The key.
        key: PeerKey,
        /// Its role.
        role: Role,
    },
    /// Gives a key of the roster another role.
    Role {
        /// The key.
        key: PeerKey,
        /// Its new role.
        role: Role,
    },
    /// Removes a key.
    Remove {
        /// The key.
        key: PeerKey,
    },
}

/// A roster entry, as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RosterEntry {
    /// The space.
    pub space: SpaceId,
    /// The hashes of the newest entries its signer knew, sorted; empty for the founding one.
    pub prev: Vec<String>,
    /// The change.
    pub change: RosterChange,
    /// The key that must have signed.
    pub by: PeerKey,
    /// When, in seconds since 1970 (UTC); for display only.
    pub at: i64,
}

impl Statement for RosterEntry {
    const DOMAIN: &'static str = "emancip/roster/v1";
    const MAX: usize = ENTRY_MAX;
    fn signer(&self) -> PeerKey {
        self.by
    }
}

impl RosterEntry {
    /// Signs the entry; the bytes count only if `identity` is the key it names.
    #[must_use]
    pub fn seal(&self, identity: &Identity) -> Vec<u8> {
        signed::seal(identity, self)
    }
}

/// Returns the id of the space that `root` founds with this nonce. The id binds the root: no other key can found it.
#[must_use]
pub fn space_id(root: &PeerKey, nonce: &str) -> SpaceId {
    let mut hasher = blake3::Hasher::new_derive_key("emancip/space/v1");
    hasher.update(&root.0).update(nonce.as_bytes());
    let digits = hasher.finalize().to_hex();
    SpaceId::new(&digits[..32]).expect("hexadecimal digits make an id")
}

/// A space's roster, as the valid entries make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// The space's name.
    pub name: String,
    /// Each key that belongs to the space, with its role.
    pub members: BTreeMap<PeerKey, Role>,
    /// The entries that count: hash to sealed bytes.
    pub entries: BTreeMap<String, Vec<u8>>,
    /// The newest of them, sorted: what the next entry points to.
    pub heads: Vec<String>,
    /// For each key: when it was last added or founded the space, as clocks said; and every key ever removed.
    dates: BTreeMap<PeerKey, i64>,
    removed: BTreeSet<PeerKey>,
}

// Entries that count, in the order in which they were accepted: predecessors always come first.
#[derive(Default)]
struct Accepted {
    entries: Vec<(String, RosterEntry)>,
    // The indices of all that each entry was written upon, directly or not.
    ancestors: Vec<BTreeSet<usize>>,
    index: BTreeMap<String, usize>,
}

impl Roster {
    /// Resolves sealed entries, in any order, some of them perhaps forged; `None` without a founding entry by `root`.
    ///
    /// An entry counts if its signature is right, the entries it points to count, and its signer was an administrator
    /// by them. A removal wins over an addition written without knowledge of it. What a removed administrator added or
    /// changed counts only if an entry of somebody who still administers was written upon it: else whoever is removed
    /// could go on adding keys, dated as one likes. A key may always remove itself.
    #[must_use]
    pub fn resolve<'a>(space: &SpaceId, root: &PeerKey, sealed: impl IntoIterator<Item = &'a [u8]>) -> Option<Self> {
        let mut opened: BTreeMap<String, (RosterEntry, &[u8])> = BTreeMap::new();
        for bytes in sealed {
            if let Ok(entry) = signed::open::<RosterEntry>(bytes)
                && entry.space == *space
                && entry.prev.is_sorted()
                && entry.prev.len() <= PREV_MAX
            {
                opened.insert(signed::hash(bytes), (entry, bytes));
            }
        }
        let mut left_out: BTreeSet<String> = BTreeSet::new();
        loop {
            let (accepted, roster) = Self::resolve_without(&left_out, &opened, root)?;
            let unbacked = accepted.unbacked(&roster.members);
            if unbacked.is_empty() {
                return Some(roster);
            }
            // Each round leaves out more, so this ends.
            left_out.extend(unbacked);
        }
    }

    fn resolve_without(
        left_out: &BTreeSet<String>,
        opened: &BTreeMap<String, (RosterEntry, &[u8])>,
        root: &PeerKey,
    ) -> Option<(Accepted, Self)> {
        let mut waiting = opened.clone();
        waiting.retain(|hash, _| !left_out.contains(hash));
        let mut accepted = Accepted::default();
        let mut entries = BTreeMap::new();
        // Round after round, the entries whose predecessors all count; each round is in the order of hashes.
        loop {
            let ready: Vec<String> = waiting
                .iter()
                .filter(|(_, (entry, _))| entry.prev.iter().all(|hash| accepted.index.contains_key(hash)))
                .map(|(hash, _)| hash.clone())
                .collect();
            if ready.is_empty() {
                break;
            }
            for hash in ready {
                let Some((entry, bytes)) = waiting.remove(&hash) else { continue };
                let ancestors = accepted.ancestors_of(&entry);
                if accepted.entries.len() < ENTRIES_MAX && accepted.counts(&entry, &ancestors, root) {
                    entries.insert(hash.clone(), bytes.to_vec());
                    accepted.push(hash, entry, ancestors);
                }
            }
        }
        let RosterChange::Found { name, .. } = &accepted.entries.first()?.1.change else { return None };
        let pointed_to: BTreeSet<&String> = accepted.entries.iter().flat_map(|(_, entry)| &entry.prev).collect();
        let heads = entries.keys().filter(|hash| !pointed_to.contains(hash)).cloned().collect();
        let all = (0..accepted.entries.len()).collect();
        let mut dates = BTreeMap::new();
        let mut removed = BTreeSet::new();
        for (_, entry) in &accepted.entries {
            match &entry.change {
                RosterChange::Found { .. } => drop(dates.insert(entry.by, entry.at)),
                RosterChange::Add { key, .. } => drop(dates.insert(*key, entry.at)),
                RosterChange::Remove { key } => drop(removed.insert(*key)),
                RosterChange::Role { .. } => {}
            }
        }
        let members = accepted.members(&all);
        let roster = Self { name: name.clone(), members, entries, heads, dates, removed };
        Some((accepted, roster))
    }

    /// Returns when each key was added, as clocks said.
    pub(crate) const fn since(&self) -> &BTreeMap<PeerKey, i64> {
        &self.dates
    }

    /// Whether a key was removed at some time; it may have been added again since.
    #[must_use]
    pub fn was_removed(&self, key: &PeerKey) -> bool {
        self.removed.contains(key)
    }

    /// Returns the role of a key, if it belongs to the space.
    #[must_use]
    pub fn find_role(&self, key: &PeerKey) -> Option<Role> {
        self.members.get(key).copied()
    }
}

impl Accepted {
    fn ancestors_of(&self, entry: &RosterEntry) -> BTreeSet<usize> {
        let parents = entry.prev.iter().filter_map(|hash| self.index.get(hash).copied());
        parents.flat_map(|parent| self.ancestors[parent].iter().copied().chain([parent])).collect()
    }

    fn counts(&self, entry: &RosterEntry, ancestors: &BTreeSet<usize>, root: &PeerKey) -> bool {
        match &entry.change {
            RosterChange::Found { name, nonce } => {
                self.entries.is_empty()
                    && entry.prev.is_empty()
                    && entry.by == *root
                    && space_id(root, nonce) == entry.space
                    && checked_text(name, SPACE_NAME_MAX).is_ok_and(|kept| kept == *name)
            }
            RosterChange::Remove { key } if *key == entry.by => self.members(ancestors).contains_key(key),
            _ => !ancestors.is_empty() && self.members(ancestors).get(&entry.by) == Some(&Role::Admin),
        }
    }

    // Additions and roles by keys that were removed, upon which nobody who still administers wrote anything.
    fn unbacked(&self, members: &BTreeMap<PeerKey, Role>) -> BTreeSet<String> {
        let removed: BTreeSet<PeerKey> = self
            .entries
            .iter()
            .filter_map(|(_, entry)| match entry.change {
                // Whoever left by itself did nothing wrong.
                RosterChange::Remove { key } if key != entry.by && !members.contains_key(&key) => Some(key),
                _ => None,
            })
            .collect();
        let administers = |key: &PeerKey| members.get(key) == Some(&Role::Admin);
        let backed: BTreeSet<usize> = (0..self.entries.len())
            .filter(|&at| administers(&self.entries[at].1.by))
            .flat_map(|at| self.ancestors[at].iter().copied())
            .collect();
        let changes = self.entries.iter().enumerate().filter(|(at, (_, entry))| {
            matches!(entry.change, RosterChange::Add { .. } | RosterChange::Role { .. })
                && removed.contains(&entry.by)
                && !backed.contains(at)
        });
        changes.map(|(_, (hash, _))| hash.clone()).collect()
    }

    fn push(&mut self, hash: String, entry: RosterEntry, ancestors: BTreeSet<usize>) {
        self.index.insert(hash.clone(), self.entries.len());
        self.entries.push((hash, entry));
        self.ancestors.push(ancestors);
    }

    // The members that a set of entries makes, each applied after all it was written upon.
    fn members(&self, among: &BTreeSet<usize>) -> BTreeMap<PeerKey, Role> {
        let mut ordered: Vec<usize> = among.iter().copied().collect();
        ordered.sort_by_key(|&at| (self.ancestors[at].len(), &self.entries[at].0));
        let removals: Vec<(usize, PeerKey)> = ordered
            .iter()
            .filter_map(|&at| match self.entries[at].1.change {
                RosterChange::Remove { key } => Some((at, key)),
                _ => None,
            })
            .collect();
        let mut members = BTreeMap::new();
        for at in ordered {
            let entry = &self.entries[at].1;
            match &entry.change {
                RosterChange::Found { .. } => {
                    members.insert(entry.by, Role::Admin);
                }
                RosterChange::Add { key, role } => {
                    let apart =
                        |other: usize| !self.ancestors[at].contains(&other) && !self.ancestors[other].contains(&at);
                    if !removals.iter().any(|(other, removed)| removed == key && apart(*other)) {
                        members.insert(*key, *role);
                    }
                }
                RosterChange::Role { key, role } => {
                    members.entry(*key).and_modify(|held| *held = *role);
                }
                RosterChange::Remove { key } => {
                    members.remove(key);
                }
            }
        }
        members
    }
}
