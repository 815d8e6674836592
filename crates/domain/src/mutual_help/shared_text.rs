//! A text written by several people at once: where the caret goes when others change the text around it.

/// Returns where a caret goes when `before` becomes `after`; both places count UTF-16 units, as windows do.
///
/// What is the same at the beginning and at the end of both texts is taken as unchanged: a caret there stays beside its
/// words; one in what changed goes to the end of what took its place, at most.
#[must_use]
pub fn moved_caret(before: &str, after: &str, caret: usize) -> usize {
    let (old, new): (Vec<u16>, Vec<u16>) = (before.encode_utf16().collect(), after.encode_utf16().collect());
    let caret = caret.min(old.len());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    if caret <= head && caret < old.len() {
        return caret;
    }
    let room = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    if caret >= old.len() - tail { new.len() - (old.len() - caret) } else { caret.min(new.len() - tail) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caret_stays_beside_its_words() {
        let before = "Un\nDeux\nTrois";
        for (after, caret, moved, why) in [
            ("Un\nDeux\nTrois", 7, 7, "nothing changed"),
            ("Zéro\nUn\nDeux\nTrois", 7, 12, "a line came above"),
            ("Un\nDeux\nTrois\nQuatre", 7, 7, "a line came below"),
            ("Un\nTrois", 7, 3, "the line of the caret went away: it stays where the line was"),
            ("Un\nDeux\nTrois", 99, 13, "a caret beyond the end is at the end"),
            ("", 7, 0, "all went away"),
            ("🎈Un\nDeux\nTrois", 7, 9, "counted as windows count"),
        ] {
            assert_eq!(moved_caret(before, after, caret), moved, "{why}");
        }
    }
}
