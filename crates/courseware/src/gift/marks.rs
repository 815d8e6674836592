//! What comments say of the question after them: `[id:…]`, `[lesson:…]`, `[hint:…]`.

/// One thing said, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) value: String,
    pub(super) line: usize,
}

/// Everything said of one question.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) id: Option<Mark>,
    pub(super) lesson: Option<Mark>,
    pub(super) hint: Option<Mark>,
    /// A hint whose bracket is not closed.
    pub(super) open_hint: Option<Mark>,
}

impl Marks {
    /// Reads a comment without its `//`. Other marks, such as Moodle's `[tag:…]`, are left alone.
    pub(super) fn read(&mut self, comment: &str, line: usize) {
        let (closed, open) = brackets(comment);
        for inside in closed {
            let Some((name, value)) = inside.split_once(':') else { continue };
            let mark = match name {
                "id" => &mut self.id,
                "lesson" => &mut self.lesson,
                "hint" => &mut self.hint,
                _ => continue,
            };
            *mark = Some(Mark { value: unescape(value.trim()), line });
        }
        let hint = open.into_iter().find_map(|rest| rest.strip_prefix("hint:"));
        self.open_hint = hint.map(|value| Mark { value: value.to_owned(), line }).or(self.open_hint.take());
    }
}

/// Returns what stands in each outermost pair of brackets, and what follows each bracket that is never closed.
fn brackets(text: &str) -> (Vec<&str>, Vec<&str>) {
    let mut open: Vec<usize> = Vec::new();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => open.push(at),
            ']' => {
                if let Some(start) = open.pop() {
                    // pairs within this one are its words
                    while pairs.last().is_some_and(|(inner, _)| *inner > start) {
                        pairs.pop();
                    }
                    pairs.push((start, at));
                }
            }
            _ => {}
        }
    }
    let closed = pairs.into_iter().map(|(start, end)| &text[start + 1..end]).collect();
    (closed, open.into_iter().map(|start| &text[start + 1..]).collect())
}

/// Returns whether every bracket of these words has its like.
pub(super) fn is_balanced(words: &str) -> bool {
    let mut open = 0_usize;
    for c in words.chars() {
        match c {
            '[' => open += 1,
            ']' if open == 0 => return false,
            ']' => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// Leaves brackets without the `\` before them; every other `\` is for GIFT to read.
pub(super) fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let next = (c == '\\').then(|| chars.next_if(|next| "[]\\".contains(*next))).flatten();
        match next {
            Some('\\') => out.push_str("\\\\"),
            Some(bracket) => out.push(bracket),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(comment: &str) -> Marks {
        let mut marks = Marks::default();
        marks.read(comment, 3);
        marks
    }

    #[test]
    fn several_marks_share_a_comment_and_brackets_stand_in_hints() {
        let marks = read(" [see [id:q1] [tag:x] [lesson: m1-x ][hint:Relisez [la fin], puis \\] et \\\\[1].] [");
        let value = |mark: Option<Mark>| mark.map(|mark| mark.value);
        assert_eq!(value(marks.id).as_deref(), Some("q1"), "a bracket that is not closed hides nothing");
        assert_eq!(value(marks.lesson).as_deref(), Some("m1-x"));
        assert_eq!(value(marks.hint).as_deref(), Some("Relisez [la fin], puis ] et \\\\[1]."));
        assert_eq!(marks.open_hint, None);
    }

    #[test]
    fn a_mark_within_a_hint_is_words() {
        let marks = read("[hint:Comme dans [id:q2]]");
        assert_eq!((marks.id, marks.hint.is_some()), (None, true));
    }

    #[test]
    fn a_hint_that_is_not_closed_is_told() {
        assert_eq!(read("[hint:Relisez").open_hint.map(|mark| mark.value).as_deref(), Some("Relisez"));
    }

    #[test]
    fn a_comment_of_brackets_is_read_in_one_pass() {
        let marks = read(&"[".repeat(500_000));
        assert!(marks.hint.is_none());
        assert!(read(&"[id:a]".repeat(100_000)).id.is_some());
    }
}
