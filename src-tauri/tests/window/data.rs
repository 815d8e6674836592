//! What happens to a person's data: a damaged file, a second start, a folder that cannot be written.

use crate::{PROGRAM, fr, open_as_learner};
use anyhow::Result;
use std::process::{Command, Output};
use testkit::window::Window;

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_database_is_kept_aside_said_so_and_the_backup_offered() -> Result<()> {
    let window = open_as_learner().await?;
    let data = window.home().join("data/emancipasso");
    window.go("/learn/lesson/m1-paysage").await?;
    // the daily backup is made after the window opens, on its own thread
    let backups = data.join("backups");
    let begun = std::time::Instant::now();
    while std::fs::read_dir(&backups).map_or(0, Iterator::count) == 0 {
        anyhow::ensure!(begun.elapsed().as_secs() < 20, "no backup was made");
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    let home = window.close().await?;
    let database = data.join("emancipasso.sqlite");
    for rest in ["emancipasso.sqlite-wal", "emancipasso.sqlite-shm"] {
        let _ = std::fs::remove_file(data.join(rest));
    }
    std::fs::write(&database, b"this is not a database any more".repeat(500))?;

    let again = Window::open_in(PROGRAM, "fr_FR.UTF-8", home).await?;
    again.says("damaged-").await?;
    again.picture("damaged").await?;
    let kept = std::fs::read_dir(&data)?
        .filter_map(Result::ok)
        .any(|e| e.file_name().to_string_lossy().starts_with("damaged-"));
    assert!(kept, "what cannot be read is moved aside, never deleted");
    again.click("button", &fr("data-restore")).await?;
    again.says(&fr("data-restored")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_on_the_same_data_is_told_plainly_and_changes_nothing() -> Result<()> {
    let window = open_as_learner().await?;
    let home = window.home().to_owned();
    let second = tokio::task::spawn_blocking(move || start(&home.join("data/emancipasso"))).await??;
    assert_eq!(second.status.code(), Some(1), "{second:?}");
    let told = String::from_utf8(second.stderr)?;
    assert!(told.contains("déjà"), "the sentence says that it runs already: {told}");
    window.go("/learn").await?;
    window.says(&fr("learn-modules")).await?;
    Ok(())
}

/// Starts the command line program beside the window program, on the same data.
fn start(data: &std::path::Path) -> Result<Output> {
    let cli = std::path::Path::new(PROGRAM).with_file_name("emancipasso-cli");
    Ok(Command::new(cli).args(["course", "list", "--lang", "fr", "--data-dir"]).arg(data).output()?)
}
