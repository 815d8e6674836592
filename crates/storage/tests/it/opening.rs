//! Opening the person's database: first, older, newer, damaged, taken.

use std::fs;
use std::path::Path;
use storage::{Error, UserDb};

const NAME: &str = "emancipasso.sqlite";

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn with_a_name(dir: &Path) -> Result<(), Error> {
    UserDb::open(dir, 1)?.db.put_value("settings", "Zoé")
}

fn outside(dir: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(dir.join(NAME)).expect("another program opens it")
}

#[test]
fn a_first_start_is_empty_and_says_nothing() -> Result<(), Error> {
    let folder = folder();
    let dir = folder.path().join("a/b");
    let opened = UserDb::open(&dir, 1)?;
    assert_eq!(opened.notice, None);
    assert_eq!(opened.db.find_value("settings")?, None);
    assert_eq!(opened.db.list_backups(), []);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&dir).expect("it was made").permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "what a person writes is not for the others of this computer");
    }
    Ok(())
}

#[test]
fn what_was_kept_is_there_at_the_next_start() -> Result<(), Error> {
    let folder = folder();
    with_a_name(folder.path())?;
    let opened = UserDb::open(folder.path(), 2)?;
    assert_eq!((opened.notice, opened.db.find_value("settings")?.as_deref()), (None, Some("Zoé")));
    Ok(())
}

#[test]
fn a_second_run_in_the_same_folder_is_refused_until_the_first_ends() -> Result<(), Error> {
    let folder = folder();
    let first = UserDb::open(folder.path(), 1)?;
    let second = UserDb::open(folder.path(), 1);
    assert!(matches!(&second, Err(Error::AlreadyRunning { path }) if path.ends_with("emancipasso.lock")), "{second:?}");
    first.db.put_value("settings", "Zoé")?;
    drop(first);
    assert!(UserDb::open(folder.path(), 1).is_ok(), "a lock left behind must never lock a person out");
    Ok(())
}

#[test]
fn an_older_database_is_backed_up_then_brought_to_this_version() -> Result<(), Error> {
    let folder = folder();
    let conn = outside(folder.path());
    conn.execute_batch(include_str!("../../migrations/0001_person.sql")).expect("the first version");
    conn.execute_batch("PRAGMA user_version = 1; INSERT INTO settings VALUES ('settings', 'Zoé')").expect("its data");
    drop(conn);

    let opened = UserDb::open(folder.path(), 500)?;
    assert_eq!(opened.db.find_value("settings")?.as_deref(), Some("Zoé"));
    assert!(opened.db.append_journal("doc", "h", b"x", None, 1)?, "the tables of later versions are there");
    let backups = opened.db.list_backups();
    assert_eq!(backups.iter().map(|backup| backup.made_at).collect::<Vec<_>>(), [500]);
    let backup = rusqlite::Connection::open(folder.path().join("backups").join(&backups[0].file)).expect("it opens");
    let version: i64 = backup.pragma_query_value(None, "user_version", |row| row.get(0)).expect("it has a version");
    assert_eq!(version, 1, "the backup is from before the change");
    drop(opened);

    let again = UserDb::open(folder.path(), 600)?;
    assert_eq!(again.db.list_backups().len(), 1, "nothing to change, nothing to back up");
    Ok(())
}

#[test]
fn a_newer_database_is_refused_and_left_byte_for_byte() -> Result<(), Error> {
    let folder = folder();
    with_a_name(folder.path())?;
    outside(folder.path()).pragma_update(None, "user_version", 99).expect("a later version");
    let before = fs::read(folder.path().join(NAME)).expect("readable");
    let refused = UserDb::open(folder.path(), 2);
    assert!(matches!(refused, Err(Error::NewerDatabase { found: 99, .. })), "got {refused:?}");
    assert!(
        fs::read(folder.path().join(NAME)).expect("readable") == before,
        "the later version will want it as it was"
    );
    Ok(())
}

/// The later version was killed: its number stands in the write-ahead log only.
#[test]
fn a_newer_database_that_was_killed_is_left_byte_for_byte_too() -> Result<(), Error> {
    use rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
    let folder = folder();
    with_a_name(folder.path())?;
    let later = outside(folder.path());
    later.set_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).expect("as when killed");
    later.pragma_update(None, "user_version", 99).expect("a later version");
    drop(later);
    let read = |name: &str| fs::read(folder.path().join(name)).expect("readable");
    let before = (read(NAME), read("emancipasso.sqlite-wal"));
    assert!(!before.1.is_empty(), "the case is about a log that was not written back");
    let refused = UserDb::open(folder.path(), 2);
    assert!(matches!(refused, Err(Error::NewerDatabase { found: 99, .. })), "got {refused:?}");
    assert!((read(NAME), read("emancipasso.sqlite-wal")) == before);
    Ok(())
}

/// Each way of damaging a file, as bytes made from the sound ones.
fn damages(sound: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let zeroed = |at: usize| {
        let mut bytes = sound.to_vec();
        bytes[at..at + 4096].fill(0);
        bytes
    };
    vec![
        ("a text file", b"ceci n'est pas une base ".repeat(90)),
        ("a few bytes", b"SQLite".to_vec()),
        ("cut in the middle", sound[..sound.len() / 2].to_vec()),
        ("no first page", zeroed(0)),
        ("no second page", zeroed(4096)),
        ("another program's", {
            let mut bytes = sound.to_vec();
            bytes[68..72].copy_from_slice(&7_u32.to_be_bytes());
            bytes
        }),
    ]
}

#[test]
fn a_damaged_database_is_kept_aside_and_the_backup_puts_everything_back() -> Result<(), Error> {
    let folder = folder();
    with_a_name(folder.path())?;
    let sound = fs::read(folder.path().join(NAME)).expect("readable");
    for (what, bytes) in damages(&sound) {
        let folder = self::folder();
        let dir = folder.path();
        let opened = UserDb::open(dir, 1)?;
        opened.db.put_value("settings", "Zoé")?;
        let backup = opened.db.backup(50)?;
        drop(opened);
        fs::write(dir.join(NAME), &bytes).expect("writable");

        let opened = UserDb::open(dir, 100)?;
        let notice = opened.notice.unwrap_or_else(|| panic!("{what}: the person must be told"));
        assert_eq!(notice.kept_at, dir.join("damaged-100.sqlite"), "{what}");
        assert!(fs::read(&notice.kept_at).expect("kept") == bytes, "{what}: someone may still save something from it");
        assert_eq!(opened.db.find_value("settings")?, None, "{what}: a new database was begun");
        assert_eq!(notice.backup, Some(backup.clone()), "{what}");

        let restored = opened.db.restore_backup(&backup.file, 200)?;
        assert_eq!(restored.notice, None, "{what}");
        assert_eq!(restored.db.find_value("settings")?.as_deref(), Some("Zoé"), "{what}");
    }
    Ok(())
}

#[test]
fn damage_on_damage_overwrites_nothing() -> Result<(), Error> {
    let folder = folder();
    let mut kept = Vec::new();
    for text in ["un", "deux"] {
        fs::write(folder.path().join(NAME), text.repeat(200)).expect("writable");
        kept.push(UserDb::open(folder.path(), 100)?.notice.expect("told").kept_at);
    }
    assert_eq!(fs::read_to_string(&kept[0]).expect("kept"), "un".repeat(200));
    assert_eq!(fs::read_to_string(&kept[1]).expect("kept"), "deux".repeat(200));
    Ok(())
}

#[test]
fn the_log_of_a_damaged_database_is_kept_with_it() -> Result<(), Error> {
    let folder = folder();
    fs::write(folder.path().join(NAME), b"damaged".repeat(100)).expect("writable");
    fs::write(folder.path().join("emancipasso.sqlite-wal"), b"the last words").expect("writable");
    UserDb::open(folder.path(), 7)?;
    let log = fs::read(folder.path().join("damaged-7.sqlite-wal")).expect("it was moved too");
    assert_eq!(log, b"the last words", "the last changes of a person are in it");
    Ok(())
}

#[test]
fn deleting_the_file_gives_a_clean_first_start() -> Result<(), Error> {
    let folder = folder();
    let opened = UserDb::open(folder.path(), 1)?;
    opened.db.put_value("settings", "Zoé")?;
    // the log of a program that was killed stays behind
    let log = fs::read(folder.path().join("emancipasso.sqlite-wal")).expect("it is in use");
    drop(opened);
    fs::remove_file(folder.path().join(NAME)).expect("a person may delete it");
    fs::write(folder.path().join("emancipasso.sqlite-wal"), log).expect("writable");
    let opened = UserDb::open(folder.path(), 2)?;
    assert_eq!((opened.notice, opened.db.find_value("settings")?), (None, None));
    opened.db.put_value("settings", "Awa")?;
    assert_eq!(opened.db.find_value("settings")?.as_deref(), Some("Awa"));
    Ok(())
}
