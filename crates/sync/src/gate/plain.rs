//! The changes that every honest peer makes all day: new keys in the maps that are there, and nothing else.

use automerge::legacy::{Key, ObjectId, OpType};
use automerge::{Automerge, Change, ChangeHash, ObjType, ROOT, ReadDoc, ScalarValue, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Whether all of these changes, applied to `here` in `copy` already, are of the kind that need not be loaded again.
/// When in doubt: no.
pub(super) fn are_plain(here: &Automerge, copy: &Automerge, news: &[Change]) -> bool {
    if news.is_empty() {
        return true;
    }
    let maps: BTreeSet<String> = copy
        .keys(ROOT)
        .filter_map(|key| match copy.get(ROOT, key.as_str()) {
            Ok(Some((Value::Object(ObjType::Map), id))) => Some(id.to_string()),
            _ => None,
        })
        .collect();
    let by_hash: BTreeMap<ChangeHash, &Change> = news.iter().map(|change| (change.hash(), change)).collect();
    news.iter().all(|change| numbers_rise(here, &by_hash, change) && only_adds(&maps, change))
}

// An operation is named by its writer and a number: no two may share one.
fn numbers_rise(here: &Automerge, news: &BTreeMap<ChangeHash, &Change>, change: &Change) -> bool {
    let mut follows_itself = change.seq() == 1;
    for dep in change.deps() {
        let before = here.get_change_by_hash(dep);
        let Some(before) = news.get(dep).copied().or(before.as_ref()) else { return false };
        if before.max_op() >= change.start_op().get() {
            return false;
        }
        follows_itself |= before.actor_id() == change.actor_id() && before.seq() + 1 == change.seq();
    }
    follows_itself
}

fn only_adds(maps: &BTreeSet<String>, change: &Change) -> bool {
    let written = change.decode();
    if !written.extra_bytes.is_empty() || written.author.is_some() {
        return false;
    }
    let adds = written.operations.iter().all(|op| {
        let Key::Map(_) = &op.key else { return false };
        let here = match &op.obj {
            ObjectId::Root => {
                matches!(&op.action, OpType::Make(ObjType::Map | ObjType::Text) | OpType::Put(ScalarValue::Str(_)))
            }
            ObjectId::Id(id) => {
                maps.contains(&format!("{}@{}", id.0, id.1)) && matches!(&op.action, OpType::Put(ScalarValue::Bytes(_)))
            }
        };
        here && !op.insert && op.pred.is_empty()
    });
    // Written again from its meaning it is the same, byte for byte: saving cannot turn it into another change.
    adds && Change::from(written).hash() == change.hash()
}
