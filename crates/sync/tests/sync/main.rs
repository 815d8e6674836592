//! What installations share, from the bytes of one envelope to whole engines over real sockets.

mod apart;
mod engines;
mod envelopes;
mod identity;
mod invites;
mod journal;
mod relay;
mod rosters;
mod strangers;
mod village;
mod ways;
