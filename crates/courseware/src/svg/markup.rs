//! A strict reader of XML: elements, attributes, text; no internal subset, no entity but the five of XML.

use std::borrow::Cow;

/// An attribute, its value decoded.
pub(crate) struct Attribute<'t> {
    pub(crate) at: usize,
    pub(crate) name: &'t str,
    pub(crate) value: Cow<'t, str>,
}

/// A piece of a document and where it begins, in bytes.
pub(crate) enum Piece<'t> {
    Open { at: usize, name: &'t str, attributes: Vec<Attribute<'t>>, closed: bool },
    Close { at: usize, name: &'t str },
    Text { at: usize, text: Cow<'t, str> },
    Instruction { at: usize, name: &'t str },
}

/// Reads a document piece by piece; an error is the place that cannot be read, and ends the reading.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Result<Piece<'_>, usize>> {
    let mut reader = Reader { text, at: 0 };
    let mut over = false;
    std::iter::from_fn(move || {
        if over {
            return None;
        }
        let piece = reader.next();
        over = !matches!(piece, Ok(Some(_)));
        piece.transpose()
    })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<Option<Piece<'t>>, usize> {
        loop {
            let at = self.at;
            let rest = self.rest();
            if rest.is_empty() {
                return Ok(None);
            }
            if !rest.starts_with('<') {
                let raw = self.until("<").unwrap_or_else(|| self.take(rest.len()));
                return Ok(Some(Piece::Text { at, text: decode(raw).ok_or(at)? }));
            }
            if self.skip("<!--") {
                self.until_after("-->").ok_or(at)?;
            } else if self.skip("<![CDATA[") {
                let text = self.until_after("]]>").ok_or(at)?;
                return Ok(Some(Piece::Text { at, text: Cow::Borrowed(text) }));
            } else if self.skip("<!DOCTYPE") {
                let inside = self.until_after(">").ok_or(at)?;
                if inside.contains(['[', '<']) {
                    return Err(at);
                }
            } else if self.skip("<?") {
                let inside = self.until_after("?>").ok_or(at)?;
                let name = inside.split_whitespace().next().unwrap_or_default();
                return Ok(Some(Piece::Instruction { at, name }));
            } else if self.skip("</") {
                let name = self.name().ok_or(at)?;
                self.blank();
                return if self.skip(">") { Ok(Some(Piece::Close { at, name })) } else { Err(at) };
            } else {
                self.at += 1;
                return self.open(at).map(Some);
            }
        }
    }

    fn open(&mut self, at: usize) -> Result<Piece<'t>, usize> {
        let name = self.name().ok_or(at)?;
        let mut attributes: Vec<Attribute<'t>> = Vec::new();
        loop {
            let spaced = self.blank();
            if self.skip("/>") {
                return Ok(Piece::Open { at, name, attributes, closed: true });
            }
            if self.skip(">") {
                return Ok(Piece::Open { at, name, attributes, closed: false });
            }
            let here = self.at;
            let attribute = self.attribute().filter(|_| spaced).ok_or(here)?;
            // attributes are few in a drawing; a crafted one is refused before this becomes slow
            if attributes.len() > 200 || attributes.iter().any(|other| other.name == attribute.name) {
                return Err(here);
            }
            attributes.push(attribute);
        }
    }

    fn attribute(&mut self) -> Option<Attribute<'t>> {
        let at = self.at;
        let name = self.name()?;
        self.blank();
        if !self.skip("=") {
            return None;
        }
        self.blank();
        let raw = if self.skip("\"") {
            self.until_after("\"")?
        } else if self.skip("'") {
            self.until_after("'")?
        } else {
            return None;
        };
        if raw.contains('<') { None } else { Some(Attribute { at, name, value: decode(raw)? }) }
    }

    fn name(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "_-.:".contains(c))).unwrap_or(rest.len());
        let first = rest.chars().next()?;
        (end > 0 && (first.is_alphabetic() || first == '_')).then(|| self.take(end))
    }

    fn blank(&mut self) -> bool {
        let blank = self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\r', '\n']).len();
        self.at += blank;
        blank > 0
    }

    fn skip(&mut self, start: &str) -> bool {
        let found = self.rest().starts_with(start);
        if found {
            self.at += start.len();
        }
        found
    }

    fn until(&mut self, end: &str) -> Option<&'t str> {
        self.rest().find(end).map(|length| self.take(length))
    }

    fn until_after(&mut self, end: &str) -> Option<&'t str> {
        let found = self.until(end)?;
        self.at += end.len();
        Some(found)
    }

    fn take(&mut self, length: usize) -> &'t str {
        let taken = &self.rest()[..length];
        self.at += length;
        taken
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }
}

/// Decodes the entities of XML; none for any other entity.
fn decode(raw: &str) -> Option<Cow<'_, str>> {
    if !raw.contains('&') {
        return Some(Cow::Borrowed(raw));
    }
    let mut parts = raw.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = name.strip_prefix('#')?;
                let code = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(code.ok()?)?
            }
        });
        text.push_str(rest);
    }
    Some(Cow::Owned(text))
}
