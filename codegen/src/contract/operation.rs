//! Compares one operation of the table with its endpoint in the document.

use std::collections::BTreeMap;

use wavix::operation::{Carrier, Form, Operation, Route};
use wavix::shape::{Field, Kind, Shape};

use super::compare::{At, Comparison, Direction};
use super::document::{Endpoint, Node};
use super::schema::Schema;

impl<'d> Comparison<'d> {
    pub(super) fn operation(
        &mut self,
        operation: &'static Operation,
        route: &Route,
        endpoint: &Endpoint<'d>,
    ) -> Result<(), String> {
        let at = |what, direction| At {
            owner: operation.name.to_owned(),
            what,
            path: String::new(),
            direction,
            carrier: route.carrier,
            place: endpoint.place.clone(),
        };
        self.in_path(&at("path parameter", Direction::Sent), operation, endpoint)?;
        let query = at("query parameter", Direction::Sent);
        let arguments: Vec<&'static Field> = operation.arguments.fields.iter().collect();
        let in_query = if route.carrier == Carrier::Query { arguments.as_slice() } else { &[] };
        let parameters = endpoint.in_query.iter().map(|(name, property)| (*name, property.clone())).collect();
        let parameters = Schema { properties: parameters, ..Schema::default() };
        self.fields(&query, None, in_query, &parameters)?;
        self.body(&at("request field", Direction::Sent), operation.arguments, route, endpoint)?;
        self.reply(&at("reply field", Direction::Received), operation, endpoint)
    }

    fn in_path(&mut self, at: &At, operation: &'static Operation, endpoint: &Endpoint<'d>) -> Result<(), String> {
        for (name, property) in &endpoint.in_path {
            let at = At { path: (*name).to_owned(), ..at.clone() };
            match operation.path.iter().find(|field| field.wire() == *name) {
                Some(field) => self.value(&at, &field.kind, &property.nodes)?,
                None => self.report(&at, "", "the table lacks it"),
            }
        }
        for field in operation.path {
            if !endpoint.in_path.iter().any(|(name, _)| *name == field.wire()) {
                self.report(&At { path: field.wire().to_owned(), ..at.clone() }, "", "the file lacks it");
            }
        }
        Ok(())
    }

    fn body(&mut self, at: &At, shape: &'static Shape, route: &Route, endpoint: &Endpoint<'d>) -> Result<(), String> {
        let media_type = match route.carrier {
            Carrier::Json => "application/json",
            Carrier::Form => "application/x-www-form-urlencoded",
            Carrier::Multipart => "multipart/form-data",
            Carrier::Query | Carrier::Nothing => "no body",
        };
        let documented: Vec<_> = endpoint.body.keys().copied().collect();
        let documented = if documented.is_empty() { "no body".to_owned() } else { documented.join(" or ") };
        let Some(body) = endpoint.body.get(media_type) else {
            if documented != media_type && !(documented == "no body" && shape.fields.is_empty()) {
                self.report(at, "", &format!("the file has {documented}, the table {media_type}"));
            }
            return Ok(());
        };
        let schema = Schema::any(self.document, std::slice::from_ref(body))?;
        match route.wrapper {
            None => self.value(at, &Kind::Model(shape), std::slice::from_ref(body)),
            Some(key) => match schema.properties.get(key) {
                Some(inside) => {
                    self.around_wrapper(at, key, &schema);
                    self.value(at, &Kind::Model(shape), &inside.nodes)
                }
                None => {
                    self.report(at, &schema.place, &format!("the file has no wrapper {key}, the table has"));
                    Ok(())
                }
            },
        }
    }

    /// Fields next to a wrapper's key: the unwrapped reply does not have them.
    fn around_wrapper(&mut self, at: &At, key: &str, schema: &Schema<'d>) {
        for name in schema.properties.keys().filter(|name| **name != key && **name != "success") {
            let at = At { path: (*name).to_owned(), ..at.clone() };
            self.report(&at, &schema.place, "the table lacks it");
        }
    }

    fn reply(&mut self, at: &At, operation: &Operation, endpoint: &Endpoint<'d>) -> Result<(), String> {
        const JSON: &str = "application/json";
        const LINES: &str = "application/x-ndjson";
        let wanted = match operation.form {
            Form::One | Form::Page => JSON,
            Form::Lines => LINES,
            Form::File => {
                if !endpoint.replies.keys().any(|media_type| ![JSON, LINES].contains(media_type)) {
                    self.report(at, "", &format!("the file has {}, the table a file", media_types(&endpoint.replies)));
                }
                return Ok(());
            }
        };
        let Some(nodes) = endpoint.replies.get(wanted) else {
            self.report(at, "", &format!("the file has {}, the table {wanted}", media_types(&endpoint.replies)));
            return Ok(());
        };
        let schema = Schema::any(self.document, nodes)?;
        match operation.unwrap.and_then(|key| Some((key, schema.properties.get(key)?))) {
            Some((key, inside)) => {
                self.around_wrapper(at, key, &schema);
                self.value(at, &operation.reply, &inside.nodes)
            }
            None => self.value(at, &operation.reply, nodes),
        }
    }
}

fn media_types(replies: &BTreeMap<&str, Vec<Node<'_>>>) -> String {
    let all: Vec<_> = replies.keys().copied().collect();
    if all.is_empty() { "no reply".into() } else { all.join(" or ") }
}
