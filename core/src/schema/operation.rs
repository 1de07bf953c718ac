//! The table: one [`Operation`] per row, grouped in [`Resource`]s.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use crate::schema::shape::{Field, Generation, Kind, Shape};

/// How often an operation may be repeated, and what a repetition would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Reads; may be repeated freely.
    Read,
    /// Reads that are charged for.
    BillableRead,
    /// Writes that leave the same state however often they are repeated.
    Idempotent,
    /// Costs money or reaches a person.
    Billable,
    /// A repetition leaves a second object behind.
    NonIdempotent,
    /// A repetition uses up one of few attempts.
    ConsumesAttempt,
    /// Answers with a new secret; a repetition makes another one.
    ReturnsSecret,
    /// Answers with a stream that cannot be resumed.
    Stream,
}

impl Class {
    /// Whether a repetition does no harm. Of all others the platform must never act on two copies.
    #[must_use]
    pub const fn is_repeatable(self) -> bool {
        matches!(self, Self::Read | Self::Idempotent | Self::Stream)
    }

    /// Name in `OPERATIONS` of every language.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::BillableRead => "billable_read",
            Self::Idempotent => "idempotent",
            Self::Billable => "billable",
            Self::NonIdempotent => "non_idempotent",
            Self::ConsumesAttempt => "consumes_attempt",
            Self::ReturnsSecret => "returns_secret",
            Self::Stream => "stream",
        }
    }
}

/// How a request carries its arguments apart from those in the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// In the query.
    Query,
    /// In a JSON body.
    Json,
    /// In a form-encoded body; lists are joined by commas.
    Form,
    /// In a body of several parts, files among them; lists are joined by commas.
    Multipart,
    /// Nowhere: the request has no body and no query.
    Nothing,
}

/// Changes the arguments of a request to the form one generation has them in.
pub type Adapt = fn(&mut Map<String, Value>);

/// Verb, path and dialect of an operation in one generation.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// HTTP method.
    pub method: &'static str,
    /// Path template with its version, such as `/v3/messages/{id}`.
    pub path: &'static str,
    /// Where the arguments go.
    pub carrier: Carrier,
    /// Key under which the body is wrapped.
    pub wrapper: Option<&'static str>,
    /// Media type asked for.
    pub accept: &'static str,
    /// The difference from the current form of the arguments.
    pub adapt: Option<Adapt>,
}

impl Route {
    const fn new(method: &'static str, path: &'static str, carrier: Carrier) -> Self {
        Self { method, path, carrier, wrapper: None, accept: "application/json", adapt: None }
    }

    pub(crate) const fn form(self) -> Self {
        Self { carrier: Carrier::Form, ..self }
    }

    pub(crate) const fn multipart(self) -> Self {
        Self { carrier: Carrier::Multipart, ..self }
    }

    pub(crate) const fn json(self) -> Self {
        Self { carrier: Carrier::Json, ..self }
    }

    pub(crate) const fn nothing(self) -> Self {
        Self { carrier: Carrier::Nothing, ..self }
    }

    pub(crate) const fn wrapped(self, key: &'static str) -> Self {
        Self { wrapper: Some(key), ..self }
    }

    pub(crate) const fn accept(self, media_type: &'static str) -> Self {
        Self { accept: media_type, ..self }
    }

    pub(crate) const fn adapt(self, adapt: Adapt) -> Self {
        Self { adapt: Some(adapt), ..self }
    }
}

pub(crate) const fn get(path: &'static str) -> Route {
    Route::new("GET", path, Carrier::Query)
}

pub(crate) const fn post(path: &'static str) -> Route {
    Route::new("POST", path, Carrier::Json)
}

pub(crate) const fn put(path: &'static str) -> Route {
    Route::new("PUT", path, Carrier::Json)
}

pub(crate) const fn patch(path: &'static str) -> Route {
    Route::new("PATCH", path, Carrier::Json)
}

pub(crate) const fn delete(path: &'static str) -> Route {
    Route::new("DELETE", path, Carrier::Query)
}

/// The form of a successful reply.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// One JSON value.
    One,
    /// One page of a list: an object whose field `items` holds the page's items.
    Page,
    /// Lines of JSON, one value each.
    Lines,
    /// Bytes.
    File,
}

/// When an asynchronous job of the platform has ended.
#[derive(Clone, Copy, Debug)]
pub struct Until {
    /// Name of the resource's method that waits.
    pub method: &'static str,
    /// Field of the reply.
    pub field: &'static str,
    /// Its values once the work has ended.
    pub ends: &'static [&'static str],
    /// Until the work has ended there is nothing to return (404), and no field is needed to tell that it has.
    pub absent: bool,
}

/// A route of the guide's for one argument.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The argument; it is given alone. The library adds it and the path's arguments to a reply that leaves them out.
    pub argument: &'static str,
    /// Where the call then goes.
    pub route: Route,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Resource and method, such as `messages.send`.
    pub name: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// How often it may be repeated.
    pub class: Class,
    /// Its form in the current API.
    pub current: Option<Route>,
    /// Its form in the developer guide, where the guide has it.
    pub guide: Option<Route>,
    /// Another route of the guide, if one argument has its own.
    pub guide_when: Option<When>,
    /// The key that some replies wrap the value in.
    pub unwrap: Option<&'static str>,
    /// The end of some work, if the reply tells its progress: the resource then has a method that waits.
    pub wait: Option<Until>,
    /// Arguments in the path.
    pub path: &'static [Field],
    /// All other arguments.
    pub arguments: &'static Shape,
    /// Exactly one of these arguments must be given.
    pub one_of: &'static [&'static str],
    /// Form of the reply.
    pub form: Form,
    /// Form of the reply's value, or of one line.
    pub reply: Kind,
    /// Reads a reply into its Rust type, and writes that as JSON.
    #[cfg(any(test, fuzzing))]
    pub typed: Typed,
}

/// See [`Operation::typed`].
#[cfg(any(test, fuzzing))]
pub type Typed = fn(&[u8]) -> Result<(Value, Vec<String>), String>;

impl Operation {
    /// The route that a client of this generation uses: its own, or the only one.
    #[must_use]
    pub fn route(&self, generation: Generation) -> &Route {
        const NONE: Route = Route::new("", "", Carrier::Nothing);
        let (own, other) = match generation {
            Generation::Current => (&self.current, &self.guide),
            Generation::Guide => (&self.guide, &self.current),
        };
        own.as_ref().or(other.as_ref()).unwrap_or(&NONE)
    }

    /// The route of a call with these arguments.
    #[must_use]
    pub fn route_of(&self, generation: Generation, arguments: &Map<String, Value>) -> &Route {
        match &self.guide_when {
            Some(when) if self.form_of(generation) == Generation::Guide && arguments.contains_key(when.argument) => {
                &when.route
            }
            _ => self.route(generation),
        }
    }

    /// Every route, with the generation that it belongs to.
    pub fn routes(&self) -> impl Iterator<Item = (Generation, &Route)> {
        let of = |generation, route| Some((generation, route?));
        let when = self.guide_when.as_ref().map(|when| &when.route);
        [
            of(Generation::Current, self.current.as_ref()),
            of(Generation::Guide, self.guide.as_ref()),
            of(Generation::Guide, when),
        ]
        .into_iter()
        .flatten()
    }

    /// The generation whose form a client of this generation uses.
    #[must_use]
    pub fn form_of(&self, generation: Generation) -> Generation {
        match (generation, &self.current, &self.guide) {
            (Generation::Current, None, Some(_)) => Generation::Guide,
            (Generation::Guide, Some(_), None) => Generation::Current,
            _ => generation,
        }
    }

    /// Whether it has no endpoint of its own, but calls others.
    #[must_use]
    pub const fn is_composed(&self) -> bool {
        self.current.is_none() && self.guide.is_none()
    }

    /// Every argument: those in the path first.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.path.iter().chain(self.arguments.fields)
    }

    /// Whether the argument of this name is a file.
    #[must_use]
    pub fn takes_file(&self, argument: &str) -> bool {
        self.arguments.field(argument).is_some_and(|field| matches!(field.kind, Kind::File))
    }

    /// The method's name within its resource.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, method)| method)
    }
}

/// The operations of one API area.
#[derive(Debug)]
pub struct Resource {
    /// Name in Rust and Python, such as `sender_ids`.
    pub name: &'static str,
    /// Name of the class.
    pub class: &'static str,
    /// Documentation; empty unless the crate is built with the feature `docs`.
    pub doc: &'static str,
    /// Its rows.
    pub operations: &'static [Operation],
}

/// The row of this name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    static BY_NAME: LazyLock<HashMap<&'static str, &'static Operation>> =
        LazyLock::new(|| rows().map(|operation| (operation.name, operation)).collect());
    BY_NAME.get(name).copied()
}

/// Every operation of the platform.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    rows().filter(|row| !row.is_composed())
}

/// Every row of the table.
pub fn rows() -> impl Iterator<Item = &'static Operation> {
    crate::api::RESOURCES.iter().flat_map(|resource| resource.operations)
}
