//! Keeping a listing at hand, and putting it beside others.

use crate::components::{Button, ButtonKind, CommandError, LinkButton, LiveRegion, Toggle, VisuallyHidden};
use crate::i18n::{Arg, t, t_with, tr, tr_with};
use crate::state::{COMPARED, use_kept};
use domain::ListingId;
use leptos::prelude::*;
use leptos_router::components::A;

/// Shows the two choices about a listing: keep it, compare it.
#[component]
pub(crate) fn KeepToggles(listing: ListingId, #[prop(into)] name: String) -> impl IntoView {
    let kept = use_kept();
    let (id, name) = (StoredValue::new(listing), StoredValue::new(name));
    let full = RwSignal::new(String::new());
    let of = t_with("directory-kept-of", move || vec![("name", Arg::from(name.get_value()))]);
    let compare = move |on| {
        let done = kept.compare(id.get_value(), name.get_value(), on);
        full.set(if done { String::new() } else { tr_with("directory-kept-full", &[("count", Arg::from(COMPARED))]) });
    };
    view! {
        <div class="keep">
            <Toggle
                pressed=Signal::derive(move || id.with_value(|id| kept.is_kept(id)))
                on_change=move |on| kept.keep(id.get_value(), on)
            >
                {t("directory-kept-keep")} <VisuallyHidden>{of}</VisuallyHidden>
            </Toggle>
            <Toggle pressed=Signal::derive(move || id.with_value(|id| kept.is_compared(id))) on_change=compare>
                {t("directory-kept-compare")} <VisuallyHidden>{of}</VisuallyHidden>
            </Toggle>
            <span class="keep__full" role="status">{full}</span>
        </div>
    }
}

/// Shows what is chosen for comparison, at the foot of the page; nothing as long as nothing is.
#[component]
pub(crate) fn CompareTray() -> impl IntoView {
    let kept = use_kept();
    let count = Memo::new(move |_| kept.compared().len());
    let names = move || {
        let names: Vec<String> = kept.compared().into_iter().map(|(_, name)| name).collect();
        tr_with("directory-kept-chosen", &[("names", Arg::from(super::words_list(&names)))])
    };
    let said = Signal::derive(move || match count.get() {
        0 => String::new(),
        count => tr_with("directory-kept-count", &[("count", Arg::from(count))]),
    });
    view! {
        <LiveRegion words=said/>
        <CommandError of=kept.error()/>
        <Show when=move || { count.get() > 0 }>
            <aside class="tray" aria-label=t("directory-kept-tray")>
                <p class="tray__names">{names}</p>
                <Show when=move || { count.get() > 1 } fallback=move || view! { <p class="tray__hint">{t("directory-kept-one")}</p> }>
                    {move || view! { <LinkButton href=kept.comparison()>{t("directory-kept-side")}</LinkButton> }}
                </Show>
                <Button kind=ButtonKind::Quiet on_click=move |()| kept.compare_only(Vec::new())>
                    {t("directory-kept-none")}
                </Button>
            </aside>
        </Show>
    }
}

/// Shows the way to what is kept at hand, with how many.
#[component]
pub(super) fn KeptLink() -> impl IntoView {
    let kept = use_kept();
    let words = move || match kept.count() {
        0 => tr("directory-kept-title"),
        count => tr_with("directory-kept-link", &[("count", Arg::from(count))]),
    };
    view! { <A href="/directory-kept">{words}</A> }
}
