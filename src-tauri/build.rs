//! Declares the window's commands, so that each must be granted in `capabilities/`, and embeds the interface.

fn main() {
    println!("cargo:rerun-if-changed=commands.txt");
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands: Vec<&'static str> = include_str!("commands.txt").lines().filter(|line| !line.is_empty()).collect();
    // the manifest wants names that live as long as the program; a build script may keep them
    let commands: &'static [&'static str] = commands.leak();
    let manifest = tauri_build::AppManifest::new().commands(commands);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
