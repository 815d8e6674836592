//! Reading a folder: everything that is the course's, nothing that is not.

use courseware::{ReadError, read_folder};
use std::fs;

#[test]
fn hidden_files_are_skipped_and_paths_have_slashes() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(dir.path().join("1-un/.git")).expect("a folder");
    for (name, text) in [("course.toml", "a"), ("1-un/1-x.fr.md", "b"), (".DS_Store", "c"), ("1-un/.git/x", "d")] {
        fs::write(dir.path().join(name), text).expect("a file");
    }
    let files = read_folder(dir.path()).expect("all of it can be read");
    assert_eq!(files.keys().collect::<Vec<_>>(), ["1-un/1-x.fr.md", "course.toml"]);
    assert_eq!(files["course.toml"], b"a");
}

#[test]
fn a_folder_that_does_not_exist_is_an_error_with_its_path() {
    let dir = tempfile::tempdir().expect("a folder");
    let missing = dir.path().join("nulle-part");
    assert!(matches!(read_folder(&missing), Err(ReadError::Io { path, .. }) if path == missing));
}

#[test]
fn a_huge_file_is_refused() {
    let dir = tempfile::tempdir().expect("a folder");
    let file = fs::File::create(dir.path().join("video.bin")).expect("a file");
    file.set_len(20 * 1024 * 1024 + 1).expect("a sparse file");
    assert!(matches!(read_folder(dir.path()), Err(ReadError::TooLarge { .. })), "memory is not for films");
}

#[cfg(unix)]
#[test]
fn links_may_not_lead_out_of_the_course() {
    use std::os::unix::fs::symlink;
    let (dir, outside) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    fs::write(outside.path().join("secret"), "x").expect("a file");
    fs::write(dir.path().join("a.md"), "a").expect("a file");
    symlink(dir.path().join("a.md"), dir.path().join("b.md")).expect("a link");
    assert_eq!(read_folder(dir.path()).expect("a link inside is a file like another")["b.md"], b"a");
    for target in [outside.path().join("secret"), outside.path().to_owned(), dir.path().to_owned()] {
        let link = dir.path().join("lien");
        symlink(&target, &link).expect("a link");
        assert!(matches!(read_folder(dir.path()), Err(ReadError::LinkOut { .. })), "{}", target.display());
        fs::remove_file(link).expect("the link");
    }
}
