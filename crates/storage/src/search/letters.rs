//! What was probably meant: titles whose words are spelt nearly like those typed.

use rusqlite::Connection;

/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;
/// Most titles looked at for one word.
const LOOKED_AT: usize = 40;

/// Returns the rows of a table of three-letter pieces that hold words spelt nearly like every long word typed, nearest
/// first; `title_of` gives the title of a row.
pub(crate) fn find_close(
    conn: &Connection,
    table: &str,
    typed: &[String],
    title_of: impl Fn(i64) -> rusqlite::Result<String>,
) -> rusqlite::Result<Vec<i64>> {
    let typed: Vec<&String> = typed.iter().filter(|word| word.chars().count() >= SHORTEST).collect();
    let pieces: Vec<String> = typed.iter().flat_map(|word| pieces(word)).collect();
    if pieces.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = conn.prepare_cached(&format!(
        "SELECT rowid FROM {table} WHERE {table} MATCH ?1 ORDER BY bm25({table}), rowid LIMIT {LOOKED_AT}"
    ))?;
    let rows = statement.query_map([pieces.join(" OR ")], |row| row.get::<_, i64>(0))?;
    let mut close = Vec::new();
    for id in rows {
        let id = id?;
        let title = domain::text::words(&title_of(id)?);
        let distances: Option<Vec<usize>> = typed.iter().map(|word| nearest(word, &title)).collect();
        close.extend(distances.map(|distances| (distances.iter().sum::<usize>(), id)));
    }
    close.sort_unstable();
    Ok(close.into_iter().map(|(_, id)| id).collect())
}

/// Returns the pieces of three letters of a word, quoted for FTS5: a word has letters and digits only.
fn pieces(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())).collect()
}

/// Returns how many letters lie between a word typed and the nearest word of a title, if few enough.
fn nearest(typed: &str, title: &[String]) -> Option<usize> {
    let allowed = if typed.chars().count() < 7 { 1 } else { 2 };
    title.iter().map(|word| distance(typed, word)).filter(|distance| *distance <= allowed).min()
}

/// Returns how many letters must be changed, added, taken out or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let changed = rows[i][j] + usize::from(x != y);
            let mut least = changed.min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_swapped_are_one_slip() {
        assert_eq!(distance("hebergeemnt", "hebergement"), 1);
        assert_eq!(distance("tableur", "tablur"), 1);
        assert_eq!(distance("pad", "tablette"), usize::MAX);
    }
}
