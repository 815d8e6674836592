//! The screens, one module a task.

pub mod annotations;
pub mod attestation;
pub mod diagnosis;
pub mod directory;
pub mod finder;
pub mod first_start;
pub mod home;
pub mod learn;
pub mod learners;
pub mod mutual_help;
pub mod provider;
pub mod quiz;
pub mod resources;
pub mod revision;
pub mod scenario;
pub mod settings;
pub mod studio;
pub mod worksheet;
