//! A GIFT file cut at its blank lines, comments taken out, escapes protected.

use super::format::protect;
use super::marks::Marks;

/// The lines of one question.
pub(super) struct Block {
    /// Escapes are protected; comments are blank lines, so that lines keep their numbers.
    text: String,
    line: usize,
    pub(super) marks: Marks,
}

impl Block {
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the line on which `part`, a slice of this block's text, begins.
    pub(super) fn line_of(&self, part: &str) -> usize {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        self.line + self.text.as_bytes()[..offset].iter().filter(|b| **b == b'\n').count()
    }
}

/// Cuts a file into blocks. Marks in a comment that stands alone are those of the next question.
pub(super) fn split(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut marks = Marks::default();
    let mut open: Option<(String, usize)> = None;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (at, line) in text.lines().enumerate() {
        let number = at + 1;
        let trimmed = line.trim();
        if trimmed.is_empty() {
            close(&mut open, &mut marks, &mut blocks);
        } else if let Some(comment) = trimmed.strip_prefix("//") {
            marks.read(comment, number);
            open.iter_mut().for_each(|(text, _)| text.push('\n'));
        } else if trimmed.starts_with("$CATEGORY:") {
            // where Moodle files the question; a question may follow on the next line
            close(&mut open, &mut marks, &mut blocks);
        } else {
            let (text, _) = open.get_or_insert_with(|| (String::new(), number));
            text.push_str(line);
            text.push('\n');
        }
    }
    close(&mut open, &mut marks, &mut blocks);
    blocks
}

fn close(open: &mut Option<(String, usize)>, marks: &mut Marks, blocks: &mut Vec<Block>) {
    if let Some((text, line)) = open.take() {
        blocks.push(Block { text: protect(&text), line, marks: std::mem::take(marks) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_end_questions_and_comments_wait_for_theirs() {
        let text = "\u{feff}// a title\n\n// [id:q1] [tag:x]\n\n$CATEGORY: a/b\n\nUn {\n// in the middle\n=a\n}\n\n// [id:q2]\nDeux\n";
        let blocks = split(text);
        let seen: Vec<_> = blocks.iter().map(|b| (b.line, b.marks.id.as_ref().map(|id| id.value.as_str()))).collect();
        assert_eq!(seen, [(7, Some("q1")), (13, Some("q2"))]);
        let equals = blocks[0].text().find('=').map(|at| blocks[0].line_of(&blocks[0].text()[at..]));
        assert_eq!(equals, Some(9), "a comment inside keeps the lines after it where they are");
    }
}
