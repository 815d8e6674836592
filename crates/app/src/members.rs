//! Who belongs to a space; what the exchange kept out; repair.

use crate::{App, Error, Result};
use contract::{AlarmView, Changed, MemberRole, MemberView, MembersView, RepairView};
use domain::SpaceId;
use domain::identity::PeerKey;
use std::collections::BTreeMap;
use sync::Role;

impl App {
    /// Returns the members of a space.
    ///
    /// # Errors
    /// When there is no such space or the data cannot be read.
    pub fn list_members(&self, space: &SpaceId) -> Result<MembersView> {
        let members = self.exchange.engine()?.members(space)?;
        let (names, spaces) = self.db.with(|db| Ok((db.list_signers(space)?, db.list_spaces()?)))?;
        let names: BTreeMap<String, (String, String)> =
            names.into_iter().map(|(key, name, association)| (key, (name, association))).collect();
        let may_administer = members.iter().any(|member| member.own && member.role == Role::Admin);
        let mut members: Vec<MemberView> = members
            .into_iter()
            .map(|member| {
                let key = member.key.to_string();
                let (name, association) = names.get(&key).cloned().unwrap_or_default();
                let sync::Member { role, since, own, founder, .. } = member;
                MemberView { key, name, association, role: shown(role), since, own, founder }
            })
            .collect();
        members.sort_by_key(|member| (!member.own, member.name.is_empty(), member.name.clone(), member.key.clone()));
        let name = spaces.into_iter().find(|known| known.id == *space).map(|known| known.name).unwrap_or_default();
        Ok(MembersView { space: space.clone(), name, members, may_administer })
    }

    /// Gives a member another role.
    ///
    /// # Errors
    /// When one does not administer the space, the key does not belong to it, or nobody would administer it any more.
    pub fn change_role(&self, space: &SpaceId, key: &str, role: MemberRole) -> Result<MembersView> {
        let summary = self.exchange.engine()?.change_role(space, parse(key)?, kept(role))?;
        self.exchange.follow(&summary)?;
        self.list_members(space)
    }

    /// Removes a member: its links are cut, and what it signs from now on is not shown. What it copied it keeps.
    ///
    /// # Errors
    /// As [`App::change_role`].
    pub fn remove_member(&self, space: &SpaceId, key: &str) -> Result<MembersView> {
        let summary = self.exchange.engine()?.remove_member(space, parse(key)?)?;
        self.exchange.follow(&summary)?;
        self.list_members(space)
    }

    /// Leaves a space: its texts are no longer shown here; what was written stays with the others.
    ///
    /// # Errors
    /// When there is no such space, or others belong to it and nobody else administers it.
    pub fn leave_space(&self, space: &SpaceId) -> Result<()> {
        self.exchange.engine()?.leave_space(space)?;
        self.exchange.project_anew()?;
        self.exchange.tell(Changed::Spaces);
        self.exchange.tell(Changed::Notes);
        Ok(())
    }

    /// Dismisses what [`App::get_mutual_help`] says was kept out.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn dismiss_alarms(&self) -> Result<()> {
        self.db.with(|db| db.dismiss_alarms())?;
        self.exchange.tell(Changed::Spaces);
        Ok(())
    }

    /// Makes every shared document, and every table made from them, again from the journal alone.
    ///
    /// # Errors
    /// When the data cannot be read or written; what was there is in the trash then.
    pub fn repair(&self) -> Result<RepairView> {
        let sync::RepairReport { documents, changes, unreadable, spaces } = self.exchange.repair()?;
        self.exchange.tell(Changed::Spaces);
        self.exchange.tell(Changed::Notes);
        Ok(RepairView { documents, changes, unreadable, spaces })
    }

    /// Returns what was kept out and not dismissed, newest first.
    pub(crate) fn list_alarms(&self) -> Result<Vec<AlarmView>> {
        let (alarms, spaces) = self.db.with(|db| Ok((db.list_alarms()?, db.list_spaces()?)))?;
        let mut names = BTreeMap::new();
        for space in spaces {
            let signers = self.db.with(|db| db.list_signers(&space.id))?;
            names.extend(signers.into_iter().map(|(key, name, _)| (key, name)));
        }
        let view = |alarm: storage::AlarmRecord| AlarmView {
            who: names.get(&alarm.peer).cloned().unwrap_or_else(|| alarm.peer.chars().take(8).collect()),
            kind: alarm.kind,
            times: alarm.times,
            at: alarm.raised_at,
        };
        Ok(alarms.into_iter().map(view).collect())
    }
}

fn parse(key: &str) -> Result<PeerKey> {
    key.parse().map_err(|_| Error::NotFound { what: "member", id: key.to_owned() })
}

const fn shown(role: Role) -> MemberRole {
    match role {
        Role::Admin => MemberRole::Admin,
        Role::Member => MemberRole::Member,
        Role::Provider => MemberRole::Provider,
        Role::Curator => MemberRole::Curator,
        Role::Trainer => MemberRole::Trainer,
        Role::Relay => MemberRole::Relay,
    }
}

const fn kept(role: MemberRole) -> Role {
    match role {
        MemberRole::Admin => Role::Admin,
        MemberRole::Member => Role::Member,
        MemberRole::Provider => Role::Provider,
        MemberRole::Curator => Role::Curator,
        MemberRole::Trainer => Role::Trainer,
        MemberRole::Relay => Role::Relay,
    }
}
