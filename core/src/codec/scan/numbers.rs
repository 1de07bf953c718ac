//! Numbers, and what they mean for a kind.

use super::Scanner;
use super::values::null;
use crate::codec::sink::Sink;
use crate::codec::token::decimal;
use crate::schema::shape::Kind;

impl<'j> Scanner<'j> {
    pub(super) fn number<S: Sink>(&mut self, kind: &Kind, required: bool, sink: &mut S) -> Option<S::Value> {
        let (raw, whole) = self.digits()?;
        match kind {
            Kind::Decimal => match decimal(raw).ok()? {
                Some(value) => Some(sink.decimal(value)),
                None => null(kind, required, sink),
            },
            Kind::Number => Some(sink.number(raw.parse().ok().filter(|value: &f64| value.is_finite())?)),
            _ => {
                let value: i64 = whole.then(|| raw.parse().ok())??;
                match kind {
                    Kind::Integer | Kind::Code(_) => Some(sink.integer(value)),
                    Kind::Text | Kind::Secret => Some(sink.text(raw)),
                    Kind::Choice(choices) => Some(sink.text(choices.canonical(raw))),
                    _ => None,
                }
            }
        }
    }

    /// A number as it is written, and whether it is a whole one.
    fn digits(&mut self) -> Option<(&'j str, bool)> {
        let start = self.at;
        let run = |scanner: &mut Self| {
            let from = scanner.at;
            while matches!(scanner.peek(), Some(b'0'..=b'9')) {
                scanner.at += 1;
            }
            (scanner.at > from).then_some(())
        };
        self.at += usize::from(self.peek() == Some(b'-'));
        let first = self.at;
        run(self)?;
        let zero = self.bytes[first] == b'0';
        // `-0` is no whole number to the other reader.
        if zero && (self.at > first + 1 || first > start) {
            return None;
        }
        let mut whole = true;
        if self.peek() == Some(b'.') {
            (whole, self.at) = (false, self.at + 1);
            run(self)?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            (whole, self.at) = (false, self.at + 1);
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            run(self)?;
        }
        Some((&self.text[start..self.at], whole))
    }
}
