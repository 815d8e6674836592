//! Where the program looks for its packs and keeps a person's data when nothing else was said.

use std::path::{Path, PathBuf};

/// Returns the folder of the packs: `EMANCIPASSO_RESOURCES`, else `resources` beside the program, else where the
/// package puts them.
#[must_use]
pub fn resources_dir() -> PathBuf {
    if let Some(folder) = std::env::var_os("EMANCIPASSO_RESOURCES") {
        return PathBuf::from(folder);
    }
    let program = std::env::current_exe().and_then(std::fs::canonicalize).unwrap_or_default();
    let beside = program.parent().unwrap_or_else(|| Path::new("."));
    let candidates = [beside.join("resources"), beside.join("../lib/emancipasso")];
    candidates.into_iter().find(|folder| folder.is_dir()).unwrap_or_else(|| PathBuf::from("/usr/lib/emancipasso"))
}

/// Returns the folder of the person's data: `emancipasso` in `XDG_DATA_HOME`, else in `~/.local/share`.
#[must_use]
pub fn default_data_dir() -> PathBuf {
    let absolute = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = absolute("XDG_DATA_HOME").or_else(|| Some(absolute("HOME")?.join(".local/share")));
    base.unwrap_or_else(|| PathBuf::from(".")).join("emancipasso")
}
