//! What an attacker does: change bytes, then give them the checksum they need.

use sha2::{Digest, Sha256};

/// A generator whose seed a failing test prints.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

/// Puts the right checksum into a chunk whose length was not changed.
pub(super) fn mend_checksum(chunk: &mut [u8]) {
    let hash = Sha256::digest(&chunk[8..]);
    chunk[4..8].copy_from_slice(&hash[..4]);
}
