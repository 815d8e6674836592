//! An invite beyond its text: a picture to be scanned, a small file.

use crate::write_file::write_whole;
use crate::{App, Error, Result};
use contract::{InvitePicture, InviteSummary, SavedFile};
use l10n::Arg;
use qrcode::{Color, EcLevel, QrCode};
use std::io::Read;
use std::path::Path;
use sync::Ticket;

/// What the name of an invite's file ends with.
pub const INVITE_EXTENSION: &str = "emancip-invite";

const SCHEME: &str = "emancip1:";
/// The white border that readers ask for, in squares.
const BORDER: usize = 4;
/// The side of a square in the picture written to a file, in pixels.
const SQUARE: usize = 8;
const FILE_MAX: u64 = 64 * 1024;
const LINES_MAX: usize = 100;

impl App {
    /// Reads an invite, without calling anybody.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn look_at_invite(&self, text: &str) -> Result<InviteSummary> {
        let ticket = Ticket::parse(text)?;
        let relay = ticket.relay.clone().unwrap_or_default();
        let ours = self.get_exchange()?.choices.relay;
        Ok(InviteSummary { text: ticket.to_text(), relay_known: !relay.is_empty() && relay == ours, relay })
    }

    /// Reads the invite in a file: the one that [`App::save_invite`] wrote, or any text that holds one.
    ///
    /// # Errors
    /// When the file cannot be read or holds no invite.
    pub fn read_invite_file(&self, path: &Path) -> Result<InviteSummary> {
        let failed = |error: std::io::Error| Error::UnreadableFile {
            path: path.display().to_string(),
            detail: error.to_string(),
        };
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(failed)?;
        file.take(FILE_MAX).read_to_end(&mut bytes).map_err(failed)?;
        let text = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
        let start = text.find(SCHEME).ok_or(sync::Error::BadInvite)?;
        let text = &text[start..];
        // a letter goes on after its invite: it is whole at the end of one of the lines
        let ends = text.match_indices('\n').map(|(at, _)| at).take(LINES_MAX).chain([text.len()]);
        let whole = ends.map(|end| &text[..end]).find(|part| Ticket::parse(part).is_ok());
        self.look_at_invite(whole.unwrap_or(text))
    }

    /// Writes an invite to `path`: as a picture when its name ends in `.svg` or `.png`, else as text.
    ///
    /// # Errors
    /// When it is no invite or cannot be written.
    pub fn save_invite(&self, text: &str, path: &Path) -> Result<SavedFile> {
        let text = Ticket::parse(text)?.to_text();
        let extension = path.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
        let bytes = match extension.as_str() {
            "svg" => self.draw_svg(&text)?.into_bytes(),
            "png" => draw_png(&text)?,
            _ => format!("{}\n\n{text}\n", self.words().text("invite-file-head")).into_bytes(),
        };
        write_whole(path, &bytes)?;
        Ok(SavedFile { path: path.display().to_string() })
    }

    /// Returns the name that the file of an invite to this space should have, without extension.
    #[must_use]
    pub fn invite_file_name(&self, space: &str) -> String {
        let name: String = space.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).take(60).collect();
        self.words().with("invite-file-name", &[("space", Arg::from(name))])
    }

    fn draw_svg(&self, text: &str) -> Result<String> {
        let InvitePicture { size, path } = draw_invite(text)?;
        let words = self.words();
        let (title, about) = (words.text("invite-picture-title"), words.text("invite-picture-about"));
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" width=\"{0}\" height=\"{0}\" role=\"img\" \
             aria-labelledby=\"t d\" shape-rendering=\"crispEdges\"><title id=\"t\">{title}</title><desc id=\"d\">{about}</desc>\
             <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n",
            size as usize * SQUARE
        ))
    }
}

/// Draws an invite. In capitals it makes a much smaller picture, and is read all the same.
pub(crate) fn draw_invite(text: &str) -> Result<InvitePicture> {
    let code = encode(text)?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + BORDER, y + BORDER));
            }
            x += run.max(1);
        }
    }
    Ok(InvitePicture { size: u32::try_from(width + 2 * BORDER).unwrap_or(u32::MAX), path })
}

fn encode(text: &str) -> Result<QrCode> {
    let code = QrCode::with_error_correction_level(text.to_uppercase(), EcLevel::M);
    code.map_err(|error| Error::Unexpected { detail: error.to_string() })
}

fn draw_png(text: &str) -> Result<Vec<u8>> {
    let code = encode(text)?;
    let (width, colors) = (code.width(), code.to_colors());
    let side = (width + 2 * BORDER) * SQUARE;
    let is_dark = |x: usize, y: usize| {
        let (x, y) = ((x / SQUARE).checked_sub(BORDER), (y / SQUARE).checked_sub(BORDER));
        matches!((x, y), (Some(x), Some(y)) if x < width && y < width && colors[y * width + x] == Color::Dark)
    };
    let pixels: Vec<u8> = (0..side * side).map(|at| if is_dark(at % side, at / side) { 0 } else { u8::MAX }).collect();
    let mut bytes = Vec::new();
    let side = u32::try_from(side).unwrap_or(u32::MAX);
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&pixels)?;
        writer.finish()
    });
    written.map_err(|error| Error::Unexpected { detail: error.to_string() })?;
    Ok(bytes)
}
