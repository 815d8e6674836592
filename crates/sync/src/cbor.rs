//! CBOR in one form only: what decodes must encode back to the same bytes, so that a signature covers one reading.

use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Encodes a value of ours.
pub(crate) fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes)
        .expect("our types have no fallible serialisation and a Vec takes any write");
    bytes
}

/// Decodes bytes from elsewhere: nothing beyond `max` bytes, nothing in a second spelling, no panic.
pub(crate) fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8], max: usize) -> Option<T> {
    if bytes.len() > max {
        return None;
    }
    // The decoder is not ours: a panic in it must cost one message, not the program.
    catch_unwind(AssertUnwindSafe(|| {
        let value: T = ciborium::from_reader(bytes).ok()?;
        (encode(&value) == bytes).then_some(value)
    }))
    .ok()
    .flatten()
}

/// Bytes written as a CBOR byte string (serde's `Vec<u8>` would be a list of numbers, twice as long).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Blob(pub(crate) Vec<u8>);

impl Serialize for Blob {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Blob {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Blob;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a byte string")
            }
            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Blob, E> {
                Ok(Blob(bytes.to_vec()))
            }
            fn visit_byte_buf<E: serde::de::Error>(self, bytes: Vec<u8>) -> Result<Blob, E> {
                Ok(Blob(bytes))
            }
        }
        deserializer.deserialize_byte_buf(Bytes)
    }
}
