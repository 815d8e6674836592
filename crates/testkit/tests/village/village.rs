//! What a village does, and what must hold when all of it is over.

use crate::faults::{Fault, Faults};
use crate::peer::{CLOCKS, Peer};
use domain::identity::PeerKey;
use domain::mutual_help::{Mark, NoteKind, Target};
use domain::{NoteId, SpaceId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};
use sync::{MemoryLink, NoteText, RecordBody, Role};

/// Things that happen before the village is healed.
const STEPS: usize = 24;
/// How long the healed village has to agree: much more than it needs on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// What must be the same everywhere: the texts by hash, the text written together, who belongs.
type Held = (BTreeSet<String>, String, Vec<(PeerKey, Role)>);

/// A village and what is known of its life.
pub(crate) struct Village {
    dice: fastrand::Rng,
    faults: Faults,
    peers: Vec<Peer>,
    moved: Receiver<()>,
    links: BTreeMap<(usize, usize), MemoryLink>,
    space: SpaceId,
    /// The note that is written together.
    together: NoteId,
    /// The texts that were acknowledged, each with who wrote it.
    acknowledged: BTreeMap<String, usize>,
    /// The words that were acknowledged of the text written together.
    words: BTreeSet<String>,
    /// Bundles on sticks, oldest first, each with its maker.
    sticks: Vec<(usize, Vec<u8>)>,
    /// The one who was put out, if anybody was.
    removed: Option<usize>,
    written: usize,
}

impl Village {
    /// Founds a village of three or four installations.
    pub(crate) fn new(seed: u64, faults: &Faults) -> Self {
        let mut dice = fastrand::Rng::with_seed(seed);
        let (sender, moved) = mpsc::channel();
        let size = dice.usize(3..=4);
        let peers: Vec<Peer> = ["Ana", "Ben", "Carla", "Dov"][..size]
            .iter()
            .map(|name| {
                let clock = if dice.bool() { 0 } else { dice.usize(1..CLOCKS.len()) };
                if clock > 0 {
                    faults.count(Fault::SkewedClock);
                }
                // the real database takes a disk's time: a tenth of the installations live on it
                Peer::new(name, CLOCKS[clock], dice.u8(..10) == 0, sender.clone())
            })
            .collect();
        let ana = peers[0].engine();
        let space = ana.create_space("Le village").expect("a space").id;
        for (at, peer) in peers.iter().enumerate().skip(1) {
            let role = if at == 1 { Role::Admin } else { Role::Member };
            ana.welcome_in_memory(peer.engine(), &space, role).expect("taken in");
        }
        let note = ana.write_note(&space, peers[0].author(), NoteKind::HowTo, "Ensemble", "Au début.").expect("a note");
        let together = note.subject.note().expect("a note").clone();
        ana.begin_shared_text(&space, &together).expect("begun");
        let acknowledged = BTreeMap::from([(note.hash, 0)]);
        Self {
            dice,
            faults: faults.clone(),
            peers,
            moved,
            links: BTreeMap::new(),
            space,
            together,
            acknowledged,
            words: BTreeSet::new(),
            sticks: Vec::new(),
            removed: None,
            written: 0,
        }
    }

    /// Lives through everything, then checks that the honest ones agree.
    pub(crate) fn live(mut self) {
        for _ in 0..STEPS {
            self.step();
        }
        self.agree("after everything");
        self.the_removed_one_gets_nothing_in();
        for at in self.honest() {
            if self.dice.bool() { self.peers[at].crash() } else { self.rest(at) }
        }
        self.agree("after a new start of everybody");
    }

    fn step(&mut self) {
        let at = self.dice.usize(..self.peers.len());
        match self.dice.u8(..100) {
            0..18 => self.write(at),
            18..32 => self.answer(at),
            32..38 => self.revise(at),
            38..46 => self.write_together(at),
            46..62 => self.link(at),
            62..66 => self.cut(),
            66..71 => self.part(),
            // time passes: what is on its way goes on
            71..78 => drop(self.moved.recv_timeout(Duration::from_millis(30))),
            78..84 => self.crash(at),
            84..86 => self.rest(at),
            86..90 => self.fill_a_stick(at),
            90..97 => self.read_a_stick(at),
            _ => self.put_one_out(),
        }
    }

    // Everybody who was not put out.
    fn honest(&self) -> Vec<usize> {
        (0..self.peers.len()).filter(|at| self.removed != Some(*at)).collect()
    }

    // Keeps what a person was told to be written.
    fn acknowledge(&mut self, at: usize, hash: String) {
        if self.peers[at].acknowledges() {
            self.acknowledged.insert(hash, at);
        }
    }

    fn write(&mut self, at: usize) {
        self.written += 1;
        let (peer, title) = (&self.peers[at], format!("Note {}", self.written));
        // whoever heard of having been put out may write no more
        if let Ok(note) = peer.engine().write_note(&self.space, peer.author(), NoteKind::Question, &title, "Comment ?")
        {
            self.acknowledge(at, note.hash);
        }
    }

    // Returns a note that this installation shows, and whether it is its own.
    fn some_note(&mut self, at: usize) -> Option<(NoteId, bool)> {
        let records = self.peers[at].engine().records().expect("records");
        let mut notes = records.iter().filter(|record| matches!(record.body, RecordBody::Note { .. }));
        let count = notes.clone().count();
        let note = notes.nth(self.dice.usize(..count.max(1)))?;
        Some((note.subject.note()?.clone(), note.own))
    }

    fn answer(&mut self, at: usize) {
        let Some((note, _)) = self.some_note(at) else { return };
        let peer = &self.peers[at];
        let written = if self.dice.bool() {
            peer.engine().reply(&self.space, &note, peer.author(), "Voici comment.")
        } else {
            let (space, on) = (&self.space, Target::Note);
            peer.engine().mark(space, &note, peer.author(), &on, Mark::MeToo, self.dice.bool(), "")
        };
        if let Ok(written) = written {
            self.acknowledge(at, written.hash);
        }
    }

    fn revise(&mut self, at: usize) {
        let Some((note, true)) = self.some_note(at) else { return };
        let peer = &self.peers[at];
        self.written += 1;
        let title = format!("Note revue {}", self.written);
        let kind = if note == self.together { NoteKind::HowTo } else { NoteKind::Question };
        let text = NoteText { kind, title: &title, body: "Autrement dit.", tags: &[], mentions: &[] };
        if let Ok(written) = peer.engine().edit_note(&self.space, &note, peer.author(), &text) {
            self.acknowledge(at, written.hash);
        }
    }

    fn write_together(&mut self, at: usize) {
        let peer = &self.peers[at];
        let Ok(Some(now)) = peer.engine().shared_text(&self.space, &self.together) else { return };
        self.written += 1;
        let word = format!("mot{}.", self.written);
        let place = self.dice.usize(..=now.text.chars().count());
        let split = now.text.char_indices().nth(place).map_or(now.text.len(), |(byte, _)| byte);
        // a word that is not torn apart by another one put inside it
        let split = now.text[..split].rfind(' ').unwrap_or(now.text.len());
        let text = format!("{} {word}{}", &now.text[..split], &now.text[split..]);
        let edited = peer.engine().edit_shared_text(&self.space, &self.together, peer.author(), &now.version, &text);
        if edited.is_ok() && peer.acknowledges() && self.removed != Some(at) {
            self.words.insert(word);
        }
    }

    fn link(&mut self, at: usize) {
        let other = self.dice.usize(..self.peers.len());
        let pair = (at.min(other), at.max(other));
        if at == other || self.links.contains_key(&pair) {
            return;
        }
        let (to, back) = (self.faults.carry(self.dice.fork()), self.faults.carry(self.dice.fork()));
        if let Some(link) = self.peers[at].engine().link_in_memory(self.peers[other].engine(), to, back) {
            self.links.insert(pair, link);
        }
    }

    fn cut(&mut self) {
        let pairs: Vec<_> = self.links.keys().copied().collect();
        if let Some(pair) = self.dice.choice(&pairs) {
            self.links.remove(pair);
        }
    }

    // The village falls apart: nobody of one half reaches the other.
    fn part(&mut self) {
        let half = 1 + self.dice.usize(..self.peers.len() - 1);
        let before = self.links.len();
        self.links.retain(|(one, other), _| (*one < half) == (*other < half));
        if self.links.len() < before {
            self.faults.count(Fault::Partition);
        }
    }

    fn crash(&mut self, at: usize) {
        self.peers[at].end_after(self.dice.usize(..6));
        if self.dice.bool() {
            self.write(at);
        }
        self.links.retain(|(one, other), _| *one != at && *other != at);
        self.faults.count(Fault::Crash);
        if self.peers[at].is_on_sqlite() {
            self.faults.count(Fault::CrashOfSqlite);
        }
        self.peers[at].crash();
    }

    fn rest(&mut self, at: usize) {
        self.links.retain(|(one, other), _| *one != at && *other != at);
        if self.peers[at].rest() > 0 {
            self.faults.count(Fault::Asleep);
        }
    }

    fn fill_a_stick(&mut self, at: usize) {
        if let Ok((bytes, _)) = self.peers[at].engine().seal_bundle(&self.space) {
            self.sticks.push((at, bytes));
        }
    }

    fn read_a_stick(&mut self, at: usize) {
        let others: Vec<usize> = (0..self.sticks.len()).filter(|stick| self.sticks[*stick].0 != at).collect();
        let Some(stick) = self.dice.choice(&others).copied() else { return };
        let (maker, bytes) = &self.sticks[stick];
        let engine = self.peers[at].engine();
        match self.dice.u8(..3) {
            0 => {
                let mut wrong = bytes.clone();
                if self.dice.bool() {
                    wrong.truncate(self.dice.usize(..bytes.len()));
                } else {
                    let place = self.dice.usize(..wrong.len());
                    wrong[place] ^= 1 << self.dice.u8(..8);
                }
                let taken = engine.take_bundle(&wrong);
                assert!(taken.is_err(), "a bundle with wrong bytes was taken in: {taken:?}");
                self.faults.count(Fault::CorruptedBundle);
            }
            1 => drop(engine.take_bundle(bytes)),
            _ => {
                // a new one first, then the one from the bottom of a drawer: it takes nothing back
                let Ok((newest, _)) = self.peers[*maker].engine().seal_bundle(&self.space) else { return };
                drop(engine.take_bundle(&newest));
                let before = self.peers[at].texts();
                if let Ok(report) = engine.take_bundle(bytes)
                    && report.older
                {
                    assert!(self.peers[at].texts().is_superset(&before), "an old bundle took texts away");
                    self.faults.count(Fault::StaleBundle);
                }
            }
        }
    }

    // An administrator who stays puts out one who only is a member.
    fn put_one_out(&mut self) {
        if self.removed.is_some() || self.peers.len() < 4 {
            return;
        }
        let (by, out) = (self.dice.usize(..2), self.dice.usize(2..self.peers.len()));
        let removed = self.peers[by].engine().remove_member(&self.space, self.key(out));
        if removed.is_ok() && self.peers[by].acknowledges() {
            self.removed = Some(out);
            self.faults.count(Fault::RemovedMember);
        }
    }

    fn key(&self, at: usize) -> PeerKey {
        self.peers[at].identity.key()
    }

    // Makes a link without faults between all who belong and know of one another already; returns who does not yet.
    fn heal(&mut self) -> Option<String> {
        let (honest, mut strangers) = (self.honest(), None);
        for (place, one) in honest.iter().enumerate() {
            for other in &honest[place + 1..] {
                let whole = || -> sync::Carry { Box::new(|message| vec![message]) };
                if self.links.contains_key(&(*one, *other)) {
                    continue;
                }
                let (caller, called) = (&self.peers[*one], &self.peers[*other]);
                match caller.engine().link_in_memory(called.engine(), whole(), whole()) {
                    Some(link) => drop(self.links.insert((*one, *other), link)),
                    None => strangers = Some(format!("{} and {} do not hear each other", caller.name, called.name)),
                }
            }
        }
        strangers
    }

    // What is missing until all agree; nothing when they do.
    fn disagreement(&self) -> Option<String> {
        let honest = self.honest();
        let out = self.removed.map(|at| self.key(at));
        let mut first: Option<Held> = None;
        for at in honest {
            let peer = &self.peers[at];
            let engine = peer.engine();
            // which texts of one who was put out came in time is known to each installation by itself (docs/trust.md)
            let records = engine.records().expect("records").into_iter();
            let texts: BTreeSet<String> =
                records.filter(|record| Some(record.author_key) != out).map(|record| record.hash).collect();
            let missing = self.acknowledged.iter().filter(|(_, by)| self.removed != Some(**by));
            let missing = missing.filter(|(hash, _)| !texts.contains(*hash)).count();
            if missing > 0 {
                return Some(format!("{} lacks {missing} of {} texts", peer.name, self.acknowledged.len()));
            }
            let together = match engine.shared_text(&self.space, &self.together) {
                Ok(Some(text)) => text.text,
                other => return Some(format!("{} has no common text: {other:?}", peer.name)),
            };
            if let Some(word) = self.words.iter().find(|word| !together.contains(*word)) {
                return Some(format!("{} lacks {word:?} in {together:?}", peer.name));
            }
            let here = (texts, together, engine.roles(&self.space));
            match &first {
                None => first = Some(here),
                Some(first) if *first != here => {
                    return Some(format!("{} differs from the first: {here:?} is not {first:?}", peer.name));
                }
                Some(_) => {}
            }
        }
        None
    }

    // Ends every link, makes new ones without faults, and waits until all hold the same.
    fn agree(&mut self, when: &str) {
        self.links.clear();
        let until = Instant::now() + PATIENCE;
        // somebody taken in while others were away is known to them once the roster has come
        while let Some(why) = self.heal().or_else(|| self.disagreement()) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "{when}: {why}");
            // a shared text that is read makes no noise: looked at again now and then
            let _ = self.moved.recv_timeout(left.min(Duration::from_millis(50)));
        }
    }

    // Whoever was put out writes on, calls, and hands over a stick: nobody shows any of it.
    fn the_removed_one_gets_nothing_in(&mut self) {
        let Some(out) = self.removed else { return };
        let peer = &self.peers[out];
        let late = peer.engine().write_note(&self.space, peer.author(), NoteKind::Question, "Et moi ?", "Je reste.");
        let stick = peer.engine().seal_bundle(&self.space);
        for at in self.honest() {
            let engine = self.peers[at].engine();
            let link = peer.engine().link_in_memory(engine, Box::new(|m| vec![m]), Box::new(|m| vec![m]));
            assert!(link.is_none(), "{} lets in somebody who was put out", self.peers[at].name);
            if let Ok((bytes, _)) = &stick {
                let taken = engine.take_bundle(bytes);
                assert!(taken.is_err(), "a stick of somebody who was put out was taken in: {taken:?}");
            }
            if let Ok(late) = &late {
                assert!(!self.peers[at].texts().contains(&late.hash), "a text signed after the removal is shown");
            }
        }
        self.faults.count(Fault::RemovedTried);
    }
}
