//! What waits behind the three doors of the first start; the doors themselves are in the styles.

use leptos::prelude::*;

pub(super) fn learn() -> impl IntoView {
    view! {
        <circle class="figure__surface" cx="94" cy="54" r="21"></circle>
        <circle class="figure__brand" cx="124" cy="30" r="11"></circle>
        <circle class="figure__surface" cx="68" cy="24" r="7"></circle>
        <circle class="figure__brand" cx="140" cy="58" r="5"></circle>
        <path class="figure__surface" d="M100 98c-13-10-31-13-50-12v56c19-1 37 2 50 12 13-10 31-13 50-12V86c-19-1-37 2-50 12Z"></path>
        <path class="figure__line" d="M100 98c-13-10-31-13-50-12v56c19-1 37 2 50 12 13-10 31-13 50-12V86c-19-1-37 2-50 12ZM100 98v55M63 102c8 0 16 1 24 5M63 117c8 0 16 1 24 5M113 107c8-4 16-5 24-5M113 122c8-4 16-5 24-5"></path>
    }
}

pub(super) fn need_help() -> impl IntoView {
    view! {
        <path class="figure__brand" d="M126 22c25-.9 44 18 44 43 0 24-19 43-43 43-6 0-12-1-18-3l-20 10 5-20c-7-8-12-18-12-30 0-24 19-42 44-43Z"></path>
        <path class="figure__line figure__line--paper" d="M108 56c12 0 26 0 38 0M108 74c9 0 17 0 26 0"></path>
        <path class="figure__surface" d="M66 92c17-.5 30 12 30 29 0 16-13 28-29 28-5 0-9-1-13-3l-14 8 4-16c-5-5-8-11-8-18 0-16 13-27.500 30-28Z"></path>
        <path class="figure__line" d="M58 114c0-10 15-10 15-.5 0 7-7.500 6.500-7.500 13.500M65.500 136.500v.1"></path>
    }
}

pub(super) fn accompany() -> impl IntoView {
    view! {
        <path class="figure__line figure__line--dots" d="M30 152c26-4 34-12 58-20s46-18 66-44"></path>
        <circle class="figure__brand" cx="122" cy="64" r="38"></circle>
        <circle class="figure__apricot" cx="66" cy="104" r="25"></circle>
        <path class="figure__line" d="M86 88c5-3 8-6 10-9"></path>
        <path class="figure__line figure__line--paper" d="M110 56v.1M134 54v.1M110 74c8 6 17 6 25-1"></path>
        <path class="figure__line figure__line--dark" d="M58 100v.1M75 98v.1M58 112c6 5 12 5 17-.5"></path>
    }
}
