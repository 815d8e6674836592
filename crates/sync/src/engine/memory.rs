//! Engines of one process, linked without a socket: for the village of `testkit`, never in a program.

use super::Engine;
use crate::error::Error;
use crate::net::memory::{self, Carry, MemoryLink};
use crate::roster::Role;
use domain::SpaceId;

impl Engine {
    /// Links two engines of one process; `None` when their rosters do not allow it, or when one has stopped.
    #[must_use]
    pub fn link_in_memory(&self, other: &Self, to: Carry, back: Carry) -> Option<MemoryLink> {
        memory::connect(self.running().ok()?, other.running().ok()?, to, back)
    }

    /// Takes `guest` into a space of this one, as an invite would.
    ///
    /// # Errors
    /// [`Error::NoSpace`], [`Error::NotAdministrator`] or [`Error::Store`].
    pub fn welcome_in_memory(&self, guest: &Self, space: &SpaceId, role: Role) -> Result<(), Error> {
        memory::welcome(self.running()?, guest.running()?, space, role)
    }
}
