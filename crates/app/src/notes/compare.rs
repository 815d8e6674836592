//! Two versions of a text, paragraph by paragraph and word by word.

use contract::{ComparedPart, ComparisonRow};
use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};
use storage::VersionRecord;

/// Beyond this many words in one paragraph, it is shown as wholly replaced: finding the words would take too long.
const WORDS_MAX: usize = 4000;

type Pieces = Vec<(String, bool)>;

/// Compares title, tags and text.
pub(super) fn compare(before: &VersionRecord, after: &VersionRecord) -> Vec<ComparisonRow> {
    let mut rows = Vec::new();
    if !before.title.is_empty() || !after.title.is_empty() {
        rows.push(row(ComparedPart::Title, &before.title, &after.title));
    }
    if !before.tags.is_empty() || !after.tags.is_empty() {
        rows.push(row(ComparedPart::Tags, &before.tags.join(", "), &after.tags.join(", ")));
    }
    let (old, new) = (paragraphs(&before.body), paragraphs(&after.body));
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let text = |before: Option<&&str>, after: Option<&&str>| {
            row(ComparedPart::Text, before.copied().unwrap_or_default(), after.copied().unwrap_or_default())
        };
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                rows.extend((0..len).map(|at| text(old.get(old_index + at), new.get(new_index + at))));
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                rows.extend((0..old_len).map(|at| text(old.get(old_index + at), None)));
            }
            DiffOp::Insert { new_index, new_len, .. } => {
                rows.extend((0..new_len).map(|at| text(None, new.get(new_index + at))));
            }
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                rows.extend((0..old_len.max(new_len)).map(|at| {
                    let (was, is) = (old.get(old_index + at), new.get(new_index + at));
                    text(was.filter(|_| at < old_len), is.filter(|_| at < new_len))
                }));
            }
        }
    }
    rows
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_end).filter(|line| !line.trim().is_empty()).collect()
}

fn row(part: ComparedPart, before: &str, after: &str) -> ComparisonRow {
    let (was, is) = words(before, after);
    ComparisonRow { part, differs: before != after, before: was, after: is }
}

/// Returns both texts in pieces; `true` marks what only the first, or only the second, has.
fn words(before: &str, after: &str) -> (Pieces, Pieces) {
    let is_long = before.split_whitespace().count().max(after.split_whitespace().count()) > WORDS_MAX;
    if before.is_empty() || after.is_empty() || is_long {
        let all = |text: &str| if text.is_empty() { Vec::new() } else { vec![(text.to_owned(), before != after)] };
        return (all(before), all(after));
    }
    let (mut was, mut is) = (Pieces::new(), Pieces::new());
    for change in TextDiff::from_words(before, after).iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => {
                push(&mut was, change.value(), false);
                push(&mut is, change.value(), false);
            }
            ChangeTag::Delete => push(&mut was, change.value(), true),
            ChangeTag::Insert => push(&mut is, change.value(), true),
        }
    }
    (was, is)
}

fn push(pieces: &mut Pieces, text: &str, marked: bool) {
    match pieces.last_mut() {
        Some((before, same)) if *same == marked => before.push_str(text),
        _ => pieces.push((text.to_owned(), marked)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(pieces: &Pieces) -> String {
        pieces.iter().map(|(text, marked)| if *marked { format!("[{text}]") } else { text.clone() }).collect()
    }

    #[test]
    fn what_changed_is_marked_word_by_word_and_the_rest_is_left_alone() {
        let (was, is) = words("Quel tableur pour nous ?", "Quel tableur libre pour vous ?");
        assert_eq!(joined(&was), "Quel tableur pour [nous] ?");
        assert_eq!(joined(&is), "Quel tableur [libre ]pour [vous] ?");
        let (was, is) = words("", "Nouveau");
        assert_eq!((was, joined(&is)), (vec![], "[Nouveau]".to_owned()));
        assert_eq!(joined(&words("Pareil", "Pareil").0), "Pareil");
    }

    #[test]
    fn paragraphs_that_stay_are_beside_one_another() {
        let version = |title: &str, body: &str| VersionRecord { title: title.into(), body: body.into(), ..blank() };
        let rows = compare(&version("T", "Un.\n\nDeux.\n\nTrois."), &version("T", "Un.\n\nTrois, enfin.\n\nQuatre."));
        let shown: Vec<_> = rows.iter().map(|row| (joined(&row.before), joined(&row.after), row.differs)).collect();
        assert_eq!(shown[0], ("T".into(), "T".into(), false));
        assert_eq!(shown[1], ("Un.".into(), "Un.".into(), false), "what stayed is not marked");
        let kept: String = rows.iter().flat_map(|row| &row.after).map(|(text, _)| text.as_str()).collect();
        assert_eq!(kept, "TUn.Trois, enfin.Quatre.", "nothing of the text is left out");
    }

    fn blank() -> VersionRecord {
        VersionRecord {
            hash: String::new(),
            space: domain::SpaceId::new("s").expect("an id"),
            note: domain::NoteId::new("n").expect("an id"),
            target: domain::mutual_help::Target::Note,
            seq: 1,
            kind: None,
            title: String::new(),
            body: String::new(),
            tags: vec![],
            mentions: vec![],
            names_me: false,
            deleted: false,
            author_name: String::new(),
            association: String::new(),
            author_key: String::new(),
            written_at: 0,
            received: false,
        }
    }
}
