//! The person's data: damaged, restored, read-only; addresses that may be opened.

use app::App;
use contract::{DataNotice, ErrorCode, UiError};
use std::fs;
use testkit::desk::Desk;

#[test]
fn the_offer_of_a_backup_stands_until_it_is_answered_and_gives_back_what_was_written() {
    let mut desk = Desk::new("Zoé");
    desk.app().backup_daily().expect("a backup");
    desk.close();
    fs::write(desk.folder().join("emancipasso.sqlite"), b"not a database".repeat(400)).expect("written");
    for rest in ["emancipasso.sqlite-wal", "emancipasso.sqlite-shm"] {
        let _ = fs::remove_file(desk.folder().join(rest));
    }
    desk.open();
    for start in 1..=2 {
        let boot = desk.app().get_boot().expect("a boot");
        assert!(
            matches!(boot.data_notice, Some(DataNotice::SetAside { backup: Some(_), .. })),
            "start {start}: closing the window is no answer: {:?}",
            boot.data_notice
        );
        desk.app().backup_daily().expect("nothing to do");
        desk.close();
        desk.open();
    }
    let Some(DataNotice::SetAside { backup: Some(backup), .. }) = desk.app().get_boot().expect("a boot").data_notice
    else {
        panic!("the offer stands");
    };
    let boot = desk.app().restore_backup(&backup.file).expect("restored");
    assert_eq!(boot.settings.name, "Zoé", "what was written is back");
    desk.app().dismiss_data_notice().expect("answered");
    desk.close();
    desk.open();
    assert_eq!(desk.app().get_boot().expect("a boot").data_notice, None);
}

#[test]
fn deleting_the_person_s_file_gives_a_clean_first_start() {
    let mut desk = Desk::new("Zoé");
    desk.close();
    fs::remove_file(desk.folder().join("emancipasso.sqlite")).expect("removed");
    desk.open();
    let boot = desk.app().get_boot().expect("a boot");
    assert!(boot.first_start && boot.data_notice.is_none() && boot.settings.name.is_empty(), "{boot:?}");
}

#[test]
fn a_folder_that_cannot_be_written_and_a_missing_pack_are_told_by_their_codes() {
    let desk = Desk::new("Zoé");
    let mut config = desk.config();
    config.data_dir = "/proc/emancipasso".into();
    let told: UiError = App::open(config).expect_err("a folder nobody can write").into();
    assert!(matches!(told.code, ErrorCode::ReadOnly | ErrorCode::Disk), "{told}");
    let mut config = desk.config();
    config.data_dir = desk.folder().join("other");
    config.resources = desk.folder().join("nowhere");
    let told: UiError = App::open(config).expect_err("no packs").into();
    assert!(matches!(told.code, ErrorCode::NotFound | ErrorCode::BadPack | ErrorCode::Disk), "{told}");
    assert!(!desk.folder().join("other").exists(), "nothing is begun without packs");
}

#[test]
fn only_web_and_bare_mail_addresses_are_handed_to_the_system() {
    let desk = Desk::new("Zoé");
    for good in ["https://framasoft.org/fr/", "http://arn-fai.net/cgu", "mailto:a@example.org"] {
        assert!(desk.app().check_address(good).is_ok(), "{good}");
    }
    for bad in
        ["file:///etc/passwd", "javascript:alert(1)", "mailto:a@b.fr?attach=/etc/passwd", "https://a b", "smb://x", ""]
    {
        let refused: UiError = desk.app().check_address(bad).expect_err(bad).into();
        assert_eq!(refused.code, ErrorCode::AddressRefused, "{bad}");
    }
}
