//! Linking with the npm packages of automerge-repo, for the test against them.

use super::Engine;
use super::access::key_of;
use super::core::Core;
use crate::error::Error;
use crate::net::websocket::{self, WebSocketDialer};
use domain::SpaceId;
use domain::identity::PeerKey;
use futures::StreamExt;
use samod::{AcceptorEvent, BackoffConfig, DialerEvent, DocumentId};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tokio::net::TcpListener;

impl Core {
    // Such a peer does not say where it stands: it is told of every note.
    fn link_npm_peer(self: &Arc<Self>, connection: u32, peer: Option<PeerKey>) {
        self.set_link(connection, peer);
        if let Some(peer) = peer {
            let core = self.clone();
            self.runtime.spawn_blocking(move || core.wake_for(&peer, None));
        }
    }
}

impl Engine {
    /// Lets a peer that has a name and no key into a space.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::NotAdministrator`] or [`Error::Store`].
    pub fn admit_npm_peer(&self, space: &SpaceId, name: &str) -> Result<(), Error> {
        let Some(key) = key_of(name) else { return Ok(()) };
        self.running()?.add_member(space, key)
    }

    /// Calls a websocket server of this name until the engine stops.
    ///
    /// # Errors
    /// [`Error::Stopped`] once stopped.
    pub fn call_npm_server(&self, address: SocketAddr, name: &str) -> Result<(), Error> {
        let core = self.running()?.clone();
        let _inside = core.runtime.enter();
        let dialer = Arc::new(WebSocketDialer(address));
        let handle = core.repo.dial(BackoffConfig::default(), dialer).map_err(|_| Error::Stopped)?;
        let (peer, follower) = (key_of(name), core.clone());
        core.runtime.spawn(async move {
            let mut events = handle.events();
            let mut link = handle.connection_id().map(u32::from);
            link.into_iter().for_each(|link| follower.link_npm_peer(link, peer));
            while let Some(event) = events.next().await {
                if let Some(ended) = link.take() {
                    follower.set_link(ended, None);
                }
                if matches!(event, DialerEvent::Connected { .. }) {
                    link = handle.connection_id().map(u32::from);
                    link.into_iter().for_each(|link| follower.link_npm_peer(link, peer));
                }
            }
        });
        Ok(())
    }

    /// Answers websocket clients on a port of the loopback, which it returns.
    ///
    /// # Errors
    /// [`Error::Network`] when no port can be opened.
    pub fn answer_npm_clients(&self) -> Result<u16, Error> {
        let core = self.running()?.clone();
        let failed = |source: std::io::Error| Error::Network { source: source.into() };
        let listener = core.runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let url: url::Url = "ws://npm-clients/".parse().map_err(|_| Error::Stopped)?;
        let _inside = core.runtime.enter();
        let acceptor = core.repo.make_acceptor(url).map_err(|_| Error::Stopped)?;
        let (follower, followed) = (core.clone(), acceptor.clone());
        core.runtime.spawn(async move {
            let mut events = followed.events();
            while let Some(event) = events.next().await {
                match event {
                    AcceptorEvent::ClientConnected { peer_info, connection_id } => {
                        follower.link_npm_peer(connection_id.into(), key_of(peer_info.peer_id.as_str()));
                    }
                    AcceptorEvent::ClientDisconnected { connection_id, .. } => {
                        follower.set_link(connection_id.into(), None);
                    }
                }
            }
        });
        core.runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                if let Ok(transport) = websocket::answer(stream).await
                    && acceptor.accept(transport).is_err()
                {
                    return;
                }
            }
        });
        Ok(port)
    }

    /// Returns the id of a space's document, which npm peers ask for.
    ///
    /// # Errors
    /// [`Error::NoSpace`] when it is not here.
    pub fn space_document(&self, space: &SpaceId) -> Result<DocumentId, Error> {
        Ok(self.running()?.get_space_document(space)?.id().clone())
    }
}
