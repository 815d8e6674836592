//! Putting the caret on a line of the source.

use web_sys::HtmlTextAreaElement;

/// Puts the caret at the beginning of a line (from 1; 0 is the beginning of the text) and brings it into view.
pub(super) fn go_to_line(area: &HtmlTextAreaElement, line: usize) {
    let text = area.value();
    let at = line_start(&text, line);
    let lines = text.lines().count().max(1);
    // a text area that went away meanwhile needs no caret
    let _ = area.set_selection_range(at, at);
    let _ = area.focus();
    // lines that wrap make this a guess: a third of the view is left above it
    let guess = f64::from(area.scroll_height()) * (line.saturating_sub(1) as f64) / lines as f64;
    area.set_scroll_top((guess - f64::from(area.client_height()) / 3.0).max(0.0) as i32);
}

/// Returns where a line begins, in the units the window counts text in (UTF-16).
fn line_start(text: &str, line: usize) -> u32 {
    let before = text.split_inclusive('\n').take(line.saturating_sub(1));
    before.map(|line| line.encode_utf16().count() as u32).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_lands_at_the_beginning_of_the_line_whatever_letters_come_before() {
        let text = "+++\né🫧\nfin";
        assert_eq!(line_start(text, 0), 0, "a fault of the whole file leads to its beginning");
        assert_eq!(line_start(text, 1), 0);
        assert_eq!(line_start(text, 2), 4);
        assert_eq!(line_start(text, 3), 8, "a bubble counts for two units in the window and four bytes here");
        assert_eq!(line_start(text, 99), 11, "a line past the end is the end");
    }
}
