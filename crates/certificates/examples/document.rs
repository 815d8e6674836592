//! Draws a sample, to look at it: `cargo run -p certificates --example document -- sample.pdf`.

#[path = "../tests/document/sample.rs"]
mod sample;

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("a file is needed")?;
    std::fs::write(file, certificates::render_document(&sample::grid())?)?;
    Ok(())
}
