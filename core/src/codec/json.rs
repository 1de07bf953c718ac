//! JSON text taken apart value by value: an odd value costs nothing but itself.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::codec::scan::bytes::{plain_end, string_end};
use crate::codec::sink::{Plain, Sink};

/// Values that are nested deeper are kept as text.
pub(crate) const DEEPEST: usize = 60;

/// One well-formed value, as it is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Json<'j>(&'j str);

impl<'j> Json<'j> {
    /// The value at the start of a text, and the text after it.
    pub(crate) fn first(text: &'j [u8]) -> Result<(Self, &'j str), serde_json::Error> {
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let text = std::str::from_utf8(text).map_err(serde::de::Error::custom)?;
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<&'j RawValue>();
        match values.next() {
            Some(value) => Ok((Self(value?.get()), text[values.byte_offset()..].trim_ascii())),
            None => serde_json::from_str::<&'j RawValue>(text).map(|value| (Self(value.get()), "")),
        }
    }

    pub(crate) fn of(value: &'j RawValue) -> Self {
        Self(value.get())
    }

    /// A text that may be no JSON.
    pub(crate) fn checked(text: &'j str) -> Option<Self> {
        serde_json::from_str::<&'j RawValue>(text).ok().map(Self::of)
    }

    pub(crate) fn raw(self) -> &'j str {
        self.0
    }

    pub(crate) fn is_null(self) -> bool {
        self.0 == "null"
    }

    /// Name of its type, for messages.
    pub(crate) fn type_name(self) -> &'static str {
        match self.0.as_bytes().first() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "text",
            Some(b't' | b'f') => "true or false",
            Some(b'n') => "null",
            _ => "a number",
        }
    }

    /// The text of a string. `false`: it holds half of a surrogate pair, which is no text.
    pub(crate) fn string(self) -> Option<(Cow<'j, str>, bool)> {
        let inside = self.0.strip_prefix('"')?.strip_suffix('"')?;
        Some(unescaped(inside))
    }

    /// The items of a list.
    pub(crate) fn items(self) -> Option<impl Iterator<Item = Json<'j>>> {
        let mut rest = Rest(self.0.strip_prefix('[')?);
        Some(std::iter::from_fn(move || rest.value()))
    }

    /// The entries of an object.
    pub(crate) fn entries(self) -> Option<impl Iterator<Item = (Cow<'j, str>, Json<'j>)>> {
        let mut rest = Rest(self.0.strip_prefix('{')?);
        Some(std::iter::from_fn(move || {
            let (key, _) = rest.value()?.string()?;
            Some((key, rest.value()?))
        }))
    }

    /// Hands it over as it is, without a model.
    pub(crate) fn any<S: Sink>(self, sink: &mut S) -> S::Value {
        Rest(self.0).any(sink, DEEPEST)
    }

    /// Hands over a value that is taken as a whole: a list or an object as its text.
    fn scalar<S: Sink>(self, sink: &mut S) -> S::Value {
        match self.0.as_bytes().first() {
            Some(b'{' | b'[') => sink.text(self.0),
            Some(b'"') => sink.text(&self.string().unwrap_or_default().0),
            Some(b't') => sink.boolean(true),
            Some(b'f') => sink.boolean(false),
            Some(b'n') | None => sink.null(),
            Some(_) => match self.number() {
                Number::Integer(value) => sink.integer(value),
                Number::Float(value) => sink.number(value),
                Number::Beyond => sink.text(self.0),
            },
        }
    }

    /// The value of a number.
    pub(crate) fn number(self) -> Number {
        if self.0.contains(['.', 'e', 'E']) || self.0 == "-0" {
            let value = self.0.parse().ok().filter(|value: &f64| value.is_finite());
            return value.map_or(Number::Beyond, Number::Float);
        }
        self.0.parse().map_or(Number::Beyond, Number::Integer)
    }

    pub(crate) fn value(self) -> serde_json::Value {
        self.any(&mut Plain)
    }
}

/// A number as far as it can be held.
pub(crate) enum Number {
    Integer(i64),
    Float(f64),
    /// No type of ours holds it.
    Beyond,
}

/// The JSON value that a text begins with, if there is one.
pub(crate) fn value(text: &[u8]) -> Option<serde_json::Value> {
    Json::first(text).ok().map(|(json, _)| json.value())
}

/// The inside of a list or an object that was not looked at yet.
struct Rest<'j>(&'j str);

impl<'j> Rest<'j> {
    /// The first byte of what comes next.
    fn peek(&mut self) -> Option<u8> {
        let text = self.0.trim_ascii_start();
        self.0 = text.strip_prefix([',', ':']).unwrap_or(text).trim_ascii_start();
        self.0.as_bytes().first().copied()
    }

    /// The next value, or the next key.
    fn value(&mut self) -> Option<Json<'j>> {
        self.peek()?;
        let (value, rest) = self.0.split_at_checked(value_end(self.0.as_bytes())?)?;
        self.0 = rest;
        Some(Json(value))
    }

    /// Enters a list or an object, or leaves it at its end.
    fn step(&mut self) {
        self.0 = self.0.get(1..).unwrap_or_default();
    }

    /// Hands over the next value, reading each byte once.
    fn any<S: Sink>(&mut self, sink: &mut S, depth: usize) -> S::Value {
        match self.peek() {
            Some(b'{') if depth > 0 => {
                self.step();
                let mut map = sink.begin_map();
                while self.peek().is_some_and(|byte| byte != b'}') {
                    let key = self.value().and_then(Json::string).unwrap_or_default().0;
                    sink.before_entry(&mut map, &key);
                    let value = self.any(sink, depth - 1);
                    sink.entry(&mut map, &key, value);
                }
                self.step();
                sink.end_map(map)
            }
            Some(b'[') if depth > 0 => {
                self.step();
                let mut list = sink.begin_list();
                while self.peek().is_some_and(|byte| byte != b']') {
                    sink.before_item(&mut list);
                    let item = self.any(sink, depth - 1);
                    sink.item(&mut list, item);
                }
                self.step();
                sink.end_list(list)
            }
            _ => self.value().unwrap_or(Json("null")).scalar(sink),
        }
    }
}

/// Where the value ends that well-formed text begins with; `None` at the end of what surrounds it.
fn value_end(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'"' => string_end(text, 1).map(|end| end + 1),
        b']' | b'}' => None,
        b'{' | b'[' => {
            let (mut at, mut open) = (0, 0);
            loop {
                match text.get(at)? {
                    b'"' => at = string_end(text, at + 1)?,
                    b'{' | b'[' => open += 1,
                    b'}' | b']' => open -= 1,
                    _ => {}
                }
                at += 1;
                if open == 0 {
                    return Some(at);
                }
            }
        }
        _ => {
            let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b':') || byte.is_ascii_whitespace();
            Some(text.iter().position(ends).unwrap_or(text.len()))
        }
    }
}

/// The inside of a well-formed string. `false`: a half of a surrogate pair became a replacement character.
fn unescaped(inside: &str) -> (Cow<'_, str>, bool) {
    if plain_end(inside.as_bytes(), 0) == inside.len() {
        return (Cow::Borrowed(inside), true);
    }
    let mut text = String::with_capacity(inside.len());
    let mut whole = true;
    let mut rest = inside;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let kind = escape.chars().next().unwrap_or('\\');
        rest = escape.get(kind.len_utf8()..).unwrap_or_default();
        match kind {
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => {
                let (first, after) = unit(rest);
                let second = after.strip_prefix("\\u").map(unit).filter(|(unit, _)| (0xdc00..0xe000).contains(unit));
                let pair = second.filter(|_| (0xd800..0xdc00).contains(&first));
                let units = [first, pair.map_or(0, |(unit, _)| unit)];
                let made = char::decode_utf16(units).next().and_then(Result::ok);
                whole &= made.is_some();
                text.push(made.unwrap_or(char::REPLACEMENT_CHARACTER));
                rest = pair.map_or(after, |(_, after)| after);
            }
            other => text.push(other),
        }
    }
    text.push_str(rest);
    (Cow::Owned(text), whole)
}

/// The four digits that a text begins with, and what follows them.
fn unit(text: &str) -> (u16, &str) {
    let (digits, after) = text.split_at_checked(4).unwrap_or((text, ""));
    (u16::from_str_radix(digits, 16).unwrap_or(0xd800), after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_found() {
        let text = br#" {"a" : [1, "x,]}\"" ,{"b":{}} , null,true], "\u00e9": -1.5e3 ,"":[] } rest"#;
        let (json, rest) = Json::first(text).unwrap();
        assert_eq!(rest, "rest");
        let expected: serde_json::Value = serde_json::from_slice(&text[..text.len() - 5]).unwrap();
        assert_eq!(json.value(), expected);
    }

    #[test]
    fn odd_values_are_kept() {
        let odd = br#"{"half":"a\ud83d","pair":"\ud83d\ude00","large":18446744073709551616,"far":1e999,"minus":-0}"#;
        let value = value(odd).unwrap();
        assert_eq!(value["half"], "a\u{fffd}");
        assert_eq!(value["pair"], "\u{1f600}");
        assert_eq!(value["large"], "18446744073709551616");
        assert_eq!(value["far"], "1e999");
        assert!(!Json::first(br#""\ud83d\u0041""#).unwrap().0.string().unwrap().1);
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(Json::first(deep.as_bytes()).unwrap().0.value().is_array());
    }

    #[test]
    fn other_text_is_refused() {
        for text in ["", " ", "{", "{\"a\":}", "<html>", "nul", "\"\u{1}\"", "[1,]", "01"] {
            assert!(value(text.as_bytes()).is_none(), "{text:?}");
        }
    }
}
