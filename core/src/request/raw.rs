//! Calls of endpoints that the table does not have.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::api::macros::model::Model;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::request::call::{Prepared, check_segment, pair, plain};
use crate::schema::operation::{Class, Form, Operation, Route, get};
use crate::schema::shape::Kind;

/// The name of such a call, as others have the name of their operation.
pub(crate) const NAME: &str = "request";

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// One row for each class: a caller names the class of the call.
static ROWS: [Operation; 7] = [
    row(Class::Read),
    row(Class::BillableRead),
    row(Class::Idempotent),
    row(Class::Billable),
    row(Class::NonIdempotent),
    row(Class::ConsumesAttempt),
    row(Class::ReturnsSecret),
];

const fn row(class: Class) -> Operation {
    Operation {
        name: NAME,
        doc: "",
        class,
        current: Some(Route { method: "", ..get("") }),
        guide: None,
        guide_when: None,
        unwrap: None,
        wait: None,
        path: &[],
        arguments: <Request as Model>::SHAPE,
        one_of: &[],
        form: Form::One,
        reply: Kind::Json,
        #[cfg(any(test, fuzzing))]
        typed: crate::response::reply::typed::<Value>,
    }
}

model! {
    /// A call of an endpoint that this version has no method for.
    pub request Request {
        /// HTTP method: GET, POST, PUT, PATCH or DELETE.
        method: String,
        /// Path with its version, such as `/v1/new-things/17`. Of each part only letters, digits and - _ + . @ : ~.
        path: String,
        /// Fields of the query: text, numbers, booleans, or lists of them.
        query: Option<BTreeMap<String, Value>>,
        /// JSON body.
        body: Option<Value>,
        /// The effect of a repetition, one of `OPERATIONS`' classes. Default: `read` for GET, `billable` for all else,
        /// so that it is never sent twice.
        retry_class: Option<String>,
    }
}

impl Client {
    /// Calls an endpoint that this version has no method for, and returns its reply as JSON.
    ///
    /// Key, deadline, retries and errors are those of any call. An empty reply is `null`.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn request(&self, request: Request) -> Result<Value> {
        let mut arguments = crate::request::call::Arguments::default();
        arguments.model(&request);
        self.invoke(NAME, arguments).await?.decode()
    }
}

/// The row of such a call: that of the class it names.
pub(crate) fn operation(arguments: &Map<String, Value>) -> Result<&'static Operation> {
    let text = |name: &str| arguments.get(name).and_then(Value::as_str);
    let class = text("retry_class").unwrap_or_else(|| {
        let reads = text("method").is_some_and(|method| method.eq_ignore_ascii_case("get"));
        if reads { Class::Read.name() } else { Class::Billable.name() }
    });
    ROWS.iter().find(|row| row.class.name() == class).ok_or_else(|| {
        let known: Vec<_> = ROWS.iter().map(|row| row.class.name()).collect();
        Error::argument("retry_class", format_args!("expected one of {}", known.join(", ")))
    })
}

/// Lays out checked arguments.
pub(crate) fn prepare(operation: &'static Operation, mut fields: Map<String, Value>) -> Result<Prepared> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let method = METHODS.into_iter().find(|method| method.eq_ignore_ascii_case(text("method")));
    let method =
        method.ok_or_else(|| Error::argument("method", format_args!("expected one of {}", METHODS.join(", "))))?;
    let path = text("path").to_owned();
    check_path(&path)?;
    let mut query = String::new();
    if let Some(Value::Object(entries)) = fields.remove("query") {
        for (name, value) in entries {
            for item in listed(value) {
                if matches!(item, Value::Null | Value::Array(_) | Value::Object(_)) {
                    return Err(Error::argument(
                        format!("query.{name}"),
                        "expected text, a number, a boolean, or a list of them",
                    ));
                }
                pair(&mut query, &name, &plain(&item));
            }
        }
    }
    let target = if query.is_empty() { path.clone() } else { format!("{path}?{query}") };
    let body = fields.remove("body").map(|body| body.to_string().into_bytes());
    Ok(Prepared {
        operation,
        route: Route { method, ..get("") },
        path: path.into(),
        target,
        content_type: body.as_ref().map(|_| "application/json"),
        body: body.unwrap_or_default(),
        parts: Vec::new(),
    })
}

fn listed(value: Value) -> Vec<Value> {
    match value {
        Value::Array(items) => items,
        value => vec![value],
    }
}

fn check_path(path: &str) -> Result<()> {
    let parts =
        path.strip_prefix('/').ok_or_else(|| Error::argument("path", "expected a path such as /v1/things/17"))?;
    parts.split('/').try_for_each(|part| check_segment("path", part))
}
