//! Set-up: system packages, the wasm target, node tools. Each step looks first and does only what is missing.

use crate::{cmd, place};
use anyhow::{Context, Result, bail};
use std::io::IsTerminal;
use std::path::Path;

/// What building the app needs on Debian 12.
const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// What running it without a screen needs.
const SCREENLESS: &[&str] = &["xvfb", "dbus", "imagemagick"];
/// What the tests need besides.
const TEST: &[&str] = &["webkit2gtk-driver", "xdotool", "xdg-utils", "file", "qpdf", "poppler-utils", "python3-venv"];
/// What packaging needs besides.
const PACKAGE: &[&str] = &["lintian", "desktop-file-utils", "appstream", "fakeroot", "systemd"];
/// The compiler that can build the standard library for wasm where rustup cannot download it.
const WASM: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "lld-22"];

/// The oldest compiler that builds the workspace: `rust-version` in Cargo.toml.
const RUST: (u32, u32) = (1, 95);

/// Makes sure that the app can be built and, without a screen, shown.
pub(crate) fn for_run(screenless: bool) -> Result<()> {
    let mut wanted = BUILD.to_vec();
    if screenless {
        wanted.extend(SCREENLESS);
    }
    system_packages(&wanted)?;
    node_tools()?;
    wasm_target()
}

/// Makes sure that every test can run.
pub(crate) fn for_test() -> Result<()> {
    system_packages(&[BUILD, SCREENLESS, TEST].concat())?;
    node_tools()?;
    wasm_target()
}

/// Makes sure that the package can be made and checked.
pub(crate) fn for_package() -> Result<()> {
    system_packages(&[BUILD, SCREENLESS, PACKAGE].concat())?;
    node_tools()?;
    wasm_target()
}

/// How the interface can be built for wasm on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WasmWay {
    /// rustup's own standard library.
    Rustup,
    /// Debian's compiler, which builds the standard library from its source package.
    Debian,
}

/// Returns how wasm can be built, if it can already.
pub(crate) fn find_wasm_way() -> Option<WasmWay> {
    let libdir =
        cmd::output(cmd::command("rustc").args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]));
    let has_std = |dir: &Path| dir.read_dir().is_ok_and(|mut files| files.next().is_some());
    if libdir.is_ok_and(|dir| has_std(Path::new(dir.trim()))) {
        return Some(WasmWay::Rustup);
    }
    let debian = ["/usr/bin/rustc", "/usr/bin/cargo", "/usr/bin/rust-lld"].iter().all(|p| Path::new(p).exists());
    let debian = debian && is_new_enough("/usr/bin/rustc");
    let source = cmd::output(cmd::command("/usr/bin/rustc").args(["--print", "sysroot"])).unwrap_or_default();
    let source = Path::new(source.trim()).join("lib/rustlib/src/rust/library/std");
    (debian && source.exists()).then_some(WasmWay::Debian)
}

/// Returns whether a compiler is one that the workspace builds with (`rust-version` in Cargo.toml).
fn is_new_enough(rustc: &str) -> bool {
    let version = cmd::output(cmd::command(rustc).arg("--version")).unwrap_or_default();
    let mut numbers = version.split_whitespace().nth(1).unwrap_or_default().split('.').map(|n| n.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= RUST
}

/// Makes sure that the interface can be built for wasm: by rustup, else the Debian way; says which.
pub(crate) fn wasm_target() -> Result<()> {
    if find_wasm_way().is_some() {
        return Ok(());
    }
    if cmd::exists("rustup") && cmd::succeeds(cmd::command("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
    {
        println!("wasm: added the target with rustup");
        return Ok(());
    }
    println!("wasm: rustup cannot add the target here; using Debian's compiler, which builds the standard library");
    system_packages(WASM)?;
    find_wasm_way().map(|_| ()).with_context(|| {
        format!(
            "the wasm target is still missing: install it with « rustup target add wasm32-unknown-unknown », or let apt \
             find a rustc-web of at least {}.{} (Debian 12: in its security updates)",
            RUST.0, RUST.1
        )
    })
}

/// Makes sure that the npm tools of `xtask/node` are there, in the versions of the lock.
pub(crate) fn node_tools() -> Result<()> {
    let folder = place::root().join("xtask/node");
    let stamp = folder.join("node_modules/.package-lock.json");
    let lock = folder.join("package-lock.json");
    let newer = |a: &Path, b: &Path| Ok::<_, std::io::Error>(a.metadata()?.modified()? >= b.metadata()?.modified()?);
    if newer(&stamp, &lock).unwrap_or(false) {
        return Ok(());
    }
    if !cmd::exists("npm") {
        bail!("Node.js is missing: install it (Debian: « apt-get install nodejs npm ») and start again");
    }
    // not `npm ci`: it refuses a lock in which a registry left out the bundler's builds for other systems
    let args = ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"];
    cmd::run(cmd::command("npm").args(args).current_dir(&folder))?;
    // npm keeps the lock's old date on some versions; the stamp must be the newer of the two
    std::fs::File::options().append(true).open(&stamp)?.set_modified(std::time::SystemTime::now())?;
    Ok(())
}

fn system_packages(wanted: &[&str]) -> Result<()> {
    if !cmd::exists("dpkg-query") {
        println!("This is not a Debian system: if the build fails, install the equivalents of {}", wanted.join(" "));
        return Ok(());
    }
    let installed = |package: &&str| {
        let status = cmd::output(cmd::command("dpkg-query").args(["-W", "-f=${Status}", package]));
        status.is_ok_and(|status| status.contains("install ok installed"))
    };
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let root = cmd::output(cmd::command("id").arg("-u"))?.trim() == "0";
    let by_hand = format!("sudo apt-get install {}", missing.join(" "));
    if std::io::stdin().is_terminal() {
        println!("These system packages are missing: {}\nInstall them now? [Y/n]", missing.join(" "));
        let mut answer = String::new();
        std::io::stdin().read_line(&mut answer)?;
        if answer.trim().to_lowercase().starts_with('n') {
            bail!("nothing was installed; do it yourself with « {by_hand} » and start again");
        }
    } else if !root && !cmd::succeeds(cmd::command("sudo").args(["-n", "true"])) {
        bail!("system packages are missing: run « {by_hand} » and start again");
    }
    let apt = |args: &[&str]| {
        let mut command = if root { cmd::command("apt-get") } else { cmd::command("sudo") };
        if !root {
            // sudo takes the environment away
            command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        }
        cmd::run(command.env("DEBIAN_FRONTEND", "noninteractive").args(args))
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], missing.as_slice()].concat())
}
