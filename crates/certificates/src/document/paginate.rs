//! Slabs put on pages.

use super::slab::{Flow, Slab};

/// Where a slab stands.
#[derive(Debug)]
pub(super) struct Placed<'a> {
    pub(super) slab: &'a Slab,
    pub(super) top: f32,
}

/// Puts slabs on pages between two heights, and returns what stands on each page: one page at least.
///
/// Slabs that keep with the next ones go to the next page together, unless they are higher than a page.
pub(super) fn paginate(flow: &Flow, top: f32, bottom: f32) -> Vec<Vec<Placed<'_>>> {
    let mut pages = Pages { flow, top, bottom, done: Vec::new(), page: Vec::new(), y: top };
    let mut rest = flow.slabs.as_slice();
    while !rest.is_empty() {
        let last = rest.iter().position(|slab| !slab.keeps).unwrap_or(rest.len() - 1);
        let (group, after) = rest.split_at(last + 1);
        let height: f32 = group.iter().map(|slab| slab.gap + slab.height).sum();
        if !pages.holds(height) {
            pages.turn();
        }
        for slab in group {
            pages.put(slab);
        }
        rest = after;
    }
    pages.done.push(pages.page);
    pages.done
}

struct Pages<'a> {
    flow: &'a Flow,
    top: f32,
    bottom: f32,
    done: Vec<Vec<Placed<'a>>>,
    page: Vec<Placed<'a>>,
    y: f32,
}

impl<'a> Pages<'a> {
    fn holds(&self, height: f32) -> bool {
        // A hair, for sums that should be equal.
        self.y + height <= self.bottom + 0.01
    }

    fn put(&mut self, slab: &'a Slab) {
        if !self.holds(slab.gap + slab.height) {
            self.turn();
        }
        if self.page.is_empty() {
            if let Some((head, drawn)) = slab.head.and_then(|head| Some((head, self.flow.heads.get(head.place)?))) {
                self.page.push(Placed { slab: drawn, top: self.y });
                self.y += drawn.height + head.gap;
            }
        } else {
            self.y += slab.gap;
        }
        self.page.push(Placed { slab, top: self.y });
        self.y += slab.height;
    }

    fn turn(&mut self) {
        if !self.page.is_empty() {
            self.done.push(std::mem::take(&mut self.page));
            self.y = self.top;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::slab::Head;
    use super::*;

    fn flow(slabs: &[(f32, bool)]) -> Flow {
        let slabs = slabs.iter().map(|&(height, keeps)| Slab { gap: 1.0, height, keeps, ..Slab::default() });
        Flow { slabs: slabs.collect(), ..Flow::default() }
    }

    /// How many slabs are on each page of 10.
    fn counts(flow: &Flow) -> Vec<usize> {
        paginate(flow, 0.0, 10.0).iter().map(Vec::len).collect()
    }

    #[test]
    fn an_empty_document_has_a_page() {
        assert_eq!(counts(&Flow::default()), [0]);
    }

    #[test]
    fn a_slab_that_does_not_fit_goes_to_the_next_page() {
        assert_eq!(counts(&flow(&[(4.0, false), (4.0, false), (4.0, false)])), [2, 1]);
    }

    #[test]
    fn what_keeps_with_the_next_goes_with_it() {
        assert_eq!(counts(&flow(&[(6.0, false), (1.0, true), (4.0, false)])), [1, 2], "a label would be left alone");
        assert_eq!(counts(&flow(&[(6.0, false), (1.0, true)])), [2], "nothing follows the last one");
    }

    #[test]
    fn a_group_higher_than_a_page_is_cut_and_nothing_is_lost() {
        assert_eq!(counts(&flow(&[(1.0, false), (4.0, true), (4.0, true), (4.0, false)])), [1, 2, 1]);
    }

    #[test]
    fn the_head_of_a_table_is_repeated_only_where_a_row_begins_a_page() {
        let mut flow = flow(&[(4.0, false), (4.0, false), (4.0, false)]);
        flow.heads.push(Slab { height: 2.0, ..Slab::default() });
        flow.slabs.iter_mut().skip(1).for_each(|slab| slab.head = Some(Head { place: 0, gap: 0.5 }));
        let pages = paginate(&flow, 0.0, 10.0);
        let tops: Vec<Vec<f32>> = pages.iter().map(|page| page.iter().map(|placed| placed.top).collect()).collect();
        assert_eq!(tops, [vec![0.0, 5.0], vec![0.0, 2.5]]);
    }
}
