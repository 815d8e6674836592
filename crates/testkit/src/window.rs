//! The real program's real window, driven through WebKit's own WebDriver.
//!
//! Each window has its own home, data and session, so tests may run side by side.

mod find;
mod keys;
mod screen;

pub use screen::Screen;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// How long the window may take to show what a test waits for.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running window.
pub struct Window {
    driver: WebDriver,
    // dropped after the driver session is closed
    process: DriverProcess,
    home: TempDir,
}

impl std::fmt::Debug for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Window").field("home", &self.home.path()).finish_non_exhaustive()
    }
}

impl Window {
    /// Opens the program at `program` with a new home, in the language of `lang` (for example `fr_FR.UTF-8`).
    ///
    /// # Errors
    /// When the driver or the program cannot be started.
    pub async fn open(program: &str, lang: &str) -> Result<Self> {
        Self::open_in(program, lang, tempfile::tempdir()?).await
    }

    /// Opens the program in a home used before.
    ///
    /// # Errors
    /// When the driver or the program cannot be started.
    pub async fn open_in(program: &str, lang: &str, home: TempDir) -> Result<Self> {
        // the WebDriver client is built with the TLS that iroh brings, which wants its cryptography named; a second
        // test naming it again changes nothing
        let _ = rustls::crypto::ring::default_provider().install_default();
        // two tests may be handed the same free port: then the driver does not start, and another is tried
        let mut last = None;
        for _ in 0..3 {
            match DriverProcess::start(home.path(), lang) {
                Ok(process) => {
                    let mut capabilities = thirtyfour::Capabilities::new();
                    capabilities.set("webkitgtk:browserOptions", json!({ "binary": program, "args": [] }))?;
                    let driver = WebDriver::new(format!("http://127.0.0.1:{}", process.port), capabilities)
                        .await
                        .context("the window did not open: does the program start by itself (cargo xtask run)?")?;
                    let window = Self { driver, process, home };
                    window.wait_for_css("h1").await?;
                    return Ok(window);
                }
                Err(error) => last = Some(error),
            }
        }
        Err(last.unwrap_or_else(|| anyhow::anyhow!("no driver")))
    }

    /// Opens a page in WebKit's own small browser, as anybody's browser shows a website. `address` may be a `file://` one.
    ///
    /// # Errors
    /// When the driver or the browser cannot be started, or the page has no heading.
    pub async fn browse(address: &str) -> Result<Self> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let home = tempfile::tempdir()?;
        let process = DriverProcess::start(home.path(), "fr_FR.UTF-8")?;
        let libraries = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(|arch| format!("/usr/lib/{arch}"));
        let browser = libraries.iter().map(|folder| format!("{folder}/webkit2gtk-4.1/MiniBrowser"));
        let browser = browser.into_iter().find(|path| Path::new(path).is_file());
        let browser = browser.context("WebKit's MiniBrowser is missing (Debian: libwebkit2gtk-4.1-0)")?;
        let mut capabilities = thirtyfour::Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", json!({ "binary": browser, "args": ["--automation"] }))?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{}", process.port), capabilities).await?;
        driver.goto(address).await?;
        let window = Self { driver, process, home };
        window.wait_for_css("h1").await?;
        Ok(window)
    }

    /// Closes the window and returns its home, to open it again.
    ///
    /// # Errors
    /// When the session does not end.
    pub async fn close(self) -> Result<TempDir> {
        self.driver.quit().await?;
        Ok(self.home)
    }

    /// Returns the home folder of this window's person.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Returns the name of the screen the window is on, for example `:99`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.process.display
    }

    /// Goes to a page of the program, as its own links do.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn go(&self, route: &str) -> Result<()> {
        let script = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate'));";
        self.driver.execute(script, vec![json!(route)]).await?;
        self.settle().await
    }

    /// Waits until the page shown has its heading and nothing is loading.
    ///
    /// # Errors
    /// When it still loads after a while.
    pub async fn settle(&self) -> Result<()> {
        let script = "return !!document.querySelector('h1') && !document.querySelector('[aria-busy=\"true\"], .loading, #splash')";
        self.until("the page to be loaded", script).await?;
        // two frames: what the last change drew is on the screen
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))";
        self.driver.execute_async(frames, vec![]).await?;
        Ok(())
    }

    /// Waits until a script returns true.
    ///
    /// # Errors
    /// When it does not within twenty seconds; the sentence names `what` and shows the page.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            if self.driver.execute(script, vec![]).await?.json() == &Value::Bool(true) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                bail!("waited in vain for {what}; the page shows:\n{}", self.text().await?);
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until a script hands `true` to its last argument.
    ///
    /// # Errors
    /// When it does not within twenty seconds.
    pub async fn until_async(&self, what: &str, script: &str) -> Result<()> {
        let begun = Instant::now();
        while self.script_async(script).await? != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                bail!("waited in vain for {what}; the page shows:\n{}", self.text().await?);
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Runs a script and returns what it returns.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.driver.execute(script, vec![]).await?.json().clone())
    }

    /// Runs a script that calls its last argument when it is done, and returns what it hands over.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn script_async(&self, script: &str) -> Result<Value> {
        Ok(self.driver.execute_async(script, vec![]).await?.json().clone())
    }

    /// Runs a script with arguments that calls its last one when it is done, and returns what it hands over.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn script_async_with(&self, script: &str, args: Vec<Value>) -> Result<Value> {
        Ok(self.driver.execute_async(script, args).await?.json().clone())
    }

    /// Loads the page shown again, as a new start on the same data would.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn reload(&self) -> Result<()> {
        self.driver.refresh().await?;
        self.wait_for_css("h1").await?;
        self.settle().await
    }

    /// Returns the words of the page.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn text(&self) -> Result<String> {
        let text = self.script("return document.body.innerText").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page says `words`.
    ///
    /// # Errors
    /// When it does not.
    pub async fn says(&self, words: &str) -> Result<()> {
        let script = format!(
            "return document.body.innerText.replace(/\\s+/g, ' ').toLowerCase().includes({}.replace(/\\s+/g, ' ').toLowerCase())",
            json!(words)
        );
        self.until(&format!("the page to say « {words} »"), &script).await
    }

    /// Keeps a picture of the window among the artefacts.
    ///
    /// # Errors
    /// When it cannot be taken or written.
    pub async fn picture(&self, name: &str) -> Result<PathBuf> {
        let path = artefacts().join("pictures").join(format!("{name}.png"));
        std::fs::create_dir_all(path.parent().context("a folder")?)?;
        // taken from the screen: WebKit's own picture waits for a next drawing, which a page at rest never makes
        let place = self.script("return `${outerWidth}x${outerHeight}+${screenX}+${screenY}`").await?;
        let mut import = tokio::process::Command::new("import");
        import.args(["-window", "root", "-crop", place.as_str().unwrap_or("1180x800+0+0"), "+repage"]);
        let taken = import.arg(&path).env("DISPLAY", &self.process.display).status();
        if !taken.await.context("import is missing (Debian: imagemagick)")?.success() {
            bail!("no picture of {name} could be taken");
        }
        Ok(path)
    }

    /// Sets the window's size in points.
    ///
    /// # Errors
    /// When the session is broken.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.driver.set_window_rect(0, 0, width, height).await?;
        self.settle().await
    }

    /// Runs axe-core on the page and fails with what it found.
    ///
    /// # Errors
    /// When there is a violation, or axe cannot run.
    pub async fn check_accessibility(&self, page: &str) -> Result<()> {
        let path =
            std::env::var("EMANCIPASSO_AXE").context("EMANCIPASSO_AXE names axe.min.js; cargo xtask test sets it")?;
        let axe = std::fs::read_to_string(&path).with_context(|| format!("cannot read {path}"))?;
        if self.script("return typeof window.axe").await? == json!("undefined") {
            self.driver.execute(format!("{axe}; window.axe = axe;"), vec![]).await?;
        }
        let run = "const done = arguments[0];
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            window.axe.run(document, { runOnly: tags }).then(
                found => done(found.violations.map(v => v.id + ': ' + v.help + '\\n' +
                    v.nodes.map(n => '    ' + n.html + ' ' + n.failureSummary).join('\\n'))),
                error => done(['axe could not run: ' + error]));";
        let found = self.driver.execute_async(run, vec![]).await?;
        let found: Vec<String> = serde_json::from_value(found.json().clone())?;
        if found.is_empty() {
            return Ok(());
        }
        let _ = self.picture(&format!("violation-{}", page.replace('/', "-"))).await;
        bail!("axe-core found on {page}:\n{}", found.join("\n"))
    }
}

/// Returns the folder where tests leave pictures.
#[must_use]
pub fn artefacts() -> PathBuf {
    std::env::var_os("EMANCIPASSO_ARTEFACTS").map_or_else(|| crate::packs::root().join("artefacts"), PathBuf::from)
}

/// WebKitWebDriver in a process group of its own: ending the group ends the window too. It has a screen of its own:
/// a window that another one covers is not drawn, and a picture of it is awaited for ever.
struct DriverProcess {
    screen: Child,
    display: String,
    child: Child,
    port: u16,
}

/// Starts a virtual screen and returns it with its name.
fn start_screen() -> Result<(Child, String)> {
    // without `-noreset` it begins anew each time its last client goes, a look for windows for instance, and whoever
    // comes at that moment is refused
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb is missing (Debian: xvfb)")?;
    let mut number = String::new();
    BufReader::new(screen.stdout.take().context("a pipe")?).read_line(&mut number)?;
    Ok((screen, format!(":{}", number.trim())))
}

impl DriverProcess {
    fn start(home: &Path, lang: &str) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        // a session bus of its own: two programs of one name would be one to GTK
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "WebKitWebDriver"]).arg(format!("--port={port}"));
        let (screen, display) = start_screen()?;
        command.env("DISPLAY", &display).env_remove("WAYLAND_DISPLAY").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").env("NO_AT_BRIDGE", "1");
        command.env("EMANCIPASSO_SEVERAL", "1").env("EMANCIPASSO_LOOPBACK", "1");
        // what the system saves without being told where comes here too
        command.current_dir(home);
        command.env("HOME", home).env("LANG", lang).env("LC_ALL", lang);
        for (name, folder) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
            command.env(name, home.join(folder));
        }
        command.stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let child = command.spawn().context("WebKitWebDriver is missing (Debian: webkit2gtk-driver)")?;
        let mut process = Self { screen, display, child, port };
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if begun.elapsed() > PATIENCE || process.child.try_wait()?.is_some() {
                bail!("WebKitWebDriver does not answer on port {port}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(process)
    }
}

impl Drop for DriverProcess {
    fn drop(&mut self) {
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).status();
        let _ = self.child.wait();
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.screen.kill();
        let _ = self.screen.wait();
    }
}
