//! What the engine tells, on a thread of its own: into the tables, and to the face.

use super::project::Projector;
use super::tell;
use crate::{ChangeListener, Error};
use contract::Changed;
use domain::identity::PeerKey;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;
use sync::{Alarm, Engine, Role, SyncEvent};

/// How long until what could not be written is tried again.
const RETRY: Duration = Duration::from_secs(2);
/// The most that waits; what comes beyond is in its document, and in the tables when the engine next opens.
const WAITING_MAX: usize = 1000;

/// The most events written as one.
const AT_ONCE: usize = 1000;

/// What the engine knows beyond an event.
enum Known {
    Nothing,
    Members(Vec<(PeerKey, Role)>),
    Holders(usize),
}

pub(super) struct Listener {
    pub(super) projector: Projector,
    pub(super) on_changed: Arc<Mutex<Option<ChangeListener>>>,
    /// Whether what arrives cannot be kept now.
    pub(super) failing: Arc<AtomicBool>,
    /// What is asked about its members and deliveries.
    pub(super) engine: Weak<Engine>,
}

impl Listener {
    /// Works until the engine ends.
    pub(super) fn run(&self, events: &Receiver<SyncEvent>) {
        let mut waiting: VecDeque<SyncEvent> = VecDeque::new();
        // the engine's own store, and the tables here: either may be refused
        let mut store_fails = false;
        loop {
            let event = if waiting.is_empty() {
                events.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                events.recv_timeout(RETRY)
            };
            match event {
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    let again = std::mem::take(&mut waiting);
                    again.into_iter().for_each(|event| self.take(event, &mut waiting));
                }
                Ok(event) => {
                    let all: Vec<SyncEvent> = std::iter::once(event).chain(events.try_iter().take(AT_ONCE)).collect();
                    for event in &all {
                        match event {
                            SyncEvent::Alarm(Alarm::StoreFailing { .. }) => store_fails = true,
                            SyncEvent::StoreWritesAgain => store_fails = false,
                            _ => {}
                        }
                    }
                    self.take_all(all, &mut waiting);
                }
            }
            let fails = store_fails || !waiting.is_empty();
            if self.failing.swap(fails, Ordering::Relaxed) != fails {
                // the person must read that what arrives is not kept, and when it is again
                tell(&self.on_changed, Changed::Spaces);
            }
        }
    }

    /// Writes what several events tell as one; what is refused so is written one by one.
    fn take_all(&self, events: Vec<SyncEvent>, waiting: &mut VecDeque<SyncEvent>) {
        if events.len() > 1 {
            // asked before the database is held: the engine may be waiting for it
            let all: Vec<(&SyncEvent, Known)> = events.iter().map(|event| (event, self.ask(event))).collect();
            let written = self.projector.db.together(|| {
                all.iter().map(|(event, known)| self.write(event, known)).collect::<crate::Result<Vec<_>>>()
            });
            if let Ok(changes) = written {
                let mut told: Vec<Changed> = Vec::new();
                for changed in changes.into_iter().flatten() {
                    if !told.contains(&changed) {
                        told.push(changed);
                        tell(&self.on_changed, changed);
                    }
                }
                return;
            }
        }
        events.into_iter().for_each(|event| self.take(event, waiting));
    }

    /// Returns what the engine knows beyond the event itself.
    fn ask(&self, event: &SyncEvent) -> Known {
        let Some(engine) = self.engine.upgrade() else { return Known::Nothing };
        match event {
            SyncEvent::SpaceChanged(space) => Known::Members(engine.roles(&space.id)),
            SyncEvent::Delivered { hash } => Known::Holders(engine.deliveries(hash)),
            _ => Known::Nothing,
        }
    }

    fn write(&self, event: &SyncEvent, known: &Known) -> crate::Result<Option<Changed>> {
        match (event, known) {
            (SyncEvent::SpaceChanged(space), Known::Members(members)) => self.projector.members(&space.id, members)?,
            (SyncEvent::Delivered { hash }, Known::Holders(holders)) => {
                self.projector.db.with(|db| db.put_delivered(hash, *holders))?;
            }
            _ => {}
        }
        self.projector.event(event)
    }

    fn take(&self, event: SyncEvent, waiting: &mut VecDeque<SyncEvent>) {
        match self.write(&event, &self.ask(&event)) {
            Ok(Some(changed)) => tell(&self.on_changed, changed),
            Ok(None) => {}
            Err(error) => {
                tracing::error!(%error, "cannot write what a peer sent into the tables");
                let refused =
                    matches!(error, Error::Storage(storage::Error::DiskFull { .. } | storage::Error::ReadOnly { .. }));
                // anything else would be refused again; the record stays in its document
                if refused && waiting.len() < WAITING_MAX {
                    waiting.push_back(event);
                }
            }
        }
    }
}
