//! The use cases on real packs, real files and real sockets.

mod activities;
mod data;
mod learning;
mod people;
mod sharing;
mod studio;
