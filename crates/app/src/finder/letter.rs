//! The letter to a provider.

use crate::{Error, Result};
use contract::Letter;
use domain::directory::{ListingEntry, ListingFault};
use domain::finder::{Budget, Finding, Fit, Wishes};
use l10n::{Arg, Words};
use std::fmt::Write;

/// The longest address handed to the system: longer ones are cut by some mail programs (Windows takes some 2,000).
const LONGEST_ADDRESS: usize = 1_900;

/// Writes a letter of the facts that are known, with questions about those that are not.
///
/// `steps` are those of the association's plan that are told, in words; `signature` its lines.
pub(super) fn write(
    words: &Words,
    entry: &ListingEntry,
    wishes: &Wishes,
    steps: &[String],
    signature: &[&str],
) -> Letter {
    let findings = wishes.findings(entry);
    let offers = |only: Option<Fit>| -> String {
        let needs = findings.iter().filter_map(|finding| match finding {
            Finding::Need { offer, fit } if only.is_none_or(|only| only == *fit) => Some(words.offer(*offer)),
            _ => None,
        });
        words.list(&needs.collect::<Vec<_>>())
    };
    let (needs, known) = (offers(None), offers(Some(Fit::Met)));
    let size = wishes.size.map_or("unknown", domain::directory::AssociationSize::tag);
    let place = if wishes.department.is_empty() { "none" } else { "some" };
    let who = [("size", Arg::from(size)), ("place", Arg::from(place)), ("department", Arg::from(&wishes.department))];
    let mut about = Vec::new();
    if !needs.is_empty() {
        about.push(words.with("finder-letter-needs", &[("needs", Arg::from(needs.as_str()))]));
    }
    // as the listing writes it, where it does
    let name = |finding: &Finding| match finding {
        Finding::Software { name, .. } => Some(name.clone()),
        _ => None,
    };
    let software: Vec<String> = findings.iter().filter_map(name).collect();
    if !software.is_empty() {
        about.push(words.with("finder-letter-software", &[("software", Arg::from(words.list(&software)))]));
    }
    about.extend(wishes.level.map(|level| words.with("finder-letter-level", &[("level", Arg::from(level.tag()))])));
    if wishes.remote {
        about.push(words.text("finder-letter-remote"));
    }
    about.extend(
        wishes.budget.map(|budget| words.with("finder-letter-budget", &[("budget", Arg::from(Budget::tag(budget)))])),
    );
    if !known.is_empty() {
        about.push(words.with("finder-letter-read", &[("offers", Arg::from(known))]));
    }
    let mut asked = vec![words.text("finder-letter-questions")];
    let questions = words.questions(&findings).into_iter().chain([words.text("finder-question-data")]);
    asked.extend(questions.map(|question| words.with("finder-letter-question", &[("question", Arg::from(question))])));
    let signed: Vec<&str> = signature.iter().copied().filter(|line| !line.is_empty()).collect();
    let told = |step: &String| words.with("finder-letter-step", &[("step", Arg::from(step))]);
    let plan: Vec<String> = match steps {
        [] => Vec::new(),
        steps => [words.text("finder-letter-plan")].into_iter().chain(steps.iter().map(told)).collect(),
    };
    let paragraphs = [
        words.text("finder-letter-hello"),
        format!("{} {}", words.with("finder-letter-who", &who), words.text("finder-letter-why")),
        about.join(" "),
        plan.join("\n"),
        asked.join("\n"),
        words.text("finder-letter-thanks"),
        signed.join("\n"),
    ];
    let written: Vec<String> = paragraphs.into_iter().filter(|paragraph| !paragraph.is_empty()).collect();
    let subject = if needs.is_empty() {
        words.text("finder-letter-subject-open")
    } else {
        words.with("finder-letter-subject", &[("needs", Arg::from(needs))])
    };
    Letter { subject, body: written.join("\n\n") }
}

/// Returns a `mailto:` address (RFC 6068) to one recipient with subject and text and nothing else; without the text when it
/// would be too long.
pub(super) fn address(email: &str, letter: &Letter) -> Result<(String, bool)> {
    // a listing kept by an older version may hold anything
    let entry = ListingEntry { email: email.to_owned(), ..ListingEntry::default() };
    if email.is_empty() || entry.faults().contains(&ListingFault::Email) {
        return Err(Error::AddressRefused { address: email.to_owned() });
    }
    let subject: String = letter.subject.chars().map(|c| if c.is_control() { ' ' } else { c }).take(200).collect();
    let short = format!("mailto:{}?subject={}", encoded(email, "@"), encoded(subject.trim(), ""));
    let whole = format!("{short}&body={}", encoded(&letter.body.replace("\r\n", "\n").replace('\n', "\r\n"), ""));
    Ok(if whole.len() <= LONGEST_ADDRESS { (whole, true) } else { (short, false) })
}

/// Writes everything but letters, digits and `-._~` as `%XX`.
fn encoded(text: &str, kept: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.as_bytes().contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // writing to a String cannot fail
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Locale;
    use domain::directory::{AssociationSize, HelpLevel, Offer};

    fn wishes() -> Wishes {
        Wishes {
            needs: vec![Offer::Training, Offer::Hosting],
            software: vec!["Nextcloud".into()],
            size: Some(AssociationSize::Small),
            department: "Finistère".into(),
            remote: true,
            budget: Some(Budget::Little),
            level: Some(HelpLevel::Accompany),
            ..Wishes::default()
        }
    }

    #[test]
    fn a_letter_says_what_is_known_and_asks_the_rest() {
        let entry = ListingEntry { offers: vec![Offer::Training], ..ListingEntry::default() };
        let letter = write(
            &Words::new(Locale::Fr),
            &entry,
            &wishes(),
            &["Faire une copie".into()],
            &["Maïwenn", "Les Lucioles"],
        );
        assert_eq!(letter.subject, "Demande d’aide\u{a0}: des formations et un hébergement");
        for part in [
            "portée par des bénévoles (Finistère).",
            "sur ces points\u{a0}: des formations.",
            "Voici nos premières étapes\u{a0}:\n– Faire une copie\n\n",
            "– ce que cela coûterait",
            "– si vous prenez de nouvelles demandes",
            "Maïwenn\nLes Lucioles",
        ] {
            assert!(letter.body.contains(part), "{part} is missing:\n{}", letter.body);
        }
        assert!(!letter.body.contains("{$"), "{}", letter.body);
    }

    #[test]
    fn a_letter_without_any_wish_is_still_one() {
        let letter = write(&Words::new(Locale::En), &ListingEntry::default(), &Wishes::default(), &[], &["", ""]);
        assert_eq!(letter.subject, "Request for help for our association");
        assert!(letter.body.starts_with("Hello,\n\nWe are an association. "), "{}", letter.body);
        assert!(letter.body.ends_with("answer."), "no empty signature: {}", letter.body);
    }

    #[test]
    fn an_address_holds_one_recipient_whatever_the_letter_says() {
        let letter = Letter { subject: "Été & co\nBcc: x@y.example".into(), body: "a\n&attach=/etc/passwd?".into() };
        let (address, with_text) = address("contact@a.example", &letter).expect("an address");
        assert!(with_text);
        assert_eq!(
            address,
            "mailto:contact@a.example?subject=%C3%89t%C3%A9%20%26%20co%20Bcc%3A%20x%40y.example&body=a%0D%0A%26attach%3D%2Fetc%2Fpasswd%3F"
        );
    }

    #[test]
    fn a_long_letter_goes_without_its_text_and_a_bad_address_not_at_all() {
        let letter = Letter { subject: "a".into(), body: "é".repeat(1_000) };
        assert_eq!(
            address("a@b.example", &letter).expect("an address"),
            ("mailto:a@b.example?subject=a".into(), false)
        );
        for bad in ["", "a@b.example?bcc=c@d.example", "a@b.example,c@d.example"] {
            assert!(address(bad, &letter).is_err(), "{bad}");
        }
    }
}
