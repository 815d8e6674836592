//! Whatever the text, reading an invite does not panic; what it reads, it writes again alike.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(ticket) = sync::Ticket::parse(text) {
        assert!(sync::Ticket::parse(&ticket.to_text()).is_ok());
    }
});
