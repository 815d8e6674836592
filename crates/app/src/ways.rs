//! The ways to peers that the person chose, and how the peers stand.

use crate::exchange::Exchange;
use crate::{App, Database, Error, Result};
use contract::{Changed, ExchangeChoices, ExchangeDetails, PeerReach, PeerView};
use sync::{PeerState, Reached, RelayAddress, Ways};

/// Where the choices are kept.
pub(crate) const KEY: &str = "exchange";

impl App {
    /// Returns the ways to peers, how each peer stands, and where this installation can be reached.
    ///
    /// # Errors
    /// When the data cannot be read.
    pub fn get_exchange(&self) -> Result<ExchangeDetails> {
        let choices = read_choices(&self.db)?;
        let Some(engine) = self.exchange.find_engine() else {
            return Ok(ExchangeDetails { choices, ..ExchangeDetails::default() });
        };
        let names = self.db.with(storage::UserDb::list_spaces)?;
        let view = |peer: PeerState| {
            let author = self.db.with(|db| db.find_author(&peer.key.to_string()))?;
            let (name, association) = author.unwrap_or_default();
            let spaces = names.iter().filter(|space| peer.spaces.contains(&space.id)).map(|space| space.name.clone());
            Ok(PeerView {
                key: peer.key.to_string(),
                name,
                association,
                spaces: spaces.collect(),
                reach: match peer.reached {
                    Some(Reached::Direct(address)) => PeerReach::Direct { address: address.to_string() },
                    Some(Reached::Relayed) => PeerReach::Relayed,
                    None if peer.linked => PeerReach::Linked,
                    None if peer.nearby => PeerReach::Nearby,
                    None => PeerReach::Away,
                },
                addresses: peer.addresses.iter().map(ToString::to_string).collect(),
                last_met_at: peer.last_met_at,
            })
        };
        // one that only this computer can use is told to nobody, unless it is all there is
        let all = engine.addresses();
        let outside: Vec<_> = all.iter().filter(|address| !address.ip().is_loopback()).collect();
        let told = if outside.is_empty() { all.iter().collect() } else { outside };
        Ok(ExchangeDetails {
            choices,
            key: engine.key().to_string(),
            running: engine.is_online(),
            looks_nearby: engine.looks_nearby(),
            port: engine.port().filter(|port| *port != 0),
            addresses: told.into_iter().map(ToString::to_string).collect(),
            peers: engine.peers().into_iter().map(view).collect::<Result<_>>()?,
        })
    }

    /// Keeps the ways to peers and goes on by them.
    ///
    /// # Errors
    /// When the address of the relay is none, the choices cannot be written, or the network cannot be used.
    pub fn save_exchange_choices(&self, choices: &ExchangeChoices) -> Result<ExchangeDetails> {
        let ways = ways_of(choices)?;
        let relay = ways.relay.as_ref().map(ToString::to_string).unwrap_or_default();
        // without a relay there is nothing to pass by alone
        let kept = ExchangeChoices { relay_only: choices.relay_only && !relay.is_empty(), relay, ..choices.clone() };
        let json = serde_json::to_string(&kept).map_err(|e| Error::Unexpected { detail: e.to_string() })?;
        self.db.with(|db| db.put_value(KEY, &json))?;
        if let Some(engine) = self.exchange.find_engine() {
            engine.set_ways(ways)?;
        }
        self.exchange.tell(Changed::Spaces);
        self.get_exchange()
    }

    /// Calls whichever member answers at an address that the person was told, and remembers it there.
    ///
    /// # Errors
    /// When it is no address, no member answers there, or nobody else belongs to a space.
    pub fn call_address(&self, address: &str) -> Result<ExchangeDetails> {
        let address = sync::parse_address(address)?;
        self.exchange.require_space()?;
        self.exchange.engine()?.call_address(address)?;
        self.exchange.tell(Changed::Spaces);
        self.get_exchange()
    }

    /// Forgets where a peer was reached; it stays a member and may still call.
    ///
    /// # Errors
    /// When `key` is no key, or it cannot be written.
    pub fn forget_peer(&self, key: &str) -> Result<ExchangeDetails> {
        let peer = key.parse().map_err(|_| Error::NotFound { what: "peer", id: key.to_owned() })?;
        self.exchange.engine()?.forget_peer(&peer)?;
        self.exchange.tell(Changed::Spaces);
        self.get_exchange()
    }
}

impl Exchange {
    /// Returns the ways that the person chose; a relay that is none any more is left out.
    pub(crate) fn ways(db: &Database) -> Result<Ways> {
        let choices = read_choices(db)?;
        Ok(ways_of(&choices).unwrap_or_else(|error| {
            tracing::warn!(%error, "the relay kept cannot be used");
            Ways { nearby: choices.nearby, ..Ways::default() }
        }))
    }
}

fn read_choices(db: &Database) -> Result<ExchangeChoices> {
    let json = db.with(|db| db.find_value(KEY))?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn ways_of(choices: &ExchangeChoices) -> Result<Ways> {
    let relay = choices.relay.trim();
    let relay = if relay.is_empty() { None } else { Some(RelayAddress::parse(relay)?) };
    Ok(Ways { nearby: choices.nearby, relay_only: choices.relay_only && relay.is_some(), relay })
}
