//! What installations share, from the bytes of one envelope to whole engines over real sockets.

mod anything;
mod apart;
mod bundles;
mod engines;
mod envelopes;
mod identity;
mod invites;
mod journal;
mod relay;
mod removals;
mod repairs;
mod revising;
mod rosters;
mod strangers;
mod things;
mod village;
mod ways;
