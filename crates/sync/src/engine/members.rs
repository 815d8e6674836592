//! Who belongs to a space, and changing it: giving a role, removing, leaving.

use super::SpaceSummary;
use super::core::{Core, SPACES};
use crate::document;
use crate::error::Error;
use crate::roster::{PREV_MAX, Role, Roster, RosterChange, RosterEntry};
use crate::signed;
use domain::SpaceId;
use domain::identity::PeerKey;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

// Others hear of a departure if they are linked or answer within this; else from whoever they meet.
const FAREWELL: Duration = Duration::from_secs(5);
const KEPT: &str = "emancip/kept/";
const KEPT_MAX: usize = 16 << 20;

/// A key of a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The key.
    pub key: PeerKey,
    /// Its role.
    pub role: Role,
    /// Since when, as the clock of who added it said, in seconds since 1970 (UTC); for display only.
    pub since: i64,
    /// Whether it is this installation.
    pub own: bool,
    /// Whether it founded the space.
    pub founder: bool,
}

impl Core {
    /// Returns the members of a space, by key.
    pub(crate) fn list_members(&self, id: &SpaceId) -> Result<Vec<Member>, Error> {
        let state = self.state();
        let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
        let since = space.roster.since();
        let members = space.roster.members.iter().map(|(key, role)| Member {
            key: *key,
            role: *role,
            since: since.get(key).copied().unwrap_or_default(),
            own: *key == self.key,
            founder: *key == space.root,
        });
        Ok(members.collect())
    }

    /// Gives a member another role.
    pub(crate) fn change_role(self: &Arc<Self>, id: &SpaceId, key: PeerKey, role: Role) -> Result<(), Error> {
        self.require_member(id, &key)?;
        if role != Role::Admin {
            self.keep_an_administrator(id, &key)?;
        }
        self.sign_change(id, RosterChange::Role { key, role })
    }

    /// Removes a member; its links are cut when this returns, and nothing it signs from now on is shown.
    pub(crate) fn remove_member(self: &Arc<Self>, id: &SpaceId, key: PeerKey) -> Result<(), Error> {
        self.require_member(id, &key)?;
        self.keep_an_administrator(id, &key)?;
        self.sign_change(id, RosterChange::Remove { key })
    }

    /// Leaves a space: says so to whoever can be reached, then shares and shows nothing of it any more. The journal stays.
    pub(crate) fn leave(self: &Arc<Self>, id: &SpaceId) -> Result<(), Error> {
        let others = self.list_members(id)?.iter().any(|member| !member.own);
        let belongs = self.state().spaces.get(id).is_some_and(|space| space.roster.find_role(&self.key).is_some());
        if others && belongs {
            self.keep_an_administrator(id, &self.key)?;
            self.sign_change(id, RosterChange::Remove { key: self.key })?;
            if self.net().is_some() {
                let _ = self.exchange(FAREWELL);
            }
        }
        self.store.trash_chunk(&format!("{SPACES}{id}"))?;
        let peers = {
            let mut state = self.state();
            state.spaces.remove(id);
            let documents: BTreeSet<_> =
                state.documents.iter().filter(|(_, doc)| doc.space == *id).map(|(id, _)| id.clone()).collect();
            state.documents.retain(|document, _| !documents.contains(document));
            state.peers.retain(|(_, space), _| space != id);
            state.asleep.retain(|_, sleeper| sleeper.space != *id);
            state.wanted.retain(|_, (space, _)| space != id);
            documents
        };
        self.access.send_modify(|access| {
            access.members.remove(id);
            access.documents.retain(|document, space| !peers.contains(document) && space != id);
        });
        self.touch();
        Ok(())
    }

    // Whoever changes the roster is an administrator, and whom it concerns is there.
    fn require_member(&self, id: &SpaceId, key: &PeerKey) -> Result<(), Error> {
        let state = self.state();
        let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
        if space.roster.find_role(&self.key) != Some(Role::Admin) {
            return Err(Error::NotAdministrator { space: id.clone() });
        }
        space.roster.find_role(key).map(|_| ()).ok_or_else(|| Error::NoMember { key: *key })
    }

    // Without an administrator nobody could ever be invited or removed again.
    fn keep_an_administrator(&self, id: &SpaceId, without: &PeerKey) -> Result<(), Error> {
        let state = self.state();
        let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
        let mut admins = space.roster.members.iter().filter(|(_, role)| **role == Role::Admin).map(|(key, _)| key);
        if space.roster.find_role(without) == Some(Role::Admin) && !admins.any(|key| key != without) {
            return Err(Error::LastAdministrator { space: id.clone() });
        }
        Ok(())
    }

    /// Signs a change of the roster and follows it.
    pub(crate) fn sign_change(self: &Arc<Self>, id: &SpaceId, change: RosterChange) -> Result<(), Error> {
        let document = self.get_space_document(id)?;
        let prev = {
            let state = self.state();
            let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
            space.roster.heads.iter().take(PREV_MAX).cloned().collect()
        };
        let entry = RosterEntry { space: id.clone(), prev, change, by: self.key, at: self.now() };
        let sealed = entry.seal(&self.identity);
        document.edit(&*self.store, |tx| document::put(tx, document::ROSTER, &signed::hash(&sealed), &sealed))?;
        self.work_through(&document, true)
    }

    /// Writes down which texts of keys that go were believed while they belonged: those stay, later ones do not come.
    pub(crate) fn keep_texts_of_removed(&self, id: &SpaceId, before: &Roster, after: &Roster) -> Result<(), Error> {
        let gone: BTreeSet<&PeerKey> = before.members.keys().filter(|key| !after.members.contains_key(key)).collect();
        if gone.is_empty() {
            return Ok(());
        }
        let documents: Vec<_> = self.state().documents.values().filter(|doc| doc.space == *id).cloned().collect();
        let mut kept = self.state().kept.get(id).cloned().unwrap_or_default();
        for document in documents {
            // The space's own document is being read by whoever calls; its listings are the newest versions anyway.
            let Ok(progress) = document.progress.try_lock() else { continue };
            let theirs = progress.records.values().filter(|record| gone.contains(&record.author_key));
            kept.extend(theirs.map(|record| record.hash.clone()));
        }
        for sleeper in self.state().asleep.values().filter(|sleeper| sleeper.space == *id) {
            kept.extend(sleeper.texts.iter().filter(|(_, author)| gone.contains(author)).map(|(hash, _)| hash.clone()));
        }
        self.store.put_chunk(&format!("{KEPT}{id}"), &crate::cbor::encode(&kept))?;
        self.state().kept.insert(id.clone(), kept);
        Ok(())
    }

    /// Reads what [`Self::keep_texts_of_removed`] wrote.
    pub(crate) fn load_kept_texts(&self, id: &SpaceId) -> Result<(), Error> {
        let bytes = self.store.get_chunk(&format!("{KEPT}{id}"))?;
        let kept = bytes.and_then(|bytes| crate::cbor::decode(&bytes, KEPT_MAX)).unwrap_or_default();
        self.state().kept.insert(id.clone(), kept);
        Ok(())
    }
}

impl super::Engine {
    /// Returns the members of a space, by key.
    ///
    /// # Errors
    /// [`Error::NoSpace`].
    pub fn members(&self, space: &SpaceId) -> Result<Vec<Member>, Error> {
        self.running()?.list_members(space)
    }

    /// Gives a member another role.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::NotAdministrator`], [`Error::NoMember`], [`Error::LastAdministrator`] when nobody
    /// could administer the space any more, or [`Error::Store`].
    pub fn change_role(&self, space: &SpaceId, key: PeerKey, role: Role) -> Result<SpaceSummary, Error> {
        let core = self.running()?;
        core.change_role(space, key, role)?;
        core.find_summary(space).ok_or_else(|| Error::NoSpace { space: space.clone() })
    }

    /// Removes a member: its links are cut, and what it signs from now on is shown to nobody. What it copied it keeps.
    ///
    /// # Errors
    /// As [`super::Engine::change_role`].
    pub fn remove_member(&self, space: &SpaceId, key: PeerKey) -> Result<SpaceSummary, Error> {
        let core = self.running()?;
        core.remove_member(space, key)?;
        core.find_summary(space).ok_or_else(|| Error::NoSpace { space: space.clone() })
    }

    /// Leaves a space. Its texts are no longer here to be read; what this installation wrote stays with the others.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::LastAdministrator`] while others belong to it and nobody else administers it, or
    /// [`Error::Store`].
    pub fn leave_space(&self, space: &SpaceId) -> Result<(), Error> {
        self.running()?.leave(space)
    }
}
