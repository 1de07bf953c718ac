//! One door for functions that need no client, for bindings: a name, its input, and a value of a known shape.

use std::borrow::Cow;

use crate::error::{Error, Result};
use crate::model::Model;
use crate::read::Sink;
use crate::shape::{Kind, Shape};
use crate::{events, sms};

/// A value as JSON and its shape.
type Computed<'i> = (&'static Shape, Cow<'i, [u8]>);
type Run = for<'i> fn(&'i [u8]) -> Result<Computed<'i>>;

/// A function that computes and does nothing else.
#[derive(Debug)]
pub struct Function {
    /// Name, such as `sms.analyze`.
    pub name: &'static str,
    /// What its input is called in errors.
    pub argument: &'static str,
    /// What its input is.
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
}

/// All of them.
pub static FUNCTIONS: &[Function] = &[
    of_body("events.parse", |body| Ok((events::recognise(body)?, body.into()))),
    of_text("sms.analyze", |text| value(&sms::analyze(utf8(text)?))),
    of_text("sms.to_gsm7", |text| value(&sms::to_gsm7(utf8(text)?))),
    of_text("sms.sender_id", |text| value(&sms::sender_id(utf8(text)?))),
    of_text("sms.e164", |text| value(&sms::e164(utf8(text)?))),
];

const fn of_text(name: &'static str, run: Run) -> Function {
    Function { name, argument: "text", input: Input::Text, run }
}

const fn of_body(name: &'static str, run: Run) -> Function {
    Function { name, argument: "body", input: Input::Bytes, run }
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
    /// Computes; the shape says what the value is.
    ///
    /// # Errors
    ///
    /// `InvalidArgument` about the input.
    pub fn call<S: Sink>(&self, input: &[u8], sink: &mut S) -> Result<(&'static Shape, S::Value)> {
        let (shape, json) = (self.run)(input)?;
        let value = crate::reply::read(&json, &Kind::Model(shape), sink);
        value.map(|value| (shape, value)).map_err(|problem| Error::argument(self.argument, problem))
    }
}

fn utf8(text: &[u8]) -> Result<&str> {
    std::str::from_utf8(text).map_err(|_| Error::argument("text", "expected text in UTF-8"))
}

fn value<M: Model + serde::Serialize>(value: &M) -> Result<Computed<'static>> {
    let json = serde_json::to_vec(value).map_err(|error| Error::argument("text", error))?;
    Ok((M::SHAPE, json.into()))
}
