//! The readers of bytes from elsewhere, with anything at all. The same functions are fuzzed in `fuzz/`.

use automerge::Automerge;
use proptest::prelude::*;
use sync::{Envelope, Identity, Ticket, gate, space_id, try_bundle};

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = Envelope::verify(&bytes);
        prop_assert!(gate::admit(&Automerge::new(), &[], &[&bytes]).is_err() || bytes.is_empty());
        // Past the first look: what begins as a chunk does.
        for kind in 0..4 {
            let length = u8::try_from(bytes.len().min(127)).expect("below 128");
            let chunk = [&[0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, kind, length], &bytes[..length.into()]].concat();
            let _ = gate::admit(&Automerge::new(), &[], &[&chunk]);
        }
    }

    #[test]
    fn no_bytes_make_the_reader_of_bundles_panic_before_its_seals_or_past_them(
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let identity = Identity::generate().expect("random bytes");
        let space = space_id(&identity.key(), "trial");
        try_bundle(&identity, &space, &bytes);
        // Past the first look: what begins as a length, as CBOR or as a chunk does.
        for start in [&[0, 0, 0, 0, 0, 0, 0, 9][..], &[0xa7, 0x65], &[0x85, 0x6f, 0x4a, 0x83]] {
            try_bundle(&identity, &space, &[start, &bytes].concat());
        }
    }

    #[test]
    fn no_text_makes_the_reader_of_invites_panic(text in "(emancip1:)?[ -~é\n]{0,300}") {
        if let Ok(ticket) = Ticket::parse(&text) {
            prop_assert!(Ticket::parse(&ticket.to_text()).is_ok());
        }
    }
}
