//! Each kind of difference is found in small documents, with its place.

mod explained;
mod operations;
mod values;

use wavix::operation::{Carrier, Form, Operation, Route};
use wavix::shape::{Choices, Codes, Field, Kind, Marks, Shape, Use};

use super::differences;

static COLOUR: Choices = Choices { name: "Colour", doc: "", values: &[("Red", "red"), ("Blue", "blue")] };
static SIZE: Codes = Codes { name: "Size", doc: "", values: &[("SMALL", 1), ("LARGE", 3)] };

fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, doc: "", kind, required: false, nullable: false, marks: Marks::NONE }
}

fn required(name: &'static str, kind: Kind) -> Field {
    Field { required: true, ..field(name, kind) }
}

fn marked(name: &'static str, kind: Kind, marks: Marks) -> Field {
    Field { marks, ..field(name, kind) }
}

fn shape(name: &'static str, r#use: Use, fields: Vec<Field>) -> &'static Shape {
    Box::leak(Box::new(Shape { name, doc: "", r#use, fields: Box::leak(fields.into_boxed_slice()) }))
}

fn model(name: &'static str, fields: Vec<Field>) -> Kind {
    Kind::Model(shape(name, Use::Reply, fields))
}

fn list(item: Kind) -> Kind {
    Kind::List(Box::leak(Box::new(item)))
}

/// A row as a table without aliases, waits and guide has it.
fn row(name: &'static str, method: &'static str, path: &'static str, arguments: Vec<Field>, reply: Kind) -> Operation {
    let some = wavix::operation::operation("messages.send").unwrap();
    let carrier = if method == "GET" { Carrier::Query } else { Carrier::Json };
    let route = Route { method, path, carrier, ..some.current.unwrap() };
    let arguments = shape("Arguments", Use::Request, arguments);
    Operation { name, current: Some(route), guide: None, form: Form::One, arguments, reply, ..*some }
}

/// Every finding between a document's operations and some rows.
fn found(document: &str, rows: Vec<Operation>) -> Vec<String> {
    found_with(document, rows, &[])
}

fn found_with(document: &str, rows: Vec<Operation>, events: &[&'static Shape]) -> Vec<String> {
    let rows: Vec<&'static Operation> = rows.into_iter().map(|row| &*Box::leak(Box::new(row))).collect();
    let document = format!("openapi: 3.1.0\n{document}");
    differences(&document, &rows, events).unwrap().iter().map(ToString::to_string).collect()
}

/// A document with one operation that answers with `schema`, and its findings for a reply of `kind`.
fn found_in_reply(schema: &str, kind: Kind) -> Vec<String> {
    let document = format!(
        "paths: {{/pots: {{get: {{responses: {{'200': {{content: {{application/json: {{schema: {schema}}}}}}}}}}}}}}}"
    );
    found(&document, vec![row("pots.get", "GET", "/pots", vec![], kind)])
}

/// The same for the body of a request.
fn found_in_request(schema: &str, fields: Vec<Field>) -> Vec<String> {
    let document = format!(
        "paths: {{/pots: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, \
         responses: {{'200': {{content: {{application/json: {{schema: {{type: object}}}}}}}}}}}}}}}}"
    );
    found(&document, vec![row("pots.make", "POST", "/pots", fields, model("Made", vec![]))])
}
