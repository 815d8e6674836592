//! A village of real processes, killed at random points while notes are written: nothing acknowledged is lost.

use crate::json;
use crate::village::{PATIENCE, Peer};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const PEERS: usize = 4;
const ROUNDS: usize = 6;

/// A generator whose seed is printed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }
}

#[test]
fn nothing_acknowledged_is_lost_whenever_a_process_is_killed() {
    let drawn =
        || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(1, |t| t.as_nanos() as u64);
    let seed = std::env::var("EMANCIPASSO_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or_else(drawn) | 1;
    println!("seed {seed}: EMANCIPASSO_SEED={seed} plays it again");
    let mut dice = Dice(seed);
    let folders: Vec<_> = (0..PEERS).map(|_| tempfile::tempdir().expect("a folder")).collect();
    json(folders[0].path(), &["spaces", "create", "Village"]);
    let mut peers: Vec<Option<Peer>> = vec![Some(Peer::start(folders[0].path(), &[]))];
    for folder in &folders[1..] {
        let invite = peers[0].as_mut().expect("the founder").invite();
        peers.push(Some(Peer::start(folder.path(), &["--join", &invite])));
    }
    let mut acknowledged: BTreeSet<String> = BTreeSet::new();
    let (mut kills, mut cut) = (0, 0);
    for round in 0..ROUNDS {
        let victim = dice.roll(PEERS as u64) as usize;
        // everybody writes; the victim is killed somewhere among its own acknowledgements
        for (at, peer) in peers.iter_mut().enumerate() {
            let peer = peer.as_mut().expect("a peer");
            for number in 0..4 {
                assert!(peer.order(&json!({ "write": { "title": format!("{round}-{at}-{number}"), "body": "…" } })));
            }
        }
        let mut killed = peers[victim].take().expect("a peer");
        // after so many acknowledgements, and somewhere in the next note's writing
        let mut said = 0;
        for _ in 0..dice.roll(4) {
            let line = killed.wait("an acknowledgement", |line| line["event"] == "written");
            acknowledged.insert(line["note"].as_str().expect("a title").to_owned());
            said += 1;
        }
        std::thread::sleep(Duration::from_millis(dice.roll(20)));
        killed.kill();
        kills += 1;
        // what it had said before it was killed counts
        while let Some(line) = killed.hear(|line| line["event"] == "written") {
            acknowledged.insert(line["note"].as_str().expect("a title").to_owned());
            said += 1;
        }
        cut += usize::from(said < 4);
        println!("round {round}: peer {victim} killed after {said} of 4 acknowledgements");
        for (at, peer) in peers.iter_mut().enumerate().filter(|(at, _)| *at != victim) {
            let peer = peer.as_mut().expect("a peer");
            for number in 0..4 {
                let title = format!("{round}-{at}-{number}");
                peer.wait(&title, |line| line["event"] == "written" && line["note"] == title.as_str());
                acknowledged.insert(title);
            }
        }
        peers[victim] = Some(Peer::start(folders[victim].path(), &[]));
    }
    assert_eq!(kills, ROUNDS);
    println!("{} notes acknowledged, {cut} peers of {kills} killed in the middle of their writing", acknowledged.len());
    let until = Instant::now() + PATIENCE;
    let titles = loop {
        let titles: Vec<BTreeSet<String>> =
            peers.iter_mut().map(|peer| peer.as_mut().expect("a peer").titles()).collect();
        let equal = titles.windows(2).all(|pair| pair[0] == pair[1]);
        if (equal && acknowledged.is_subset(&titles[0])) || Instant::now() > until {
            break titles;
        }
        std::thread::sleep(Duration::from_millis(200));
    };
    for (at, titles) in titles.iter().enumerate() {
        let lost: Vec<_> = acknowledged.difference(titles).collect();
        assert!(lost.is_empty(), "seed {seed}: peer {at} has not {lost:?}");
    }
    assert!(titles.windows(2).all(|pair| pair[0] == pair[1]), "seed {seed}: all end equal");
}
