//! Whatever the bytes of an organisation's file and of a service's, reading ends, and what is taken may be shown.
#![no_main]
use libfuzzer_sys::fuzz_target;
use listings::{Input, Item, Options};
use std::ops::ControlFlow;

fuzz_target!(|bytes: &[u8]| {
    let (one, other) = bytes.split_at(bytes.len() / 2);
    let input = |name: &str, bytes: &[u8]| Input { name: name.into(), bytes: bytes.to_vec(), is_cut: false };
    let files = [input("a/organization.properties", one), input("a/b/service.properties", other)];
    let _ = listings::read(&files, &Options::default(), &mut |item| {
        if let Item::Found(found) = item {
            assert!(found.entry.import_faults().is_empty());
        }
        ControlFlow::Continue(())
    });
});
