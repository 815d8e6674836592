//! A member that names more documents than any space has, and asks for each.

use super::{Alarm, Scene, Value, encode, scene};

// One more than the guard lets anybody name.
const NAMED: u32 = 50_001;
// A fresh runtime, its sockets and other tests run in this process too: what is bounded here is gigabytes, not megabytes.
const MEMORY: u64 = 256 << 20;

fn request(scene: &Scene, number: u32) -> Vec<u8> {
    let mut bytes = vec![0xaa; 16];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    let id = samod::DocumentId::try_from(bytes).expect("sixteen bytes").to_string();
    let asks = automerge::sync::Message {
        heads: Vec::new(),
        need: Vec::new(),
        have: Vec::new(),
        changes: Vec::<Vec<u8>>::new().into(),
        flags: None,
        version: automerge::sync::MessageVersion::V1,
    };
    encode(vec![
        ("type", Value::Text("request".to_owned())),
        ("documentId", Value::Text(id)),
        ("senderId", Value::Text(scene.mallory.key().to_string())),
        ("targetId", Value::Text(scene.ana.key().to_string())),
        ("data", Value::Bytes(asks.encode())),
    ])
}

// The bytes of this process in memory; none where the system does not say.
fn resident() -> Option<u64> {
    let pages = std::fs::read_to_string("/proc/self/statm").ok()?.split(' ').nth(1)?.parse::<u64>().ok()?;
    Some(pages * 4096)
}

#[test]
fn a_flood_of_documents_is_told_ends_the_link_and_leaves_memory_and_notes_alone() {
    let scene = scene();
    let before = resident();
    let frames: Vec<Vec<u8>> = (0..NAMED).map(|number| request(&scene, number)).collect();
    let why = scene.send(&scene.mallory.key().to_string(), &frames);
    assert!(why.contains("refused"), "{why}");
    let alarm = scene.alarm();
    assert!(matches!(&alarm, Some(Alarm::Flood { peer }) if *peer == scene.mallory.key()), "{alarm:?}");
    if let (Some(before), Some(after)) = (before, resident()) {
        let grown = after.saturating_sub(before);
        println!("a flood of {NAMED} documents: {} MB more in memory", grown >> 20);
        assert!(grown < MEMORY, "{grown} bytes more in memory");
    }
    let again = scene.send(&scene.mallory.key().to_string(), &[]);
    assert!(again.contains("refused"), "who floods is not heard for a while: {again}");
    scene.all_is_well(0);
}
