//! The ornaments: the sheet, the mark, the seal of bubbles. Flat inks, outlines with a little hand in the curve.

use crate::canvas::{Canvas, Ink, Outline};
use std::f32::consts::TAU;

// The light theme of the window (ui/styles/tokens.css).
pub(crate) const PAPER: Ink = Ink(0x00FB_F7F0);
pub(crate) const INK: Ink = Ink(0x0020_262B);
pub(crate) const SOFT: Ink = Ink(0x0055_606A);
pub(crate) const BRAND: Ink = Ink(0x000A_5C5B);
/// Thin rules on paper: ornament, so lighter than the borders of controls.
pub(crate) const RULE: Ink = Ink(0x00DC_D2C2);
pub(crate) const MINT: Ink = Ink(0x00BF_E3DA);
pub(crate) const APRICOT: Ink = Ink(0x00F6_C48E);
const LILAC: Ink = Ink(0x00D9_CFF5);
const ROSE: Ink = Ink(0x00F5_C9C1);
/// Where the two bubbles of the mark meet.
const DEEP: Ink = Ink(0x0008_403F);

/// How far handles stand from the points of a circle drawn with four curves.
const ROUND: f32 = 0.552_3;

/// White edge around the sheet: what a home printer cannot print.
const EDGE: f32 = 9.0;

/// Draws the sheet: a tint of paper that stops before the edge, so that nothing is cut off by a home printer.
pub(crate) fn sheet(canvas: &mut Canvas) {
    let outline = panel(EDGE, EDGE, canvas.size.width - EDGE, canvas.size.height - EDGE, 9.0);
    canvas.fill(&outline, PAPER);
    canvas.stroke(&outline, RULE, 0.6);
}

/// A rectangle with round corners.
pub(crate) fn panel(left: f32, top: f32, right: f32, bottom: f32, radius: f32) -> Outline {
    let handle = radius * (1.0 - ROUND);
    let mut outline = vec![(left + radius, top)];
    let line = |outline: &mut Outline, to: (f32, f32)| {
        let from = outline[outline.len() - 1];
        outline.extend([from, to, to]);
    };
    line(&mut outline, (right - radius, top));
    outline.extend([(right - handle, top), (right, top + handle), (right, top + radius)]);
    line(&mut outline, (right, bottom - radius));
    outline.extend([(right, bottom - handle), (right - handle, bottom), (right - radius, bottom)]);
    line(&mut outline, (left + radius, bottom));
    outline.extend([(left + handle, bottom), (left, bottom - handle), (left, bottom - radius)]);
    line(&mut outline, (left, top + radius));
    outline.extend([(left, top + handle), (left + handle, top), (left + radius, top)]);
    outline
}

/// Draws a thin level rule.
pub(crate) fn rule(canvas: &mut Canvas, left: f32, right: f32, y: f32) {
    canvas.stroke(&level(left, right, y), RULE, 0.8);
}

/// A level line, to be drawn along.
pub(crate) fn level(left: f32, right: f32, y: f32) -> Outline {
    vec![(left, y), (left, y), (right, y), (right, y)]
}

/// The mark, as in `ui/brand/mark.svg`, in its square of 64: near bubble, far bubble, where they meet, apostrophe.
const MARK: [&[(f32, f32)]; 4] = [
    &[
        (24.0, 13.7),
        (35.5, 13.2),
        (44.4, 22.2),
        (44.3, 33.9),
        (44.2, 45.4),
        (35.4, 54.3),
        (23.8, 54.2),
        (12.4, 54.1),
        (3.7, 45.4),
        (3.7, 34.0),
        (3.8, 22.7),
        (12.7, 14.2),
        (24.0, 13.7),
    ],
    &[
        (44.6, 13.7),
        (53.6, 13.5),
        (60.4, 20.5),
        (60.3, 29.6),
        (60.2, 38.5),
        (53.4, 45.3),
        (44.4, 45.3),
        (35.5, 45.2),
        (28.8, 38.4),
        (28.8, 29.5),
        (28.9, 20.7),
        (35.8, 13.9),
        (44.6, 13.7),
    ],
    &[
        (34.95, 16.9),
        (44.4, 22.95),
        (47.15, 35.51),
        (41.1, 44.95),
        (35.07, 43.63),
        (30.35, 38.93),
        (29.03, 32.9),
        (27.71, 26.87),
        (30.02, 20.62),
        (34.95, 16.9),
    ],
    &[
        (37.3, 23.0),
        (40.2, 23.0),
        (42.1, 25.1),
        (42.1, 28.1),
        (42.1, 32.8),
        (39.2, 36.8),
        (34.6, 38.9),
        (33.7, 39.3),
        (33.0, 38.2),
        (33.7, 37.6),
        (35.6, 35.9),
        (36.6, 34.2),
        (36.8, 32.4),
        (34.5, 32.1),
        (32.9, 30.3),
        (32.9, 27.8),
        (32.9, 25.1),
        (34.8, 23.0),
        (37.3, 23.0),
    ],
];

/// Where the drawing of the mark begins in its square, and how wide and high it is.
const MARK_BOX: (f32, f32, f32, f32) = (3.7, 13.5, 56.7, 40.8);

/// Draws the mark with its left top corner at (`x`, `y`), and returns its height.
pub(crate) fn mark(canvas: &mut Canvas, x: f32, y: f32, width: f32) -> f32 {
    mark_in(canvas, x, y, width, [BRAND, APRICOT, DEEP, PAPER])
}

fn mark_in(canvas: &mut Canvas, x: f32, y: f32, width: f32, inks: [Ink; 4]) -> f32 {
    let scale = width / MARK_BOX.2;
    for (shape, ink) in MARK.into_iter().zip(inks) {
        let outline: Outline =
            shape.iter().map(|(u, v)| (x + (u - MARK_BOX.0) * scale, y + (v - MARK_BOX.1) * scale)).collect();
        canvas.fill(&outline, ink);
    }
    MARK_BOX.3 * scale
}

/// Draws the seal: a ring of bubbles that meet, the mark in its heart.
pub(crate) fn seal(canvas: &mut Canvas, x: f32, y: f32) {
    const INKS: [Ink; 4] = [MINT, APRICOT, LILAC, ROSE];
    // Radii of the bubbles: uneven, as blown.
    const RADII: [f32; 12] = [8.4, 7.2, 8.9, 7.6, 8.1, 7.0, 8.7, 7.5, 8.3, 7.1, 9.0, 7.7];
    let ring: Vec<(Outline, Ink)> = RADII
        .iter()
        .enumerate()
        .map(|(index, &radius)| {
            let turn = TAU * (index as f32 + 0.2) / RADII.len() as f32;
            (bubble(x + 25.5 * turn.cos(), y + 25.5 * turn.sin(), radius, index), INKS[index % INKS.len()])
        })
        .collect();
    let heart = bubble(x, y, 21.5, 5);
    for (outline, ink) in &ring {
        canvas.fill(outline, *ink);
    }
    for (index, (outline, ink)) in ring.iter().enumerate() {
        let (next, next_ink) = &ring[(index + 1) % ring.len()];
        canvas.inside(outline, |canvas| canvas.fill(next, ink.over(*next_ink)));
    }
    canvas.fill(&heart, BRAND);
    for (outline, ink) in &ring {
        canvas.inside(outline, |canvas| canvas.fill(&heart, BRAND.over(*ink)));
    }
    let width = 29.0;
    mark_in(canvas, x - width / 2.0, y - width * MARK_BOX.3 / MARK_BOX.2 / 2.0, width, [MINT, APRICOT, PAPER, BRAND]);
}

/// Draws the few bubbles that rise from the corner.
pub(crate) fn loose_bubbles(canvas: &mut Canvas) {
    for (x, y, radius, ink) in
        [(268.0, 31.0, 4.2, MINT), (274.5, 36.0, 3.0, APRICOT), (276.0, 26.0, 1.8, ROSE), (262.5, 24.0, 1.3, LILAC)]
    {
        canvas.fill(&bubble(x, y, radius, x as usize), ink);
    }
}

/// A circle by hand: four curves whose handles are a little too long or too short, always the same for a `seed`.
pub(crate) fn bubble(x: f32, y: f32, radius: f32, seed: usize) -> Outline {
    const HAND: [f32; 7] = [0.0, 0.022, -0.018, 0.012, -0.024, 0.017, -0.009];
    let sway = |corner: usize| 1.0 + HAND[(seed * 3 + corner * 2) % HAND.len()];
    let corners = [(1.0_f32, 0.0_f32), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
    let at = |index: usize| {
        let (u, v) = corners[index % 4];
        let reach = radius * sway(index % 4);
        (x + u * reach, y + v * reach)
    };
    let mut outline = vec![at(0)];
    for index in 0..4 {
        let (from, to) = (at(index), at(index + 1));
        let (u, v) = corners[index];
        let handle = radius * ROUND * sway(index + 1);
        // At each corner the curve runs along the circle: a quarter turn from the way to the corner.
        let (nu, nv) = corners[(index + 1) % 4];
        outline.extend([(from.0 + nu * handle, from.1 + nv * handle), (to.0 + u * handle, to.1 + v * handle), to]);
    }
    outline
}
