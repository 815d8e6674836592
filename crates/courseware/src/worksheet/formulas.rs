//! What the formulas of a worksheet stand on: numbers asked anywhere in it, and results worked out above.

use crate::diagnostic::Fault;
use crate::text::{excerpt, some_of};
use domain::learning::{FieldKind, SheetSection};
use std::collections::{BTreeMap, BTreeSet};

/// Reports names that are neither the id of a number nor that of a result above: worked out from top to bottom, every
/// result then has what it needs, and none needs itself. `lines` are those of the formulas, by field.
pub(super) fn check(sections: &[SheetSection], lines: &BTreeMap<String, usize>, wrong: &mut Vec<(usize, Fault)>) {
    let fields = || sections.iter().flat_map(|section| &section.fields);
    let numbers = fields().filter(|field| field.kind == FieldKind::Number);
    let mut known: BTreeSet<&str> = numbers.map(|field| field.id.as_str()).collect();
    for field in fields() {
        let FieldKind::Result(formula) = &field.kind else { continue };
        let line = lines.get(&field.id).copied().unwrap_or_default();
        for name in formula.fields().into_iter().filter(|name| !known.contains(name)) {
            let fault = Fault::FormulaFieldUnknown { name: excerpt(name), known: some_of(known.iter().copied()) };
            wrong.push((line, fault));
        }
        known.insert(&field.id);
    }
}
