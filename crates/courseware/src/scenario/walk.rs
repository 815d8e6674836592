//! Where a story can lead: every step can be reached from the first, and an ending from every step.

use crate::diagnostic::Fault;
use crate::markdown::outline::Section;
use crate::text::excerpt;
use domain::learning::Step;
use std::collections::BTreeMap;

/// Reports steps that nobody reaches, steps from which one never gets out, and a story without any ending. A step
/// whose id is empty was told to have none: somebody may have meant to reach it.
pub(super) fn check(steps: &[(Step, &Section<'_>)], wrong: &mut Vec<(usize, Fault)>) {
    let named = steps.iter().enumerate().filter(|(_, (step, _))| !step.id.is_empty());
    let at: BTreeMap<&str, usize> = named.map(|(at, (step, _))| (step.id.as_str(), at)).collect();
    let ways: Vec<Vec<Option<usize>>> = steps
        .iter()
        .map(|(step, _)| step.choices.iter().map(|choice| at.get(choice.to.as_str()).copied()).collect())
        .collect();
    // faulty marks are told at their step: they are no reason to say that nothing ends
    let ends = |at: &usize| !steps[*at].1.classes.is_empty();
    // so are a step that stops short and a choice that leads nowhere: here they are ways out
    let open = |at: &usize| ways[*at].is_empty() || ways[*at].contains(&None) || ends(at);
    let all = 0..steps.len();
    let begins = |at: &usize| *at == 0 || steps[*at].0.id.is_empty();
    let reached = reach(all.clone().filter(begins).collect(), &forward(&ways));
    let mut free = reach(all.clone().filter(open).collect(), &backward(&ways));
    if !steps.is_empty() && !all.clone().any(|at| ends(&at)) {
        wrong.push((0, Fault::NoEnding));
        free.fill(true);
    }
    for (at, (step, section)) in steps.iter().enumerate() {
        let title = excerpt(&step.title);
        if !reached[at] {
            wrong.push((section.line, Fault::StepUnreachable { step: title }));
        } else if !free[at] {
            wrong.push((section.line, Fault::StepWithoutWayOut { step: title }));
        }
    }
}

/// Returns which steps are reached from these.
fn reach(mut todo: Vec<usize>, ways: &[Vec<usize>]) -> Vec<bool> {
    let mut reached = vec![false; ways.len()];
    while let Some(at) = todo.pop() {
        if !std::mem::replace(&mut reached[at], true) {
            todo.extend(&ways[at]);
        }
    }
    reached
}

fn forward(ways: &[Vec<Option<usize>>]) -> Vec<Vec<usize>> {
    ways.iter().map(|ways| ways.iter().flatten().copied().collect()).collect()
}

fn backward(ways: &[Vec<Option<usize>>]) -> Vec<Vec<usize>> {
    let mut back = vec![Vec::new(); ways.len()];
    for (from, ways) in ways.iter().enumerate() {
        for to in ways.iter().flatten() {
            back[*to].push(from);
        }
    }
    back
}
