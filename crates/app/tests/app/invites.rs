//! Invites as pictures and files, and the ways to peers as they are kept.

use contract::{ErrorCode, ExchangeChoices, UiError};
use testkit::desk::Desk;

/// Reads the picture as a camera's program would.
fn scan(png: &std::path::Path) -> String {
    let decoder = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(png).expect("a picture")));
    let mut reader = decoder.read_info().expect("a picture");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("its pixels");
    let (width, height) = (info.width as usize, info.height as usize);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code in the picture");
    grids[0].decode().expect("it can be read").1
}

#[test]
fn the_picture_of_an_invite_is_read_by_a_camera_and_joins() {
    let (ana, ben) = (Desk::new("Ana"), Desk::new("Ben"));
    let space = ana.app().create_space("Pays de Brest").expect("a space");
    let invite = ana.app().create_invite(&space.id).expect("an invite");
    let (png, svg) = (ana.folder().join("i.png"), ana.folder().join("i.svg"));
    ana.app().save_invite(&invite.text, &png).expect("written");
    ana.app().save_invite(&invite.text, &svg).expect("written");
    let svg = std::fs::read_to_string(svg).expect("a picture");
    assert!(svg.contains(&invite.picture.path), "the window shows the same squares");
    assert!(svg.contains("role=\"img\"") && svg.contains("<desc"), "named for those who do not see it");
    let scanned = scan(&png);
    assert_eq!(scanned.to_lowercase(), invite.text);
    ben.app().join_space(&scanned).expect("joined with what the camera read");
}

#[test]
fn an_invite_is_found_in_a_letter_saved_whole() {
    let (ana, ben) = (Desk::new("Ana"), Desk::new("Ben"));
    let space = ana.app().create_space("Pays de Brest").expect("a space");
    let invite = ana.app().create_invite(&space.id).expect("an invite").text;
    let letter = ben.folder().join("lettre.txt");
    std::fs::write(
        &letter,
        format!("Bonjour Ben,\r\n\r\nvoici : \r\n{}\r\n{}\r\nÀ bientôt, Ana\r\n", &invite[..70], &invite[70..]),
    )
    .expect("a file");
    assert_eq!(ben.app().read_invite_file(&letter).expect("found").text, invite);
    std::fs::write(&letter, "Bonjour Ben, j’ai oublié l’invitation.").expect("a file");
    let refused: UiError = ben.app().read_invite_file(&letter).expect_err("none").into();
    assert_eq!(refused.code, ErrorCode::BadInvite);
}

#[test]
fn no_way_is_open_that_nobody_chose_and_a_choice_is_kept() {
    let mut ana = Desk::new("Ana");
    let fresh = ana.app().get_exchange().expect("the exchange");
    assert_eq!(fresh.choices, ExchangeChoices::default(), "no relay, no announcement");
    assert!(!fresh.running && !fresh.looks_nearby && fresh.addresses.is_empty());
    let refused: UiError = ana
        .app()
        .save_exchange_choices(&ExchangeChoices { relay: "http://relais.example.org".into(), ..Default::default() })
        .expect_err("in clear")
        .into();
    assert_eq!(refused.code, ErrorCode::BadRelay);
    let chosen = ExchangeChoices { relay: "https://relais.example.org/".into(), relay_only: true, nearby: false };
    // without a space nothing is called, whatever is chosen
    assert!(!ana.app().save_exchange_choices(&chosen).expect("kept").running);
    ana.close();
    ana.open();
    assert_eq!(ana.app().get_exchange().expect("the exchange").choices, chosen);
    let away =
        ana.app().save_exchange_choices(&ExchangeChoices { relay_only: true, ..Default::default() }).expect("kept");
    assert!(!away.choices.relay_only, "there is nothing to pass by alone");
}

#[test]
fn peers_are_named_as_they_signed_and_forgotten_on_demand() {
    let (ana, ben) = (Desk::new("Ana"), Desk::new("Ben"));
    let space = ana.app().create_space("Pays de Brest").expect("a space");
    let invite = ana.app().create_invite(&space.id).expect("an invite").text;
    ben.app().join_space(&invite).expect("joined");
    let note = contract::WriteNote {
        space: space.id,
        kind: domain::mutual_help::NoteKind::Question,
        title: "Qui ?".into(),
        body: "…".into(),
        tags: Vec::new(),
    };
    ana.app().write_note(&note).expect("a note");
    ben.app().exchange_now().expect("an exchange");
    let before = ben.app().get_exchange().expect("the exchange");
    let [peer] = &before.peers[..] else { panic!("{:?}", before.peers) };
    assert_eq!((peer.name.as_str(), peer.spaces.as_slice()), ("Ana", ["Pays de Brest".to_owned()].as_slice()));
    assert!(!peer.addresses.is_empty() && peer.last_met_at.is_some());
    assert!(before.running && before.port.is_some());
    let after = ben.app().forget_peer(&peer.key).expect("forgotten");
    assert_eq!(after.peers.len(), 1, "it stays a member");
}
