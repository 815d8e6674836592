//! Whatever the bytes, reading an envelope does not panic.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = sync::Envelope::verify(bytes);
});
