//! Whatever the bytes, the gate neither panics nor lets through what does not load again.
#![no_main]
use automerge::Automerge;
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    // libFuzzer would end at panics of Automerge that our readers catch; those they do not catch still end it
    init: drop(std::panic::take_hook()),
    |bytes: &[u8]| {
        let here = Automerge::new();
        if let Ok(admitted) = sync::gate::admit(&here, &[], &[bytes]) {
            Automerge::load(&admitted.document.save()).expect("what passed loads again");
        }
    }
);
