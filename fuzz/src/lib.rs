//! A host that makes text of what it is given.

use std::fmt::Write as _;

use wavix::read::Sink;
use wavix::shape::Shape;
use wavix::{Date, Decimal, Timestamp};

/// Prints every value, so that printing is tried too.
#[derive(Default)]
pub struct Text(pub String);

impl Text {
    fn put(&mut self, value: impl std::fmt::Display) {
        let _ = write!(self.0, "{value} ");
    }
}

impl Sink for Text {
    type Value = ();
    type Model = &'static Shape;
    type List = ();
    type Map = ();

    fn position(&self) -> usize {
        self.0.len()
    }
    fn back_to(&mut self, position: usize) {
        self.0.truncate(position);
    }

    fn null(&mut self) {}
    fn boolean(&mut self, value: bool) {
        self.put(value);
    }
    fn integer(&mut self, value: i64) {
        self.put(value);
    }
    fn number(&mut self, value: f64) {
        assert!(value.is_finite());
        self.put(value);
    }
    fn text(&mut self, value: &str) {
        self.put(value);
    }
    fn decimal(&mut self, value: Decimal) {
        self.put(value);
    }
    fn timestamp(&mut self, value: Timestamp) {
        self.put(value);
        let _ = (value.as_microsecond(), value.time_of_day(), value.date().parts());
    }
    fn date(&mut self, value: Date) {
        self.put(value);
        let _ = value.parts();
    }
    fn begin_list(&mut self) {}
    fn item(&mut self, (): &mut (), (): ()) {}
    fn end_list(&mut self, (): ()) {}
    fn begin_map(&mut self) {}
    fn entry(&mut self, (): &mut (), key: &str, (): ()) {
        self.put(key);
    }
    fn end_map(&mut self, (): ()) {}
    fn begin_model(&mut self, shape: &'static Shape) -> &'static Shape {
        shape
    }
    fn field(&mut self, shape: &mut &'static Shape, index: usize, (): ()) {
        assert!(index < shape.fields.len());
    }
    fn extra(&mut self, _: &mut &'static Shape, _: Option<()>) {}
    fn end_model(&mut self, _: &'static Shape) {}
}
