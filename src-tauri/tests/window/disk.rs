//! A disk that fills up, or that can no longer be written, while the window is open.

use crate::starts::on_screen;
use crate::{PROGRAM, fr};
use anyhow::{Context, Result, ensure};
use std::process::{Command, Stdio};
use testkit::desk::prepare_home;
use testkit::window::{Screen, Window};

/// A window whose data lies on a small disk of its own, mounted where only its process sees it.
struct OnSmallDisk {
    window: Window,
    process: String,
    data: String,
}

impl OnSmallDisk {
    async fn open() -> Result<Self> {
        let home = tokio::task::spawn_blocking(|| prepare_home(|_| ())).await?;
        let (data, kept) = (home.path().join("data/emancipasso"), home.path().join("kept"));
        let (program, pid) = (home.path().join("program.sh"), home.path().join("pid"));
        // a user namespace lets anybody mount a disk that nobody else sees
        let inner = format!(
            "cp -a '{data}' '{kept}' && mount -t tmpfs -o size=8m tmpfs '{data}' && cp -a '{kept}'/. '{data}' && \
             echo $$ > '{pid}' && exec '{PROGRAM}'",
            data = data.display(),
            kept = kept.display(),
            pid = pid.display()
        );
        let script = format!("#!/bin/sh\nexec unshare --user --map-root-user --mount sh -c \"{inner}\"\n")
            .replace("$$", "\\$\\$");
        std::fs::write(&program, script)?;
        std::fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        let window = Window::open_in(program.to_str().context("a plain path")?, "fr_FR.UTF-8", home).await?;
        let process = std::fs::read_to_string(&pid)?.trim().to_owned();
        Ok(Self { window, process, data: data.display().to_string() })
    }

    /// Runs a command where the small disk is seen.
    fn inside(&self, script: &str) -> Result<()> {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.process, "--user", "--mount", "--preserve-credentials", "sh", "-c", script]);
        let output = command.output()?;
        ensure!(output.status.success(), "« {script} »: {}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }
}

/// Reads a lesson to its end, which writes; returns when the page answered.
async fn read_lesson(window: &Window) -> Result<()> {
    window.go("/learn/lesson/m1-paysage").await?;
    window.find("button", &fr("learn-lesson-next-lesson")).await?.click().await?;
    Ok(())
}

/// The beginning of a sentence, before what it names.
fn beginning(key: &str) -> String {
    let sentence = fr(key);
    sentence.split('{').next().unwrap_or_default().trim().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_plainly_and_the_change_passes_once_there_is_room() -> Result<()> {
    let disk = OnSmallDisk::open().await?;
    disk.inside(&format!("cat /dev/zero > '{0}/filler' 2>/dev/null; test -s '{0}/filler'", disk.data))?;
    read_lesson(&disk.window).await?;
    disk.window.says(&beginning("error-disk-full")).await?;
    disk.window.picture("disk-full").await?;
    disk.inside(&format!("rm '{}/filler'", disk.data))?;
    read_lesson(&disk.window).await?;
    disk.window.until("the second lesson", "return location.pathname.endsWith('/m1-usages')").await?;
    Ok(())
}

#[test]
fn a_folder_that_cannot_be_written_is_named_in_a_message_and_stays_as_it_is() -> Result<()> {
    let home = prepare_home(|_| ());
    let (data, screen) = (home.path().join("data/emancipasso"), Screen::start()?);
    let before = std::fs::read(data.join("emancipasso.sqlite"))?;
    // its own view of the folder, without the right to write
    let inner = format!(
        "mount --bind '{0}' '{0}' && mount -o remount,ro,bind '{0}' && exec '{PROGRAM}' --data-dir '{0}'",
        data.display()
    );
    let mut command = on_screen(home.path(), &screen);
    command.args(["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", &inner]);
    let mut program = command.env("EMANCIPASSO_SEVERAL", "1").stderr(Stdio::piped()).spawn()?;
    let message = match screen.find(&[&fr("desktop-cannot-open")]) {
        Ok(message) => message,
        Err(error) => {
            let _ = program.kill();
            return Err(error.context(format!("{:?}", program.wait_with_output()?)));
        }
    };
    screen.picture("read-only")?;
    screen.type_into(&message, "", &["Return"])?;
    let ended = program.wait_with_output()?;
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    let told = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(told.contains("droit d’écrire") && told.contains(&*data.to_string_lossy()), "the folder is named: {told}");
    assert_eq!(std::fs::read(data.join("emancipasso.sqlite"))?, before, "nothing was lost");
    Ok(())
}
