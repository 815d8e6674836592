//! Backups: made, counted, refused, put back.

use std::fs;
use storage::{Error, UserDb};

#[test]
fn the_ten_newest_backups_are_kept() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let db = UserDb::open(folder.path(), 1)?.db;
    for now in [30, 10, 70, 20, 60, 40, 50, 100, 90, 120, 80, 110] {
        db.backup(now)?;
    }
    let made: Vec<i64> = db.list_backups().iter().map(|backup| backup.made_at).collect();
    assert_eq!(made, [120, 110, 100, 90, 80, 70, 60, 50, 40, 30], "newest first");
    assert_eq!(fs::read_dir(folder.path().join("backups")).expect("readable").count(), 10, "no part stays");
    Ok(())
}

#[test]
fn the_backup_just_made_stays_even_if_the_clock_went_back() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let db = UserDb::open(folder.path(), 1)?.db;
    for now in [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 5] {
        db.backup(now)?;
    }
    let made: Vec<i64> = db.list_backups().iter().map(|backup| backup.made_at).collect();
    assert_eq!(made, [99, 98, 97, 96, 95, 94, 93, 92, 91, 5]);
    Ok(())
}

#[test]
fn putting_a_backup_back_keeps_what_it_replaces() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let db = UserDb::open(folder.path(), 1)?.db;
    db.put_value("settings", "avant")?;
    let backup = db.backup(10)?;
    db.put_value("settings", "après")?;

    let restored = db.restore_backup(&backup.file, 20)?.db;
    assert_eq!(restored.find_value("settings")?.as_deref(), Some("avant"));
    assert!(matches!(UserDb::open(folder.path(), 1), Err(Error::AlreadyRunning { .. })), "the lock was never let go");
    let replaced = rusqlite::Connection::open(folder.path().join("replaced-20.sqlite")).expect("kept aside");
    let value: String = replaced.query_row("SELECT value FROM settings", [], |row| row.get(0)).expect("whole");
    assert_eq!(value, "après", "a person who chose the wrong backup has lost nothing");
    Ok(())
}

#[test]
fn only_a_sound_backup_of_this_folder_is_put_back() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let dir = folder.path();
    let open = || -> Result<UserDb, Error> { Ok(UserDb::open(dir, 1)?.db) };
    open()?.put_value("settings", "Zoé")?;
    open()?.backup(10)?;
    fs::copy(dir.join("backups/emancipasso-10.sqlite"), dir.join("emancipasso-10.sqlite")).expect("writable");
    fs::write(dir.join("backups/emancipasso-11.sqlite"), "abîmée".repeat(50)).expect("writable");

    for name in ["../emancipasso-10.sqlite", "emancipasso-12.sqlite", "", "/etc/passwd", "..\\emancipasso-10.sqlite"] {
        let refused = open()?.restore_backup(name, 20);
        assert!(matches!(refused, Err(Error::NotFound { .. })), "{name}: {refused:?}");
    }
    let refused = open()?.restore_backup("emancipasso-11.sqlite", 20);
    assert!(matches!(refused, Err(Error::Damaged { .. })), "got {refused:?}");
    assert_eq!(open()?.find_value("settings")?.as_deref(), Some("Zoé"), "a refusal changes nothing");
    assert!(!dir.join("replaced-20.sqlite").exists());
    Ok(())
}

#[test]
fn the_newest_backup_that_opens_is_proposed() -> Result<(), Error> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let db = UserDb::open(folder.path(), 1)?.db;
    let good = db.backup(10)?;
    drop(db);
    fs::write(folder.path().join("backups/emancipasso-99.sqlite"), "abîmée".repeat(50)).expect("writable");
    fs::write(folder.path().join("emancipasso.sqlite"), "abîmée".repeat(50)).expect("writable");
    assert_eq!(UserDb::open(folder.path(), 100)?.notice.and_then(|notice| notice.backup), Some(good));
    Ok(())
}

#[test]
fn a_database_in_memory_has_no_backups() -> Result<(), Error> {
    let db = UserDb::in_memory()?;
    assert!(matches!(db.backup(1), Err(Error::NotFound { .. })));
    assert_eq!(db.list_backups(), []);
    assert!(matches!(db.restore_backup("emancipasso-1.sqlite", 1), Err(Error::NotFound { .. })));
    Ok(())
}
