//! The use cases on real packs, real files and real sockets.

mod activities;
mod annotations;
mod data;
mod invites;
mod learning;
mod people;
mod revision;
mod sharing;
mod studio;
mod videos;
