//! The ways to peers, the peers themselves, and an invite as a picture.

use serde::{Deserialize, Serialize};

/// The ways to peers that a person chose, beyond remembered addresses. By default none.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExchangeChoices {
    /// Whether members on the same local network are looked for, and this installation announced there.
    pub nearby: bool,
    /// The address of the initiative's relay; empty for none.
    pub relay: String,
    /// Whether everything passes by the relay, so that peers learn no address of this computer.
    pub relay_only: bool,
}

/// The exchange with peers, in detail.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ExchangeDetails {
    /// What the person chose.
    pub choices: ExchangeChoices,
    /// The public key of this installation, 64 digits; empty until the exchange was opened.
    pub key: String,
    /// Whether this installation listens and calls.
    pub running: bool,
    /// Whether members on the same network are being looked for now.
    pub looks_nearby: bool,
    /// The port on which this installation listens, while it does.
    pub port: Option<u16>,
    /// Where this installation may be reached from the same network, to be told to somebody: `192.168.1.12:4455`.
    pub addresses: Vec<String>,
    /// The other members of one's spaces, the linked ones first.
    pub peers: Vec<PeerView>,
}

/// A peer: another member's installation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PeerView {
    /// Its whole key, 64 digits.
    pub key: String,
    /// The name under which it last wrote; empty until it wrote.
    pub name: String,
    /// The association under which it last wrote; may be empty.
    pub association: String,
    /// The names of the spaces shared with it.
    pub spaces: Vec<String>,
    /// How it stands now.
    pub reach: PeerReach,
    /// Where it was reached before, or said it can be.
    pub addresses: Vec<String>,
    /// When it was last met, in seconds since 1970 (UTC).
    pub last_met_at: Option<i64>,
}

/// How a peer stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum PeerReach {
    /// Linked, with nothing in between.
    Direct {
        /// Where.
        address: String,
    },
    /// Linked through the relay.
    Relayed,
    /// Linked, the way being sought.
    Linked,
    /// Announces itself on this network, not linked yet.
    Nearby,
    /// Not linked.
    Away,
}

/// An invite as a picture to be scanned: dark squares of side 1 drawn by one path.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct InvitePicture {
    /// The squares on a side, the white border included.
    pub size: u32,
    /// The `d` of the SVG path that draws the dark squares.
    pub path: String,
}

/// What an invite says before it is used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InviteSummary {
    /// The text, `emancip1:…`.
    pub text: String,
    /// The relay by which the inviter may be reached; empty when it uses none.
    pub relay: String,
    /// Whether that relay is the one chosen here already.
    pub relay_known: bool,
}

/// In which form an invite is written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InviteForm {
    /// A small file of text.
    File,
    /// A picture to be scanned.
    Picture,
}
