//! Inviting and joining: the two ends of the first meeting.

use super::SpaceSummary;
use super::core::{Core, Space};
use super::spaces::draw;
use crate::cbor::{self, Blob};
use crate::error::{Error, Refusal};
use crate::invite::{INVITE_LIFE, Invite, Ticket};
use crate::net::join::{JoinReply, JoinRequest};
use crate::roster::{Role, Roster};
use domain::SpaceId;
use domain::identity::PeerKey;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

const JOIN_TIMEOUT: Duration = Duration::from_secs(15);
const INVITES: &str = "emancip/invite/";

// An invite given out. The secret itself is not kept: a copy of the database invites nobody.
#[derive(Serialize, Deserialize)]
struct Issued {
    space: SpaceId,
    expires_at: i64,
    used_by: Option<PeerKey>,
}

fn issued_key(secret: &[u8]) -> String {
    format!("{INVITES}{}", blake3::derive_key("emancip/invite/v1", secret).map(|byte| format!("{byte:02x}")).concat())
}

impl Core {
    /// Makes an invite good for one installation, for a week.
    pub(crate) fn create_invite(self: &Arc<Self>, id: &SpaceId) -> Result<Invite, Error> {
        let (root, document) = {
            let state = self.state();
            let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
            if space.roster.find_role(&self.key) != Some(Role::Admin) {
                return Err(Error::NotAdministrator { space: id.clone() });
            }
            (space.root, space.document.clone())
        };
        let net = self.go_online()?;
        let secret = draw::<32>()?;
        let expires_at = self.now() + INVITE_LIFE;
        let issued = Issued { space: id.clone(), expires_at, used_by: None };
        self.store.put_chunk(&issued_key(&secret), &cbor::encode(&issued))?;
        let addresses = self.runtime.block_on(net.list_addresses());
        let relay = self.relay().map(|relay| relay.to_string());
        let ticket =
            Ticket { space: id.clone(), root, inviter: self.key, addresses, document, secret, expires_at, relay };
        Ok(Invite { text: ticket.to_text(), expires_at })
    }

    /// Answers someone who shows an invite's secret over a link that proves their key.
    pub(crate) fn redeem(
        self: &Arc<Self>,
        joiner: PeerKey,
        request: &JoinRequest,
        seen_at: Option<SocketAddr>,
    ) -> JoinReply {
        let _one_at_a_time = self.invites.lock().unwrap_or_else(PoisonError::into_inner);
        match self.try_redeem(joiner, request, seen_at) {
            Ok(reply) => reply,
            Err(error) => {
                tracing::error!(?error, "someone could not be taken into a space");
                JoinReply::Refused(Refusal::Trouble)
            }
        }
    }

    fn try_redeem(
        self: &Arc<Self>,
        joiner: PeerKey,
        request: &JoinRequest,
        seen_at: Option<SocketAddr>,
    ) -> Result<JoinReply, Error> {
        let key = issued_key(&request.secret.0);
        let kept = self.store.get_chunk(&key)?;
        let Some(mut issued) = kept.and_then(|bytes| cbor::decode::<Issued>(&bytes, 1024)) else {
            return Ok(JoinReply::Refused(Refusal::Unknown));
        };
        match issued.used_by {
            // The answer was lost on the way: the same installation may ask again.
            Some(user) if user == joiner => {
                let state = self.state();
                let roster = state.spaces.get(&issued.space).map(|space| &space.roster);
                if roster.is_some_and(|roster| roster.was_removed(&joiner) && roster.find_role(&joiner).is_none()) {
                    return Ok(JoinReply::Refused(Refusal::Used));
                }
            }
            Some(_) => return Ok(JoinReply::Refused(Refusal::Used)),
            None if issued.expires_at <= self.now() => return Ok(JoinReply::Refused(Refusal::Expired)),
            None => {
                issued.used_by = Some(joiner);
                self.store.put_chunk(&key, &cbor::encode(&issued))?;
            }
        }
        self.add_member(&issued.space, joiner)?;
        let said = request.addresses.iter().filter_map(|address| address.parse::<SocketAddr>().ok());
        let addresses: Vec<SocketAddr> = seen_at.into_iter().chain(said).collect();
        self.remember_peer(joiner, &addresses, false);
        if let Some(net) = self.net() {
            net.call(self, joiner);
        }
        let state = self.state();
        let space = state.spaces.get(&issued.space).ok_or(Error::NoSpace { space: issued.space })?;
        Ok(JoinReply::Welcome { roster: space.roster.entries.values().cloned().map(Blob).collect() })
    }

    /// Joins the space of an invite.
    pub(crate) fn join(self: &Arc<Self>, text: &str) -> Result<SpaceSummary, Error> {
        let ticket = Ticket::parse(text)?;
        if let Some(summary) = self.find_summary(&ticket.space) {
            return Ok(summary);
        }
        let net = self.go_online()?;
        let answer = async { tokio::time::timeout(JOIN_TIMEOUT, net.ask_to_join(&ticket, self.relay())).await };
        let reply = match self.runtime.block_on(answer) {
            Ok(Ok(reply)) => reply,
            Ok(Err(error)) => {
                tracing::info!(error = %error, "the inviter could not be asked");
                return Err(Error::Unreachable);
            }
            Err(_) => return Err(Error::Unreachable),
        };
        let entries = match reply {
            JoinReply::Welcome { roster } => roster,
            JoinReply::Refused(reason) => return Err(Error::Refused { reason }),
        };
        // The inviter is believed only as far as the root key that the invite pinned.
        let roster = Roster::resolve(&ticket.space, &ticket.root, entries.iter().map(|entry| &*entry.0))
            .filter(|roster| roster.find_role(&self.key).is_some() && roster.find_role(&ticket.inviter).is_some())
            .ok_or(Error::BadInvite)?;
        self.adopt_space(&ticket.space, Space { root: ticket.root, document: ticket.document, roster })?;
        self.remember_peer(ticket.inviter, &ticket.addresses, true);
        net.call(self, ticket.inviter);
        self.find_summary(&ticket.space).ok_or(Error::NoSpace { space: ticket.space })
    }
}
