//! Bundles: a space out of the journal into one file, and such a file through the gate into documents and journal.

use super::Engine;
use super::core::Core;
use super::document::{OpenDocument, Purpose};
use crate::bundle::manifest::Manifest;
use crate::bundle::{self, Bundle, BundleFault, BundleReport, BundleWritten, Carried, ChunkFault, RefusedChunk, chunk};
use crate::cbor;
use crate::document;
use crate::error::Error;
use crate::gate;
use crate::journal;
use crate::roster::Roster;
use automerge::{Automerge, Change, ReadDoc};
use domain::identity::PeerKey;
use domain::{NoteId, SpaceId};
use samod::DocumentId;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

// The number of the last bundle made of a space, and of the last taken in of each maker.
const MADE: &str = "emancip/bundle/made/";
const TAKEN: &str = "emancip/bundle/taken/";
// Changes are put together up to here; a larger one goes alone.
const CHUNK_FULL: usize = 1 << 20;

impl Core {
    /// Makes a bundle of everything that the journal has of a space.
    pub(crate) fn seal_bundle(&self, id: &SpaceId) -> Result<(Vec<u8>, BundleWritten), Error> {
        let space_document = self.get_space_document(id)?;
        let (name, roster_heads, readers) = {
            let state = self.state();
            let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
            let readers: BTreeSet<PeerKey> = space.roster.members.keys().copied().collect();
            (space.roster.name.clone(), space.roster.heads.clone(), readers)
        };
        let mut ids = vec![space_document.id().clone()];
        ids.extend(self.list_ids_of(id, &space_document.with(|doc| doc.clone())?));
        let mut documents = Vec::new();
        for document in ids {
            documents.extend(self.carry(document)?);
        }
        let number = self.get_number(&format!("{MADE}{id}"))? + 1;
        let manifest = Manifest {
            space: id.clone(),
            space_name: name.clone(),
            sender: self.key,
            number,
            made_at: self.now(),
            roster_heads,
            documents: Vec::new(),
        };
        let bytes = bundle::write(&self.identity, &readers, manifest, &documents)?;
        self.store.put_chunk(&format!("{MADE}{id}"), &cbor::encode(&number))?;
        let written = BundleWritten {
            space_name: name,
            documents: documents.len(),
            readers: readers.len(),
            bytes: bytes.len(),
            number,
        };
        Ok((bytes, written))
    }

    /// Takes in the bytes of a bundle.
    pub(crate) fn take_bundle(self: &Arc<Self>, bytes: &[u8]) -> Result<BundleReport, Error> {
        let bundle = bundle::read(bytes, &self.identity)?;
        let id = bundle.space().clone();
        let Ok(space_document) = self.get_space_document(&id) else {
            return Err(BundleFault::UnknownSpace { name: shown(&bundle.manifest.space_name) }.into());
        };
        let here = space_document.with(|doc| doc.clone())?;
        let of_space: Vec<&Carried> = bundle.documents.iter().filter(|doc| doc.id == *space_document.id()).collect();
        let merged = of_space
            .iter()
            .flat_map(|doc| &doc.chunks)
            .fold(here, |merged, chunk| chunk::admit(&merged, chunk).map_or(merged, |(merged, _)| merged));
        let name = self.check_sender(&id, &merged, &bundle.manifest.sender)?;
        let mut report = BundleReport {
            space: id.clone(),
            space_name: name,
            sender: bundle.manifest.sender,
            own: bundle.manifest.sender == self.key,
            number: bundle.manifest.number,
            made_at: bundle.manifest.made_at,
            documents: bundle.documents.len(),
            new_changes: 0,
            known_changes: 0,
            new_texts: 0,
            older: false,
            refused: Vec::new(),
        };
        let texts_before = self.count_texts(&id);
        let allowed = self.list_ids_of(&id, &merged);
        // Notes first: once the space's list names them, they open from the disk.
        let (first, last): (Vec<_>, Vec<_>) =
            bundle.documents.iter().partition(|carried| carried.id != *space_document.id());
        for carried in first {
            if allowed.contains(&carried.id) {
                self.take_document(&id, carried, &bundle, &mut report)?;
            } else {
                refuse(&mut report, &carried.id, ChunkFault::Elsewhere);
            }
        }
        for carried in last {
            self.take_document(&id, carried, &bundle, &mut report)?;
        }
        if !report.own {
            self.credit(&bundle);
        }
        report.older = self.note_taken(&bundle)?;
        report.new_texts = self.count_texts(&id).saturating_sub(texts_before);
        self.touch();
        Ok(report)
    }

    // The documents of a space, but for its own: those it lists, and those that are known to be its. One that belongs
    // to another space of ours is never counted.
    fn list_ids_of(&self, space: &SpaceId, index: &Automerge) -> BTreeSet<DocumentId> {
        let listed = document::keys(index, document::NOTES);
        let listed = listed.iter().filter_map(|key| key.parse::<DocumentId>().ok().filter(|id| id.to_string() == *key));
        let spaces: BTreeSet<DocumentId> = self.state().spaces.values().map(|space| space.document.clone()).collect();
        let wanted: Vec<DocumentId> =
            self.state().wanted.iter().filter(|(_, (of, _))| of == space).map(|(id, _)| id.clone()).collect();
        let access = self.access.borrow();
        let known = access.documents.iter().filter(|(_, of)| *of == space).map(|(id, _)| id.clone());
        let mut ids: BTreeSet<DocumentId> = listed.chain(wanted).chain(known).collect();
        ids.retain(|id| access.documents.get(id).is_none_or(|of| of == space) && !spaces.contains(id));
        ids
    }

    // A document as the journal has it, in chunks of whole changes.
    fn carry(&self, id: DocumentId) -> Result<Option<Carried>, Error> {
        let rows = self.store.list_journal(&id.to_string())?;
        let rows: Vec<&[u8]> = rows.iter().map(|(_, bytes)| &**bytes).collect();
        let whole = match gate::admit(&Automerge::new(), &[], &rows) {
            Ok(admitted) => admitted.document,
            // one damaged row must not keep the others from travelling
            Err(fault) => {
                tracing::error!(document = %id, %fault, "the journal of a document is not whole");
                self.load_from_journal(&id)?
            }
        };
        let mut chunks: Vec<Vec<u8>> = Vec::new();
        for change in whole.get_changes(&[]) {
            let bytes = change.raw_bytes();
            match chunks.last_mut() {
                Some(last) if last.len() + bytes.len() <= CHUNK_FULL => last.extend(bytes),
                _ => chunks.push(bytes.to_vec()),
            }
        }
        Ok((!chunks.is_empty()).then(|| Carried { id, heads: whole.get_heads(), chunks }))
    }

    // Whether the maker belongs to the space, by all that is known here and in the bundle; returns the space's name.
    fn check_sender(&self, id: &SpaceId, merged: &Automerge, sender: &PeerKey) -> Result<String, Error> {
        let entries = document::values(merged, document::ROSTER, &document::keys(merged, document::ROSTER));
        let state = self.state();
        let space = state.spaces.get(id).ok_or_else(|| Error::NoSpace { space: id.clone() })?;
        let known = space.roster.entries.values().map(|entry| &**entry);
        let sealed = known.chain(entries.values().flatten().map(|entry| &**entry));
        let member = Roster::resolve(id, &space.root, sealed).is_some_and(|roster| roster.find_role(sender).is_some());
        let name = space.roster.name.clone();
        if member { Ok(name) } else { Err(BundleFault::NotAMember { name }.into()) }
    }

    // Journal first, as everywhere.
    fn take_document(
        self: &Arc<Self>,
        space: &SpaceId,
        carried: &Carried,
        bundle: &Bundle,
        report: &mut BundleReport,
    ) -> Result<(), Error> {
        let differs = match self.state().asleep.get(&carried.id) {
            Some(sleeper) => carried.heads.iter().any(|head| !sleeper.heads.contains(head)),
            None => false,
        };
        let open = if differs { self.find_or_wake(&carried.id)? } else { self.find_document(&carried.id) };
        let mut here = match &open {
            Some(document) => document.with(|doc| doc.clone())?,
            None => self.load_from_journal(&carried.id)?,
        };
        let from = bundle.manifest.sender.to_string();
        let mut all_news = Vec::new();
        for chunk in &carried.chunks {
            let listed = chunk::changes(chunk).map_or(0, |changes| changes.len());
            let (grown, news) = match chunk::admit(&here, chunk) {
                Ok(taken) => taken,
                Err(why) => {
                    refuse(report, &carried.id, why);
                    continue;
                }
            };
            journal::append(&*self.store, &carried.id, &news, Some(&from))?;
            report.new_changes += news.len();
            report.known_changes += listed.saturating_sub(news.len());
            here = grown;
            all_news.extend(news);
        }
        if all_news.is_empty() {
            return Ok(());
        }
        match open {
            Some(document) => {
                document.take_in(all_news)?;
                self.work_through(&document, true)
            }
            None => self.plant_note(space, &carried.id, &all_news),
        }
    }

    // A note that is not open: its chunks are put where samod reads them, and it is opened.
    fn plant_note(self: &Arc<Self>, space: &SpaceId, id: &DocumentId, news: &[Change]) -> Result<(), Error> {
        journal::put_chunks(&*self.store, id, news)?;
        if self.state().searching.contains_key(id) {
            return self.lend(id);
        }
        let wanted = self.state().wanted.remove(id).map(|(_, purpose)| purpose);
        let Some(purpose) = wanted.or_else(|| NoteId::new(id.to_string()).ok().map(Purpose::Note)) else {
            return Ok(());
        };
        match self.open_here(space, purpose, id) {
            // what is kept opens at the next start: no reason to stop here
            Err(error @ Error::DocumentBroken { .. }) => {
                tracing::error!(?error, document = %id, "a note of a bundle does not open");
                Ok(())
            }
            opened => opened.map(|_| ()),
        }
    }

    fn load_from_journal(&self, id: &DocumentId) -> Result<Automerge, Error> {
        let mut here = Automerge::new();
        for (_, bytes) in self.store.list_journal(&id.to_string())? {
            if let Ok((grown, _)) = chunk::admit(&here, &bytes) {
                here = grown;
            }
        }
        Ok(here)
    }

    // Whoever sends a document with all that we have of it has our texts in it.
    fn credit(self: &Arc<Self>, bundle: &Bundle) {
        let theirs = bundle.documents.iter().map(|carried| (carried.id.clone(), carried.heads.clone())).collect();
        self.wake_to_credit(&bundle.manifest.sender, &theirs);
        for carried in &bundle.documents {
            let Some(document) = self.find_document(&carried.id) else { continue };
            let has_all = document.with(|doc| {
                carried.heads.iter().all(|head| doc.get_change_by_hash(head).is_some())
                    && doc.get_changes(&carried.heads).is_empty()
            });
            if has_all.unwrap_or(false) {
                self.add_holder(&document, bundle.manifest.sender);
            }
        }
    }

    // Remembers the highest number of each maker; returns whether this bundle's is lower.
    fn note_taken(&self, bundle: &Bundle) -> Result<bool, Error> {
        let key = format!("{TAKEN}{}/{}", bundle.manifest.space, bundle.manifest.sender);
        let highest = self.get_number(&key)?;
        if bundle.manifest.number > highest {
            self.store.put_chunk(&key, &cbor::encode(&bundle.manifest.number))?;
        }
        tracing::info!(hash = %bundle.hash, number = bundle.manifest.number, "a bundle was taken in");
        Ok(bundle.manifest.number < highest)
    }

    fn get_number(&self, key: &str) -> Result<u64, Error> {
        Ok(self.store.get_chunk(key)?.and_then(|bytes| cbor::decode(&bytes, 16)).unwrap_or(0))
    }

    fn count_texts(&self, space: &SpaceId) -> usize {
        let documents: BTreeMap<DocumentId, Arc<OpenDocument>> = self.state().documents.clone();
        let open = documents.values().filter(|doc| doc.space == *space).map(|doc| doc.progress().records.len());
        // counted before the state is held: whoever works through a document holds it while it asks for the state
        let open: usize = open.sum();
        let state = self.state();
        let asleep = state.asleep.iter().filter(|(id, sleeper)| sleeper.space == *space && !documents.contains_key(id));
        open + asleep.map(|(_, sleeper)| sleeper.texts.len()).sum::<usize>()
    }
}

fn refuse(report: &mut BundleReport, document: &DocumentId, why: ChunkFault) {
    report.refused.push(RefusedChunk { document: document.to_string(), why });
}

// A name from elsewhere, for a sentence of ours.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}

impl Engine {
    /// Writes a space into a file that only its members can read; when it returns, the file was read back.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::Bundle`] when it makes more than [`crate::BUNDLE_MAX`] bytes, [`Error::BundleFile`]
    /// when it cannot be written: a file that was there is as it was, [`Error::Store`].
    pub fn export_bundle(&self, space: &SpaceId, path: &Path) -> Result<BundleWritten, Error> {
        let (bytes, written) = self.seal_bundle(space)?;
        bundle::file::write(path, &bytes)?;
        Ok(written)
    }

    /// Makes the bytes of [`Engine::export_bundle`].
    ///
    /// # Errors
    /// As [`Engine::export_bundle`], but for the file.
    pub fn seal_bundle(&self, space: &SpaceId) -> Result<(Vec<u8>, BundleWritten), Error> {
        self.running()?.seal_bundle(space)
    }

    /// Takes in a file that a member wrote. Taking it in again changes nothing, and the report says so.
    ///
    /// # Errors
    /// [`Error::BundleFile`] when it cannot be read, [`Error::Bundle`] when it is not for this installation or its
    /// spaces, [`Error::Store`] when it cannot be kept.
    pub fn import_bundle(&self, path: &Path) -> Result<BundleReport, Error> {
        let core = self.running()?;
        core.take_bundle(&bundle::file::read(path)?)
    }

    /// Takes in bytes as [`Engine::import_bundle`].
    ///
    /// # Errors
    /// As [`Engine::import_bundle`], but for the file.
    pub fn take_bundle(&self, bytes: &[u8]) -> Result<BundleReport, Error> {
        self.running()?.take_bundle(bytes)
    }
}
