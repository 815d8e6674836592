//! What can be wrong in a listing, as a reader sees it.

closed_list!(
    /// Why a reader reports a listing (the reasons of GoGoCarto).
    MistakeReason {
        /// The organisation does not exist, or no more.
        Gone = "gone",
        /// Something said of it is wrong.
        Wrong = "wrong",
        /// It does not keep to the charter it claims.
        Charter = "charter",
        /// It is in the directory twice.
        Duplicate = "duplicate",
    }
);

/// The most characters that a reader adds to a reason.
pub const MISTAKE_WORDS_MAX: usize = 1000;
