//! Links in memory, for the village: samod's messages between two engines of one process, past the same rosters and the
//! same guard as a link of iroh, with the faults that a test wishes on their way.

use super::count_links;
use super::guard::Guard;
use crate::engine::core::{Core, Space};
use crate::error::Error;
use crate::roster::{Role, Roster};
use domain::SpaceId;
use futures::channel::mpsc;
use futures::future::{BoxFuture, FutureExt};
use futures::{StreamExt, stream};
use samod::{AcceptorHandle, BackoffConfig, DialError, Dialer, DialerEvent, DialerHandle, PeerId, Transport};
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What becomes of a message on its way: none, itself, twice, or others kept back before.
pub type Carry = Box<dyn FnMut(Vec<u8>) -> Vec<Vec<u8>> + Send>;

/// A link in memory; it ends when this is dropped, or when either end is no member for the other any more.
pub struct MemoryLink {
    dialer: DialerHandle,
    acceptor: AcceptorHandle,
    watch: tokio::task::JoinHandle<()>,
}

// samod tells handles apart by their addresses.
static LINKS: AtomicUsize = AtomicUsize::new(0);

struct Once {
    name: url::Url,
    transport: Mutex<Option<Transport>>,
}

impl Dialer for Once {
    type Error = Infallible;

    fn url(&self) -> url::Url {
        self.name.clone()
    }

    fn connect(&self) -> BoxFuture<'static, Result<Transport, DialError<Infallible>>> {
        let transport = self.transport.lock().unwrap_or_else(PoisonError::into_inner).take();
        async move {
            match transport {
                Some(transport) => Ok(transport),
                // a link that ended is not made again: whoever wants another makes another
                None => futures::future::pending().await,
            }
        }
        .boxed()
    }
}

/// Links two engines; `None` when either is outside every roster of the other, or does not hear it for a while.
pub(crate) fn connect(caller: &Arc<Core>, called: &Arc<Core>, to: Carry, back: Carry) -> Option<MemoryLink> {
    let hears = |one: &Core, other: &Core| one.access.borrow().knows(&other.key) && !one.guards.is_barred(&other.key);
    if !hears(caller, called) || !hears(called, caller) {
        return None;
    }
    let number = LINKS.fetch_add(1, Ordering::Relaxed);
    let name = |core: &Core| url::Url::parse(&format!("memory://{}/{number}", core.key)).ok();
    let acceptor = called.repo.make_acceptor(name(caller)?).ok()?;
    count_links(called, acceptor.clone());
    let (there, arriving) = mpsc::unbounded();
    let (here, returning) = mpsc::unbounded();
    acceptor.accept(transport(called, caller, arriving, here, to)).ok()?;
    let transport = Mutex::new(Some(transport(caller, called, returning, there, back)));
    let dialer = caller.repo.dial(BackoffConfig::default(), Arc::new(Once { name: name(called)?, transport })).ok()?;
    caller.runtime.spawn(follow(caller.clone(), called.clone(), dialer.clone()));
    for (one, other) in [(caller, called), (called, caller)] {
        one.wake_for(&other.key, Some(&other.list_heads_for(&one.key)));
    }
    let (mut ours, mut theirs) = (caller.access.subscribe(), called.access.subscribe());
    let (one, other, ends) = (caller.key, called.key, (dialer.clone(), acceptor.clone()));
    let watch = caller.runtime.spawn(async move {
        tokio::select! {
            _ = ours.wait_for(|access| !access.knows(&other)) => {}
            _ = theirs.wait_for(|access| !access.knows(&one)) => {}
        }
        ends.0.close();
        ends.1.close();
    });
    Some(MemoryLink { dialer, acceptor, watch })
}

// Counts the link of the one who called.
async fn follow(caller: Arc<Core>, called: Arc<Core>, dialer: DialerHandle) {
    let peer = called.key;
    drop(called);
    let mut events = dialer.events();
    let mut link = dialer.connection_id().map(u32::from);
    if let Some(link) = link {
        caller.set_link(link, Some(peer));
    }
    while let Some(event) = events.next().await {
        match event {
            DialerEvent::Connected { .. } => {
                link = dialer.connection_id().map(u32::from);
                if let Some(link) = link {
                    caller.set_link(link, Some(peer));
                }
            }
            DialerEvent::Disconnected { .. } => {
                if let Some(link) = link.take() {
                    caller.set_link(link, None);
                }
            }
            _ => {}
        }
    }
    if let Some(link) = link {
        caller.set_link(link, None);
    }
}

// The transport of `core`, whose other end is `other`.
fn transport(
    core: &Arc<Core>,
    other: &Core,
    from: mpsc::UnboundedReceiver<Vec<u8>>,
    to: mpsc::UnboundedSender<Vec<u8>>,
    mut carry: Carry,
) -> Transport {
    let carried = from.flat_map(move |message| stream::iter(carry(message))).map(Ok::<_, Infallible>);
    let incoming = Guard::new(core, other.key, || {}).watch(carried);
    Transport::new(Box::pin(incoming), to).with_expected_peer_id(PeerId::from(other.key.to_string()))
}

/// Takes an engine into a space of another as a member, as an invite would, without a meeting over a socket.
pub(crate) fn welcome(host: &Arc<Core>, guest: &Arc<Core>, id: &SpaceId, role: Role) -> Result<(), Error> {
    host.add_member(id, guest.key)?;
    if role != Role::Member {
        host.change_role(id, guest.key, role)?;
    }
    let no_space = || Error::NoSpace { space: id.clone() };
    let (root, document, entries) = {
        let state = host.state();
        let space = state.spaces.get(id).ok_or_else(no_space)?;
        (space.root, space.document.clone(), space.roster.entries.clone())
    };
    let roster = Roster::resolve(id, &root, entries.values().map(|entry| &**entry)).ok_or_else(no_space)?;
    guest.adopt_space(id, Space { root, document, roster })
}

impl Drop for MemoryLink {
    fn drop(&mut self) {
        self.watch.abort();
        self.dialer.close();
        self.acceptor.close();
    }
}
