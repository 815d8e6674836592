//! The packs: course and catalogue, built from their sources by the command line program.

use crate::{cmd, place};
use anyhow::Result;

/// Builds both packs beside the programs of `build`, which must be built already.
pub(crate) fn build(build: place::Build) -> Result<()> {
    let cli = place::programs(build).join("emancipasso-cli");
    let resources = place::resources(build);
    std::fs::create_dir_all(&resources)?;
    cmd::run(cmd::command(&cli).args(["pack", "course", "courses"]).arg(resources.join("course.pack")))?;
    cmd::run(
        cmd::command(&cli)
            .args(["pack", "catalogue", "src-tauri/resources/catalogue"])
            .arg(resources.join("catalogue.pack")),
    )
}
