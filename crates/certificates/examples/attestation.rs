//! Draws a sample, to look at it: `cargo run -p certificates --example attestation -- sample.pdf "Zoé Lefèvre" [en]`.

#[path = "../tests/attestation/sample.rs"]
mod sample;

use domain::Locale;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (file, name) = arguments.next().zip(arguments.next()).ok_or("a file and a name are needed")?;
    let language = arguments.next().and_then(|tag| Locale::from_tag(&tag)).unwrap_or_default();
    std::fs::write(file, certificates::render_attestation(&sample::text(language, &name))?)?;
    Ok(())
}
