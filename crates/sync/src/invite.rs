//! Invites: the text one person hands to another, out of band, so that two installations can find and trust each other.

use crate::cbor::{self, Blob};
use crate::error::Error;
use data_encoding::BASE32_NOPAD;
use domain::SpaceId;
use domain::identity::PeerKey;
use samod::DocumentId;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

const PREFIX: &str = "emancip1:";
const BYTES_MAX: usize = 2048;
const ADDRESSES_MAX: usize = 12;

/// How long an invite can be used, in seconds.
pub const INVITE_LIFE: i64 = 7 * 24 * 3600;

/// An invite to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// The text to copy, `emancip1:…`.
    pub text: String,
    /// Until when it can be used, in seconds since 1970 (UTC).
    pub expires_at: i64,
}

/// What the text of an invite says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The space.
    pub space: SpaceId,
    /// The key that founded it: the roster that the inviter sends must begin with it.
    pub root: PeerKey,
    /// The inviter's key.
    pub inviter: PeerKey,
    /// Where the inviter may be reached.
    pub addresses: Vec<SocketAddr>,
    /// The document of the space.
    pub document: DocumentId,
    /// Proves that one was invited; good once.
    pub secret: [u8; 32],
    /// Until when it can be used, in seconds since 1970 (UTC).
    pub expires_at: i64,
    /// The relay by which the inviter may be reached, if it uses one.
    pub relay: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    space: SpaceId,
    root: PeerKey,
    inviter: PeerKey,
    addresses: Vec<String>,
    document: Blob,
    secret: Blob,
    expires_at: i64,
    // one without a relay is written as before there were any
    #[serde(default, skip_serializing_if = "Option::is_none")]
    relay: Option<String>,
}

impl Ticket {
    /// Returns the text to hand over.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut bytes = cbor::encode(&Wire {
            space: self.space.clone(),
            root: self.root,
            inviter: self.inviter,
            addresses: self.addresses.iter().take(ADDRESSES_MAX).map(ToString::to_string).collect(),
            document: Blob(self.document.as_bytes().to_vec()),
            secret: Blob(self.secret.to_vec()),
            expires_at: self.expires_at,
            relay: self.relay.clone(),
        });
        // Tells a slip of the copy from a refusal of the inviter.
        bytes.extend(check(&bytes));
        format!("{PREFIX}{}", BASE32_NOPAD.encode(&bytes).to_lowercase())
    }

    /// Reads the text of an invite; blanks, line ends and capitals that a message program added do not matter.
    ///
    /// # Errors
    /// [`Error::BadInvite`] for anything that [`Ticket::to_text`] did not write; no input makes it panic.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::find(text).ok_or(Error::BadInvite)
    }

    fn find(text: &str) -> Option<Self> {
        if text.len() > 3 * BYTES_MAX {
            return None;
        }
        let text: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
        let bytes = BASE32_NOPAD.decode(text.strip_prefix(PREFIX)?.to_uppercase().as_bytes()).ok()?;
        let (content, sum) = bytes.split_at_checked(bytes.len().checked_sub(4)?)?;
        if sum != check(content) {
            return None;
        }
        let wire: Wire = cbor::decode(content, BYTES_MAX)?;
        if wire.addresses.len() > ADDRESSES_MAX {
            return None;
        }
        Some(Self {
            space: wire.space,
            root: wire.root,
            inviter: wire.inviter,
            addresses: wire.addresses.iter().map(|a| a.parse().ok()).collect::<Option<_>>()?,
            document: DocumentId::try_from(wire.document.0).ok()?,
            secret: wire.secret.0.try_into().ok()?,
            expires_at: wire.expires_at,
            relay: wire.relay,
        })
    }
}

fn check(content: &[u8]) -> [u8; 4] {
    let hash = blake3::hash(content);
    let [a, b, c, d, ..] = *hash.as_bytes();
    [a, b, c, d]
}
