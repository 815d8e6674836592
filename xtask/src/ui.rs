//! The interface: Leptos to wasm, bindings, and the files beside it, into `ui/dist`.

use crate::setup::{WasmWay, find_wasm_way};
use crate::{cmd, place};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The parts of WebAssembly beyond the first version that rustc and wasm-bindgen use.
const FEATURES: &[&str] = &[
    "bulk-memory",
    "bulk-memory-opt",
    "call-indirect-overlong",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// How much the compiler should work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build, large.
    Dev,
    /// Small and quick to start: what runs and is tested.
    Web,
    /// The same, shrunk once more by wasm-opt: what is packaged.
    Shipped,
}

/// Builds the interface into `ui/dist`.
pub(crate) fn build(profile: Profile) -> Result<()> {
    let way = find_wasm_way().context("the wasm target is missing; « cargo xtask run » sets it up")?;
    let (cargo_profile, folder) = match profile {
        Profile::Dev => ("dev", "debug"),
        Profile::Web | Profile::Shipped => ("web", "web"),
    };
    let mut cargo = match way {
        WasmWay::Rustup => cmd::command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())),
        WasmWay::Debian => {
            let mut cargo = cmd::command("/usr/bin/cargo");
            // cargo hands its own compiler down to us; the wasm build has another one
            for name in ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "CARGO"] {
                cargo.env_remove(name);
            }
            cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", "/usr/bin/rustc");
            cargo
        }
    };
    cargo.env("CARGO_TARGET_DIR", place::web_target());
    cargo.args([
        "build",
        "--quiet",
        "--package",
        "ui",
        "--target",
        "wasm32-unknown-unknown",
        "--profile",
        cargo_profile,
    ]);
    if way == WasmWay::Debian {
        cargo.arg("-Zbuild-std=std,panic_abort");
    }
    cmd::run(&mut cargo)?;

    let wasm = place::web_target().join("wasm32-unknown-unknown").join(folder).join("ui.wasm");
    let dist = place::root().join("ui/dist");
    let staging = place::web_target().join("dist");
    if staging.exists() {
        fs::remove_dir_all(&staging)?;
    }
    fs::create_dir_all(&staging)?;
    let mut bindings = wasm_bindgen_cli_support::Bindgen::new();
    let working = profile == Profile::Dev;
    bindings.web(true)?.typescript(false).debug(working).remove_name_section(!working).out_name("ui");
    bindings.input_path(&wasm).generate(&staging).context("wasm-bindgen refused the interface")?;
    if profile == Profile::Shipped {
        let wasm = staging.join("ui_bg.wasm");
        let wasm_opt = place::root().join("xtask/node/node_modules/binaryen/bin/wasm-opt");
        let mut shrink = cmd::command("node");
        shrink.arg(wasm_opt).arg("-Oz");
        // what rustc's wasm uses and no more: allowed every feature, wasm-opt writes code that WebKit refuses
        shrink.args(FEATURES.iter().map(|feature| format!("--enable-{feature}")));
        cmd::run(shrink.arg(&wasm).arg("-o").arg(&wasm))?;
    }
    for name in ["index.html", "boot.js", "styles", "fonts", "brand"] {
        copy(&place::root().join("ui").join(name), &staging.join(name))?;
    }
    mirror(&staging, &dist)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        fs::copy(from, to).with_context(|| format!("{} is missing", from.display()))?;
    }
    Ok(())
}

/// Makes `to` equal to `from`, touching only what differs: an unchanged interface must not rebuild the shell.
fn mirror(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if !from.join(entry.file_name()).exists() {
            if entry.path().is_dir() { fs::remove_dir_all(entry.path())? } else { fs::remove_file(entry.path())? }
        }
    }
    for entry in fs::read_dir(from)? {
        let (source, dest) = {
            let e = entry?;
            (e.path(), to.join(e.file_name()))
        };
        if source.is_dir() {
            mirror(&source, &dest)?;
        } else if fs::read(&dest).ok() != Some(fs::read(&source)?) {
            fs::copy(&source, &dest)?;
        }
    }
    Ok(())
}
