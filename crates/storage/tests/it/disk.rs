//! A folder that cannot be written to, and a disk that is full.
//!
//! A test run by root may write anywhere: it needs a real disk of its own, which it mounts when the system lets it.
//! (`src/user_db/tests.rs` fills a database without one.)

use crate::build::{files, sample_course};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use storage::{CoursePack, Error, UserDb};

/// A small disk in memory, unmounted when dropped.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path, options: &str) -> Option<Self> {
        fs::create_dir_all(at).expect("a temporary folder can be written to");
        mount(&["-t", "tmpfs", "-o", options, "tmpfs"], at).then(|| Self(at.to_owned()))
    }

    fn make_read_only(&self) {
        assert!(mount(&["-o", "remount,ro"], &self.0), "what was mounted can be mounted again");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // nothing can be done about a refusal here
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

fn mount(options: &[&str], at: &Path) -> bool {
    Command::new("mount").args(options).arg(at).stderr(std::process::Stdio::null()).status().is_ok_and(|s| s.success())
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let refused = UserDb::open(Path::new("/sys/emancipasso"), 1);
    assert!(matches!(&refused, Err(Error::ReadOnly { path }) if path.starts_with("/sys")), "got {refused:?}");
}

#[test]
fn a_folder_that_became_read_only_is_named_and_nothing_is_lost() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dir = folder.path().join("data");
    let Some(disk) = Disk::mount(&dir, "size=4m") else {
        println!("the system does not let this test mount a disk");
        return Ok(());
    };
    let db = UserDb::open(&dir, 1)?.db;
    db.put_value("settings", "Zoé")?;
    drop(db);
    let before = fs::read(dir.join("emancipasso.sqlite")).expect("readable");
    let pack = dir.join("cours.pack");
    CoursePack::write(&pack, &sample_course(), &files())?;
    disk.make_read_only();
    let refused = UserDb::open(&dir, 2);
    assert!(matches!(refused, Err(Error::ReadOnly { .. })), "got {refused:?}");
    let refused = CoursePack::write(&pack, &sample_course(), &files());
    assert!(matches!(refused, Err(Error::ReadOnly { .. })), "got {refused:?}");
    assert!(fs::read(dir.join("emancipasso.sqlite")).expect("readable") == before);
    CoursePack::open(&pack)?.files()?;
    Ok(())
}

#[test]
fn a_full_disk_is_named_and_what_was_written_stays() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dir = folder.path().join("data");
    let Some(_disk) = Disk::mount(&dir, "size=1500k") else {
        println!("the system does not let this test mount a disk");
        return Ok(());
    };
    let pack = dir.join("cours.pack");
    CoursePack::write(&pack, &sample_course(), &files())?;
    let db = UserDb::open(&dir, 1)?.db;
    db.put_value("settings", "Zoé")?;
    let filling = dir.join("remplissage");
    let mut size = 2_000_000;
    while size > 1_000 {
        size = if fs::write(&filling, vec![1; size]).is_ok() { break } else { size - 4_096 };
    }

    for (what, refused) in [
        ("a value", db.put_value("settings", &"x".repeat(300_000))),
        ("a backup", db.backup(5).map(|_| ())),
        ("a pack", CoursePack::write(&pack, &sample_course(), &files())),
    ] {
        assert!(matches!(refused, Err(Error::DiskFull { .. })), "{what}: {refused:?}");
    }
    assert_eq!(db.find_value("settings")?.as_deref(), Some("Zoé"));
    CoursePack::open(&pack)?;
    assert_eq!(db.list_backups(), [], "half a backup is none");
    drop(db);

    fs::remove_file(filling).expect("room is made");
    let opened = UserDb::open(&dir, 2)?;
    assert_eq!((opened.notice, opened.db.find_value("settings")?.as_deref()), (None, Some("Zoé")));
    opened.db.put_value("settings", "Awa")?;
    Ok(())
}
