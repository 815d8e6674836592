//! `cargo xtask check`: everything a reviewer would ask for.

use crate::setup::{WasmWay, find_wasm_way};
use crate::{cmd, place, run, setup, test};
use anyhow::{Context, Result, bail};
use cargo_metadata::MetadataCommand;
use std::collections::{BTreeMap, BTreeSet};

/// Who may know whom (docs/architecture.md): a member and the members it may depend on outside tests.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("contract", &["domain"]),
    ("courseware", &["domain"]),
    ("storage", &["domain"]),
    ("sync", &["domain"]),
    ("certificates", &["domain"]),
    ("listings", &["domain"]),
    ("l10n", &["domain"]),
    ("app", &["domain", "contract", "courseware", "storage", "sync", "certificates", "listings", "l10n"]),
    ("cli", &["domain", "contract", "app", "l10n"]),
    ("desktop", &["domain", "contract", "app", "l10n"]),
    ("ui", &["domain", "contract", "l10n"]),
    ("testkit", &["domain", "contract", "app", "l10n"]),
    ("xtask", &[]),
];

/// Heavy dependencies and the one member that may name each.
const FENCES: &[(&str, &str)] = &[
    ("rusqlite", "storage"),
    ("automerge", "sync"),
    ("samod", "sync"),
    ("iroh", "sync"),
    ("printpdf", "certificates"),
    ("fsrs", "app"),
    ("tauri", "desktop"),
    ("leptos", "ui"),
];

/// Runs every check.
pub(crate) fn check() -> Result<()> {
    setup::for_test()?;
    cmd::run(cmd::cargo().args(["fmt", "--all", "--check"]))?;
    arrows()?;
    styles()?;
    run::build()?;
    let deny = ["--", "-D", "warnings"];
    cmd::run(cmd::cargo().args(["clippy", "--quiet", "--workspace", "--exclude", "ui", "--all-targets"]).args(deny))?;
    clippy_ui()?;
    cmd::run(cmd::cargo().args(["doc", "--quiet", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))?;
    licences()?;
    course()?;
    test::everything(&[])
}

/// Checks the bundled course.
pub(crate) fn course() -> Result<()> {
    let cli = place::programs(place::Build::Dev).join("emancipasso-cli");
    cmd::run(cmd::command(cli).args(["course", "check", "courses", "--lang", "en"]))
}

/// Checks who depends on whom, from cargo's own metadata.
pub(crate) fn arrows() -> Result<()> {
    let metadata = MetadataCommand::new().current_dir(place::root()).no_deps().exec().context("cargo metadata")?;
    let members: BTreeSet<&str> = metadata.packages.iter().map(|package| package.name.as_str()).collect();
    let mut breaches = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let Some((_, allowed)) = ARROWS.iter().find(|(member, _)| *member == name) else {
            breaches.push(format!("{name} is not in the list of who may know whom"));
            continue;
        };
        for dependency in &package.dependencies {
            let target = dependency.name.as_str();
            let for_tests = dependency.kind == cargo_metadata::DependencyKind::Development;
            if members.contains(target) && !allowed.contains(&target) && !for_tests {
                breaches.push(format!("{name} may not depend on {target}"));
            }
            if let Some((_, owner)) = FENCES.iter().find(|(heavy, _)| *heavy == target)
                && *owner != name
                && !for_tests
            {
                breaches.push(format!("{name} may not name {target}: only {owner} does"));
            }
            if target == "testkit" && !for_tests {
                breaches.push(format!("{name} ships testkit, which is for tests only"));
            }
        }
    }
    if !breaches.is_empty() {
        bail!("the arrows of docs/architecture.md are broken:\n  {}", breaches.join("\n  "));
    }
    println!("arrows: {} members, as docs/architecture.md says", members.len());
    Ok(())
}

/// Checks that each block of the interface's styles (a class without `__` or `--`) is laid out by one file only: classes
/// are global, and two parts that took the same name would each look half like the other.
pub(crate) fn styles() -> Result<()> {
    let root = place::root().join("ui/styles");
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let mut laid_out: BTreeMap<String, String> = BTreeMap::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "css")) {
        let name = path.strip_prefix(&root)?.display().to_string();
        for block in blocks(&std::fs::read_to_string(path)?) {
            match laid_out.insert(block.clone(), name.clone()) {
                Some(other) if other != name => {
                    bail!(".{block} is laid out by {other} and by {name}: call one otherwise")
                }
                _ => {}
            }
        }
    }
    println!("styles: {} blocks, each laid out by one file", laid_out.len());
    Ok(())
}

// The classes that stand alone in a selector of a rule that is in no other; comments hold no braces that open rules.
fn blocks(css: &str) -> BTreeSet<String> {
    let (mut found, mut depth, mut selector) = (BTreeSet::new(), 0_usize, String::new());
    for c in css.chars() {
        match c {
            '{' => {
                if depth == 0 && !selector.contains('(') {
                    let alone = selector.rsplit("*/").next().unwrap_or_default().split(',').map(str::trim);
                    let class = alone.filter_map(|one| one.strip_prefix('.'));
                    let block = |name: &&str| {
                        !name.contains("__")
                            && !name.contains("--")
                            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
                    };
                    found.extend(class.filter(block).map(str::to_owned));
                }
                depth += 1;
                selector.clear();
            }
            '}' => {
                depth = depth.saturating_sub(1);
                selector.clear();
            }
            c => selector.push(c),
        }
    }
    found
}

fn clippy_ui() -> Result<()> {
    match find_wasm_way().context("the wasm target is missing")? {
        WasmWay::Rustup => {
            let args = ["clippy", "--quiet", "-p", "ui", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"];
            cmd::run(cmd::cargo().env("CARGO_TARGET_DIR", place::web_target()).args(args))
        }
        WasmWay::Debian => {
            // Debian's wasm compiler comes without clippy: the interface is linted for this machine instead
            println!("clippy: no clippy for the wasm compiler here; ui is linted for this machine's target");
            cmd::run(cmd::cargo().args(["clippy", "--quiet", "-p", "ui", "--", "-D", "warnings"]))
        }
    }
}

fn licences() -> Result<()> {
    if !cmd::exists("cargo-deny") {
        cmd::run(cmd::cargo().args(["install", "cargo-deny", "--version", "0.20.2"]))?;
    }
    println!("cargo-deny: licences, bans and sources; advisories need a network and are skipped here");
    cmd::run(cmd::cargo().args(["fetch", "--quiet", "--locked"]))?;
    cmd::run(cmd::cargo().args(["deny", "--offline", "check", "licenses", "bans", "sources"]))
}
