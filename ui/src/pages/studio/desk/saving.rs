//! Whether what was typed is on the disk.

/// Follows the keeping of a text that changes while it is being kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Saving {
    /// Counts the changes.
    edited: u64,
    /// The change that is on the disk.
    kept: u64,
    /// The change on its way there.
    underway: Option<u64>,
    /// Whether the last try failed.
    failed: bool,
}

/// Where a text stands, for the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saved {
    /// On the disk.
    Yes,
    /// Kept at the next pause.
    Soon,
    /// Being kept.
    Now,
    /// Not kept, and still on the screen.
    Failed,
}

impl Saving {
    /// Notes a change of the text.
    pub(super) const fn edit(&mut self) {
        self.edited += 1;
        self.failed = false;
    }

    /// Begins to keep the text as it is; `false` when it is kept already or another keeping is under way.
    pub(super) const fn begin(&mut self) -> bool {
        if self.underway.is_some() || self.kept == self.edited {
            return false;
        }
        self.underway = Some(self.edited);
        self.failed = false;
        true
    }

    /// Ends the keeping under way; returns whether the text changed meanwhile and must be kept again.
    pub(super) const fn end(&mut self, well: bool) -> bool {
        if let Some(change) = self.underway.take() {
            if well {
                self.kept = change;
            } else {
                self.failed = self.edited == change;
            }
        }
        self.kept != self.edited && !self.failed
    }

    /// Notes that the text on the screen is the one on the disk.
    pub(super) const fn settle(&mut self) {
        self.kept = self.edited;
        self.failed = false;
    }

    /// Returns where the text stands.
    pub(super) const fn state(&self) -> Saved {
        match (self.failed, self.underway, self.kept == self.edited) {
            (true, ..) => Saved::Failed,
            (false, Some(_), _) => Saved::Now,
            (false, None, true) => Saved::Yes,
            (false, None, false) => Saved::Soon,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_typed_while_it_is_being_kept_is_kept_again() {
        let mut saving = Saving::default();
        assert_eq!(saving.state(), Saved::Yes);
        saving.edit();
        assert_eq!(saving.state(), Saved::Soon);
        assert!(saving.begin());
        saving.edit();
        assert!(!saving.begin(), "two keepings at once could end in the wrong order");
        assert!(saving.end(true), "the words typed meanwhile are not on the disk yet");
        assert_eq!(saving.state(), Saved::Soon, "« saved » must never be said of a text that is not");
        assert!(saving.begin());
        assert!(!saving.end(true));
        assert_eq!(saving.state(), Saved::Yes);
    }

    #[test]
    fn a_failure_is_said_until_the_next_try() {
        let mut saving = Saving::default();
        saving.edit();
        assert!(saving.begin());
        assert!(!saving.end(false), "trying again at once would hammer a full disk");
        assert_eq!(saving.state(), Saved::Failed);
        assert!(saving.begin(), "the person may try again");
        saving.end(true);
        assert_eq!(saving.state(), Saved::Yes);
    }
}
