//! The `kern` table of a font: pairs of glyphs that stand nearer or farther than their widths say.

/// Pairs of glyphs, and what to add between them, in font units.
#[derive(Debug, Default)]
pub(super) struct Kerning {
    /// Sorted by pair.
    pairs: Vec<((u16, u16), i16)>,
}

impl Kerning {
    /// Reads the first subtable, of format 0. A font without one has no kerning.
    pub(super) fn read(font: &[u8]) -> Self {
        Self { pairs: pairs(font).unwrap_or_default() }
    }

    pub(super) fn between(&self, left: u16, right: u16) -> i16 {
        self.pairs.binary_search_by_key(&(left, right), |(pair, _)| *pair).map_or(0, |index| self.pairs[index].1)
    }
}

fn pairs(font: &[u8]) -> Option<Vec<((u16, u16), i16)>> {
    let tables = usize::from(short(font, 4)?);
    let record = (0..tables).map(|index| 12 + index * 16).find(|&at| font.get(at..at + 4) == Some(b"kern"))?;
    let table = (usize::from(short(font, record + 8)?) << 16) | usize::from(short(font, record + 10)?);
    // Table header: version, count. Subtable: version, length, coverage (format in the high byte), then
    // count, searchRange, entrySelector, rangeShift, and the pairs.
    let subtable = table + 4;
    if short(font, table)? != 0 || (short(font, subtable + 4)? >> 8) != 0 {
        return None;
    }
    let count = usize::from(short(font, subtable + 6)?);
    let mut pairs: Vec<_> = (0..count)
        .map(|index| subtable + 14 + index * 6)
        .map(|at| Some(((short(font, at)?, short(font, at + 2)?), short(font, at + 4)?.cast_signed())))
        .collect::<Option<_>>()?;
    pairs.sort_unstable();
    Some(pairs)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}
