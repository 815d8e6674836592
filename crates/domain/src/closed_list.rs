//! Lists of values that files and the wire write as words.

macro_rules! closed_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $tag:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $tag)] $variant),+ }

        impl $name {
            /// Every value, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the word used in files and on the wire.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag),+ }
            }

            /// Returns the value of a file's word, whatever its case.
            #[must_use]
            pub fn from_tag(tag: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.tag().eq_ignore_ascii_case(tag.trim()))
            }
        }
    };
}
