//! A screen where there is none.

use crate::cmd;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A virtual screen; it ends with this value.
#[derive(Debug)]
pub(crate) struct VirtualScreen {
    server: Child,
    name: String,
}

impl VirtualScreen {
    /// Starts a screen of the size of the window, so that its picture is the window's.
    pub(crate) fn start() -> Result<Self> {
        let mut server = cmd::command("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1180x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start Xvfb, the virtual screen")?;
        let mut number = String::new();
        BufReader::new(server.stdout.take().context("Xvfb has no output")?).read_line(&mut number)?;
        let name = format!(":{}", number.trim());
        Ok(Self { server, name })
    }

    /// Returns the screen's name, for example `:99`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Makes a command draw on this screen.
    pub(crate) fn show<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        // WebKit's shared-memory GPU path needs a real card
        command.env("DISPLAY", &self.name).env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").env_remove("WAYLAND_DISPLAY")
    }
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Returns whether this session has a screen.
pub(crate) fn has_screen() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
