//! Calling one peer, again and again while it is away, at once when a person asks.

use super::{Net, SAMOD_ALPN, link};
use crate::engine::core::Core;
use domain::identity::PeerKey;
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use iroh::{EndpointAddr, EndpointId};
use samod::{BackoffConfig, DialError, Dialer, DialerEvent, DialerHandle, Transport};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;
use tokio::sync::{Notify, watch};

const ANSWER: Duration = Duration::from_secs(5);
const PAUSE_FIRST: Duration = Duration::from_millis(500);
const PAUSE_MAX: Duration = Duration::from_secs(30);

/// The calls to one peer. samod asks it for a transport; it gives one when the peer answers.
pub(crate) struct Call {
    // samod keeps the dialer as long as the repo, and the engine keeps the repo.
    core: Weak<Core>,
    net: Weak<Net>,
    handle: OnceLock<DialerHandle>,
    peer: PeerKey,
    wake: Notify,
    found: Notify,
    tries: watch::Sender<u64>,
}

struct Calling(Arc<Call>);

impl Call {
    /// Begins calling.
    pub(crate) fn start(core: &Arc<Core>, net: &Arc<Net>, peer: PeerKey) -> Arc<Self> {
        let call = Arc::new(Self {
            core: Arc::downgrade(core),
            net: Arc::downgrade(net),
            handle: OnceLock::new(),
            peer,
            wake: Notify::new(),
            found: Notify::new(),
            tries: watch::channel(0).0,
        });
        // The pauses between tries are ours, so that a person's wish can cut them short.
        let backoff = BackoffConfig {
            initial_delay: Duration::from_millis(50),
            max_delay: Duration::from_millis(500),
            max_retries: None,
        };
        let Ok(handle) = core.repo.dial(backoff, Arc::new(Calling(call.clone()))) else { return call };
        let _ = call.handle.set(handle.clone());
        let core = core.clone();
        core.runtime.clone().spawn(async move {
            let mut events = handle.events();
            // The call may have been answered before this task first ran.
            let mut link = handle.connection_id().map(u32::from);
            if let Some(link) = link {
                core.set_link(link, Some(peer));
            }
            while let Some(event) = events.next().await {
                match event {
                    DialerEvent::Connected { .. } => {
                        link = handle.connection_id().map(u32::from);
                        if let Some(link) = link {
                            core.set_link(link, Some(peer));
                        }
                    }
                    DialerEvent::Disconnected { .. } => {
                        if let Some(link) = link.take() {
                            core.set_link(link, None);
                        }
                    }
                    _ => {}
                }
            }
            // a call that is ended says nothing of its link
            if let Some(link) = link {
                core.set_link(link, None);
            }
        });
        call
    }

    /// Ends calling.
    pub(crate) fn end(&self) {
        if let Some(handle) = self.handle.get() {
            handle.close();
        }
    }

    /// Tries anew at once: the peer was found where it was not looked for.
    pub(crate) fn found(&self) {
        self.found.notify_one();
        self.wake.notify_one();
    }

    /// Tries without waiting for the pause to end; done when linked, or when the try failed.
    pub(crate) async fn try_now(&self, core: &Core) {
        let mut links = core.links.subscribe();
        let mut tries = self.tries.subscribe();
        tries.borrow_and_update();
        if links.borrow().values().any(|peer| *peer == self.peer) {
            return;
        }
        self.wake.notify_one();
        let linked = links.wait_for(|links| links.values().any(|peer| *peer == self.peer));
        tokio::select! {
            _ = linked => {}
            _ = tries.changed() => {}
        }
    }

    async fn try_once(&self, core: &Arc<Core>) -> Result<Transport, Box<dyn std::error::Error + Send + Sync>> {
        let addresses: Vec<SocketAddr> = {
            let state = core.state();
            let known = state.peers.values().filter(|peer| peer.key == self.peer);
            known.flat_map(|peer| peer.addresses.iter().copied()).collect()
        };
        let net = self.net.upgrade().ok_or("stopped")?;
        let to = address_of(&self.peer, &[net.find_nearby(&self.peer), addresses].concat())?;
        let to = core.relay().into_iter().fold(to, |to, relay| to.with_relay_url(relay.0));
        let endpoint = net.endpoint.clone();
        drop(net);
        let connection = tokio::time::timeout(ANSWER, endpoint.connect(to, SAMOD_ALPN)).await??;
        let (send, receive) = connection.open_bi().await?;
        let transport = link::transport(core, &connection, send, receive);
        core.note_meeting(self.peer, &connection);
        let core = core.clone();
        tokio::spawn(async move { link::hold(&core, connection).await });
        Ok(transport)
    }

    async fn until_answered(&self) -> Result<Transport, DialError<Infallible>> {
        let mut pause = PAUSE_FIRST;
        loop {
            let core = self.core.upgrade().ok_or_else(|| DialError::transient(std::io::Error::other("stopped")))?;
            // The peer may have called us meanwhile: one link is enough.
            let mut links = core.links.subscribe();
            let peer = self.peer;
            let _ = links.wait_for(|links| links.values().all(|linked| *linked != peer)).await;
            let mut access = core.access.subscribe();
            let _ = access.wait_for(|access| access.knows(&peer)).await;
            let tried = if core.guards.is_barred(&peer) {
                Err("not heard for a while".into())
            } else {
                // one that looks at old addresses must not be waited for
                tokio::select! {
                    tried = self.try_once(&core) => tried,
                    () = self.found.notified() => continue,
                }
            };
            match tried {
                Ok(transport) => return Ok(transport),
                Err(error) => tracing::debug!(%error, peer = %peer.short(), "a peer does not answer"),
            }
            self.tries.send_modify(|tries| *tries += 1);
            tokio::select! {
                () = tokio::time::sleep(pause) => pause = (pause * 2).min(PAUSE_MAX),
                () = self.wake.notified() => pause = PAUSE_FIRST,
            }
        }
    }
}

impl Dialer for Calling {
    type Error = Infallible;

    fn url(&self) -> url::Url {
        url::Url::parse(&format!("iroh://{}", self.0.peer)).expect("hexadecimal digits make a host")
    }

    fn connect(&self) -> BoxFuture<'static, Result<Transport, DialError<Infallible>>> {
        let call = self.0.clone();
        async move { call.until_answered().await }.boxed()
    }
}

/// Returns the address of a peer for iroh: its key and where it may be, nothing to be looked up.
pub(crate) fn address_of(
    peer: &PeerKey,
    addresses: &[SocketAddr],
) -> Result<EndpointAddr, Box<dyn std::error::Error + Send + Sync>> {
    let id = EndpointId::from_bytes(&peer.0)?;
    Ok(addresses.iter().fold(EndpointAddr::new(id), |to, address| to.with_ip_addr(*address)))
}
