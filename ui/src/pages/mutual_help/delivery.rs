//! Where something shared stands.

use crate::i18n::{Arg, tr, tr_with};
use contract::Delivery;
use leptos::prelude::*;

/// Says in words where a note or a reply stands, with a bubble that fills as it travels.
#[component]
pub(super) fn DeliveryWords(delivery: Delivery) -> impl IntoView {
    let class = match delivery {
        Delivery::Received => "delivery delivery--received",
        Delivery::WrittenHere => "delivery delivery--here",
        Delivery::Sent { .. } => "delivery delivery--sent",
    };
    let words = move || match delivery {
        Delivery::Received => tr("mutual-help-delivery-received"),
        Delivery::WrittenHere => tr("mutual-help-delivery-written"),
        Delivery::Sent { peers } => tr_with("mutual-help-delivery-sent", &[("count", Arg::from(peers))]),
    };
    view! { <span class=class>{words}</span> }
}
