//! A link: samod's messages over one QUIC stream, between two keys that both ends have proved.

use super::guard::Guard;
use super::{Net, heads};
use crate::engine::core::Core;
use crate::ways::Reached;
use domain::identity::PeerKey;
use futures::{SinkExt, StreamExt};
use iroh::TransportAddr;
use iroh::endpoint::{Connection, RecvStream, SendStream};
use samod::{PeerId, Transport};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::codec::{FramedRead, FramedWrite, LengthDelimitedCodec};

// samod's own codec would believe a header that announces gigabytes.
const FRAME_MAX: usize = 32 << 20;
const FIRST_STREAM: Duration = Duration::from_secs(5);

/// Returns the key that the other end proved.
pub(crate) fn remote_key(connection: &Connection) -> PeerKey {
    PeerKey(*connection.remote_id().as_bytes())
}

/// Returns where the other end is seen, if on an IP network.
pub(crate) fn remote_address(connection: &Connection) -> Option<SocketAddr> {
    connection.paths().iter().find_map(|path| match path.remote_addr() {
        TransportAddr::Ip(address) => Some(*address),
        _ => None,
    })
}

/// Returns how the other end is reached now: by the path in use, else by any there is.
pub(crate) fn reached(connection: &Connection) -> Option<Reached> {
    let paths = connection.paths();
    let path = paths.iter().find(|path| path.is_selected()).or_else(|| paths.iter().next())?;
    match path.remote_addr() {
        TransportAddr::Ip(address) => {
            Some(Reached::Direct(SocketAddr::new(address.ip().to_canonical(), address.port())))
        }
        _ => Some(Reached::Relayed),
    }
}

/// Makes samod's transport, bound to the proved key: a peer that calls itself otherwise is cut off. What comes in passes
/// the guard first.
pub(crate) fn transport(core: &Arc<Core>, connection: &Connection, send: SendStream, receive: RecvStream) -> Transport {
    let codec = || LengthDelimitedCodec::builder().max_frame_length(FRAME_MAX).new_codec();
    let (peer, ended) = (remote_key(connection), connection.clone());
    let guard = Guard::new(core, peer, move || ended.close(4u32.into(), b"refused"));
    let incoming = guard.watch(FramedRead::new(receive, codec()).map(|frame| frame.map(|frame| frame.to_vec())));
    let outgoing = FramedWrite::new(send, codec())
        .with(|frame: Vec<u8>| futures::future::ready(Ok::<_, std::io::Error>(bytes::Bytes::from(frame))));
    Transport::new(Box::pin(incoming), Box::pin(outgoing)).with_expected_peer_id(PeerId::from(peer.to_string()))
}

/// Answers a link that another opened: members only, and nobody else gets a byte of samod.
pub(crate) async fn answer(core: &Arc<Core>, net: &Net, connection: Connection) {
    let peer = remote_key(&connection);
    if !core.access.borrow().knows(&peer) {
        tracing::info!(peer = %peer.short(), "a link from outside every roster was closed");
        connection.close(2u32.into(), b"not a member");
        return;
    }
    if core.guards.is_barred(&peer) {
        connection.close(4u32.into(), b"refused");
        return;
    }
    let Ok(Ok((send, receive))) = tokio::time::timeout(FIRST_STREAM, connection.accept_bi()).await else { return };
    if net.accept(transport(core, &connection, send, receive)) {
        core.note_meeting(peer, &connection);
        hold(core, connection).await;
    }
}

/// Holds a link until it ends, or until the peer belongs to no space of ours any more; answers its questions meanwhile.
pub(crate) async fn hold(core: &Arc<Core>, connection: Connection) {
    let peer = remote_key(&connection);
    let Some(net) = core.net() else { return };
    net.add_standing(&connection);
    tokio::spawn(heads::compare(core.clone(), net.clone(), peer));
    let questions = async {
        // One at a time: a peer that asks without end waits for each answer.
        while let Ok((send, receive)) = connection.accept_bi().await {
            heads::answer(core.clone(), peer, send, receive).await;
        }
    };
    let mut access = core.access.subscribe();
    tokio::select! {
        () = questions => {}
        _ = access.wait_for(|access| !access.knows(&peer)) => connection.close(2u32.into(), b"not a member"),
    }
    net.remove_standing(&connection);
}
