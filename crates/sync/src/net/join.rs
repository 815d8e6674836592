//! The first meeting on the wire: one request, one answer, both small.

use super::{JOIN_ALPN, Net, call, link};
use crate::cbor::{self, Blob};
use crate::engine::core::Core;
use crate::error::{Cause, Refusal};
use crate::invite::Ticket;
use crate::ways::RelayAddress;
use iroh::endpoint::Connection;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

const REQUEST_MAX: usize = 4096;
const REPLY_MAX: usize = 4 << 20;
const PATIENCE: Duration = Duration::from_secs(10);

/// What a joiner says.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct JoinRequest {
    /// The invite's secret.
    pub(crate) secret: Blob,
    /// Where the joiner may be reached later.
    pub(crate) addresses: Vec<String>,
}

/// What an inviter answers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JoinReply {
    /// The roster, the joiner in it.
    Welcome {
        /// Sealed entries.
        roster: Vec<Blob>,
    },
    /// No.
    Refused(Refusal),
}

impl Net {
    /// Shows an invite's secret to the inviter and returns the answer.
    pub(crate) async fn ask_to_join(&self, ticket: &Ticket, relay: Option<RelayAddress>) -> Result<JoinReply, Cause> {
        let addresses = [self.find_nearby(&ticket.inviter), ticket.addresses.clone()].concat();
        let to = call::address_of(&ticket.inviter, &addresses)?;
        // a relay that only the invite names is not called: the person did not ask for it
        let to = relay.into_iter().fold(to, |to, relay| to.with_relay_url(relay.0));
        let connection = self.endpoint.connect(to, JOIN_ALPN).await?;
        let (mut send, mut receive) = connection.open_bi().await?;
        let addresses = self.list_addresses().await.iter().map(ToString::to_string).collect();
        let request = JoinRequest { secret: Blob(ticket.secret.to_vec()), addresses };
        send.write_all(&cbor::encode(&request)).await?;
        send.finish()?;
        let reply = receive.read_to_end(REPLY_MAX).await?;
        connection.close(0u32.into(), b"thanks");
        cbor::decode(&reply, REPLY_MAX).ok_or_else(|| "an answer that cannot be read".into())
    }
}

/// Answers someone who shows an invite's secret.
pub(crate) async fn answer(core: &Arc<Core>, connection: &Connection) {
    let exchange = async {
        let (mut send, mut receive) = connection.accept_bi().await?;
        let request = receive.read_to_end(REQUEST_MAX).await?;
        let request: JoinRequest = cbor::decode(&request, REQUEST_MAX).ok_or("a request that cannot be read")?;
        let (joiner, seen_at) = (link::remote_key(connection), link::remote_address(connection));
        let core = core.clone();
        // The answer is written to the disk before it is given.
        let reply = tokio::task::spawn_blocking(move || core.redeem(joiner, &request, seen_at)).await?;
        send.write_all(&cbor::encode(&reply)).await?;
        send.finish()?;
        // The joiner closes once it has read.
        connection.closed().await;
        Ok::<(), Cause>(())
    };
    match tokio::time::timeout(PATIENCE, exchange).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::info!(%error, "someone who wanted to join went away"),
        Err(_) => connection.close(3u32.into(), b"too slow"),
    }
}
