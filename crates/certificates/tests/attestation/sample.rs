//! An attestation with the words of the program.

use certificates::AttestationText;
use domain::Locale;
use l10n::{Arg, Words};

/// What the program writes for `name` in `language`.
pub(crate) fn text(language: Locale, name: &str) -> AttestationText {
    let words = Words::new(language);
    let french = language == Locale::Fr;
    let module = if french {
        "Comprendre le secteur associatif et ses usages numériques"
    } else {
        "Understand the non-profit sector and its digital uses"
    };
    let course = if french {
        "Développer une offre de services pour accompagner les associations"
    } else {
        "Develop services to support associations"
    };
    let count = |key: &str, name: &str, value: i64| words.with(key, &[(name, Arg::from(value))]);
    AttestationText {
        language,
        document_title: words
            .with("print-attestation-document-title", &[("module", module.into()), ("name", name.into())]),
        heading: words.text("print-attestation-heading"),
        intro: words.text("print-attestation-intro"),
        name: name.to_owned(),
        statement: words.text("print-attestation-statement"),
        module: module.to_owned(),
        course: words.with("print-attestation-course", &[("course", course.into())]),
        details: vec![
            (words.text("print-attestation-result-label"), count("print-attestation-result", "percent", 92)),
            (words.text("print-attestation-lessons-label"), count("print-attestation-lessons", "count", 7)),
            (words.text("print-attestation-minutes-label"), count("print-attestation-minutes", "minutes", 95)),
            (words.text("print-attestation-mode-label"), words.text("print-attestation-mode")),
        ],
        disclaimer: words.text("print-attestation-disclaimer"),
        code_label: words.text("print-attestation-code-label"),
        code: "K7QF-3M2D-9XWT".to_owned(),
        issued_on: words.with("print-attestation-issued-on", &[("date", words.date(1_795_367_400, 3_600).into())]),
    }
}
