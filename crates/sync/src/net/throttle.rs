//! How often one address may knock at the door.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(60);
// An office behind one address may take in a few people at once; whoever guesses secrets gets nowhere.
const KNOCKS_MAX: u32 = 30;
const ADDRESSES_MAX: usize = 4096;

/// Counts the knocks of each address.
#[derive(Default)]
pub(super) struct Throttle {
    knocks: Mutex<BTreeMap<IpAddr, (u32, Instant)>>,
}

impl Throttle {
    /// Counts a knock and says whether it is heard.
    pub(super) fn allows(&self, from: IpAddr) -> bool {
        self.allows_at(from, Instant::now())
    }

    fn allows_at(&self, from: IpAddr, now: Instant) -> bool {
        let mut knocks = self.knocks.lock().unwrap_or_else(PoisonError::into_inner);
        if knocks.len() >= ADDRESSES_MAX {
            knocks.retain(|_, (_, since)| now.duration_since(*since) < WINDOW);
        }
        // Forgetting is bounded too: when all of them are fresh, a new address waits.
        if knocks.len() >= ADDRESSES_MAX && !knocks.contains_key(&from) {
            return false;
        }
        let (count, since) = knocks.entry(from).or_insert((0, now));
        if now.duration_since(*since) >= WINDOW {
            (*count, *since) = (0, now);
        }
        *count += 1;
        *count <= KNOCKS_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn whoever_knocks_too_often_waits_and_nobody_else_does() {
        let throttle = Throttle::default();
        let (one, other) = (IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv4Addr::BROADCAST));
        let now = Instant::now();
        let heard = (0..100).filter(|_| throttle.allows_at(one, now)).count();
        assert_eq!(heard, KNOCKS_MAX as usize);
        assert!(throttle.allows_at(other, now));
        assert!(throttle.allows_at(one, now + WINDOW), "a minute later it is heard again");
    }

    #[test]
    fn however_many_addresses_memory_is_bounded() {
        let throttle = Throttle::default();
        let now = Instant::now();
        for number in 0..10_000 {
            throttle.allows_at(IpAddr::from(Ipv4Addr::from_bits(number)), now);
        }
        let kept = throttle.knocks.lock().expect("whole").len();
        assert_eq!(kept, ADDRESSES_MAX);
    }
}
