//! The order in which the fields of a model came last: the platform keeps to one, which need not be the declared one.

use std::cell::Cell;

use crate::schema::shape::Shape;

/// How many models are remembered at once.
const MODELS: usize = 16;

thread_local! {
    /// From reply to reply, as an export has one for each line.
    static KNOWN: Cell<Vec<Order>> = const { Cell::new(Vec::new()) };
}

struct Order {
    shape: &'static Shape,
    /// Which field came after the one before it; the first entry is for the start.
    after: Vec<usize>,
}

/// The state while one text is read.
pub(super) struct Orders(Vec<Order>);

impl Orders {
    /// Stands for the field before the first.
    pub(super) const START: usize = 0;

    pub(super) fn remembered() -> Self {
        Self(KNOWN.take())
    }

    /// Where this model's order is kept.
    pub(super) fn of(&mut self, shape: &'static Shape) -> usize {
        if let Some(place) = self.0.iter().position(|order| std::ptr::eq(order.shape, shape)) {
            return place;
        }
        self.0.push(Order { shape, after: (0..=shape.fields.len()).collect() });
        self.0.len() - 1
    }

    /// The field that is likely to come after the one with the index `last - 1`, or first.
    pub(super) fn after(&mut self, order: usize, last: usize) -> &mut usize {
        &mut self.0[order].after[last]
    }
}

impl Drop for Orders {
    fn drop(&mut self) {
        if self.0.len() <= MODELS {
            KNOWN.set(std::mem::take(&mut self.0));
        }
    }
}
