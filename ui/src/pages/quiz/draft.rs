//! An answer being given, before it is sent.

use contract::QuestionForm;
use domain::learning::Answer;
use std::collections::BTreeSet;

/// What was chosen or written so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Draft {
    /// Positions chosen.
    pub(super) chosen: BTreeSet<usize>,
    /// True or false, once said.
    pub(super) boolean: Option<bool>,
    /// Words or a number, as typed.
    pub(super) text: String,
    /// The right side put beside each left side.
    pub(super) pairs: Vec<Option<usize>>,
    /// Positions of the items in the order they are put in.
    pub(super) order: Vec<usize>,
}

/// What a draft lacks to be an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// One choice.
    Choice,
    /// At least one tick.
    Tick,
    /// Words.
    Words,
    /// A number.
    Number,
    /// So many pairs.
    Pairs(usize),
}

impl Draft {
    /// Makes an empty draft for a question.
    pub(super) fn new(form: &QuestionForm) -> Self {
        let lines = if let QuestionForm::Matching { left, .. } = form { left.len() } else { 0 };
        let order = match form {
            QuestionForm::Ordering { items } => items.iter().map(|item| item.at).collect(),
            _ => Vec::new(),
        };
        Self { pairs: vec![None; lines], order, ..Self::default() }
    }

    /// Makes the draft that an answer came from, to show it again.
    pub(super) fn of(answer: &Answer) -> Self {
        let mut draft = Self::default();
        match answer {
            Answer::Choices(chosen) => draft.chosen = chosen.iter().copied().collect(),
            Answer::Boolean(boolean) => draft.boolean = Some(*boolean),
            Answer::Text(text) | Answer::Number(text) => draft.text.clone_from(text),
            Answer::Pairs(pairs) => draft.pairs.clone_from(pairs),
            Answer::Order(order) => draft.order.clone_from(order),
        }
        draft
    }

    /// Chooses one proposal in place of another, or turns one on or off among several.
    pub(super) fn choose(&mut self, at: usize, on: bool, single: bool) {
        if single {
            self.chosen.clear();
        }
        if on {
            self.chosen.insert(at);
        } else {
            self.chosen.remove(&at);
        }
    }

    /// Moves an item one place up or down; returns its place, from 0, unless it is at the end already.
    pub(super) fn shift(&mut self, at: usize, down: bool) -> Option<usize> {
        let place = self.order.iter().position(|one| *one == at)?;
        let other = if down { place + 1 } else { place.checked_sub(1)? };
        if other >= self.order.len() {
            return None;
        }
        self.order.swap(place, other);
        Some(other)
    }

    /// Returns the answer to send.
    ///
    /// # Errors
    /// What is missing, so that the person can be told before an answer is spent on an empty field.
    pub(super) fn answer(&self, form: &QuestionForm) -> Result<Answer, Missing> {
        let text = self.text.trim();
        match form {
            QuestionForm::Single { .. } if self.chosen.is_empty() => Err(Missing::Choice),
            QuestionForm::Multiple { .. } if self.chosen.is_empty() => Err(Missing::Tick),
            QuestionForm::Single { .. } | QuestionForm::Multiple { .. } => {
                Ok(Answer::Choices(self.chosen.iter().copied().collect()))
            }
            QuestionForm::TrueFalse => self.boolean.map(Answer::Boolean).ok_or(Missing::Choice),
            QuestionForm::ShortText if text.is_empty() => Err(Missing::Words),
            QuestionForm::ShortText => Ok(Answer::Text(text.to_owned())),
            // what counts as a number is the core's to say; a word without any figure is a slip of the hand
            QuestionForm::Numeric if !text.contains(|c: char| c.is_ascii_digit()) => Err(Missing::Number),
            QuestionForm::Numeric => Ok(Answer::Number(text.to_owned())),
            QuestionForm::Matching { .. } => match self.pairs.iter().filter(|pair| pair.is_none()).count() {
                0 => Ok(Answer::Pairs(self.pairs.clone())),
                missing => Err(Missing::Pairs(missing)),
            },
            QuestionForm::Ordering { .. } => Ok(Answer::Order(self.order.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::OptionView;

    fn options() -> Vec<OptionView> {
        [2, 0, 1].map(|at| OptionView { at, text: at.to_string() }).into()
    }

    #[test]
    fn positions_of_the_key_are_sent_whatever_the_order_shown() {
        let form = QuestionForm::Single { options: options() };
        let mut draft = Draft::new(&form);
        assert_eq!(draft.answer(&form), Err(Missing::Choice), "an empty answer must not be spent");
        draft.choose(2, true, true);
        draft.choose(0, true, true);
        assert_eq!(draft.answer(&form), Ok(Answer::Choices(vec![0])), "a radio button replaces the one before");
    }

    #[test]
    fn ticks_come_and_go() {
        let form = QuestionForm::Multiple { options: options() };
        let mut draft = Draft::new(&form);
        draft.choose(2, true, false);
        draft.choose(1, true, false);
        draft.choose(2, false, false);
        assert_eq!(draft.answer(&form), Ok(Answer::Choices(vec![1])));
    }

    #[test]
    fn a_word_without_a_figure_is_not_taken_for_a_number() {
        let mut draft = Draft { text: "beaucoup".into(), ..Draft::default() };
        assert_eq!(draft.answer(&QuestionForm::Numeric), Err(Missing::Number));
        draft.text = " 7,5 ".into();
        assert_eq!(draft.answer(&QuestionForm::Numeric), Ok(Answer::Number("7,5".into())));
    }

    #[test]
    fn items_move_one_place_at_a_time_and_stop_at_the_ends() {
        let form = QuestionForm::Ordering { items: options() };
        let mut draft = Draft::new(&form);
        assert_eq!(draft.order, [2, 0, 1], "the order shown first");
        assert_eq!(draft.shift(0, true), Some(2));
        assert_eq!(draft.shift(0, true), None, "there is nothing below the last");
        assert_eq!(draft.shift(2, false), None);
        let answer = draft.answer(&form).expect("an order is always whole");
        assert_eq!(answer, Answer::Order(vec![2, 1, 0]));
        assert_eq!(Draft::of(&answer), Draft { pairs: vec![], ..draft }, "it is shown again as it was given");
    }

    #[test]
    fn every_line_of_a_matching_is_asked_for() {
        let form = QuestionForm::Matching { left: vec!["a".into(), "b".into()], right: options() };
        let mut draft = Draft::new(&form);
        draft.pairs[1] = Some(0);
        assert_eq!(draft.answer(&form), Err(Missing::Pairs(1)));
        draft.pairs[0] = Some(1);
        let answer = draft.answer(&form).expect("both lines are filled");
        assert_eq!(Draft::of(&answer), draft, "coming back to a question must show what was answered");
    }
}
