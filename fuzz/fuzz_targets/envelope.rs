//! Whatever the bytes, reading an envelope does not panic.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    // libFuzzer would end at panics of Automerge that our readers catch; those they do not catch still end it
    init: drop(std::panic::take_hook()),
    |bytes: &[u8]| {
        let _ = sync::Envelope::verify(bytes);
    }
);
