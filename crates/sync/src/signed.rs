//! Signed statements: CBOR of `[payload, signature]`, each kind with its own domain, named by the hash of its bytes.

use crate::cbor::{self, Blob};
use crate::identity::Identity;
use domain::identity::PeerKey;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A statement that is signed by the key it names.
pub(crate) trait Statement: Serialize + DeserializeOwned {
    /// Keeps a signature made for one kind from being shown as another kind.
    const DOMAIN: &'static str;
    /// The most bytes of the sealed statement.
    const MAX: usize;
    /// The key that must have signed.
    fn signer(&self) -> PeerKey;
}

/// Why bytes are not a signed statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SealFault {
    TooLarge,
    Unreadable,
    BadSignature,
}

#[derive(Serialize, Deserialize)]
struct Sealed(Blob, Blob);

/// Signs a statement with `identity`, whoever the statement names: [`open`] is where the two are compared.
pub(crate) fn seal<T: Statement>(identity: &Identity, statement: &T) -> Vec<u8> {
    let payload = cbor::encode(statement);
    let signature = identity.sign(&message(T::DOMAIN, &payload));
    cbor::encode(&Sealed(Blob(payload), Blob(signature.to_vec())))
}

/// Reads a statement and checks that the key it names signed it.
pub(crate) fn open<T: Statement>(bytes: &[u8]) -> Result<T, SealFault> {
    if bytes.len() > T::MAX {
        return Err(SealFault::TooLarge);
    }
    let Sealed(payload, signature) = cbor::decode(bytes, T::MAX).ok_or(SealFault::Unreadable)?;
    let statement: T = cbor::decode(&payload.0, T::MAX).ok_or(SealFault::Unreadable)?;
    let signature: [u8; 64] = signature.0.try_into().map_err(|_| SealFault::Unreadable)?;
    let key = VerifyingKey::from_bytes(&statement.signer().0).map_err(|_| SealFault::BadSignature)?;
    key.verify_strict(&message(T::DOMAIN, &payload.0), &Signature::from_bytes(&signature))
        .map_err(|_| SealFault::BadSignature)?;
    Ok(statement)
}

/// Returns the name of a sealed statement: 64 hexadecimal digits of BLAKE3 over all its bytes.
pub(crate) fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

fn message(domain: &str, payload: &[u8]) -> Vec<u8> {
    [domain.as_bytes(), &[0], payload].concat()
}
