//! Where the provider is.

use super::form::Form;
use super::more_fields::AreaFields;
use crate::components::{Field, Select};
use crate::i18n::{t, tr};
use crate::pages::directory::{DEPARTMENTS, find_department};
use leptos::prelude::*;

/// Returns the region of a department; nothing for a place that is not one.
pub(super) fn region_of(department: &str) -> &'static str {
    find_department(department).map_or("", |department| department.region)
}

#[component]
pub(super) fn PlacePart(form: Form) -> impl IntoView {
    let departments = Signal::derive(|| {
        let none = (String::new(), tr("provider-department-none"));
        let each = DEPARTMENTS.iter().map(|d| (d.name.to_owned(), format!("{} ({})", d.name, d.code)));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    });
    view! {
        <fieldset class="part">
            <legend>{t("provider-where")}</legend>
            <Select label=t("provider-department") value=form.department options=departments/>
            <div class="part__pair">
                <Field label=t("provider-commune") value=form.commune autocomplete="address-level2"/>
                <Field label=t("provider-postal-code") value=form.postal_code autocomplete="postal-code"/>
            </div>
            <Field label=t("provider-country") value=form.country autocomplete="country-name"/>
            <AreaFields form/>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_brings_its_region() {
        assert_eq!(region_of("Finistère"), "Bretagne");
        assert_eq!(region_of(""), "");
    }
}
