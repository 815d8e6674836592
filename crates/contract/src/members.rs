//! Who belongs to a space, and what the exchange kept out.

use domain::SpaceId;
use serde::{Deserialize, Serialize};

/// What a member may do in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MemberRole {
    /// Reads, writes, invites and removes.
    Admin,
    /// Reads and writes.
    Member,
    /// Also keeps listings.
    Provider,
    /// Also approves listings.
    Curator,
    /// Also countersigns results.
    Trainer,
    /// Carries everything, always on.
    Relay,
}

impl MemberRole {
    /// Every role, in the order in which a person chooses.
    pub const ALL: [Self; 6] = [Self::Member, Self::Admin, Self::Provider, Self::Curator, Self::Trainer, Self::Relay];

    /// Returns its word, as messages and the command line write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Member => "member",
            Self::Provider => "provider",
            Self::Curator => "curator",
            Self::Trainer => "trainer",
            Self::Relay => "relay",
        }
    }

    /// Returns the role of a word.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.tag() == tag)
    }
}

/// A member of a space: one installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberView {
    /// Its whole key.
    pub key: String,
    /// The name last signed with it; empty while it signed nothing.
    pub name: String,
    /// The association last signed with it.
    pub association: String,
    /// Its role.
    pub role: MemberRole,
    /// Since when, in seconds since 1970 (UTC).
    pub since: i64,
    /// Whether it is this installation.
    pub own: bool,
    /// Whether it founded the space.
    pub founder: bool,
}

/// The members of a space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MembersView {
    /// The space.
    pub space: SpaceId,
    /// Its name.
    pub name: String,
    /// This installation first, then by name.
    pub members: Vec<MemberView>,
    /// Whether this installation may change roles and remove.
    pub may_administer: bool,
}

/// Something the exchange kept out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AlarmView {
    /// The kind's word: it chooses the sentence.
    pub kind: String,
    /// The name last signed with the key it came from, else the key's first digits; empty when it concerns this computer.
    pub who: String,
    /// How often.
    pub times: u64,
    /// The last time, in seconds since 1970 (UTC).
    pub at: i64,
}

/// What a repair did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RepairView {
    /// The documents made again.
    pub documents: usize,
    /// The changes they were made of.
    pub changes: usize,
    /// Journal rows that could not be read.
    pub unreadable: usize,
    /// Spaces that were missing and are there again.
    pub spaces: usize,
}
