//! One parsed catalogue a language, for the life of the process.

use crate::number;
use domain::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// Returns the words of one language, parsed at the first call.
pub(crate) fn bundle(locale: Locale) -> &'static Bundle {
    static FRENCH: OnceLock<Bundle> = OnceLock::new();
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    match locale {
        Locale::Fr => FRENCH.get_or_init(|| parse(locale)),
        Locale::En => ENGLISH.get_or_init(|| parse(locale)),
    }
}

/// Returns the sentence of `key` (`message` or `message.attribute`) in this language, if it has one.
pub(crate) fn find_sentence(locale: Locale, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle(locale);
    let (message, attribute) = key.split_once('.').map_or((key, None), |(message, name)| (message, Some(name)));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    // A missing argument is written `{$name}`: visible, and the rest of the sentence stays readable.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn parse(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // The isolating marks U+2068 and U+2069 are boxes in a PDF, and both our languages run left to right.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Fr => number::format_french,
        Locale::En => number::format_english,
    }));
    // Syntax faults and repeated keys are for tests/parity.rs to report; here, what can be read is kept.
    let _ = bundle.add_builtins();
    for (_, _, source) in CATALOGUES.iter().filter(|(tag, _, _)| *tag == locale.tag()) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        let _ = bundle.add_resource(resource);
    }
    bundle
}
