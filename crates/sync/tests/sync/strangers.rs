use super::village::{Installation, author};
use domain::mutual_help::NoteKind;
use iroh::endpoint::presets;
use iroh::{Endpoint, EndpointAddr, EndpointId, RelayMode};
use std::time::Duration;
use sync::Identity;

#[test]
fn a_key_outside_the_roster_gets_not_one_byte() {
    let ana = Installation::new();
    let a = ana.open();
    let space = a.create_space("Entraide").expect("a space").id;
    a.write_note(&space, author("Ana"), NoteKind::Question, "Entre nous", "…").expect("a note");
    a.go_online().expect("a socket");
    let port = a.port().expect("a port");
    let to = EndpointId::from_bytes(&ana.identity.key().0).expect("a key");
    let to = EndpointAddr::new(to).with_ip_addr(([127, 0, 0, 1], port).into());

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let stranger = Endpoint::builder(presets::Minimal)
            .relay_mode(RelayMode::Disabled)
            .clear_address_lookup()
            .bind()
            .await
            .expect("a socket");
        let connection = stranger.connect(to, b"emancip/samod/1").await.expect("the handshake proves keys, no more");
        // A well-formed first message of samod, from a peer that is nobody here.
        let asked = async {
            let (mut send, mut receive) = connection.open_bi().await?;
            let _ = send.write_all(&[0, 0, 0, 1, 0xa0]).await;
            receive.read_to_end(1 << 20).await.map_err(|error| std::io::Error::other(error).into())
        };
        let answer: Result<Vec<u8>, Box<dyn std::error::Error>> =
            tokio::time::timeout(Duration::from_secs(5), asked).await.expect("the link is closed, not left hanging");
        assert!(answer.is_err(), "a stranger was answered: {answer:?}");
        let why = tokio::time::timeout(Duration::from_secs(5), connection.closed()).await.expect("closed");
        assert!(why.to_string().contains("not a member"), "{why}");
        stranger.close().await;
    });
    assert_eq!(a.connected(), 0);
    assert_eq!(a.known_peers(), 0, "and is not remembered");
    assert_ne!(ana.identity.key(), Identity::generate().expect("a key").key());
}
