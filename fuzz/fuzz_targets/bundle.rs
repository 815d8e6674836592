//! Whatever the bytes, no reader of a bundle panics, before its seals or past them.
#![no_main]
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static IDENTITY: LazyLock<sync::Identity> = LazyLock::new(|| sync::Identity::generate().expect("random bytes"));

fuzz_target!(
    // libFuzzer would end at panics of Automerge that our readers catch; those they do not catch still end it
    init: drop(std::panic::take_hook()),
    |bytes: &[u8]| {
        let space = sync::space_id(&IDENTITY.key(), "fuzz");
        sync::try_bundle(&IDENTITY, &space, bytes);
    }
);
