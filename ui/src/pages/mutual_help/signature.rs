//! Who signs: asked once, where it is first needed.

use crate::components::{Field, scroll_to_anchor};
use crate::i18n::{Arg, t, tr, tr_with};
use crate::state::{AppState, use_app};
use contract::UiError;
use domain::identity::PersonName;
use leptos::prelude::*;
use leptos_router::components::A;

const NAME_FIELD: &str = "signature-name";

/// The name and association that sign; kept in the settings with the first text sent.
#[derive(Clone, Copy)]
pub(super) struct Signature {
    app: AppState,
    name: RwSignal<String>,
    association: RwSignal<String>,
    tried: RwSignal<bool>,
    /// Whether no name was known when the page opened; stays so while one is being written.
    is_asked: bool,
}

impl Signature {
    /// Makes it from the settings; call it while a component is made.
    pub(super) fn new() -> Self {
        let app = use_app();
        let settings = untrack(|| app.settings());
        Self {
            app,
            is_asked: settings.name.trim().is_empty(),
            name: RwSignal::new(settings.name),
            association: RwSignal::new(settings.association),
            tried: RwSignal::new(false),
        }
    }

    fn is_valid(self) -> bool {
        self.name.with_untracked(|name| PersonName::new(name).is_ok())
    }

    /// Returns whether it can sign; else shows why and puts the focus on the field.
    pub(super) fn check(self) -> bool {
        if self.is_asked && !self.is_valid() {
            self.tried.set(true);
            scroll_to_anchor(NAME_FIELD);
            return false;
        }
        true
    }

    /// Keeps what was asked, before something is signed with it.
    pub(super) async fn keep(self) -> Result<(), UiError> {
        if !self.is_asked {
            return Ok(());
        }
        let (name, association) = (self.name.get_untracked(), self.association.get_untracked());
        self.app
            .change(|settings| {
                settings.name = name.trim().to_owned();
                settings.association = association.trim().to_owned();
            })
            .await
    }
}

/// Asks name and association when they are not known; says who signs when they are.
#[component]
pub(super) fn SignatureFields(signature: Signature) -> impl IntoView {
    let Signature { app, name, association, tried, is_asked } = signature;
    if !is_asked {
        let words = move || {
            let settings = app.settings();
            let args = [("name", Arg::from(settings.name)), ("association", Arg::from(&settings.association))];
            let is_alone = settings.association.trim().is_empty();
            tr_with(if is_alone { "mutual-help-write-signed" } else { "mutual-help-write-signed-from" }, &args)
        };
        return view! {
            <p class="signature">{words} " " <A href="/settings">{t("mutual-help-write-signed-change")}</A></p>
        }
        .into_any();
    }
    let error = Signal::derive(move || {
        (tried.get() && name.with(|name| PersonName::new(name).is_err())).then(|| tr("mutual-help-name-empty"))
    });
    view! {
        <fieldset class="signature">
            <legend>{t("mutual-help-write-signature")}</legend>
            <Field id=NAME_FIELD label=t("mutual-help-join-name") hint=t("mutual-help-join-name-hint")
                value=name autocomplete="name" max=PersonName::MAX required=true error/>
            <Field label=t("mutual-help-join-association") hint=t("mutual-help-join-association-hint")
                value=association autocomplete="organization" max=PersonName::MAX/>
        </fieldset>
    }
    .into_any()
}
