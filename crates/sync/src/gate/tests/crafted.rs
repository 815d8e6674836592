//! What an attacker does: change bytes, then give them the checksum they need.

use sha2::{Digest, Sha256};

/// A generator whose seed a failing test prints.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// Puts the right checksum into a chunk whose length was not changed.
pub(crate) fn mend_checksum(chunk: &mut [u8]) {
    let hash = Sha256::digest(&chunk[8..]);
    chunk[4..8].copy_from_slice(&hash[..4]);
}

/// Returns a damaged spelling of `change` with the right checksum.
pub(crate) fn damage(change: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut evil = change.to_vec();
    for _ in 0..=dice.roll(3) {
        let at = 10 + dice.roll(evil.len() - 10);
        evil[at] = match dice.roll(3) {
            0 => evil[at] ^ (1 << dice.roll(8)),
            1 => u8::try_from(dice.roll(256)).expect("a byte"),
            _ => evil[at].wrapping_add(1),
        };
    }
    mend_checksum(&mut evil);
    evil
}

/// Whether a document without a gate would take these bytes and then panic, or not load again.
pub(crate) fn breaks(here: &automerge::Automerge, evil: &[u8]) -> bool {
    let sound = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let mut copy = here.clone();
        let _ = copy.load_incremental(evil);
        automerge::Automerge::load(&copy.save()).is_ok_and(|again| again.get_heads() == copy.get_heads())
    }));
    !sound.unwrap_or(false)
}
