//! The use cases on real packs, real files and real sockets.

mod activities;
mod data;
mod learning;
mod sharing;
mod studio;
mod videos;
