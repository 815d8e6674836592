//! age, to the members' keys. Each device key gives its X25519 key in the standard way (the same curve, its Montgomery
//! form), so that nothing more than the roster is needed to write to a member; docs/decisions/0023 says why.

use super::BundleFault;
use crate::identity::Identity;
use age::{DecryptError, Decryptor, Encryptor, x25519};
use bech32::{Bech32, Hrp};
use domain::identity::PeerKey;
use ed25519_dalek::VerifyingKey;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Seals bytes for these keys, after what `out` holds; `None` when no key can read it.
pub(super) fn seal(readers: &BTreeSet<PeerKey>, inner: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let readers: Vec<x25519::Recipient> = readers.iter().filter_map(recipient).collect();
    let recipients = readers.iter().map(|reader| reader as &dyn age::Recipient);
    let mut writer = Encryptor::with_recipients(recipients).ok()?.wrap_output(out).ok()?;
    writer.write_all(inner).ok()?;
    writer.finish().ok().map(|_| ())
}

/// Opens sealed bytes; holds no more than `max`.
pub(super) fn open(identity: &Identity, sealed: &[u8], max: usize) -> Result<Vec<u8>, BundleFault> {
    let identity = age_identity(identity).ok_or(BundleFault::NotForUs)?;
    // The reader of age's header is not ours: a panic in it must cost one file, not the program.
    let opened = catch_unwind(AssertUnwindSafe(|| {
        let decryptor = Decryptor::new(sealed)?;
        let mut reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))?;
        let mut inner = Vec::new();
        reader.by_ref().take(max as u64 + 1).read_to_end(&mut inner)?;
        Ok::<_, DecryptError>(inner)
    }));
    match opened {
        Ok(Ok(inner)) if inner.len() > max => Err(BundleFault::TooLarge),
        Ok(Ok(inner)) => Ok(inner),
        Ok(Err(DecryptError::NoMatchingKeys)) => Err(BundleFault::NotForUs),
        Ok(Err(_)) | Err(_) => Err(BundleFault::Damaged),
    }
}

// age takes its keys as text only.
fn recipient(key: &PeerKey) -> Option<x25519::Recipient> {
    let point = VerifyingKey::from_bytes(&key.0).ok()?.to_montgomery();
    // a key of small order would let anyone read
    if point.0.iter().all(|byte| *byte == 0) {
        return None;
    }
    bech32::encode::<Bech32>(Hrp::parse("age").ok()?, &point.0).ok()?.parse().ok()
}

fn age_identity(identity: &Identity) -> Option<x25519::Identity> {
    let text = bech32::encode_upper::<Bech32>(Hrp::parse("age-secret-key-").ok()?, &identity.exchange_secret()).ok()?;
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_of_the_roster_is_the_public_half_of_the_secret_that_opens() {
        let identity = Identity::generate().expect("random bytes");
        let public = age_identity(&identity).expect("a secret").to_public();
        assert_eq!(public.to_string(), recipient(&identity.key()).expect("a key").to_string());
    }
}
