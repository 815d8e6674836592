//! Spaces: founding one, taking one up, and following what its document says.

use super::core::{Core, Notice, Searching, Space};
use super::document::{OpenDocument, Progress, Purpose};
use super::{SpaceSummary, SyncEvent};
use crate::document;
use crate::error::Error;
use crate::journal;
use crate::roster::{Role, Roster, RosterChange, RosterEntry, space_id};
use crate::signed;
use data_encoding::HEXLOWER;
use domain::identity::PeerKey;
use domain::mutual_help::{SPACE_NAME_MAX, checked_text};
use domain::{NoteId, SpaceId};
use futures::StreamExt;
use samod::{ConnectionId, DocHandle, DocumentId, PeerDocState, PeerRequestState, SearchState};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

// samod compares the state of every search at every message: a thousand at once would take it minutes.
const SEARCHES_MAX: usize = 64;
// A peer that never answers must not keep others from being asked for what else is wanted.
const SEARCH_PATIENCE: Duration = Duration::from_secs(5);
// samod answers for a document on the disk in milliseconds; beyond this the store hangs.
const OPEN_TIMEOUT: Duration = Duration::from_secs(30);

pub(crate) fn draw<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Stopped)?;
    Ok(bytes)
}

impl Core {
    /// Founds a space with this installation as its administrator.
    pub(crate) fn create_space(self: &Arc<Self>, name: &str) -> Result<SpaceSummary, Error> {
        let name = checked_text(name, SPACE_NAME_MAX)?;
        let nonce = HEXLOWER.encode(&draw::<16>()?);
        let id = space_id(&self.key, &nonce);
        let change = RosterChange::Found { name, nonce };
        let entry = RosterEntry { space: id.clone(), prev: Vec::new(), change, by: self.key, at: self.now() };
        let sealed = entry.seal(&self.identity);
        let roster = Roster::resolve(&id, &self.key, [&*sealed]).ok_or(Error::Stopped)?;
        let document_id = DocumentId::try_from(document::uuid(draw()?).to_vec()).expect("sixteen bytes make an id");
        let mut document = document::empty_space();
        document
            .transact(|tx| document::put(tx, document::ROSTER, &signed::hash(&sealed), &sealed))
            .map_err(|_| Error::DocumentBroken { document: document_id.to_string() })?;
        journal::plant(&*self.store, &document_id, &document)?;
        self.adopt_space(&id, Space { root: self.key, document: document_id, roster })?;
        self.find_summary(&id).ok_or(Error::NoSpace { space: id })
    }

    /// Takes up a space whose roster was checked: keeps it, and opens its document (begun empty if need be).
    pub(crate) fn adopt_space(self: &Arc<Self>, id: &SpaceId, space: Space) -> Result<(), Error> {
        self.save_space(id, space.root, &space.document, &space.roster)?;
        // begun before its members may speak of it: a document that samod hears of first, and does not find on the disk,
        // is nowhere for it, and it never looks again
        if !journal::restore(&*self.store, &space.document)?.present {
            journal::plant(&*self.store, &space.document, &document::empty_space())?;
        }
        self.open_space(id, space)
    }

    /// Opens a space that is kept already.
    pub(crate) fn open_space(self: &Arc<Self>, id: &SpaceId, space: Space) -> Result<(), Error> {
        let document_id = space.document.clone();
        self.load_kept_texts(id)?;
        self.set_members(id, &space.roster);
        self.state().spaces.insert(id.clone(), space);
        let opened = self.open_here(id, Purpose::Space, &document_id)?;
        let opened = if opened {
            true
        } else {
            journal::plant(&*self.store, &document_id, &document::empty_space())?;
            self.open_here(id, Purpose::Space, &document_id)?
        };
        if opened { Ok(()) } else { Err(Error::DocumentBroken { document: document_id.to_string() }) }
    }

    /// Opens a document that the store holds and reads it, without telling the app; false when the store has none of it.
    pub(crate) fn open_here(
        self: &Arc<Self>,
        space: &SpaceId,
        purpose: Purpose,
        id: &DocumentId,
    ) -> Result<bool, Error> {
        let restored = journal::restore(&*self.store, id)?;
        if restored.put_back > 0 {
            tracing::warn!(document = %id, changes = restored.put_back, "put back from the journal");
        }
        if !restored.present {
            return Ok(false);
        }
        self.share(space, id);
        let search = async { tokio::time::timeout(OPEN_TIMEOUT, self.repo.find(id.clone())).await };
        let Ok(Ok(Some(handle))) = self.runtime.block_on(search) else {
            return Err(Error::DocumentBroken { document: id.to_string() });
        };
        let delivered = self.load_deliveries(id)?;
        let progress = Progress { journalled: restored.journalled, delivered, ..Progress::default() };
        let document = Arc::new(OpenDocument::new(space.clone(), purpose, handle, progress));
        // held before anybody can find it: what is there already is no news
        let mut progress = document.progress();
        self.watch(document.clone());
        self.work_through_with(&document, &mut progress, false)?;
        Ok(true)
    }

    /// Lets the members of a space read and write a document.
    pub(super) fn share(&self, space: &SpaceId, id: &DocumentId) {
        self.access.send_modify(|access| {
            access.documents.entry(id.clone()).or_insert_with(|| space.clone());
        });
    }

    // Lists an open document and has the recorder told of what happens to it.
    fn watch(&self, document: Arc<OpenDocument>) {
        let id = document.id().clone();
        let mut changes = Box::pin(document.handle.changes());
        let (now, states) = document.handle.peers();
        let mut states = Box::pin(states);
        let notices = self.notices.clone();
        self.state().documents.insert(id.clone(), document.clone());
        let numbered = |states: HashMap<ConnectionId, PeerDocState>| {
            states.into_iter().map(|(connection, state)| (u32::from(connection), state)).collect::<Vec<_>>()
        };
        self.runtime.spawn(async move {
            let _ = notices.send(Notice::Peers(id.clone(), numbered(now)));
            loop {
                let notice = tokio::select! {
                    change = changes.next() => change.map(|_| Notice::Changed(id.clone())),
                    said = states.next() => said.map(|said| Notice::Peers(id.clone(), numbered(said))),
                };
                // Either stream ends with the document's actor; the recorder's channel ends with the engine.
                if notice.is_none_or(|notice| notices.send(notice).is_err()) {
                    break;
                }
            }
        });
    }

    /// Follows the document of a space: roster, notes, listings.
    pub(crate) fn read_space(
        self: &Arc<Self>,
        document: &Arc<OpenDocument>,
        progress: &mut Progress,
        loud: bool,
    ) -> Result<(), Error> {
        self.read_roster(document, loud)?;
        let mut listed = document.with(|doc| document::keys(doc, document::NOTES))?;
        listed.retain(|key| !progress.listed.contains(key));
        for key in listed {
            // A note's document carries the note's own id, which binds it to its author: nothing else to believe.
            if let (Ok(note), Ok(id)) = (NoteId::new(&*key), key.parse::<DocumentId>())
                && id.to_string() == key
            {
                self.open_or_search(&document.space, Purpose::Note(note), &id)?;
            }
            progress.listed.insert(key);
        }
        self.read_envelopes(document, progress, document::LISTINGS, loud)
    }

    fn read_roster(self: &Arc<Self>, document: &OpenDocument, loud: bool) -> Result<(), Error> {
        let entries =
            document.with(|doc| document::values(doc, document::ROSTER, &document::keys(doc, document::ROSTER)))?;
        let (root, space_document, roster) = {
            let state = self.state();
            let Some(space) = state.spaces.get(&document.space) else { return Ok(()) };
            if entries.keys().all(|hash| space.roster.entries.contains_key(hash)) {
                return Ok(());
            }
            let known = space.roster.entries.values().map(|entry| &**entry);
            let sealed = known.chain(entries.values().flatten().map(|entry| &**entry));
            let Some(roster) = Roster::resolve(&document.space, &space.root, sealed) else { return Ok(()) };
            if roster == space.roster {
                return Ok(());
            }
            (space.root, space.document.clone(), roster)
        };
        let before = self.state().spaces.get(&document.space).map(|space| space.roster.clone());
        if let Some(before) = before {
            self.keep_texts_of_removed(&document.space, &before, &roster)?;
        }
        self.save_space(&document.space, root, &space_document, &roster)?;
        if let Some(space) = self.state().spaces.get_mut(&document.space) {
            space.roster = roster.clone();
        }
        self.set_members(&document.space, &roster);
        self.read_again(&document.space, loud);
        if loud && let Some(summary) = self.find_summary(&document.space) {
            self.tell(SyncEvent::SpaceChanged(summary));
        }
        Ok(())
    }

    // With another roster other texts are believed.
    fn read_again(self: &Arc<Self>, space: &SpaceId, loud: bool) {
        let documents: Vec<_> = self.state().documents.values().cloned().collect();
        for note in documents.iter().filter(|doc| doc.space == *space && doc.purpose != Purpose::Space) {
            note.progress().read_heads.clear();
            if let Err(error) = self.work_through(note, loud) {
                tracing::error!(?error, document = %note.id(), "a document cannot be read");
            }
        }
    }

    // Opens a document, or asks the peers for it until one gives it.
    pub(super) fn open_or_search(
        self: &Arc<Self>,
        space: &SpaceId,
        purpose: Purpose,
        id: &DocumentId,
    ) -> Result<(), Error> {
        {
            let state = self.state();
            let elsewhere = state.spaces.values().any(|space| space.document == *id);
            let known = state.documents.contains_key(id) || state.asleep.contains_key(id);
            let wanted = state.searching.contains_key(id) || state.wanted.contains_key(id);
            if elsewhere || known || wanted {
                return Ok(());
            }
        }
        if let Purpose::Note(note) = &purpose
            && self.leave_asleep(space, id, note)?
        {
            return Ok(());
        }
        match self.open_here(space, purpose.clone(), id) {
            Ok(true) => return Ok(()),
            Err(error @ Error::Store(_)) => return Err(error),
            Err(error) => tracing::warn!(?error, document = %id, "not opened from the disk; asking peers"),
            Ok(false) => {}
        }
        self.state().wanted.insert(id.clone(), (space.clone(), purpose));
        self.search_more();
        Ok(())
    }

    /// Whether documents are wanted that peers could be asked for.
    pub(crate) fn waits_to_search(&self) -> bool {
        !self.state().wanted.is_empty() && !self.links.borrow().is_empty()
    }

    /// Asks peers for documents that are wanted, some at a time. With nobody linked nothing is asked.
    pub(crate) fn search_more(self: &Arc<Self>) {
        if self.links.borrow().is_empty() {
            return;
        }
        loop {
            let (id, (space, purpose)) = {
                let mut state = self.state();
                let waited_for =
                    |search: &&Searching| !search.nobody_has_it && search.since.elapsed() < SEARCH_PATIENCE;
                if state.searching.values().filter(waited_for).count() >= SEARCHES_MAX {
                    return;
                }
                let Some(next) = state.wanted.pop_first() else { return };
                state.searching.insert(next.0.clone(), Searching { nobody_has_it: false, since: Instant::now() });
                next
            };
            // not before its turn: samod asks for what is shared by itself
            self.share(&space, &id);
            self.runtime.spawn(self.clone().search(space, purpose, id));
        }
    }

    async fn search(self: Arc<Self>, space: SpaceId, purpose: Purpose, id: DocumentId) {
        // none once the engine stops
        let Ok((mut now, news)) = self.repo.search(id.clone()) else { return };
        let mut news = Box::pin(news);
        loop {
            match now {
                SearchState::Found(handle) => {
                    let _ = self.notices.send(Notice::Found { space, purpose, handle });
                    return;
                }
                SearchState::Requesting(request) => {
                    let nobody_has_it = self.nobody_has(&id, request.peers());
                    if let Some(search) = self.state().searching.get_mut(&id) {
                        search.nobody_has_it = nobody_has_it;
                    }
                    let _ = self.notices.send(Notice::Searches);
                }
                SearchState::Loading => {}
            }
            self.touch();
            let Some(next) = news.next().await else { return };
            now = next;
        }
    }

    // Whether every peer that may have the document said that it has not. One that the policy holds back only because
    // it has not heard of our new grant yet has not been asked.
    fn nobody_has(&self, id: &DocumentId, asked: &HashMap<ConnectionId, PeerRequestState>) -> bool {
        let (links, access) = (self.links.borrow(), self.access.borrow());
        asked.iter().all(|(connection, said)| match said {
            PeerRequestState::Unavailable => true,
            PeerRequestState::BlockedByPolicy => {
                links.get(&u32::from(*connection)).is_some_and(|peer| !access.allows(id, peer))
            }
            _ => false,
        })
    }

    /// Takes a document that a peer gave; the recorder reads it next.
    pub(crate) fn add_found(self: &Arc<Self>, space: SpaceId, purpose: Purpose, handle: DocHandle) {
        let id = handle.document_id().clone();
        self.state().searching.remove(&id);
        self.search_more();
        self.watch(Arc::new(OpenDocument::new(space, purpose, handle, Progress::default())));
    }

    /// Adds a key to a space's roster, unless it is there. Only an administrator's entry counts.
    pub(crate) fn add_member(self: &Arc<Self>, id: &SpaceId, key: PeerKey) -> Result<(), Error> {
        {
            let state = self.state();
            let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
            if space.roster.find_role(&key).is_some() {
                return Ok(());
            }
            if space.roster.find_role(&self.key) != Some(Role::Admin) {
                return Err(Error::NotAdministrator { space: id.clone() });
            }
        }
        self.sign_change(id, RosterChange::Add { key, role: Role::Member })
    }
}
