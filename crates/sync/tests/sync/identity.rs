use std::path::PathBuf;
use sync::{Error, Identity};

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("sync-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

#[test]
fn a_device_key_is_made_once_and_read_only_by_its_owner() {
    let path = folder("once").join("device.key");
    let first = Identity::load_or_create(&path).expect("a new key");
    let again = Identity::load_or_create(&path).expect("the same key");
    assert_eq!(first.key(), again.key(), "another key would be a stranger in every space");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("permissions");
        Identity::load_or_create(&path).expect("the same key");
        let mode = std::fs::metadata(&path).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "other accounts of the computer must not read it");
    }
}

#[test]
fn a_damaged_device_key_is_reported_and_left_as_it_is() {
    let path = folder("damaged").join("device.key");
    Identity::load_or_create(&path).expect("a new key");
    let whole = std::fs::read_to_string(&path).expect("text");
    let flipped = whole.replacen(|c: char| c.is_ascii_digit() && c != '1', "1", 1);
    for damaged in ["", &whole[..40], &flipped, "emancip device key 1\n00\n00\n", "\u{fffd}"] {
        std::fs::write(&path, damaged).expect("a write");
        let read = Identity::load_or_create(&path);
        assert!(matches!(read, Err(Error::DamagedIdentity { .. })), "{damaged:?} was taken for a key");
        assert_eq!(
            std::fs::read_to_string(&path).expect("text"),
            damaged,
            "the rest of a key may still be saved by hand"
        );
    }
}
