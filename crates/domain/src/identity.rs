//! Who people and installations are.

use serde::{Deserialize, Serialize};

/// The name a person gave, as it is printed on an attestation: 1 to 120 characters, no control characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

/// Why a name cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidName {
    /// Nothing but blanks.
    #[error("the name is empty")]
    Empty,
    /// More than [`PersonName::MAX`] characters.
    #[error("the name is longer than {} characters", PersonName::MAX)]
    TooLong,
    /// A character that cannot be printed.
    #[error("the name holds a character that cannot be printed")]
    Unprintable,
}

impl PersonName {
    /// The longest name, in characters.
    pub const MAX: usize = 120;

    /// Reads a name; blanks around it are dropped and inner runs of blanks become one.
    ///
    /// # Errors
    /// [`InvalidName`] when it is empty, too long, or holds a control character.
    pub fn new(text: &str) -> Result<Self, InvalidName> {
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            Err(InvalidName::Empty)
        } else if name.chars().count() > Self::MAX {
            Err(InvalidName::TooLong)
        } else if name.chars().any(char::is_control) {
            Err(InvalidName::Unprintable)
        } else {
            Ok(Self(name))
        }
    }

    /// Returns the name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PersonName {
    type Error = InvalidName;
    fn try_from(text: String) -> Result<Self, InvalidName> {
        Self::new(&text)
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

/// An installation's public key (Ed25519, 32 bytes): its name on the network and the proof of what it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PeerKey(pub [u8; 32]);

impl PeerKey {
    /// Returns the first eight hexadecimal digits, enough for a person to tell two peers apart.
    #[must_use]
    pub fn short(&self) -> String {
        self.to_string().chars().take(8).collect()
    }
}

impl std::fmt::Display for PeerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The text is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key: 64 hexadecimal digits are needed")]
pub struct InvalidKey;

impl std::str::FromStr for PeerKey {
    type Err = InvalidKey;
    fn from_str(text: &str) -> Result<Self, InvalidKey> {
        let digits: Vec<u8> =
            text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect::<Option<_>>().ok_or(InvalidKey)?;
        if digits.len() != 64 {
            return Err(InvalidKey);
        }
        let mut key = [0; 32];
        for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
            *byte = pair[0] << 4 | pair[1];
        }
        Ok(Self(key))
    }
}

impl TryFrom<String> for PeerKey {
    type Error = InvalidKey;
    fn try_from(text: String) -> Result<Self, InvalidKey> {
        text.parse()
    }
}

impl From<PeerKey> for String {
    fn from(key: PeerKey) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_accents_and_lose_stray_blanks() {
        assert_eq!(PersonName::new("  Zoé \t Lefèvre-Nuñez ").map(String::from).as_deref(), Ok("Zoé Lefèvre-Nuñez"));
        assert_eq!(PersonName::new(" \u{a0} "), Err(InvalidName::Empty));
        assert_eq!(PersonName::new(&"é".repeat(121)), Err(InvalidName::TooLong), "characters count, not bytes");
        assert_eq!(PersonName::new("a\u{7}b"), Err(InvalidName::Unprintable));
    }

    #[test]
    fn a_key_survives_being_written_and_read() {
        let key = PeerKey([0xab; 32]);
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!("xyz".parse::<PeerKey>(), Err(InvalidKey));
    }
}
