//! Progress as bubbles that fill.

use leptos::prelude::*;

/// Shows a row of bubbles, the first `done` of `total` filled, with its words beside: the words carry the meaning.
#[component]
pub fn Bubbles(
    /// Bubbles filled.
    #[prop(into)]
    done: Signal<usize>,
    /// Bubbles in all.
    #[prop(into)]
    total: Signal<usize>,
    /// What it means, for example « 2 leçons lues sur 4 ».
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    let bubbles = move || {
        (0..total.get())
            .map(|at| {
                let fraction = if at < done.get() { 1.0 } else { 0.0 };
                view! { <Bubble fraction=fraction/> }
            })
            .collect_view()
    };
    view! {
        <span class="bubbles">
            <span class="bubbles__row" aria-hidden="true">{bubbles}</span>
            <span class="bubbles__text">{text}</span>
        </span>
    }
}

/// Draws one bubble filled to a fraction, as if with water. It is a picture only: put its meaning in words nearby.
#[component]
pub fn Bubble(
    /// From 0 to 1.
    #[prop(into)]
    fraction: Signal<f64>,
) -> impl IntoView {
    view! {
        <svg class="bubble" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="bubble__water" d=move || water_path(fraction.get())></path>
            <circle class="bubble__skin" cx="12" cy="12" r="10"></circle>
            <path class="bubble__light" d="M6.6 11.2a5.6 5.6 0 0 1 3-4.3"></path>
        </svg>
    }
}

/// Returns the outline of the water in a bubble of radius 8.6 around (12, 12): an arc below, a wave above.
fn water_path(fraction: f64) -> String {
    const RADIUS: f64 = 8.6;
    let fraction = if fraction.is_finite() { fraction.clamp(0.0, 1.0) } else { 0.0 };
    if fraction <= 0.0 {
        return String::new();
    }
    if fraction >= 1.0 {
        let (left, right) = (12.0 - RADIUS, 12.0 + RADIUS);
        return format!("M{left} 12A{RADIUS} {RADIUS} 0 1 1 {right} 12A{RADIUS} {RADIUS} 0 1 1 {left} 12Z");
    }
    let level = 12.0 + RADIUS - 2.0 * RADIUS * fraction;
    let half = (RADIUS * RADIUS - (level - 12.0).powi(2)).max(0.0).sqrt();
    let left = 12.0 - half;
    let (quarter, large) = (half / 2.0, i32::from(fraction > 0.5));
    format!(
        "M{left:.2} {level:.2}q{quarter:.2} -1.6 {half:.2} 0t{half:.2} 0A{RADIUS} {RADIUS} 0 {large} 1 {left:.2} {level:.2}Z"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_bubble_has_no_water_and_a_full_one_no_level() {
        assert_eq!(water_path(0.0), "");
        assert_eq!(water_path(-1.0), "", "a fraction below zero would draw outside the bubble");
        assert_eq!(water_path(2.0), water_path(1.0));
        assert_eq!(water_path(f64::NAN), "", "no lesson at all makes 0 / 0");
    }

    #[test]
    fn half_full_water_stands_in_the_middle() {
        assert!(water_path(0.5).starts_with("M3.40 12.00"), "{}", water_path(0.5));
    }
}
