//! Lists every `locales/<locale>/*.ftl`, so that a new file of words needs no line of Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo gives the crate's folder")).join("../../locales");
    let mut table = String::from(
        "/// Each catalogue: locale, area, Fluent source.\npub(crate) static CATALOGUES: &[(&str, &str, &str)] = &[\n",
    );
    println!("cargo::rerun-if-changed={}", root.display());
    for locale in names(&root, "")? {
        println!("cargo::rerun-if-changed={}", root.join(&locale).display());
        for file in names(&root.join(&locale), ".ftl")? {
            let area = file.trim_end_matches(".ftl");
            writeln!(
                table,
                "    ({locale:?}, {area:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/../../locales/{locale}/{file}\"))),"
            )
            .expect("writing to a String cannot fail");
        }
    }
    table.push_str("];\n");
    let out = env::var("OUT_DIR").expect("cargo gives the folder of generated files");
    fs::write(Path::new(&out).join("catalogues.rs"), table)
}

/// Names in `folder` that end with `suffix`, in order: the table must not depend on the file system.
fn names(folder: &Path, suffix: &str) -> io::Result<BTreeSet<String>> {
    let told =
        |cause: io::Error| io::Error::new(cause.kind(), format!("the words must be in {}: {cause}", folder.display()));
    let names = fs::read_dir(folder).map_err(told)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(names.filter(|name| name.ends_with(suffix) && !name.starts_with('.')).collect())
}
