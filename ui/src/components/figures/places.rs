//! Drawings for places: empty, finished, on the way.

use leptos::prelude::*;

pub(super) fn path() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="118" cy="78" r="62"></circle>
        <circle class="figure__apricot" cx="12" cy="146" r="5"></circle>
        <circle class="figure__brand" cx="30" cy="138" r="7"></circle>
        <circle class="figure__brand" cx="53" cy="127" r="9.500"></circle>
        <path class="figure__surface" d="M122 72c-13-10-31-13-50-12v54c19-1 37 2 50 12 13-10 31-13 50-12V60c-19-1-37 2-50 12Z"></path>
        <path class="figure__line" d="M122 72c-13-10-31-13-50-12v54c19-1 37 2 50 12 13-10 31-13 50-12V60c-19-1-37 2-50 12ZM122 72v52M84 76c8 0 16 1 25 5M84 90c8 0 16 1 25 5M135 81c9-4 17-5 25-5M135 95c9-4 17-5 25-5"></path>
        <circle class="figure__apricot" cx="120" cy="36" r="13"></circle>
        <circle class="figure__brand" cx="143" cy="24" r="6.500"></circle>
        <circle class="figure__paper" cx="100" cy="22" r="5"></circle>
    }
}

pub(super) fn letter() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="88" cy="80" r="64"></circle>
        <path class="figure__surface" d="M54 52h98c6 0 10 4 10 10v56c0 6-4 10-10 10H54c-6 0-10-4-10-10V62c0-6 4-10 10-10Z"></path>
        <path class="figure__line" d="M54 52h98c6 0 10 4 10 10v56c0 6-4 10-10 10H54c-6 0-10-4-10-10V62c0-6 4-10 10-10ZM46 60c18 18 34 32 50 38 5 2 9 2 14 0 16-6 32-20 50-38"></path>
        <circle class="figure__apricot" cx="103" cy="96" r="13"></circle>
        <circle class="figure__brand" cx="112" cy="92" r="8"></circle>
        <circle class="figure__brand" cx="166" cy="34" r="6"></circle>
        <circle class="figure__apricot" cx="150" cy="22" r="4"></circle>
    }
}

pub(super) fn peers() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="76" cy="88" r="46"></circle>
        <circle class="figure__brand" cx="130" cy="62" r="34"></circle>
        <circle class="figure__apricot" cx="134" cy="118" r="25"></circle>
        <path class="figure__line" d="M66 82v.1M86 80v.1M68 98c6 5 13 5 19-1"></path>
        <path class="figure__line figure__line--paper" d="M122 56v.1M138 55v.1M123 69c5 4 10 4 15-.5"></path>
        <path class="figure__line figure__line--dark" d="M128 113v.1M141 112v.1M129 122c4 3 8 3 11-.5"></path>
        <circle class="figure__brand" cx="26" cy="36" r="6"></circle>
        <circle class="figure__apricot" cx="42" cy="26" r="4"></circle>
    }
}

pub(super) fn not_found() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="90" cy="76" r="58"></circle>
        <circle class="figure__surface" cx="90" cy="72" r="36"></circle>
        <circle class="figure__line" cx="90" cy="72" r="36"></circle>
        <path class="figure__line figure__line--thick" d="M117 99l34 34"></path>
        <circle class="figure__line figure__line--dots" cx="82" cy="76" r="12"></circle>
        <circle class="figure__line figure__line--dots" cx="104" cy="62" r="8"></circle>
        <circle class="figure__apricot" cx="158" cy="44" r="9"></circle>
        <circle class="figure__brand" cx="172" cy="62" r="5"></circle>
    }
}

pub(super) fn sprout() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="100" cy="78" r="62"></circle>
        <path class="figure__apricot" d="M56 112h88c0 20-18 32-44 32s-44-12-44-32Z"></path>
        <path class="figure__brand" d="M100 84c-24 0-36-12-38-34 23 1 37 11 38 34Z"></path>
        <path class="figure__surface" d="M100 72c1-22 14-34 39-37-1 24-14 37-39 37Z"></path>
        <path class="figure__line" d="M100 112V66M100 84c-24 0-36-12-38-34 23 1 37 11 38 34ZM100 72c1-22 14-34 39-37-1 24-14 37-39 37ZM48 112h104"></path>
    }
}

pub(super) fn seal() -> impl IntoView {
    view! {
        <path class="figure__apricot" d="M74 100l-14 46 22-8 14 16 10-46ZM126 100l14 46-22-8-14 16-10-46Z"></path>
        <circle class="figure__mint" cx="100" cy="70" r="54"></circle>
        <circle class="figure__brand" cx="100" cy="70" r="38"></circle>
        <path class="figure__line figure__line--paper figure__line--thick" d="M84 71l11 11 22-24"></path>
        <circle class="figure__surface" cx="100" cy="22" r="5"></circle>
        <circle class="figure__surface" cx="134" cy="36" r="5"></circle>
        <circle class="figure__surface" cx="148" cy="70" r="5"></circle>
        <circle class="figure__surface" cx="134" cy="104" r="5"></circle>
        <circle class="figure__surface" cx="100" cy="118" r="5"></circle>
        <circle class="figure__surface" cx="66" cy="104" r="5"></circle>
        <circle class="figure__surface" cx="52" cy="70" r="5"></circle>
        <circle class="figure__surface" cx="66" cy="36" r="5"></circle>
    }
}

pub(super) fn sheet() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="92" cy="80" r="62"></circle>
        <path class="figure__surface" d="M62 34h56l20 20v72c0 5-3 8-8 8H62c-5 0-8-3-8-8V42c0-5 3-8 8-8Z"></path>
        <path class="figure__line" d="M118 34H62c-5 0-8 3-8 8v84c0 5 3 8 8 8h68c5 0 8-3 8-8V54l-20-20v20h20M70 70h44M70 86h52M70 102h34"></path>
        <path class="figure__apricot" d="M112 124l4-16 44-44c8-6 18 4 12 12l-44 44Z"></path>
        <path class="figure__line" d="M112 124l4-16 44-44c8-6 18 4 12 12l-44 44ZM151 73l12 12"></path>
    }
}

pub(super) fn lost() -> impl IntoView {
    view! {
        <circle class="figure__wash" cx="104" cy="82" r="60"></circle>
        <path class="figure__line figure__line--dots" d="M16 138c30 6 40-22 66-26s30 14 52 4"></path>
        <circle class="figure__brand" cx="20" cy="136" r="9"></circle>
        <circle class="figure__apricot" cx="80" cy="112" r="8"></circle>
        <circle class="figure__surface" cx="122" cy="68" r="26"></circle>
        <circle class="figure__line figure__line--dots" cx="122" cy="68" r="26"></circle>
        <path class="figure__line figure__line--thick" d="M114 62c0-11 17-11 17-1 0 8-8.500 8-8.500 15M122.500 86v.1"></path>
    }
}
