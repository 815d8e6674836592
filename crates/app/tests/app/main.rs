//! The use cases on real packs, real files and real sockets.

mod activities;
mod annotations;
mod damage;
mod data;
mod diagnosis;
mod finder;
mod invites;
mod kept_listings;
mod learning;
mod members;
mod people;
mod resources;
mod revision;
mod sharing;
mod software;
mod studio;
mod things;
mod videos;
mod words;
