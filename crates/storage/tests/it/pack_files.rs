//! The files of packs: what is refused, and that they are replaced whole.

use crate::build::{entry, files, listing, sample_course};
use std::fs;
use std::path::{Path, PathBuf};
use storage::{CataloguePack, CoursePack, Error, PackFault};

fn pack() -> (tempfile::TempDir, PathBuf, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("cours.pack");
    CoursePack::write(&path, &sample_course(), &files()).expect("a pack is written");
    let bytes = fs::read(&path).expect("it is there");
    (folder, path, bytes)
}

fn fault(path: &Path, bytes: &[u8]) -> PackFault {
    fs::write(path, bytes).expect("a temporary folder can be written to");
    match CoursePack::open(path) {
        Err(Error::BadPack { reason, .. }) => reason,
        other => panic!("it should have been refused: {other:?}"),
    }
}

fn patched(bytes: &[u8], at: usize, with: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at..at + with.len()].copy_from_slice(with);
    bytes
}

#[test]
fn what_is_not_a_pack_is_refused_with_its_reason() {
    let (_folder, path, bytes) = pack();
    assert_eq!(fault(&path, b""), PackFault::NotSqlite);
    assert_eq!(fault(&path, &b"PK\x03\x04 an archive that someone renamed ".repeat(9)), PackFault::NotSqlite);
    let newer = PackFault::NewerFormat { found: 7, supported: 3 };
    assert_eq!(fault(&path, &patched(&bytes, 60, &7_u32.to_be_bytes())), newer);
    assert_eq!(fault(&path, &patched(&bytes, 68, &[0; 4])), PackFault::WrongKind { found: 0 });
    let found = bytes.len() as u64 - 1;
    let expected = bytes.len() as u64;
    assert_eq!(fault(&path, &bytes[..bytes.len() - 1]), PackFault::Truncated { found, expected });
    for kept in [101, 4096, bytes.len() / 2] {
        assert!(matches!(fault(&path, &bytes[..kept]), PackFault::Truncated { .. }), "cut at {kept}");
    }
}

#[test]
fn a_pack_too_large_is_refused_before_it_is_read() {
    let (_folder, path, _) = pack();
    let size = 512 * 1024 * 1024 + 1;
    fs::OpenOptions::new().write(true).open(&path).and_then(|file| file.set_len(size)).expect("a hole takes no room");
    let opened = CoursePack::open(&path);
    assert!(
        matches!(opened, Err(Error::BadPack { reason: PackFault::TooLarge { bytes }, .. }) if bytes == size),
        "got {opened:?}"
    );
}

#[test]
fn a_catalogue_is_not_a_course() -> Result<(), Error> {
    let (_folder, path, _) = pack();
    CataloguePack::write(&path, &[listing("a", entry("A", "Nord", "x"))], &[], "2025")?;
    let found = u32::from_be_bytes(*b"EmAd");
    assert!(
        matches!(CoursePack::open(&path), Err(Error::BadPack { reason: PackFault::WrongKind { found: f }, .. }) if f == found)
    );
    Ok(())
}

#[test]
fn a_file_that_is_not_there_is_not_a_bad_one() {
    let opened = CoursePack::open(Path::new("/nulle/part.pack"));
    assert!(matches!(opened, Err(Error::NotFound { .. })), "got {opened:?}");
}

/// A disk that gives zeros for a page, wherever it is: inside a picture no structure of SQLite shows it.
#[test]
fn a_zeroed_page_is_seen_wherever_it_lies() {
    let (_folder, path, bytes) = pack();
    let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    assert!(bytes.len() / page > 20, "the pack must have inner pages of pictures and indexes");
    for at in (0..bytes.len()).step_by(page) {
        fault(&path, &patched(&bytes, at, &vec![0; page]));
    }
}

#[test]
fn a_flipped_bit_is_seen_or_changes_nothing() -> Result<(), Error> {
    let (_folder, path, bytes) = pack();
    fs::write(&path, &bytes).expect("writable");
    let sound = CoursePack::open(&path)?.course()?;
    let mut seed: u64 = 0x5eed;
    println!("seed {seed}");
    for _ in 0..300 {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let at = seed as usize % bytes.len();
        fs::write(&path, patched(&bytes, at, &[bytes[at] ^ (1 << (seed % 8))])).expect("writable");
        match CoursePack::open(&path) {
            Ok(pack) => {
                assert_eq!(pack.course()?, sound, "byte {at}");
                assert_eq!(pack.files()?, files(), "byte {at}");
            }
            Err(Error::BadPack { .. }) => {}
            Err(other) => panic!("byte {at}: an untyped refusal: {other:?}"),
        }
    }
    Ok(())
}

/// A pack with a trigger, a view or one table more was not made by this program.
#[test]
fn a_pack_with_more_than_its_tables_is_refused() {
    let (_folder, path, _) = pack();
    let conn = rusqlite::Connection::open(&path).expect("it is a database");
    conn.execute_batch("CREATE VIEW spy AS SELECT * FROM files").expect("it can be changed with another program");
    drop(conn);
    let opened = CoursePack::open(&path);
    assert!(matches!(opened, Err(Error::BadPack { reason: PackFault::UnexpectedSchema, .. })), "got {opened:?}");
}

#[test]
fn the_same_course_gives_the_same_bytes() {
    let (_folder, _, one) = pack();
    let (_other, _, two) = pack();
    assert!(one == two, "a pack that changes by itself cannot be compared or signed");
}

#[test]
fn opening_a_pack_writes_nothing() -> Result<(), Error> {
    let (folder, path, bytes) = pack();
    let pack = CoursePack::open(&path)?;
    pack.search("hébergement", domain::Locale::Fr, 5)?;
    let names: Vec<_> = fs::read_dir(folder.path()).expect("readable").flatten().map(|f| f.file_name()).collect();
    assert_eq!(names, ["cours.pack"], "packs lie in folders that only the system writes to");
    assert!(fs::read(&path).expect("readable") == bytes);
    Ok(())
}

#[test]
fn a_pack_that_cannot_take_its_place_leaves_no_trace() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let taken = folder.path().join("cours.pack");
    fs::create_dir(&taken).expect("writable");
    assert!(CoursePack::write(&taken, &sample_course(), &files()).is_err());
    assert!(CoursePack::write(&folder.path().join("absent/cours.pack"), &sample_course(), &files()).is_err());
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1, "nothing half written stays");
}

#[test]
fn a_reader_sees_the_old_pack_or_the_new_one_and_never_a_part() {
    let (_folder, path, _) = pack();
    let write = |version: u32| {
        let mut course = sample_course();
        course.version = version;
        CoursePack::write(&path, &course, &files()).expect("a pack is replaced");
    };
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (2..12).for_each(write));
        let mut last = 1;
        while !writer.is_finished() {
            let version = CoursePack::open(&path).and_then(|pack| pack.course()).expect("always whole").version;
            assert!(version >= last, "versions only grow here: {version} after {last}");
            last = version;
        }
    });
    assert_eq!(CoursePack::open(&path).and_then(|pack| pack.course()).expect("whole").version, 11);
}
