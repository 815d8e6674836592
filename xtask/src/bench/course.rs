//! How long a course of a thousand lessons takes to be checked and built.

use crate::cmd;
use crate::place::{self, Build};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::Instant;

/// How often the bundled course is repeated: 25 lessons in two languages, with quiz, story and worksheet a module.
const TIMES: usize = 40;

/// Writes the bundled course forty times over into one course, with ids of their own; has the program check and build it
/// five times; returns the times of the whole process in milliseconds, sorted, and the number of lesson texts.
pub(crate) fn measure() -> Result<(Vec<u128>, usize)> {
    let folder = place::target().join("bench-course");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let texts = write_large_course(&place::root().join("courses"), &folder)?;
    let (cli, pack) = (place::programs(Build::Release).join("emancipasso-cli"), folder.with_extension("pack"));
    let mut times = Vec::new();
    for _ in 0..5 {
        let begun = Instant::now();
        cmd::output(cmd::command(&cli).args(["pack", "course"]).arg(&folder).arg(&pack))?;
        times.push(begun.elapsed().as_millis());
    }
    times.sort_unstable();
    Ok((times, texts))
}

fn write_large_course(bundled: &Path, folder: &Path) -> Result<usize> {
    let manifest = fs::read_to_string(bundled.join("course.toml"))?;
    let (head, modules) = manifest.split_once("[[modules]]").context("the course has modules")?;
    // the guides are there once
    let (modules, themes) = modules.split_once("[[themes]]").context("the course has themes")?;
    let mut written = head.to_owned();
    let mut texts = 0;
    for entry in fs::read_dir(bundled)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() || name == "media" {
            copy(&entry.path(), &folder.join(&name))?;
            continue;
        }
        let times = if name == "guides" { 1 } else { TIMES };
        for time in 0..times {
            for file in fs::read_dir(entry.path())? {
                let file = file?;
                let file_name = file.file_name().to_string_lossy().into_owned();
                texts += usize::from(file_name.ends_with(".md") && file_name.starts_with(|c: char| c.is_ascii_digit()));
                let text = fs::read_to_string(file.path())?;
                let target = folder.join(numbered(&name, time)).join(&file_name);
                fs::create_dir_all(target.parent().context("a folder")?)?;
                fs::write(target, with_own_ids(&text, time))?;
            }
        }
    }
    for time in 0..TIMES {
        for module in modules.split("[[modules]]") {
            let folder_line = module.lines().find_map(|line| line.strip_prefix("folder = \"")).context("a folder")?;
            let name = folder_line.trim_end_matches('"');
            let module = module.replacen(&format!("\"{name}\""), &format!("\"{}\"", numbered(name, time)), 1);
            let module = if time == 0 { module } else { module.replacen("id = \"m", &format!("id = \"t{time}m"), 1) };
            written.push_str("[[modules]]");
            written.push_str(&module);
            written.push('\n');
        }
    }
    written.push_str("[[themes]]");
    written.push_str(themes);
    fs::write(folder.join("course.toml"), written)?;
    Ok(texts)
}

/// Names a folder; the first time keeps its name, so that the glossary's links hold.
fn numbered(name: &str, time: usize) -> String {
    if time == 0 { name.to_owned() } else { format!("{name}-{time}") }
}

/// Gives the ids of a text (`m1-…`) a beginning of their own.
fn with_own_ids(text: &str, time: usize) -> String {
    if time == 0 {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for module in 1..=5 {
        for before in ["\"", ":"] {
            text = text.replace(&format!("{before}m{module}-"), &format!("{before}t{time}m{module}-"));
        }
    }
    text
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_file() {
        fs::create_dir_all(to.parent().context("a folder")?)?;
        fs::copy(from, to)?;
        return Ok(());
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
