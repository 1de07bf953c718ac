//! Reads a reply as [`read`](crate::codec::read) does, straight from its bytes, if all of it is as documented.
//!
//! `None` means that something is unusual. Then the other reader decides: it has all the rules. The parts that run for
//! each name and value are inlined by force: with many sinks the compiler no longer inlines them, and pages get slower.

use std::borrow::Cow;

use crate::codec::json::Json;
use crate::codec::read::Sink;
use crate::schema::shape::{Kind, Shape};

pub(crate) mod bytes;
mod numbers;
mod order;
#[cfg(any(test, fuzzing))]
mod typed;
mod values;

use bytes::{plain_end, starts_with, string_end};
use order::Orders;
#[cfg(any(test, fuzzing))]
pub(crate) use typed::hold_to_the_same;
pub(crate) use values::null;
use values::of_text;

/// As deep as the other reader goes, without counting what surrounds a value.
const DEEPEST: u32 = 60;

/// The value of a whole text.
pub(crate) fn read<S: Sink>(json: &[u8], kind: &Kind, sink: &mut S) -> Option<S::Value> {
    let text = std::str::from_utf8(json).ok()?;
    sink.reserve(json.len());
    let mut scanner = Scanner { text, bytes: json, at: 0, depth: 0, orders: Orders::remembered() };
    let value = scanner.value(kind, true, sink)?;
    scanner.skip_space();
    (scanner.at == json.len()).then_some(value)
}

struct Scanner<'j> {
    text: &'j str,
    bytes: &'j [u8],
    at: usize,
    depth: u32,
    orders: Orders,
}

impl<'j> Scanner<'j> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The next byte that is no space.
    fn next(&mut self) -> Option<u8> {
        self.skip_space();
        self.peek()
    }

    #[inline(always)]
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.next() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.text[self.at..].starts_with(word).then(|| self.at += word.len())
    }

    fn value<S: Sink>(&mut self, kind: &Kind, required: bool, sink: &mut S) -> Option<S::Value> {
        match (self.next()?, kind) {
            (b'n', _) => {
                self.word("null")?;
                null(kind, required, sink)
            }
            (b'{', Kind::Model(shape)) => self.nested(|scanner| scanner.model(shape, sink)),
            (b'[', Kind::List(item)) => self.nested(|scanner| scanner.list(item, sink)),
            (b'{', Kind::Map(item)) => self.nested(|scanner| scanner.map(item, sink)),
            (_, Kind::Json) => Json::checked(self.raw()?).map(|json| json.any(sink)),
            (b'"', _) => match self.plain_string() {
                Some(text) if matches!(kind, Kind::Text | Kind::Secret) => Some(sink.unescaped(text)),
                Some(text) => of_text(text, kind, required, sink),
                None => {
                    let text = self.escaped_string()?;
                    // The other reader sees how it is written.
                    if matches!(kind, Kind::Decimal) { None } else { of_text(&text, kind, required, sink) }
                }
            },
            (b'-' | b'0'..=b'9', _) => self.number(kind, required, sink),
            (b't', Kind::Boolean) => self.word("true").map(|()| sink.boolean(true)),
            (b'f', Kind::Boolean) => self.word("false").map(|()| sink.boolean(false)),
            _ => None,
        }
    }

    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        self.at += 1;
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let value = read(self)?;
        self.depth -= 1;
        Some(value)
    }

    fn list<S: Sink>(&mut self, kind: &Kind, sink: &mut S) -> Option<S::Value> {
        let mut list = sink.begin_list();
        let mut more = !self.take(b']');
        while more {
            sink.before_item(&mut list);
            let value = self.value(kind, true, sink)?;
            sink.item(&mut list, value);
            more = self.take(b',');
            if !more && !self.take(b']') {
                return None;
            }
        }
        Some(sink.end_list(list))
    }

    fn map<S: Sink>(&mut self, kind: &Kind, sink: &mut S) -> Option<S::Value> {
        let mut map = sink.begin_map();
        let mut more = !self.take(b'}');
        while more {
            let key = self.key()?;
            sink.before_entry(&mut map, &key);
            let value = self.value(kind, true, sink)?;
            sink.entry(&mut map, &key, value);
            more = self.take(b',');
            if !more && !self.take(b'}') {
                return None;
            }
        }
        Some(sink.end_map(map))
    }

    fn model<S: Sink>(&mut self, shape: &'static Shape, sink: &mut S) -> Option<S::Value> {
        let mut model = sink.begin_model(shape);
        let mut seen: u128 = 0;
        let order = self.orders.of(shape);
        let mut last = Orders::START;
        let mut unknown = Vec::new();
        let mut more = !self.take(b'}');
        while more {
            let likely = *self.orders.after(order, last);
            if let Some(index) = self.field(shape, likely) {
                if index != likely {
                    *self.orders.after(order, last) = index;
                }
                last = index + 1;
                if seen & (1 << index) != 0 {
                    return None;
                }
                seen |= 1 << index;
                let field = &shape.fields[index];
                sink.before_field(&mut model, index);
                let value = self.value(&field.kind, field.required, sink)?;
                sink.field(&mut model, index, value);
            } else {
                let key = self.key()?;
                if shape.find(&key, 0).is_some() {
                    return None;
                }
                unknown.push((key, self.raw()?));
            }
            more = self.take(b',');
            if !more && !self.take(b'}') {
                return None;
            }
        }
        for (index, field) in shape.fields.iter().enumerate().filter(|(index, _)| seen & (1 << index) == 0) {
            sink.before_field(&mut model, index);
            let value = null(&field.kind, field.required, sink)?;
            sink.field(&mut model, index, value);
        }
        let mut extra = None;
        if !unknown.is_empty() {
            sink.before_extra(&mut model);
            let mut map = sink.begin_map();
            for (key, raw) in unknown {
                sink.before_entry(&mut map, &key);
                let value = Json::checked(raw)?.any(sink);
                sink.entry(&mut map, &key, value);
            }
            extra = Some(sink.end_map(map));
        }
        sink.extra(&mut model, extra);
        Some(sink.end_model(model))
    }

    /// The field whose key comes next, which is taken then.
    #[inline(always)]
    fn field(&mut self, shape: &Shape, likely: usize) -> Option<usize> {
        self.skip_space();
        let rest = self.bytes.get(self.at..)?.strip_prefix(b"\"")?;
        let is_next = |name: &str| starts_with(rest, name.as_bytes()) && rest.get(name.len()) == Some(&b'"');
        let (index, length) = match shape.fields.get(likely).map(|field| field.wire()).filter(|name| is_next(name)) {
            Some(name) => (likely, name.len()),
            None => other_field(shape, rest)?,
        };
        let start = self.at;
        self.at += length + 2;
        if self.take(b':') {
            return Some(index);
        }
        self.at = start;
        None
    }

    fn key(&mut self) -> Option<Cow<'j, str>> {
        if self.next() != Some(b'"') {
            return None;
        }
        let key = self.plain_string().map(Cow::Borrowed).or_else(|| self.escaped_string().map(Cow::Owned))?;
        self.take(b':').then_some(key)
    }

    /// A string in which nothing is escaped; the next byte is its quote.
    fn plain_string(&mut self) -> Option<&'j str> {
        let start = self.at + 1;
        let end = plain_end(self.bytes, start);
        (self.bytes.get(end) == Some(&b'"')).then(|| {
            self.at = end + 1;
            &self.text[start..end]
        })
    }

    /// Any string; the next byte is its quote.
    fn escaped_string(&mut self) -> Option<String> {
        let end = string_end(self.bytes, self.at + 1)?;
        let string = serde_json::from_str(&self.text[self.at..=end]).ok()?;
        self.at = end + 1;
        Some(string)
    }

    /// The text of the next value, unchecked but for its brackets.
    fn raw(&mut self) -> Option<&'j str> {
        let first = self.next()?;
        let start = self.at;
        let mut open = 0;
        loop {
            match self.peek()? {
                b'"' => self.at = string_end(self.bytes, self.at + 1)?,
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = u32::checked_sub(open, 1)?,
                _ => {}
            }
            self.at += 1;
            if open > DEEPEST {
                return None;
            }
            if open == 0 && matches!(first, b'{' | b'[' | b'"') {
                break;
            }
            if open == 0 && !matches!(self.peek(), Some(b'a'..=b'z' | b'0'..=b'9' | b'-' | b'+' | b'.' | b'E')) {
                break;
            }
        }
        self.text.get(start..self.at)
    }
}

/// The field whose name `rest` begins with, and the length of the name.
#[cold]
fn other_field(shape: &Shape, rest: &[u8]) -> Option<(usize, usize)> {
    let end = rest.iter().position(|&byte| byte == b'"')?;
    Some((shape.find(std::str::from_utf8(&rest[..end]).ok()?, 0)?, end))
}

#[cfg(test)]
mod tests;
