//! Where things lie.

use std::path::{Path, PathBuf};

/// Which native build is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// For developing and testing.
    Dev,
    /// As people install it.
    Release,
}

impl Build {
    /// Returns the folder name cargo gives it.
    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::Dev => "debug",
            Self::Release => "release",
        }
    }
}

/// Returns the root of the checkout.
///
/// Asked of cargo when running, not when compiling: checkouts share a target folder, and cargo may well run the xtask
/// that another checkout built.
pub(crate) fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&xtask).parent().expect("xtask lies inside the checkout").to_owned()
}

/// Returns the target folder: `CARGO_TARGET_DIR`, else one in the person's cache, so that a new clone starts warm.
pub(crate) fn target() -> PathBuf {
    if let Some(dir) = std::env::var_os("CARGO_TARGET_DIR") {
        return PathBuf::from(dir);
    }
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")));
    cache.map_or_else(|| root().join("target"), |cache| cache.join("emancipasso/target"))
}

/// Returns the target folder of the wasm build, which uses another compiler where rustup cannot help.
pub(crate) fn web_target() -> PathBuf {
    target().join("web")
}

/// Returns the folder of the built programs.
pub(crate) fn programs(build: Build) -> PathBuf {
    target().join(build.folder())
}

/// Returns the folder the programs find their packs in.
pub(crate) fn resources(build: Build) -> PathBuf {
    programs(build).join("resources")
}

/// Returns where tests and tasks leave pictures and reports.
pub(crate) fn artefacts() -> PathBuf {
    root().join("artefacts")
}
