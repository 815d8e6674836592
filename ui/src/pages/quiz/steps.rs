//! Which question one is at, and which are answered.

/// The way through an attempt, question by question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Steps {
    attempt: String,
    at: usize,
    answered: Vec<bool>,
}

impl Steps {
    /// Begins at the first question without an answer; past the last one when none is left.
    pub(super) fn resume(attempt: &str, answered: Vec<bool>) -> Self {
        let at = answered.iter().position(|answered| !answered).unwrap_or(answered.len());
        Self { attempt: attempt.to_owned(), at, answered }
    }

    /// Returns whether these are the steps of that attempt.
    pub(super) fn belongs_to(&self, attempt: &str) -> bool {
        self.attempt == attempt
    }

    /// Returns the question one is at, from 0; the number of questions when only the result is left.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// Returns how many questions are answered.
    pub(super) fn answered(&self) -> usize {
        self.answered.iter().filter(|answered| **answered).count()
    }

    /// Notes that a question is answered; one stays at it, to read what is said of the answer.
    pub(super) fn record(&mut self, question: usize) {
        if let Some(answered) = self.answered.get_mut(question) {
            *answered = true;
        }
    }

    /// Returns whether no question is left after this one.
    pub(super) fn is_last(&self) -> bool {
        self.answered.iter().enumerate().all(|(at, answered)| *answered || at == self.at)
    }

    /// Goes to the next question without an answer, after this one first; returns `false` when none is left.
    pub(super) fn advance(&mut self) -> bool {
        let open = |at: &usize| !self.answered[*at];
        let next = (self.at + 1..self.answered.len()).find(open).or_else(|| (0..self.answered.len()).find(open));
        match next {
            Some(next) => {
                self.at = next;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attempt_goes_on_at_the_first_open_question() {
        let mut steps = Steps::resume("a", vec![true, true, false, false]);
        assert_eq!((steps.at(), steps.answered(), steps.is_last()), (2, 2, false));
        steps.record(2);
        assert_eq!(steps.at(), 2, "the feedback must stay on the screen until one moves on");
        assert!(steps.advance());
        assert!(steps.is_last(), "the button must announce the result, not one more question");
        steps.record(3);
        assert!(!steps.advance(), "nothing is left but the result");
    }

    #[test]
    fn a_question_skipped_by_an_older_edition_is_found_again() {
        let mut steps = Steps::resume("a", vec![true, false, true, false]);
        steps.record(1);
        assert!(steps.advance());
        assert_eq!(steps.at(), 3, "answered questions are not asked twice");
        let mut back = Steps { attempt: "a".into(), at: 2, answered: vec![false, true, true] };
        assert!(back.advance());
        assert_eq!(back.at(), 0, "a quiz cannot be submitted with a hole in it");
    }

    #[test]
    fn a_finished_attempt_has_only_its_result_left() {
        let steps = Steps::resume("a", vec![true, true]);
        assert_eq!(steps.at(), 2);
        assert!(!steps.belongs_to("b"), "a new attempt must begin at its own first question");
    }
}
