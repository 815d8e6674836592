//! `cargo xtask package`: the .deb, and what its checkers say of it.

use crate::bench::start;
use crate::place::{self, Build};
use crate::{cmd, packs, setup, ui};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the release programs, packs, and the .deb; checks it with lintian, desktop-file-validate, appstreamcli and systemd-analyze.
pub(crate) fn package() -> Result<()> {
    setup::for_package()?;
    release()?;
    stage()?;
    let deb = bundle()?;
    check(&deb)?;
    let size = fs::metadata(&deb)?.len() as f64 / 1e6;
    println!("The package: {} ({size:.1} MB)", deb.display());
    Ok(())
}

/// Builds the interface, programs and packs as people install them.
pub(crate) fn release() -> Result<()> {
    ui::build(ui::Profile::Shipped)?;
    cmd::run(cmd::cargo().args(["build", "--release", "--bins"]))?;
    packs::build(Build::Release)
}

fn linux() -> PathBuf {
    place::root().join("packaging/linux")
}

/// Gathers what the package holds besides the window program.
fn stage() -> Result<()> {
    let stage = linux().join("stage");
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    fs::create_dir_all(&stage)?;
    let programs = place::programs(Build::Release);
    fs::copy(programs.join("emancipasso-cli"), stage.join("emancipasso-cli"))?;
    for pack in ["course.pack", "catalogue.pack"] {
        fs::copy(place::resources(Build::Release).join(pack), stage.join(pack))?;
    }
    for (source, name) in [
        ("emancipasso.1", "emancipasso.1"),
        ("emancipasso-cli.1", "emancipasso-cli.1"),
        ("changelog.Debian", "changelog"),
    ] {
        // -n leaves the date out: the same source makes the same package
        let target = stage.join(name);
        fs::copy(linux().join(source), &target)?;
        cmd::run(cmd::command("gzip").arg("-9n").arg(&target))?;
    }
    Ok(())
}

fn bundle() -> Result<PathBuf> {
    let tauri = place::root().join("xtask/node/node_modules/.bin/tauri");
    let config = linux().join("tauri.package.json");
    let mut command = cmd::command(tauri);
    command.args(["bundle", "--bundles", "deb", "--config"]).arg(config);
    command.current_dir(place::root().join("src-tauri")).env("CARGO_TARGET_DIR", place::target()).env("CI", "true");
    cmd::run(&mut command)?;
    let folder = place::programs(Build::Release).join("bundle/deb");
    let debs = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = debs
        .filter(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .max_by_key(|path| path.metadata().and_then(|data| data.modified()).ok());
    let deb = newest.with_context(|| format!("no package in {}", folder.display()))?;
    let kept = place::root().join("dist").join(deb.file_name().context("a file name")?);
    fs::create_dir_all(place::root().join("dist"))?;
    repack(&deb, &kept)?;
    Ok(kept)
}

/// Packs again with xz: the bundler knows only gzip, which makes a package half as large again.
fn repack(deb: &Path, kept: &Path) -> Result<()> {
    let unpacked = place::target().join("package-repack");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    cmd::run(cmd::command("dpkg-deb").arg("-R").arg(deb).arg(&unpacked))?;
    cmd::run(cmd::command("dpkg-deb").args(["--root-owner-group", "-Zxz", "-b"]).arg(&unpacked).arg(kept))
}

fn check(deb: &Path) -> Result<()> {
    let root = cmd::output(cmd::command("id").arg("-u"))?.trim() == "0";
    let mut lintian = cmd::command("lintian");
    lintian.args(["--fail-on", "error", "--tag-display-limit", "0"]);
    if root {
        lintian.arg("--allow-root");
    }
    cmd::run(lintian.arg(deb))?;
    let unpacked = place::target().join("package-check");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    cmd::run(cmd::command("dpkg-deb").arg("-x").arg(deb).arg(&unpacked))?;
    let share = unpacked.join("usr/share");
    let entries: Vec<_> = fs::read_dir(share.join("applications"))?.collect::<Result<_, _>>()?;
    if entries.is_empty() {
        bail!("the package has no menu entry");
    }
    for entry in entries {
        cmd::run(cmd::command("desktop-file-validate").arg(entry.path()))?;
    }
    cmd::run(
        cmd::command("appstreamcli")
            .args(["validate", "--no-net"])
            .arg(share.join("metainfo/org.emancipasso.desktop.metainfo.xml")),
    )?;
    // systemd reads the unit of the always-on peer, with the very program that it starts
    let unit = fs::read_to_string(place::root().join("packaging/linux/emancipasso-peer.service"))?;
    let checked = unpacked.join("emancipasso-peer.service");
    fs::write(&checked, unit.replace("/usr/bin/", &format!("{}/usr/bin/", unpacked.display())))?;
    cmd::run(cmd::command("systemd-analyze").args(["verify", "--man=no", "--recursive-errors=no"]).arg(&checked))?;
    // the command line program of the package must find its packs where the package puts them
    let cli = unpacked.join("usr/bin/emancipasso-cli");
    let data = place::target().join("package-check-data");
    let mut first_use = cmd::command(cli);
    cmd::run(first_use.args(["course", "list", "--lang", "fr", "--data-dir"]).arg(&data))?;
    // and its window must come to its first page, not only open
    let taken = start::until_usable(&unpacked.join("usr/bin/emancipasso"), &data)?;
    println!("The packaged window is usable after {taken} ms (first start).");
    Ok(())
}
