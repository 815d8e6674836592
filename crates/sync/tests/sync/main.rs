//! What installations share, from the bytes of one envelope to whole engines over real sockets.

mod apart;
mod bundles;
mod engines;
mod envelopes;
mod identity;
mod invites;
mod journal;
mod revising;
mod rosters;
mod strangers;
mod things;
mod village;
