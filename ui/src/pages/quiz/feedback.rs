//! Where the author's words on an answer stand: beside the very proposal they are about, when that can be told.

use contract::AnsweredView;
use domain::learning::Answer;

/// Returns the author's words on the proposal at `at`, when each chosen one has its own.
pub(super) fn on_proposal(answered: &AnsweredView, at: usize) -> Option<&str> {
    let rank = match &answered.answer {
        Answer::Choices(chosen) if is_beside(answered) => {
            // the core gives them in the order of the positions
            let mut chosen = chosen.clone();
            chosen.sort_unstable();
            chosen.iter().position(|position| *position == at)?
        }
        Answer::Boolean(_) => 0,
        _ => return None,
    };
    answered.feedback_html.get(rank).map(String::as_str)
}

/// Returns the author's words that stand under the whole question.
pub(super) fn under_question(answered: &AnsweredView) -> &[String] {
    if is_beside(answered) { &[] } else { &answered.feedback_html }
}

fn is_beside(answered: &AnsweredView) -> bool {
    match &answered.answer {
        Answer::Choices(chosen) => chosen.len() == answered.feedback_html.len(),
        Answer::Boolean(_) => true,
        Answer::Text(_) | Answer::Number(_) | Answer::Pairs(_) | Answer::Order(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::Verdict;

    fn answered(answer: Answer, feedback: &[&str]) -> AnsweredView {
        AnsweredView {
            answer,
            verdict: Verdict::Wrong,
            feedback_html: feedback.iter().map(|words| (*words).to_owned()).collect(),
            general_feedback_html: None,
        }
    }

    #[test]
    fn each_tick_has_its_own_words_beside_it() {
        let view = answered(Answer::Choices(vec![3, 0]), &["on 0", "on 3"]);
        assert_eq!(on_proposal(&view, 3), Some("on 3"), "« exact » beside a wrong tick would teach a mistake");
        assert_eq!(on_proposal(&view, 0), Some("on 0"));
        assert_eq!(on_proposal(&view, 1), None);
        assert!(under_question(&view).is_empty());
    }

    #[test]
    fn words_that_cannot_be_told_apart_stand_under_the_question() {
        let view = answered(Answer::Choices(vec![0, 3]), &["on one of them"]);
        assert_eq!(on_proposal(&view, 0), None);
        assert_eq!(under_question(&view), ["on one of them"]);
        let written = answered(Answer::Text("registre".into()), &["yes"]);
        assert_eq!(under_question(&written), ["yes"]);
    }
}
