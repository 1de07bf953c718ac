//! Runs every case of `tests/cases`, once through the door that other languages use and once through the typed API.

mod call;
mod sink;
mod typed;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value};
use wavix::operation::{Form, Operation, operation, operations};
use wavix::shape::Kind;
use wavix::{ErrorKind, Unreadable};
use wavix_tests::{Auth, Case, Expected, Failure, Generation, KEY, Server};

use call::Outcome;

#[tokio::test]
async fn every_case_holds() {
    let server = Server::start(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).await.unwrap();
    let mut problems = Vec::new();
    let mut passed = 0;
    for (file, cases) in server.cases() {
        for (index, case) in cases.iter().enumerate() {
            match run(&server, file, index, case).await {
                Ok(()) => passed += 1,
                Err(problem) => problems.push(format!("{file}[{index}] {}: {problem}", case.name)),
            }
        }
    }
    assert!(problems.is_empty(), "{} cases fail, {passed} pass:\n{}", problems.len(), problems.join("\n"));
    println!("{passed} cases");
}

#[tokio::test]
async fn every_operation_has_a_case_and_a_typed_method() {
    let server = Server::start(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).await.unwrap();
    let cased = server.cases().values().flatten().map(|case| case.operation.as_str());
    let cased: BTreeSet<_> = cased.filter(|name| *name != "request").collect();
    let typed: BTreeSet<_> = typed::NAMES.iter().copied().collect();
    let table: BTreeSet<_> = operations().map(|operation| operation.name).collect();
    assert_eq!(table, cased);
    assert_eq!(table, typed);
}

async fn run(server: &Server, file: &str, index: usize, case: &Case) -> Result<(), String> {
    let walk = match &case.expected {
        Expected::Items(_) => true,
        Expected::Error(failure) => failure.after.is_some(),
        _ => false,
    };
    let client = client(case, &format!("{}/c/{file}/{index}", server.url))?;
    let unreadable = if case.errors.is_some() { Unreadable::Skip } else { Unreadable::End };
    let told = Arc::<Mutex<Vec<String>>>::default();
    let kept = Arc::clone(&told);
    let client = client.with_on_reply(move |info| kept.lock().unwrap().extend_from_slice(&info.unread));

    let outcome = match operation(&case.operation) {
        Some(operation) => call::call(&client, operation, &case.arguments, walk, unreadable).await,
        None => call::without_row(&client, &case.arguments).await,
    };
    let verdict = server.verdict(file, index);
    compare(&expected(case, client.generation()), &outcome)?;
    noted(case, &outcome, &told)?;
    verdict.problem.map_or(Ok(()), Err)?;

    if matches!(&case.expected, Expected::Error(error) if error.kind == "InvalidArgumentError") {
        return Ok(());
    }
    let mut arguments = case.arguments.clone();
    if let Some(operation) = operation(&case.operation) {
        listed(operation, &mut arguments);
    }
    let typed = typed::call(&client, &case.operation, arguments, walk, unreadable).await;
    let verdict = server.verdict(file, index);
    noted(case, &typed, &told)?;
    alike(&outcome, &typed).map_err(|problem| format!("typed: {problem}"))?;
    verdict.problem.map_or(Ok(()), |problem| Err(format!("typed: {problem}")))
}

/// Values that cannot be read are told to the hook, and lines are counted.
fn noted(case: &Case, outcome: &Outcome, told: &Mutex<Vec<String>>) -> Result<(), String> {
    let told = std::mem::take(&mut *told.lock().unwrap());
    if told != case.unread || outcome.skipped != case.skipped {
        return Err(format!("unread {told:?}, skipped {}", outcome.skipped));
    }
    Ok(())
}

fn client(case: &Case, url: &str) -> Result<wavix::Client, String> {
    let generation = match case.generation {
        Generation::Current => wavix::Generation::Current,
        Generation::Guide => wavix::Generation::Guide,
    };
    let builder = wavix::Client::builder().api_key(KEY).base_url(url).generation(generation);
    let builder = match case.auth {
        None => builder,
        Some(Auth::Bearer) => builder.auth(wavix::Auth::Bearer),
        Some(Auth::AppId) => builder.auth(wavix::Auth::AppId),
    };
    builder.build().map_err(|error| error.to_string())
}

/// Rust's types take lists only; other languages may give one item instead.
fn listed(operation: &Operation, arguments: &mut Map<String, Value>) {
    for field in operation.fields().filter(|field| field.marks.or_one) {
        if let Some(value) = arguments.get_mut(field.name).filter(|value| !value.is_array()) {
            *value = Value::Array(vec![value.take()]);
        }
    }
}

/// The expectation of a case under the names that Rust writes: cases have the wire names of their generation.
fn expected(case: &Case, generation: wavix::Generation) -> Expected {
    let Some(operation) = operation(&case.operation) else { return case.expected.clone() };
    let item = match (operation.form, operation.reply) {
        (Form::Page, Kind::Model(page)) => page.field("items").map_or(operation.reply, |field| field.kind),
        _ => operation.reply,
    };
    match &case.expected {
        Expected::Result(value) => Expected::Result(named(&operation.reply, generation, value)),
        Expected::Items(items) => match named(&item, generation, &items.clone().into()) {
            Value::Array(items) => Expected::Items(items),
            _ => unreachable!("a list stays one"),
        },
        other => other.clone(),
    }
}

fn named(kind: &Kind, generation: wavix::Generation, value: &Value) -> Value {
    match (kind, value) {
        (Kind::List(item), Value::Array(items)) => items.iter().map(|value| named(item, generation, value)).collect(),
        (Kind::Model(_), Value::Array(items)) => items.iter().map(|value| named(kind, generation, value)).collect(),
        (Kind::Model(shape), Value::Object(fields)) => {
            let field = |name: &str| shape.fields.iter().find(|field| field.wire_in(generation) == name);
            let renamed = fields.iter().map(|(name, value)| match field(name) {
                Some(field) => (field.wire().to_owned(), named(&field.kind, generation, value)),
                None => (name.clone(), value.clone()),
            });
            renamed.collect()
        }
        _ => value.clone(),
    }
}

fn compare(expected: &Expected, outcome: &Outcome) -> Result<(), String> {
    match (expected, &outcome.error) {
        (Expected::Error(failure), Some(error)) => compare_error(failure, error, outcome.items.len()),
        (Expected::Error(failure), None) => Err(format!("expected {}, got {outcome:?}", failure.kind)),
        (_, Some(error)) => Err(format!("failed: {error:?}")),
        (Expected::Result(value), None) => agrees("result", value, &outcome.value),
        (Expected::Items(items), None) => {
            agrees("items", &Value::from(items.clone()), &Value::from(outcome.items.clone()))
        }
        (Expected::Text(text), None) => agrees("text", &Value::from(text.as_str()), &outcome.value),
    }
}

fn compare_error(expected: &Failure, error: &wavix::Error, items: usize) -> Result<(), String> {
    let details = error.details();
    let wrong = |what: &str| Err(format!("{what}: expected {expected:?}, got {error:?} {details:?}"));
    if error.kind().name() != expected.kind {
        return wrong("kind");
    }
    if expected.status != details.status && (expected.status.is_some() || expected.kind == "InvalidArgumentError") {
        return wrong("status");
    }
    if expected.message_contains.as_ref().is_some_and(|part| !error.message().contains(part)) {
        return wrong("message");
    }
    if expected.argument.as_deref() != error.argument_path() {
        return wrong("argument");
    }
    if expected.error_code != details.error_code {
        return wrong("error_code");
    }
    if expected.errors.clone().unwrap_or_default() != details.errors {
        return wrong("errors");
    }
    if expected.request_id != details.request_id {
        return wrong("request_id");
    }
    if expected.line != details.line {
        return wrong("line");
    }
    if expected.identifier.is_some() && expected.identifier != details.identifier {
        return wrong("identifier");
    }
    let part = expected.body_contains.as_deref().unwrap_or_default();
    let has_text = details.status.is_some() && error.kind() != ErrorKind::StreamInterrupted;
    if details.body.as_ref().map_or(has_text || !part.is_empty(), |body| !body.contains(part)) {
        return wrong("body");
    }
    if expected.after.is_some_and(|after| after != items) {
        return Err(format!("expected the error after {:?} items, got it after {items}", expected.after));
    }
    let shown = format!("{error} {error:?} {details:?}");
    if shown.contains(KEY) { Err(format!("shows the key: {shown}")) } else { Ok(()) }
}

/// Both ways of calling must come to the same. Unknown fields are not part of what the typed API writes.
fn alike(outcome: &Outcome, typed: &Outcome) -> Result<(), String> {
    match (&outcome.error, &typed.error) {
        (None, None) => {}
        (Some(one), Some(other)) if one.kind() == other.kind() && one.message() == other.message() => {}
        (one, other) => return Err(format!("expected {one:?}, got {other:?}")),
    }
    if given(&outcome.plain) != given(&typed.plain) {
        return Err(format!("expected {}, got {}", outcome.plain, typed.plain));
    }
    Ok(())
}

/// Without nulls: models that are also sent leave them out.
fn given(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, value)| !value.is_null());
            given.map(|(name, value)| (name.clone(), self::given(value))).collect()
        }
        Value::Array(items) => items.iter().map(given).collect(),
        value => value.clone(),
    }
}

/// Fields of `actual` beyond `expected` must be null or empty.
fn agrees(path: &str, expected: &Value, actual: &Value) -> Result<(), String> {
    match (expected, actual) {
        (Value::Object(fields), Value::Object(actual)) => {
            for (name, value) in fields {
                let there = actual.get(name).ok_or_else(|| format!("{path}.{name} is missing in {actual:?}"))?;
                agrees(&format!("{path}.{name}"), value, there)?;
            }
            let more = actual.iter().find(|(name, value)| !fields.contains_key(*name) && !is_empty(value));
            more.map_or(Ok(()), |(name, value)| Err(format!("{path}.{name} was not expected: {value}")))
        }
        (Value::Array(items), Value::Array(actual)) if items.len() == actual.len() => items
            .iter()
            .zip(actual)
            .enumerate()
            .try_for_each(|(index, (one, other))| agrees(&format!("{path}[{index}]"), one, other)),
        _ if expected == actual => Ok(()),
        _ => Err(format!("{path}: expected {expected}, got {actual}")),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        _ => false,
    }
}
