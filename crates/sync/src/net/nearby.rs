//! Members on the same network: multicast DNS, only while the exchange runs and only when the person asked for it.
//!
//! What is told to the network is a public key and a port, no name of a person, association, space or computer. It works
//! on a network without internet and without a default route, where iroh's own discovery does not.

use super::Net;
use crate::engine::SyncEvent;
use crate::engine::core::Core;
use crate::error::Cause;
use domain::identity::PeerKey;
use mdns_sd::{IfKind, ResolvedService, ServiceDaemon, ServiceEvent, ServiceInfo};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

const SERVICE: &str = "_emancip._udp.local.";
const VERSION: &str = "1";
// Anybody on the network can announce: what is kept of it is bounded.
const FOUND_MAX: usize = 256;
const ADDRESSES_MAX: usize = 8;

/// The announcement of this installation and those of others, as long as it is kept.
pub(crate) struct Nearby {
    daemon: ServiceDaemon,
    fullname: String,
    found: Arc<Mutex<Found>>,
}

/// Who announced itself, by the name of the announcement.
type Found = BTreeMap<String, (PeerKey, Vec<SocketAddr>)>;

impl Nearby {
    /// Announces this installation and follows the announcements of others.
    pub(crate) fn start(core: &Arc<Core>, net: &Arc<Net>) -> Result<Self, Cause> {
        let daemon = ServiceDaemon::new()?;
        let name = core.key.to_string().chars().take(32).collect::<String>();
        let id = core.key.to_string();
        let about = [("id", id.as_str()), ("v", VERSION)];
        let host = format!("{name}.local.");
        let service = if net.is_loopback() {
            daemon.disable_interface(IfKind::All)?;
            daemon.enable_interface(IfKind::LoopbackV4)?;
            ServiceInfo::new(SERVICE, &name, &host, "127.0.0.1", net.port(), &about[..])?
        } else {
            daemon.disable_interface(vec![IfKind::LoopbackV4, IfKind::LoopbackV6])?;
            ServiceInfo::new(SERVICE, &name, &host, "", net.port(), &about[..])?.enable_addr_auto()
        };
        let fullname = service.get_fullname().to_owned();
        let heard = daemon.browse(SERVICE)?;
        daemon.register(service)?;
        let found = Arc::new(Mutex::new(Found::new()));
        let follow = Follow { core: Arc::downgrade(core), net: Arc::downgrade(net), found: found.clone() };
        std::thread::Builder::new().name("sync-nearby".to_owned()).spawn(move || {
            // ends with the daemon
            while let Ok(event) = heard.recv() {
                follow.hear(event);
            }
        })?;
        core.runtime.spawn(call_new_members(Arc::downgrade(core), Arc::downgrade(net), found.clone()));
        Ok(Self { daemon, fullname, found })
    }

    /// Returns where a peer says it is.
    pub(crate) fn find(&self, peer: &PeerKey) -> Vec<SocketAddr> {
        let found = lock(&self.found);
        found.values().filter(|(key, _)| key == peer).flat_map(|(_, addresses)| addresses.iter().copied()).collect()
    }

    /// Takes the announcement back and stops listening.
    pub(crate) fn stop(&self) {
        if let Ok(done) = self.daemon.unregister(&self.fullname) {
            let _ = done.recv_timeout(Duration::from_millis(500));
        }
        if let Ok(done) = self.daemon.shutdown() {
            let _ = done.recv_timeout(Duration::from_millis(500));
        }
    }
}

struct Follow {
    core: Weak<Core>,
    net: Weak<Net>,
    found: Arc<Mutex<Found>>,
}

impl Follow {
    fn hear(&self, event: ServiceEvent) {
        let (Some(core), Some(net)) = (self.core.upgrade(), self.net.upgrade()) else { return };
        match event {
            ServiceEvent::ServiceResolved(service) => {
                let Some((key, addresses)) = read(&service) else { return };
                if key == core.key {
                    return;
                }
                let is_member = core.access.borrow().knows(&key);
                let mut found = lock(&self.found);
                let name = service.get_fullname();
                if found.len() >= FOUND_MAX && !found.contains_key(name) {
                    // strangers make room for members, never the other way round
                    let stranger = found.iter().find(|(_, (key, _))| !core.access.borrow().knows(key));
                    match stranger.map(|(name, _)| name.clone()) {
                        Some(stranger) if is_member => found.remove(&stranger),
                        _ => return,
                    };
                }
                found.insert(name.to_owned(), (key, addresses));
                drop(found);
                if !is_member {
                    return;
                }
                net.call_found(&core, key);
            }
            ServiceEvent::ServiceRemoved(_, name) => {
                let gone = lock(&self.found).remove(&name);
                if !gone.is_some_and(|(key, _)| core.access.borrow().knows(&key)) {
                    return;
                }
            }
            _ => return,
        }
        // strangers, however many announce themselves, wake nobody up
        core.tell(SyncEvent::PeersChanged { connected: core.list_linked().len() });
    }
}

// Someone announced itself before we knew that it belongs to a space of ours.
async fn call_new_members(core: Weak<Core>, net: Weak<Net>, found: Arc<Mutex<Found>>) {
    let Some(mut access) = core.upgrade().map(|core| core.access.subscribe()) else { return };
    while access.changed().await.is_ok() {
        let (Some(core), Some(net)) = (core.upgrade(), net.upgrade()) else { return };
        let heard: Vec<PeerKey> = lock(&found).values().map(|(key, _)| *key).collect();
        for peer in heard {
            if core.access.borrow().knows(&peer) {
                net.call_found(&core, peer);
            }
        }
    }
}

fn read(service: &ResolvedService) -> Option<(PeerKey, Vec<SocketAddr>)> {
    if service.get_property_val_str("v") != Some(VERSION) {
        return None;
    }
    let key = service.get_property_val_str("id")?.parse().ok()?;
    let port = service.get_port();
    let mut addresses: Vec<IpAddr> = service.get_addresses().iter().map(mdns_sd::ScopedIp::to_ip_addr).collect();
    // one of the link alone says nothing without its interface; the socket listens on IPv4 first
    addresses.retain(|ip| !matches!(ip, IpAddr::V6(ip) if ip.is_unicast_link_local()));
    addresses.sort_unstable();
    addresses.truncate(ADDRESSES_MAX);
    Some((key, addresses.into_iter().map(|ip| SocketAddr::new(ip, port)).collect()))
}

fn lock(found: &Mutex<Found>) -> MutexGuard<'_, Found> {
    found.lock().unwrap_or_else(PoisonError::into_inner)
}
