//! The catalogues are whole: the same sentences in both languages, written as each language wants, all of them used.
//!
//! Each check gathers every fault before it fails, as `file:line: what`, so that one run is enough to mend them all.

#[path = "parity/catalogue.rs"]
mod catalogue;
#[path = "parity/code.rs"]
mod code;
#[path = "parity/typography.rs"]
mod typography;

use catalogue::{Catalogue, Entry};
use contract::ErrorCode;
use domain::Locale;
use std::collections::{BTreeMap, BTreeSet};

/// Areas whose keys do not begin with the name of their file.
const PREFIXES: &[(&str, &[&str])] = &[("errors", &["error-"]), ("mutual-help", &["mutual-help-", "help-"])];

fn prefixes(area: &str) -> Vec<String> {
    PREFIXES
        .iter()
        .find(|(name, _)| *name == area)
        .map_or_else(|| vec![format!("{area}-")], |(_, known)| known.iter().map(ToString::to_string).collect())
}

fn assert_no_fault(why: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{why}; {} to mend:\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn both_languages_say_the_same_things() {
    let (french, english) = (Catalogue::read(Locale::Fr), Catalogue::read(Locale::En));
    let mut faults = Vec::new();
    for (here, there) in [(&french, &english), (&english, &french)] {
        let other = there.locale.tag();
        for area in here.areas.difference(&there.areas) {
            faults.push(format!("locales/{other}/{area}.ftl is missing: it exists in {}", here.locale.tag()));
        }
        for entry in here.entries.iter().filter(|entry| there.areas.contains(&entry.area)) {
            let Some(twin) = there.find_entry(&entry.key) else {
                faults.push(format!("{}: {} has no twin in {other}", entry.place, entry.key));
                continue;
            };
            if here.locale == Locale::Fr {
                faults.extend(differences(entry, twin));
            }
        }
    }
    assert_no_fault("A sentence that one language lacks shows in the wrong language", &faults);
}

fn differences(french: &Entry, english: &Entry) -> Vec<String> {
    let compare = |what: &str, here: &BTreeSet<String>, there: &BTreeSet<String>| {
        let text = |set: &BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
        (here != there).then(|| {
            let (fr, en) = (text(here), text(there));
            format!("{}: {}: {what} in French [{fr}], in English [{en}] ({})", french.place, french.key, english.place)
        })
    };
    [
        compare("attributes", &french.attributes, &english.attributes),
        compare("variables", &french.variables, &english.variables),
        compare("references", &french.references, &english.references),
    ]
    .into_iter()
    .flatten()
    .chain((french.area != english.area).then(|| format!("{}: {} is in {}", french.place, french.key, english.place)))
    .collect()
}

#[test]
fn catalogues_are_well_formed() {
    let mut faults = Vec::new();
    for catalogue in Locale::ALL.map(Catalogue::read) {
        faults.extend(catalogue.junk.iter().cloned());
        let mut first_seen: BTreeMap<&str, &Entry> = BTreeMap::new();
        for entry in &catalogue.entries {
            let known = prefixes(&entry.area);
            if !entry.is_term && !known.iter().any(|prefix| entry.key.starts_with(prefix)) {
                faults.push(format!("{}: {} should begin with {}", entry.place, entry.key, known.join(" or ")));
            }
            if let Some(earlier) = first_seen.insert(&entry.key, entry) {
                faults.push(format!("{}: {} was written already at {}", entry.place, entry.key, earlier.place));
            }
            for target in &entry.references {
                if catalogue.find_entry(target).is_none() {
                    faults.push(format!("{}: {} refers to {target}, which does not exist", entry.place, entry.key));
                }
            }
        }
    }
    assert_no_fault("A key is found by its file, and once", &faults);
}

#[test]
fn each_language_keeps_its_own_typography() {
    let mut faults = Vec::new();
    for catalogue in Locale::ALL.map(Catalogue::read) {
        for entry in &catalogue.entries {
            for text in &entry.texts {
                for fault in typography::faults(catalogue.locale, text) {
                    faults.push(format!("{}: {}: {fault}", entry.place, entry.key));
                }
            }
        }
    }
    assert_no_fault("People notice a mark at the start of a line", &faults);
}

#[test]
fn every_error_code_has_its_words() {
    let mut faults = Vec::new();
    for catalogue in Locale::ALL.map(Catalogue::read) {
        for code in ErrorCode::ALL {
            if catalogue.find_entry(code.key()).is_none() {
                faults.push(format!("locales/{}/errors.ftl: no {}", catalogue.locale.tag(), code.key()));
            }
        }
    }
    assert_no_fault("A failure without words leaves a person with a code", &faults);
}

#[test]
fn every_key_in_the_code_exists_and_none_is_idle() {
    let french = Catalogue::read(Locale::Fr);
    let known: Vec<String> = french.areas.iter().flat_map(|area| prefixes(area)).collect();
    let literals = code::literals();
    let mut faults = Vec::new();
    for literal in literals.iter().filter(|literal| !literal.is_attribute && !code::is_other_name(&literal.text)) {
        let message = literal.text.split('.').next().unwrap_or_default();
        let is_ours = known.iter().any(|prefix| message.starts_with(prefix.as_str()));
        if is_ours && french.find_entry(message).is_none() {
            faults.push(format!("{}: {} has no words", literal.place, literal.text));
        }
    }
    let keys = literals.iter().filter(|literal| !literal.is_attribute);
    let used: BTreeSet<&str> = keys.filter_map(|literal| literal.text.split('.').next()).collect();
    let referred: BTreeSet<&str> =
        french.entries.iter().flat_map(|entry| &entry.references).map(String::as_str).collect();
    for entry in &french.entries {
        if !used.contains(entry.key.as_str()) && !referred.contains(entry.key.as_str()) {
            faults.push(format!("{}: {} is used nowhere", entry.place, entry.key));
        }
    }
    assert_no_fault(
        "The code and the catalogues tell the same story (a key built at run time is listed as a literal)",
        &faults,
    );
}

#[test]
fn the_checks_see_the_faults_they_look_for() {
    let french = |text: &str| typography::faults(Locale::Fr, text).len();
    for bad in [
        "Prêt ?",
        "Prêt?",
        "À faire : lire",
        "l'outil",
        "Attendez...",
        "« mot »",
        "«\u{a0}mot»",
        "oui ; non",
        "« a\u{202f}»",
    ] {
        assert!(french(bad) > 0, "{bad:?} must be seen");
    }
    for good in [
        "Prêt\u{202f}?",
        "À faire\u{a0}: lire",
        "l’outil",
        "Attendez…",
        "«\u{202f}mot\u{202f}»",
        "à 18:10",
        "https://a.fr/?q",
        "\u{fffc}:\u{fffc}",
        "Vraiment\u{202f}?!",
        "Écrivez ::Titre:: ou mailto:, et [^1]: à la fin",
        "commence par «\u{202f}mot1:\u{202f}»",
    ] {
        assert_eq!(typography::faults(Locale::Fr, good), Vec::<String>::new(), "{good:?} is right");
    }
    assert!(!typography::faults(Locale::En, "the «\u{202f}word\u{202f}»").is_empty(), "English has its own quotes");

    let found = code::literals_of("x.rs", "words.text(\"learn-go\");\n<p class=\"learn-box\">\n// \"learn-not\"\n");
    let seen: Vec<(&str, bool)> = found.iter().map(|literal| (literal.text.as_str(), literal.is_attribute)).collect();
    assert_eq!(seen, [("learn-go", false), ("learn-box", true)], "a class is no key, a comment is no use");

    let (entries, junk) =
        catalogue::parse("fr", "learn", "a-b = { $x } { -t } { c-d }\n    .label = { $y }\nbad line\n");
    assert_eq!(junk.len(), 1, "a line that Fluent cannot read must be reported: {junk:?}");
    assert!(junk[0].starts_with("locales/fr/learn.ftl:3:"), "{junk:?}");
    assert_eq!(entries[0].variables.iter().collect::<Vec<_>>(), ["x", "y"], "attributes have variables too");
    assert_eq!(entries[0].references.iter().collect::<Vec<_>>(), ["-t", "c-d"]);
}
