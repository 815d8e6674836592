//! Folding of text for comparison and search.

/// Folds a text for comparison: lower case, no accents, `œ` as `oe`, `æ` as `ae`, one space between words.
///
/// SQLite's own folding leaves `œ` and `æ` alone, so both the index and the query pass through here.
///
/// ```
/// assert_eq!(domain::text::fold("  Œuvre  d’Été "), "oeuvre d'ete");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // most letters are plain ones, which need no table
        if c.is_ascii_alphanumeric() {
            folded.push(c.to_ascii_lowercase());
        } else {
            c.to_lowercase().for_each(|c| push_folded(&mut folded, c));
        }
    }
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

fn push_folded(folded: &mut String, lower: char) {
    match lower {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
        'ç' => folded.push('c'),
        'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
        'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
        'ñ' => folded.push('n'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
        'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
        'ý' | 'ÿ' => folded.push('y'),
        'œ' => folded.push_str("oe"),
        'æ' => folded.push_str("ae"),
        'ß' => folded.push_str("ss"),
        '’' | 'ʼ' | '‘' => folded.push('\''),
        // combining accents, met when a text was typed on a Mac
        '\u{300}'..='\u{36f}' => {}
        c if c.is_whitespace() => {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        }
        c => folded.push(c),
    }
}

/// Returns the folded words of a text: the letters and digits between everything else.
///
/// ```
/// assert_eq!(domain::text::words("L’hébergeur, c++ (AND) !"), ["l", "hebergeur", "c", "and"]);
/// ```
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}

/// Returns the folded words of a text with one space between two.
///
/// ```
/// assert_eq!(domain::text::spaced_words("L’hébergeur, c++ (AND) !"), "l hebergeur c and");
/// ```
#[must_use]
pub fn spaced_words(text: &str) -> String {
    let folded = fold(text);
    let mut words = String::with_capacity(folded.len());
    for word in split(&folded) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_accents_fold_like_composed_ones() {
        assert_eq!(fold("e\u{301}te\u{301}"), fold("été"), "names typed on a Mac are found on a PC");
    }

    #[test]
    fn narrow_spaces_of_french_typography_are_spaces() {
        assert_eq!(fold("Et\u{202f}vous\u{a0}?"), "et vous ?");
    }
}
