//! Storage on real files. One binary, one module a subject.

mod activities;
mod backups;
mod build;
mod catalogue;
mod course;
mod crash;
mod disk;
mod finding;
mod learning;
mod opening;
mod pack_files;
mod revision;
mod sharing;
mod transfer;
mod words;
