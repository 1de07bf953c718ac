//! Writes a reply as JSON text in the form that the TypeScript types promise.
//!
//! Every known field is there, missing ones as null; decimals are text; times are ISO 8601 in UTC; unknown fields are
//! under `extra`. `JSON.parse` of this text is faster than building objects through Node-API.

use std::fmt::{Display, Write as _};

use napi::bindgen_prelude::{Env, ToNapiValue};
use napi::{JsValue as _, sys};
use wavix::read::Sink;
use wavix::shape::{Kind, Shape, Use};
use wavix::{Date, Decimal, Timestamp};

/// The largest whole number that a JavaScript number holds exactly.
const LARGEST: u64 = (1 << 53) - 1;

/// JSON text that grows. Each value is known by where it ends.
#[derive(Default)]
pub struct Text(pub(crate) String);

/// Where all of it is ASCII, no characters of several bytes are looked for.
impl ToNapiValue for Text {
    #[allow(unsafe_code)]
    unsafe fn to_napi_value(env: sys::napi_env, text: Self) -> napi::Result<sys::napi_value> {
        if text.0.is_ascii() {
            let env = Env::from_raw(env);
            return Ok(env.create_string_latin1(&text.0)?.raw());
        }
        // SAFETY: the environment is the caller's, for whom the same holds.
        unsafe { String::to_napi_value(env, text.0) }
    }
}

impl Text {
    fn raw(&mut self, text: &str) -> usize {
        self.0.push_str(text);
        self.0.len()
    }

    /// For values whose text needs no escaping.
    fn quoted(&mut self, value: impl Display) -> usize {
        let _ = write!(self.0, "\"{value}\"");
        self.0.len()
    }

    /// For text in which nothing needs escaping: most of what there is, and formatting it would cost more than reading it.
    fn verbatim(&mut self, text: &str) -> usize {
        self.0.push('"');
        self.0.push_str(text);
        self.raw("\"")
    }

    fn escaped(&mut self, value: &str) -> usize {
        // Without a way out of the loop it is done for many bytes at once.
        let special = |found, byte| found | (byte < b' ') | (byte == b'"') | (byte == b'\\');
        if !value.bytes().fold(false, special) {
            return self.verbatim(value);
        }
        self.0.push('"');
        let mut copied = 0;
        for (at, byte) in value.bytes().enumerate() {
            if byte >= b' ' && byte != b'"' && byte != b'\\' {
                continue;
            }
            self.0.push_str(&value[copied..at]);
            copied = at + 1;
            let _ = match byte {
                b'"' | b'\\' => write!(self.0, "\\{}", char::from(byte)),
                _ => write!(self.0, "\\u{byte:04x}"),
            };
        }
        self.0.push_str(&value[copied..]);
        self.raw("\"")
    }

    /// Ends a list or an object: every entry left a comma behind.
    fn close(&mut self, bracket: &str) -> usize {
        if self.0.ends_with(',') {
            self.0.pop();
        }
        self.raw(bracket)
    }
}

impl Sink for Text {
    type Value = usize;
    type Model = &'static Shape;
    type List = ();
    type Map = ();

    fn reserve(&mut self, bytes: usize) {
        // Names and `extra` of what the reply leaves out.
        self.0.reserve(bytes + bytes / 4);
    }

    fn position(&self) -> usize {
        self.0.len()
    }

    fn back_to(&mut self, position: usize) {
        self.0.truncate(position);
    }

    fn plain(&mut self, text: &str, _: &Kind) -> Option<usize> {
        Some(self.verbatim(text))
    }

    fn null(&mut self) -> usize {
        self.raw("null")
    }

    fn boolean(&mut self, value: bool) -> usize {
        self.raw(if value { "true" } else { "false" })
    }

    fn integer(&mut self, value: i64) -> usize {
        if value.unsigned_abs() > LARGEST {
            return self.quoted(value);
        }
        let _ = write!(self.0, "{value}");
        self.0.len()
    }

    fn number(&mut self, value: f64) -> usize {
        let _ = write!(self.0, "{value}");
        self.0.len()
    }

    fn text(&mut self, value: &str) -> usize {
        self.escaped(value)
    }

    fn unescaped(&mut self, value: &str) -> usize {
        self.verbatim(value)
    }

    fn decimal(&mut self, value: Decimal) -> usize {
        self.quoted(value)
    }

    fn timestamp(&mut self, value: Timestamp) -> usize {
        self.quoted(value)
    }

    fn date(&mut self, value: Date) -> usize {
        self.quoted(value)
    }

    fn begin_list(&mut self) {
        self.0.push('[');
    }

    fn item(&mut self, (): &mut (), _: usize) {
        self.0.push(',');
    }

    fn end_list(&mut self, (): ()) -> usize {
        self.close("]")
    }

    fn begin_map(&mut self) {
        self.0.push('{');
    }

    fn before_entry(&mut self, (): &mut (), key: &str) {
        self.escaped(key);
        self.0.push(':');
    }

    fn entry(&mut self, (): &mut (), _: &str, _: usize) {
        self.0.push(',');
    }

    fn end_map(&mut self, (): ()) -> usize {
        self.close("}")
    }

    fn begin_model(&mut self, shape: &'static Shape) -> &'static Shape {
        self.0.push('{');
        shape
    }

    fn before_field(&mut self, shape: &mut &'static Shape, index: usize) {
        self.verbatim(shape.fields[index].name);
        self.0.push(':');
    }

    fn field(&mut self, _: &mut &'static Shape, _: usize, _: usize) {
        self.0.push(',');
    }

    fn before_extra(&mut self, _: &mut &'static Shape) {
        self.0.push_str("\"extra\":");
    }

    fn extra(&mut self, shape: &mut &'static Shape, written: Option<usize>) {
        if written.is_none() && matches!(shape.r#use, Use::Reply | Use::Shared) {
            self.0.push_str("\"extra\":{}");
        }
    }

    fn end_model(&mut self, _: &'static Shape) -> usize {
        self.close("}")
    }
}
