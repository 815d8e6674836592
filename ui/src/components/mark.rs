//! The mark: two bubbles that meet, with the apostrophe of Émancip’Asso between them.

use leptos::prelude::*;

/// Draws the mark in the colours of the theme; it is a picture only. `ui/brand/mark.svg` is the same drawing.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path class="mark__near" d="M24 13.700c11.500-.5 20.400 8.500 20.300 20.200-.1 11.500-8.900 20.400-20.500 20.300C12.400 54.100 3.700 45.400 3.700 34 3.800 22.700 12.700 14.200 24 13.700Z"></path>
            <path class="mark__far" d="M44.600 13.700c9-.2 15.800 6.800 15.700 15.900-.1 8.900-6.900 15.700-15.900 15.700-8.900-.1-15.600-6.900-15.600-15.800.1-8.800 7-15.600 15.800-15.800Z"></path>
            <path class="mark__lens" d="M34.950 16.900A20.300 20.300 0 0 1 41.100 44.950 15.800 15.800 0 0 1 34.950 16.900Z"></path>
            <path class="mark__sign" transform="translate(4.300 3.600) scale(.88)" d="M37.300 23c2.900 0 4.800 2.100 4.800 5.100 0 4.700-2.900 8.700-7.500 10.800-.9.4-1.600-.7-.9-1.300 1.900-1.700 2.900-3.400 3.100-5.200-2.300-.3-3.900-2.100-3.900-4.600 0-2.700 1.900-4.800 4.400-4.800Z"></path>
        </svg>
    }
}
