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
    by_runs(text, |piece| match piece {
        Piece::Plain(run) => push_plain(&mut folded, run),
        Piece::Other(c) => c.to_lowercase().for_each(|c| push_folded(&mut folded, c)),
    });
    if folded.ends_with(' ') {
        folded.pop();
    }
    folded
}

/// Elements that do not end a word.
const WITHIN_A_LINE: [&str; 12] = ["a", "abbr", "b", "code", "em", "i", "mark", "span", "strong", "sub", "sup", "u"];

/// Returns the words of safe HTML, on one line: in it `<` begins a tag and nothing else.
#[must_use]
pub fn words_of_html(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for (at, c) in html.char_indices() {
        match c {
            '<' => {
                inside = true;
                let tag = html[at + 1..].trim_start_matches('/');
                let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
                if !WITHIN_A_LINE.contains(&&tag[..end]) {
                    out.push(' ');
                }
            }
            '>' if inside => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    let out = out.replace("&nbsp;", "\u{a0}").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    out.replace("&amp;", "&").split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a text is read by: most letters are plain ones, which need no table.
pub enum Piece<'t> {
    /// As many ASCII letters and digits as follow one another.
    Plain(&'t str),
    /// Any other character.
    Other(char),
}

/// Reads a text by runs of plain letters and digits, and the characters between them.
pub fn by_runs(text: &str, mut each: impl FnMut(Piece<'_>)) {
    let mut rest = text;
    loop {
        let end = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if !run.is_empty() {
            each(Piece::Plain(run));
        }
        let mut chars = after.chars();
        let Some(c) = chars.next() else { break };
        each(Piece::Other(c));
        rest = chars.as_str();
    }
}

/// Adds plain letters and digits in lower case.
pub fn push_plain(lower: &mut String, run: &str) {
    let from = lower.len();
    lower.push_str(run);
    lower[from..].make_ascii_lowercase();
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
    let mut words = String::with_capacity(text.len());
    let mut gap = false;
    let mut piece = String::new();
    let begin = |words: &mut String, gap: &mut bool| {
        if std::mem::take(gap) && !words.is_empty() {
            words.push(' ');
        }
    };
    by_runs(text, |next| match next {
        Piece::Plain(run) => {
            begin(&mut words, &mut gap);
            push_plain(&mut words, run);
        }
        Piece::Other(c) if c.is_ascii() => gap = true,
        Piece::Other(c) => c.to_lowercase().for_each(|c| {
            piece.clear();
            push_folded(&mut piece, c);
            gap |= c.is_whitespace();
            for c in piece.chars() {
                if c.is_alphanumeric() {
                    begin(&mut words, &mut gap);
                    words.push(c);
                } else {
                    gap = true;
                }
            }
        }),
    });
    words
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_html_lose_their_tags_and_entities() {
        assert_eq!(words_of_html("<p>euros&nbsp;: R&amp;D <em>par jour</em></p>\n"), "euros\u{a0}: R&D par jour");
        assert_eq!(words_of_html("Que faire&nbsp;?<br>Et quand&nbsp;?"), "Que faire\u{a0}? Et quand\u{a0}?");
        assert_eq!(words_of_html("<ul><li>l’<strong>un</strong></li><li>l’autre</li></ul>"), "l’un l’autre");
    }

    #[test]
    fn decomposed_accents_fold_like_composed_ones() {
        assert_eq!(fold("e\u{301}te\u{301}"), fold("été"), "names typed on a Mac are found on a PC");
    }

    /// The quick way must give what folding, then splitting gives: an index made by one is asked by the other.
    #[test]
    fn spaced_words_are_the_words_of_the_folded_text() {
        for text in [
            "",
            " ?",
            "L’hébergeur, c++ (AND) !",
            "e\u{301}te\u{301} — x\u{302}y",
            "\u{a0}Œuvre\u{202f}: l\u{2bc}eau STRASSE Straße",
            "İstanbul ΔΙΆΛΟΓΟΣ 数字２",
            "« déjà » 1ᵉʳ ½",
        ] {
            assert_eq!(spaced_words(text), words(text).join(" "), "{text:?}");
        }
    }

    #[test]
    fn narrow_spaces_of_french_typography_are_spaces() {
        assert_eq!(fold("Et\u{202f}vous\u{a0}?"), "et vous ?");
    }
}
