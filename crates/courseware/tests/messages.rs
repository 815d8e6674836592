//! Every fault has its sentence, in both languages, and the sentence uses what the fault tells.

use courseware::Fault;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn sentences(locale: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(locale).join("course-check.ftl");
    let text = fs::read_to_string(&path).expect("the words of this crate");
    let entries = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    entries.map(|(key, sentence)| (key.to_owned(), sentence.to_owned())).collect()
}

fn variables(sentence: &str) -> Vec<&str> {
    let mut names: Vec<_> =
        sentence.split("{ $").skip(1).filter_map(|rest| rest.split_once(" }")).map(|(n, _)| n).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_fault_has_a_sentence_in_both_languages_that_uses_its_arguments() {
    for locale in ["fr", "en"] {
        let mut sentences = sentences(locale);
        for (key, fields, _) in Fault::ALL {
            let sentence = sentences.remove(*key).unwrap_or_else(|| panic!("{locale}: no sentence for {key}"));
            let mut fields = fields.to_vec();
            fields.sort_unstable();
            assert_eq!(variables(&sentence), fields, "{locale} {key}: what is known must be told, and nothing else");
            // what is wrong, then how to mend it
            assert!(sentence.contains(". ") && sentence.ends_with('.'), "{locale} {key} is half a message: {sentence}");
        }
        assert!(sentences.is_empty(), "{locale}: sentences of no fault: {:?}", sentences.keys());
    }
}

#[test]
fn french_sentences_follow_french_typography() {
    for (key, sentence) in sentences("fr") {
        // signs of Markdown and GIFT are quoted as they are typed
        for bad in [" ;", " !", " ?", " »", "« ", " : "] {
            assert!(!sentence.contains(bad), "{key} needs a no-break space in {bad:?}: {sentence}");
        }
        assert!(!sentence.contains('\''), "{key} has a straight apostrophe: {sentence}");
    }
}

#[test]
fn the_trainers_guide_lists_every_fault() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/course-format.md");
    let guide = fs::read_to_string(&path).expect("the guide");
    for (key, _, blocking) in Fault::ALL {
        let name = key.strip_prefix("course-check-").expect("the keys of this crate share a prefix");
        let row = guide.lines().find(|line| line.starts_with(&format!("| `{name}` |")));
        let severity = if *blocking { "| blocks |" } else { "| remark |" };
        assert!(row.is_some_and(|row| row.contains(severity)), "the guide lacks {name}, or gives it another severity");
    }
}
