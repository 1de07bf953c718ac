//! One door for functions that need no client, for bindings: a name, its input, and a value of a known shape.

use std::borrow::Cow;

use crate::codec::read::Sink;
use crate::codec::wire::Wire;
use crate::error::{Error, Result};
use crate::events::doors;
use crate::host::as_wire;
use crate::schema::shape::Kind;
use crate::sms;

/// A value as JSON and its kind.
pub(crate) type Computed<'i> = (Kind, Cow<'i, [u8]>);
type Run = for<'i> fn(&'i [u8]) -> Result<Computed<'i>>;

/// A function that computes and does nothing else.
#[derive(Debug)]
pub struct Function {
    /// Name, such as `sms.analyze`.
    pub name: &'static str,
    /// Name of its input in errors.
    pub argument: &'static str,
    /// The kind of its input.
    pub input: Input,
    run: Run,
}

/// The input of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Text.
    Text,
    /// Text or bytes, as they came over a network.
    Bytes,
    /// Several arguments by name, as the text of a JSON object.
    Fields,
}

/// All of them.
pub static FUNCTIONS: &[Function] = &[
    Function { name: "events.parse", argument: "body", input: Input::Bytes, run: doors::parse },
    of_fields("events.sign_url", doors::sign_url),
    of_fields("events.verify", doors::verify),
    of_fields("events.is_source", doors::is_source),
    of_fields("events.admit", doors::admit),
    of_fields("events.identify", doors::identify),
    of_fields("events.accept", doors::accept),
    of_fields("replies.as_wire", as_wire::convert),
    of_text("sms.analyze", |text| value(&sms::analyze(utf8(text)?))),
    of_text("sms.to_gsm7", |text| value(&sms::to_gsm7(utf8(text)?))),
    of_text("sms.sender_id", |text| value(&sms::sender_id(utf8(text)?))),
    of_text("sms.e164", |text| value(&sms::e164(utf8(text)?))),
];

const fn of_text(name: &'static str, run: Run) -> Function {
    Function { name, argument: "text", input: Input::Text, run }
}

const fn of_fields(name: &'static str, run: Run) -> Function {
    Function { name, argument: "arguments", input: Input::Fields, run }
}

/// The function of this name.
///
/// # Errors
///
/// `InvalidArgument` where there is none.
pub fn function(name: &str) -> Result<&'static Function> {
    FUNCTIONS
        .iter()
        .find(|function| function.name == name)
        .ok_or_else(|| Error::argument("function", format_args!("{name} is not known")))
}

impl Function {
    /// Computes; the kind says what the value is.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` about the input.
    pub fn call<S: Sink>(&self, input: &[u8], sink: &mut S) -> Result<(Kind, S::Value)> {
        let (kind, json) = (self.run)(input)?;
        if *json == *b"null" {
            return Ok((kind, sink.null()));
        }
        let value = crate::response::reply::read(&json, &kind, sink);
        value.map(|value| (kind, value)).map_err(|problem| Error::argument(self.argument, problem))
    }
}

fn utf8(text: &[u8]) -> Result<&str> {
    std::str::from_utf8(text).map_err(|_| Error::argument("text", "expected text in UTF-8"))
}

fn value<M: Wire + serde::Serialize>(value: &M) -> Result<Computed<'static>> {
    computed(M::KIND, value)
}

/// A value of this kind, or null.
pub(crate) fn computed(kind: Kind, value: &impl serde::Serialize) -> Result<Computed<'static>> {
    let json = serde_json::to_vec(value).map_err(|error| Error::argument("arguments", error))?;
    Ok((kind, json.into()))
}
