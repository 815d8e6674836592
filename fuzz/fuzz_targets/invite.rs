//! Whatever the text, reading an invite does not panic; what it reads, it writes again alike.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    // libFuzzer would end at panics of Automerge that our readers catch; those they do not catch still end it
    init: drop(std::panic::take_hook()),
    |text: &str| {
        if let Ok(ticket) = sync::Ticket::parse(text) {
            assert!(sync::Ticket::parse(&ticket.to_text()).is_ok());
        }
    }
);
