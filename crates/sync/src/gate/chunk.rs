//! Chunks from outside: told apart, and measured before anything inflates them.

use super::{CHUNK_MAX, GateFault, INFLATED_MAX};
use flate2::bufread::DeflateDecoder;
use std::io::Read;

/// What a chunk holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A whole document.
    Document,
    /// One change, as it is or deflated.
    Change,
}

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const DOCUMENT: u8 = 0;
const CHANGE: u8 = 1;
const DEFLATED: u8 = 2;
// Of a column's number, the bit that says its bytes are deflated.
const COLUMN_DEFLATED: u64 = 0b1000;
const COLUMNS_MAX: u64 = 256;

/// Splits bytes into whole chunks; anything else in them, or a kind our peers do not send, is refused.
pub(super) fn split(mut bytes: &[u8]) -> Result<Vec<(Kind, &[u8])>, GateFault> {
    let mut found = Vec::new();
    while !bytes.is_empty() {
        if !bytes.starts_with(&MAGIC) {
            return Err(GateFault::Damaged);
        }
        let kind = *bytes.get(8).ok_or(GateFault::Damaged)?;
        let mut rest = bytes.get(9..).ok_or(GateFault::Damaged)?;
        let length = usize::try_from(number(&mut rest)?).map_err(|_| GateFault::TooLarge)?;
        if length > CHUNK_MAX {
            return Err(GateFault::TooLarge);
        }
        let content = rest.get(..length).ok_or(GateFault::Damaged)?;
        let whole = &bytes[..bytes.len() - rest.len() + length];
        let kind = match kind {
            DOCUMENT => {
                measure_columns(content)?;
                Kind::Document
            }
            CHANGE => Kind::Change,
            DEFLATED => {
                measure(content, INFLATED_MAX)?;
                Kind::Change
            }
            _ => return Err(GateFault::Damaged),
        };
        found.push((kind, whole));
        bytes = &rest[length..];
    }
    Ok(found)
}

// Inflates to nowhere; returns how many bytes it would have been.
fn measure(deflated: &[u8], max: usize) -> Result<usize, GateFault> {
    let mut inflated = DeflateDecoder::new(deflated).take(max as u64 + 1);
    let (mut total, mut buffer) = (0, [0; 8192]);
    loop {
        match inflated.read(&mut buffer) {
            Ok(0) => return Ok(total),
            Ok(read) => total += read,
            Err(_) => return Err(GateFault::Damaged),
        }
        if total > max {
            return Err(GateFault::TooLarge);
        }
    }
}

// A document deflates column by column: actors, heads, the two lists of columns, then their bytes in that order.
fn measure_columns(content: &[u8]) -> Result<(), GateFault> {
    let mut rest = content;
    for _ in 0..number(&mut rest)? {
        let length = number(&mut rest)?;
        take(&mut rest, length)?;
    }
    let heads = number(&mut rest)?;
    take(&mut rest, heads.checked_mul(32).ok_or(GateFault::Damaged)?)?;
    let mut columns = Vec::new();
    for _ in 0..2 {
        let count = number(&mut rest)?;
        if count > COLUMNS_MAX {
            return Err(GateFault::TooLarge);
        }
        for _ in 0..count {
            columns.push((number(&mut rest)?, number(&mut rest)?));
        }
    }
    let mut left = INFLATED_MAX;
    for (column, length) in columns {
        let bytes = take(&mut rest, length)?;
        if column & COLUMN_DEFLATED != 0 {
            left -= measure(bytes, left)?;
        }
    }
    Ok(())
}

fn take<'a>(rest: &mut &'a [u8], length: u64) -> Result<&'a [u8], GateFault> {
    let length = usize::try_from(length).map_err(|_| GateFault::Damaged)?;
    let (taken, after) = rest.split_at_checked(length).ok_or(GateFault::Damaged)?;
    *rest = after;
    Ok(taken)
}

// An unsigned number in LEB128.
fn number(rest: &mut &[u8]) -> Result<u64, GateFault> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, after) = rest.split_first().ok_or(GateFault::Damaged)?;
        *rest = after;
        let bits = u64::from(byte & 0x7f);
        if bits << shift >> shift != bits {
            return Err(GateFault::Damaged);
        }
        value |= bits << shift;
        if byte & 0x80 == 0 {
            return Ok(value);
        }
    }
    Err(GateFault::Damaged)
}
