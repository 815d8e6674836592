//! What the finder found, in words: the same for the window, the terminal and the letter.

use crate::{Arg, Words};
use domain::directory::{AssociationSize, HelpLevel, Offer, Price};
use domain::finder::{Finding, Fit, Nearness};

impl Words {
    /// Returns what is proposed with its article: « des formations ».
    #[must_use]
    pub fn offer(&self, offer: Offer) -> String {
        self.with("finder-offer", &[("offer", Arg::from(offer.tag()))])
    }

    /// Returns why a provider fits, as one sentence; empty when nothing is known that does.
    #[must_use]
    pub fn because(&self, findings: &[Finding]) -> String {
        let met = findings.iter().filter(|finding| matches!(finding.fit(), Fit::Met | Fit::Partly));
        let offer = |finding: &Finding| match finding {
            Finding::Need { offer, .. } => Some(self.offer(*offer)),
            _ => None,
        };
        let offers: Vec<String> = met.clone().filter_map(offer).collect();
        let needs =
            (!offers.is_empty()).then(|| self.with("finder-because-need", &[("offer", Arg::from(self.list(&offers)))]));
        let others = met.filter_map(|finding| self.clause(finding));
        let reasons: Vec<String> = needs.into_iter().chain(others).collect();
        if reasons.is_empty() {
            return String::new();
        }
        self.with("finder-because", &[("reasons", Arg::from(self.list(&reasons)))])
    }

    /// Returns what is not known, or is otherwise than wished: one sentence a finding.
    #[must_use]
    pub fn but(&self, findings: &[Finding], fit: Fit) -> Vec<String> {
        let of_fit = findings.iter().filter(|finding| finding.fit() == fit);
        of_fit.map(|finding| if fit == Fit::Unmet { self.against(finding) } else { self.unknown(finding) }).collect()
    }

    /// Returns what to ask the provider about what is not known or depends, as questions of a letter.
    #[must_use]
    pub fn questions(&self, findings: &[Finding]) -> Vec<String> {
        let open = findings.iter().filter(|finding| matches!(finding.fit(), Fit::Unknown | Fit::Partly));
        let mut questions: Vec<String> = open.map(|finding| self.question(finding)).collect();
        questions.dedup();
        questions
    }

    /// Words a reason; none of a need, which are worded together.
    fn clause(&self, finding: &Finding) -> Option<String> {
        Some(match finding {
            Finding::Need { .. } => return None,
            Finding::Software { name, .. } => self.with("finder-because-software", &[("name", Arg::from(name))]),
            Finding::Place { nearness, place, .. } => {
                let how = match nearness {
                    Nearness::Department => "department",
                    Nearness::Goes => "goes",
                    Nearness::Region => "region",
                    _ => "remote",
                };
                self.with("finder-because-place", &[("how", Arg::from(how)), ("place", Arg::from(place))])
            }
            Finding::Level { level, .. } => self.with("finder-because-level", &[("level", Arg::from(level.tag()))]),
            Finding::Price { price, .. } => {
                let price = price.unwrap_or(Price::Unknown).tag();
                self.with("finder-because-price", &[("price", Arg::from(price))])
            }
            Finding::Capacity { fit, .. } => {
                let how = if *fit == Fit::Met { "open" } else { "limited" };
                self.with("finder-because-capacity", &[("how", Arg::from(how))])
            }
            Finding::Size { size, .. } => self.with("finder-because-size", &[("size", Arg::from(size.tag()))]),
        })
    }

    fn unknown(&self, finding: &Finding) -> String {
        match finding {
            Finding::Need { .. } => self.text("finder-unknown-need"),
            Finding::Software { name, .. } => self.with("finder-unknown-software", &[("name", Arg::from(name))]),
            Finding::Place { .. } => self.text("finder-unknown-place"),
            Finding::Level { .. } => self.text("finder-unknown-level"),
            Finding::Price { .. } => self.text("finder-unknown-price"),
            Finding::Capacity { .. } => self.text("finder-unknown-capacity"),
            Finding::Size { .. } => self.text("finder-unknown-size"),
        }
    }

    fn against(&self, finding: &Finding) -> String {
        match finding {
            Finding::Need { offer, .. } => {
                self.with("finder-against-need", &[("offer", Arg::from(self.offer(*offer)))])
            }
            Finding::Place { place, .. } => self.with("finder-against-place", &[("place", Arg::from(place))]),
            Finding::Level { level, .. } => self.with("finder-against-level", &[("level", Arg::from(level.tag()))]),
            Finding::Price { .. } => self.text("finder-against-price"),
            Finding::Capacity { .. } => self.text("finder-against-capacity"),
            Finding::Size { .. } => self.text("finder-against-size"),
            // the rule never says so of software
            Finding::Software { .. } => self.unknown(finding),
        }
    }

    fn question(&self, finding: &Finding) -> String {
        match finding {
            Finding::Need { offer, .. } => {
                self.with("finder-question-need", &[("offer", Arg::from(self.offer(*offer)))])
            }
            Finding::Software { name, .. } => self.with("finder-question-software", &[("name", Arg::from(name))]),
            Finding::Place { .. } => self.text("finder-question-place"),
            Finding::Level { level, .. } => {
                let accompany = if *level == HelpLevel::Accompany { "yes" } else { "no" };
                self.with("finder-question-level", &[("accompany", Arg::from(accompany))])
            }
            Finding::Price { .. } => self.text("finder-question-price"),
            Finding::Capacity { .. } => self.text("finder-question-capacity"),
            Finding::Size { size, .. } => {
                let small = if *size == AssociationSize::Small { "yes" } else { "no" };
                self.with("finder-question-size", &[("small", Arg::from(small))])
            }
        }
    }
}
