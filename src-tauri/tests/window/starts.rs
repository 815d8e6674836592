//! A second start while one runs: the first window comes back, or a message says why not.

use crate::{PROGRAM, fr, open_as_learner};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use testkit::window::Screen;

/// Starts a command line in a person's home, on a screen.
pub(crate) fn on_screen(home: &Path, screen: &Screen) -> Command {
    // a session bus of its own: to GTK, two programs of one name on one bus are one
    let mut command = Command::new("dbus-run-session");
    command.arg("--").env_remove("WAYLAND_DISPLAY");
    command.env("HOME", home).env("LANG", "fr_FR.UTF-8").env("LC_ALL", "fr_FR.UTF-8").env("DISPLAY", screen.name());
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").env("NO_AT_BRIDGE", "1").env("EMANCIPASSO_LOOPBACK", "1");
    for (name, folder) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
        command.env(name, home.join(folder));
    }
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn another_session_on_the_same_data_gets_a_message_window_and_loses_nothing() -> Result<()> {
    let window = open_as_learner().await?;
    let screen = Screen::start()?;
    // `EMANCIPASSO_SEVERAL`: as from another session of the same person, where no first window can be called
    let mut command = on_screen(window.home(), &screen);
    let mut second = command.arg(PROGRAM).env("EMANCIPASSO_SEVERAL", "1").stderr(Stdio::piped()).spawn()?;
    let message = match screen.find(&[&fr("desktop-cannot-open")]) {
        Ok(message) => message,
        Err(error) => {
            screen.picture("already-running-failed")?;
            let _ = second.kill();
            return Err(error.context(format!("{:?}", second.wait_with_output()?)));
        }
    };
    screen.picture("already-running")?;
    screen.type_into(&message, "", &["Return"])?;
    let ended = second.wait_with_output()?;
    assert_eq!(ended.status.code(), Some(1), "a start that failed says so to whoever started it: {ended:?}");
    let told = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(told.contains("déjà ouvert"), "the terminal says it too: {told}");
    window.go("/learn").await?;
    window.says(&fr("learn-modules")).await?;
    Ok(())
}

#[test]
fn a_second_start_in_the_session_hands_over_to_the_first_window() -> Result<()> {
    let home = tempfile::tempdir()?;
    let screen = Screen::start()?;
    // one session bus for both, as on a desktop
    let script = format!(
        "'{PROGRAM}' & first=$!
         read go || exit 9
         '{PROGRAM}'; echo \"second $?\"
         read go
         kill -0 $first && echo 'first lives'
         kill $first; wait $first"
    );
    let mut command = on_screen(home.path(), &screen);
    command.args(["sh", "-c", &script]).env("EMANCIPASSO_SAY_READY", "1");
    let mut session = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut to_session = session.stdin.take().context("a pipe")?;
    let mut lines = BufReader::new(session.stdout.take().context("a pipe")?).lines();
    let mut wait_for = |start: &str| -> Result<String> {
        for line in lines.by_ref() {
            let line = line?;
            if line.starts_with(start) {
                return Ok(line);
            }
        }
        anyhow::bail!("the session ended before it said « {start} »")
    };
    wait_for("ready")?;
    std::io::Write::write_all(&mut to_session, b"go\n")?;
    assert_eq!(wait_for("second")?, "second 0", "the second start ends well: the first window was called");
    assert_eq!(screen.all(&["Émancip’Asso"])?.len(), 1, "there is one window");
    std::io::Write::write_all(&mut to_session, b"go\n")?;
    wait_for("first lives")?;
    session.wait()?;
    Ok(())
}
