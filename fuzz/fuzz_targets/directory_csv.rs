//! Whatever the bytes of a spreadsheet, reading ends, and what is taken may be shown.
#![no_main]
use libfuzzer_sys::fuzz_target;
use listings::{Input, Item, Options};
use std::ops::ControlFlow;

fuzz_target!(|bytes: &[u8]| {
    let input = Input { name: "x.csv".into(), bytes: bytes.to_vec(), is_cut: bytes.len() % 2 == 0 };
    let options = Options { format: Some(domain::directory::ListingFormat::Csv), ..Options::default() };
    let _ = listings::read(&[input], &options, &mut |item| {
        if let Item::Found(found) = item {
            assert!(found.entry.import_faults().is_empty());
        }
        ControlFlow::Continue(())
    });
});
