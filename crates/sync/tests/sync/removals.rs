use super::village::{Installation, PATIENCE, author, wait_for};
use domain::mutual_help::NoteKind;
use sync::{Error, Refusal, Role, SyncEvent};

#[test]
fn a_removed_member_is_cut_off_at_once_and_its_used_invite_opens_nothing() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let space = a.create_space("Entraide").expect("a space").id;
    let invite = a.create_invite(&space).expect("an invite").text;
    b.join(&invite).expect("joined");
    b.exchange(PATIENCE).expect("an exchange");
    let (at_a, at_b) = (a.events(), b.events());
    assert_eq!((a.connected(), b.connected()), (1, 1));
    a.remove_member(&space, ben.identity.key()).expect("removed");
    let gone = |event| matches!(event, SyncEvent::PeersChanged { connected: 0 }).then_some(());
    wait_for(&at_a, "the end of the link at Ana's", gone);
    wait_for(&at_b, "the end of the link at Ben's", gone);
    let note = a.write_note(&space, author("Ana"), NoteKind::Question, "Entre nous", "…").expect("a note");
    assert_eq!(b.exchange(std::time::Duration::from_secs(2)).expect("nobody answers").peers_met, 0);
    assert!(b.records().expect("records").iter().all(|record| record.hash != note.hash), "not for Ben any more");
    assert_eq!(a.members(&space).expect("members").len(), 1);
    // The same key with an empty disk and the invite of before.
    drop(b);
    let empty = Installation { identity: ben.identity.clone(), store: std::sync::Arc::default() };
    let again = empty.open().join(&invite);
    assert!(matches!(again, Err(Error::Refused { reason: Refusal::Used })), "{again:?}");
    assert_eq!(a.members(&space).expect("members").len(), 1);
    // A new invite is a decision of Ana's.
    let back = a.create_invite(&space).expect("an invite").text;
    empty.open().join(&back).expect("taken back");
    assert_eq!(a.members(&space).expect("members").len(), 2);
}

#[test]
fn roles_change_by_administrators_only_and_one_stays() {
    let (ana, ben) = (Installation::new(), Installation::new());
    let (a, b) = (ana.open(), ben.open());
    let space = a.create_space("Entraide").expect("a space").id;
    b.join(&a.create_invite(&space).expect("an invite").text).expect("joined");
    b.exchange(PATIENCE).expect("an exchange");
    let by_a_member = b.change_role(&space, ben.identity.key(), Role::Admin);
    assert!(matches!(by_a_member, Err(Error::NotAdministrator { .. })));
    for last in [
        a.change_role(&space, ana.identity.key(), Role::Member).map(drop),
        a.remove_member(&space, ana.identity.key()).map(drop),
        a.leave_space(&space),
    ] {
        assert!(matches!(last, Err(Error::LastAdministrator { .. })), "{last:?}");
    }
    a.change_role(&space, ben.identity.key(), Role::Admin).expect("changed");
    a.exchange(PATIENCE).expect("an exchange");
    b.exchange(PATIENCE).expect("an exchange");
    let roles: Vec<Role> = b.members(&space).expect("members").iter().map(|member| member.role).collect();
    assert_eq!(roles, [Role::Admin, Role::Admin]);
    let at_b = b.events();
    a.leave_space(&space).expect("another administers");
    wait_for(&at_b, "the news of Ana's leaving", |event| match event {
        SyncEvent::SpaceChanged(summary) if summary.members == 1 => Some(()),
        _ => None,
    });
    assert!(a.spaces().is_empty());
    assert!(a.records().expect("records").is_empty());
    let left = b.members(&space).expect("members");
    assert_eq!(left.iter().map(|member| member.key).collect::<Vec<_>>(), [ben.identity.key()], "Ben was told");
    drop(a);
    assert!(ana.open().spaces().is_empty(), "and so after a restart");
}
