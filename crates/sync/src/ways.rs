//! The ways to a peer that a person chose, and how the peers stand.

use crate::error::Error;
use domain::SpaceId;
use domain::identity::PeerKey;
use iroh::RelayUrl;
use std::net::{IpAddr, SocketAddr};

/// The ways to peers beyond remembered addresses. By default none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ways {
    /// Whether to announce the device key and the port on the local network, and listen for members who do the same.
    pub nearby: bool,
    /// The relay that carries links which cannot be direct; ours or the initiative's, never a vendor's.
    pub relay: Option<RelayAddress>,
    /// Whether links pass by the relay alone: peers then learn no address of this computer.
    pub relay_only: bool,
}

/// The address of a relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelayAddress(pub(crate) RelayUrl);

impl RelayAddress {
    const LENGTH_MAX: usize = 200;

    /// Reads what a person wrote: `https://…`, or `http://…` on this computer itself, for trials.
    ///
    /// # Errors
    /// [`Error::BadRelay`] for anything else, and for an address with a password in it.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let bad = || Error::BadRelay { address: text.to_owned() };
        let url: url::Url = text.parse().map_err(|_| bad())?;
        let own = match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => return Err(bad()),
        };
        let plain = url.username().is_empty() && url.password().is_none();
        let whole = url.query().is_none() && url.fragment().is_none();
        let safe = url.scheme() == "https" || (url.scheme() == "http" && own);
        if safe && plain && whole && text.len() <= Self::LENGTH_MAX { Ok(Self(url.into())) } else { Err(bad()) }
    }
}

impl std::fmt::Display for RelayAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// How a peer is linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// From here to there, with nothing in between.
    Direct(SocketAddr),
    /// Through the relay.
    Relayed,
}

/// A peer, as it stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerState {
    /// Its device key.
    pub key: PeerKey,
    /// The spaces shared with it.
    pub spaces: Vec<SpaceId>,
    /// Whether it is linked now.
    pub linked: bool,
    /// How it is linked now; none when it is not, or the way is still being sought.
    pub reached: Option<Reached>,
    /// Whether it announces itself on this network.
    pub nearby: bool,
    /// Where it was reached before, or said it can be.
    pub addresses: Vec<SocketAddr>,
    /// When a link with it last stood, in seconds since 1970 (UTC).
    pub last_met_at: Option<i64>,
}

/// Reads an address that a person wrote down from another's screen: `192.168.1.12:4455`.
///
/// # Errors
/// [`Error::BadAddress`] for a name, an address without its port, or one where nobody can be.
pub fn parse_address(text: &str) -> Result<SocketAddr, Error> {
    let text = text.trim();
    let bad = || Error::BadAddress { address: text.chars().take(80).collect() };
    let address: SocketAddr = text.parse().map_err(|_| bad())?;
    let anybody = match address.ip() {
        IpAddr::V4(ip) => !ip.is_unspecified() && !ip.is_multicast() && !ip.is_broadcast(),
        IpAddr::V6(ip) => !ip.is_unspecified() && !ip.is_multicast(),
    };
    if anybody && address.port() != 0 { Ok(address) } else { Err(bad()) }
}

#[cfg(test)]
mod tests {
    use super::{RelayAddress, parse_address};

    #[test]
    fn a_relay_is_reached_over_https_or_not_at_all() {
        for good in ["https://relais.example.org", " https://relais.example.org:8443/ ", "http://127.0.0.1:3340"] {
            assert!(RelayAddress::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "relais.example.org", "http://relais.example.org", "ftp://a.example", "https://me:pw@a.example"]
        {
            assert!(
                RelayAddress::parse(bad).is_err(),
                "{bad}: whatever passes by it in clear could be read or replaced"
            );
        }
    }

    #[test]
    fn an_address_has_a_port_and_is_somebodys() {
        for good in ["192.168.1.12:4455", " [fe80::1]:4455 "] {
            assert!(parse_address(good).is_ok(), "{good}");
        }
        for bad in ["192.168.1.12", "ordinateur.local:4455", "0.0.0.0:4455", "224.0.0.251:5353", "192.168.1.12:0"] {
            assert!(parse_address(bad).is_err(), "{bad}");
        }
    }
}
