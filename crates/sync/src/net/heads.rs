//! Asking a peer where its documents stand, on a side stream of a link: so that an exchange waits for what the peer had
//! when a person asked, not only for what it happened to have said already.

use super::{Net, link};
use crate::cbor::{self, Blob};
use crate::engine::core::Core;
use crate::error::Cause;
use automerge::ChangeHash;
use domain::identity::PeerKey;
use iroh::endpoint::{Connection, RecvStream, SendStream};
use samod::DocumentId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

const ANSWER_MAX: usize = 8 << 20;
const PATIENCE: Duration = Duration::from_secs(5);

/// The heads of each document that the asker may read.
pub(crate) type Heads = BTreeMap<DocumentId, Vec<ChangeHash>>;

#[derive(Serialize, Deserialize)]
struct Answer(Vec<(Blob, Vec<Blob>)>);

impl Net {
    /// Lists a link while it stands.
    pub(crate) fn add_standing(&self, connection: &Connection) {
        let mut standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        standing.insert(connection.stable_id(), connection.clone());
    }

    /// Forgets a link that ended.
    pub(crate) fn remove_standing(&self, connection: &Connection) {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner).remove(&connection.stable_id());
    }

    /// Asks a linked peer; `None` when no link to it stands or it does not answer in five seconds.
    pub(crate) async fn ask_heads(&self, peer: PeerKey) -> Option<Heads> {
        let connection = {
            let standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
            // The newest: an older one may have died without a word.
            standing.values().rev().find(|connection| link::remote_key(connection) == peer).cloned()?
        };
        let asked = async {
            let (mut send, mut receive) = connection.open_bi().await?;
            // A stream exists for the other end once a byte is sent.
            send.write_all(b"?").await?;
            send.finish()?;
            Ok::<_, Cause>(receive.read_to_end(ANSWER_MAX).await?)
        };
        let answer = tokio::time::timeout(PATIENCE, asked).await.ok()?.ok()?;
        let Answer(said) = cbor::decode(&answer, ANSWER_MAX)?;
        let read = said.into_iter().filter_map(|(id, heads)| {
            let heads = heads.iter().filter_map(|head| ChangeHash::try_from(&*head.0).ok());
            Some((DocumentId::try_from(id.0).ok()?, heads.collect()))
        });
        Some(read.collect())
    }
}

/// Wakes the notes that a peer just linked has otherwise than here.
pub(crate) async fn compare(core: Arc<Core>, net: Arc<Net>, peer: PeerKey) {
    let heads = net.ask_heads(peer).await;
    let _ = tokio::task::spawn_blocking(move || core.wake_for(&peer, heads.as_ref())).await;
}

/// Answers a peer that asks on a side stream of its link.
pub(crate) async fn answer(core: Arc<Core>, peer: PeerKey, mut send: SendStream, mut receive: RecvStream) {
    let answered = async {
        receive.read_to_end(1).await?;
        let heads = tokio::task::spawn_blocking(move || core.list_heads_for(&peer)).await?;
        let said = heads.into_iter().map(|(id, heads)| {
            (Blob(id.as_bytes().to_vec()), heads.iter().map(|head| Blob(head.0.to_vec())).collect())
        });
        send.write_all(&cbor::encode(&Answer(said.collect()))).await?;
        send.finish()?;
        Ok::<(), Cause>(())
    };
    if let Ok(Err(error)) = tokio::time::timeout(PATIENCE, answered).await {
        tracing::debug!(%error, "a question about heads was not answered");
    }
}
