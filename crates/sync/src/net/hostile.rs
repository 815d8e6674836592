//! A program that is not ours, on a real link with a real key. For tests, never in a program.

use crate::Identity;
use ciborium::Value;
use domain::identity::PeerKey;
use futures::{SinkExt, StreamExt};
use iroh::endpoint::{Connection, presets};
use iroh::{Endpoint, EndpointAddr, EndpointId, RelayMode};
use std::net::SocketAddr;
use std::time::Duration;
use tokio_util::codec::{FramedRead, FramedWrite, LengthDelimitedCodec};

const PATIENCE: Duration = Duration::from_secs(10);
const CLOSING: Duration = Duration::from_secs(4);
const FRAME_MAX: usize = 64 << 20;

/// Whoever calls with the key of a member and then says what no program of ours does.
pub struct Hostile<'a> {
    /// The key it proves.
    pub identity: &'a Identity,
    /// Whom it calls.
    pub to: PeerKey,
    /// Where.
    pub address: SocketAddr,
}

impl Hostile<'_> {
    /// Opens a link; the endpoint must be held as long.
    ///
    /// # Errors
    /// What the system or the other end said, in words.
    pub async fn connect(&self) -> Result<(Endpoint, Connection), String> {
        let endpoint = Endpoint::builder(presets::Minimal)
            .relay_mode(RelayMode::Disabled)
            .clear_address_lookup()
            .secret_key(self.identity.endpoint_key())
            .bind()
            .await
            .map_err(|error| error.to_string())?;
        let to = EndpointId::from_bytes(&self.to.0).map_err(|error| error.to_string())?;
        let to = EndpointAddr::new(to).with_ip_addr(self.address);
        let connection = endpoint.connect(to, super::SAMOD_ALPN).await.map_err(|error| error.to_string())?;
        Ok((endpoint, connection))
    }

    /// Says hello as `name`, then these frames; returns why the other end closed the link, or that it did not.
    pub async fn say(&self, name: &str, frames: &[Vec<u8>]) -> String {
        let (endpoint, connection) = match self.connect().await {
            Ok(link) => link,
            Err(why) => return why,
        };
        let (send, receive) = match connection.open_bi().await {
            Ok(streams) => streams,
            Err(closed) => return closed.to_string(),
        };
        let codec = || LengthDelimitedCodec::builder().max_frame_length(FRAME_MAX).new_codec();
        let (mut send, mut receive) = (FramedWrite::new(send, codec()), FramedRead::new(receive, codec()));
        let text = |text: &str| Value::Text(text.to_owned());
        let hello = encode(vec![
            ("type", text("join")),
            ("senderId", text(name)),
            ("supportedProtocolVersions", Value::Array(vec![text("1")])),
        ]);
        // One who was put out a moment ago may be refused at any of these steps: that is an answer.
        if send.send(bytes::Bytes::from(hello)).await.is_err() {
            return connection.closed().await.to_string();
        }
        if tokio::time::timeout(PATIENCE, receive.next()).await.is_err() {
            return "no answer".to_owned();
        }
        for frame in frames {
            if send.send(bytes::Bytes::from(frame.clone())).await.is_err() {
                break;
            }
        }
        let closed = tokio::time::timeout(CLOSING, connection.closed()).await;
        endpoint.close().await;
        closed.map_or_else(|_| "still open".to_owned(), |why| why.to_string())
    }
}

/// Returns a message of the protocol with these fields.
pub(crate) fn encode(fields: Vec<(&str, Value)>) -> Vec<u8> {
    let fields = fields.into_iter().map(|(key, value)| (Value::Text(key.to_owned()), value));
    let mut bytes = Vec::new();
    ciborium::into_writer(&Value::Map(fields.collect()), &mut bytes).expect("a map of texts and bytes");
    bytes
}
