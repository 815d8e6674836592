//! What tests share; never shipped.
//!
//! * [`packs`]: the packs of the real course and catalogue, built once a test run;
//! * [`desk`]: an installation with its own data folder;
//! * [`python`]: programs of others that read what we write;
//! * [`relay`]: a relay of one's own, on the loopback address;
//! * [`window`]: the real program's real window, driven through WebDriver.
#![expect(clippy::missing_panics_doc, reason = "a test helper that cannot do its work must stop the test")]

pub mod desk;
pub mod packs;
pub mod python;
pub mod relay;
pub mod window;
