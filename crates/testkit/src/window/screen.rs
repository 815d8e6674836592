//! What belongs to the system and not to the page: dialogs of the toolkit, found and driven by their X windows.

use super::{PATIENCE, Window, start_screen};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::Instant;

/// A virtual screen.
#[derive(Debug)]
pub struct Screen {
    server: Option<Child>,
    name: String,
}

impl Screen {
    /// Starts a screen of its own, for programs that no [`Window`] drives.
    ///
    /// # Errors
    /// When Xvfb is missing.
    pub fn start() -> Result<Self> {
        let (server, name) = start_screen()?;
        Ok(Self { server: Some(server), name })
    }

    /// Returns the screen of a window.
    #[must_use]
    pub fn of(window: &Window) -> Self {
        Self { server: None, name: window.display().to_owned() }
    }

    /// Returns its name, for example `:99`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Waits for a system window whose title begins with one of these words and returns its number.
    ///
    /// # Errors
    /// When none comes within forty seconds.
    pub fn find(&self, titles: &[&str]) -> Result<String> {
        let begun = Instant::now();
        loop {
            if let Some(number) = self.all(titles)?.pop() {
                return Ok(number);
            }
            // a start that fails waits for its turn on a busy machine
            if begun.elapsed() > PATIENCE * 2 {
                bail!("no system window has a title that begins with one of {titles:?}");
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }

    /// Returns the numbers of the visible windows whose title begins with one of these words.
    ///
    /// # Errors
    /// When xdotool is missing.
    pub fn all(&self, titles: &[&str]) -> Result<Vec<String>> {
        // the titles are compared here: xdotool's own patterns do not match accents
        let windows = self.xdotool(&["search", "--onlyvisible", "--name", ".*"])?;
        let mut found = Vec::new();
        for number in windows.lines() {
            let name = self.xdotool(&["getwindowname", number])?;
            if titles.iter().any(|title| name.starts_with(title)) {
                found.push(number.to_owned());
            }
        }
        Ok(found)
    }

    /// Gives the focus to a system window (no window manager does, here), types words, then presses keys.
    ///
    /// # Errors
    /// When xdotool is missing.
    pub fn type_into(&self, window: &str, words: &str, keys: &[&str]) -> Result<()> {
        self.xdotool(&["windowfocus", "--sync", window])?;
        if !words.is_empty() {
            self.xdotool(&["type", "--delay", "5", words])?;
        }
        for key in keys {
            self.xdotool(&["key", key])?;
        }
        Ok(())
    }

    /// Presses the pointer's button at a place within a system window, in points from its corner.
    ///
    /// # Errors
    /// When xdotool is missing.
    pub fn click_in(&self, window: &str, x: u32, y: u32) -> Result<()> {
        self.xdotool(&["windowfocus", "--sync", window])?;
        self.xdotool(&["mousemove", "--window", window, &x.to_string(), &y.to_string(), "click", "1"])?;
        Ok(())
    }

    /// Keeps a picture of the whole screen among the artefacts.
    ///
    /// # Errors
    /// When it cannot be taken.
    pub fn picture(&self, name: &str) -> Result<PathBuf> {
        let path = super::artefacts().join("pictures").join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().context("a folder")?)?;
        let taken = Command::new("import").args(["-window", "root"]).arg(&path).env("DISPLAY", &self.name).status();
        if !taken.context("import is missing (Debian: imagemagick)")?.success() {
            bail!("no picture of {name} could be taken");
        }
        Ok(path)
    }

    fn xdotool(&self, args: &[&str]) -> Result<String> {
        let output = Command::new("xdotool").args(args).env("DISPLAY", &self.name).output();
        let output = output.context("xdotool is missing (Debian: xdotool)")?;
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}
