//! Private functions for the fuzz targets.

#![allow(missing_docs, reason = "no part of the library")]

use serde_json::{Map, Value};

use crate::codec::read::Sink;
use crate::error::Result;
use crate::request::call::{Arguments, prepare};
use crate::request::raw;
use crate::response::stream::Splitter;
use crate::schema::operation::Operation;
use crate::schema::shape::{Generation, Kind};

/// Reads with the reader that has all rules.
pub fn field_by_field<S: Sink>(json: &[u8], kind: &Kind, sink: &mut S) -> std::result::Result<S::Value, String> {
    crate::codec::read::field_by_field(json, kind, sink).map(|(value, _)| value)
}

/// Fails unless a Rust type gets the values that hosts get.
pub fn hold_to_the_same(json: &[u8], operation: &Operation) {
    crate::codec::scan::hold_to_the_same(json, operation);
}

/// The row of a call without one.
pub fn request(arguments: &Map<String, Value>) -> Result<&'static Operation> {
    raw::operation(arguments)
}

/// Template and target of the request that the arguments make.
pub fn target(
    operation: &'static Operation,
    generation: Generation,
    arguments: Map<String, Value>,
) -> Result<(String, String)> {
    let prepared = prepare(operation, generation, Arguments::from_fields(arguments), None)?;
    Ok((prepared.path.into_owned(), prepared.target))
}

/// The lines of some text that comes in these pieces, with the number of each.
pub fn lines<'p>(pieces: impl IntoIterator<Item = &'p [u8]>) -> std::result::Result<Vec<(u64, Vec<u8>)>, String> {
    let mut splitter = Splitter::default();
    let mut found = Vec::new();
    for piece in pieces.into_iter().map(Some).chain([None]) {
        splitter.push(piece)?;
        while let Some((text, lines, first)) = splitter.take() {
            found.extend((first..).zip(lines.into_iter().map(|line| text[line].to_vec())));
        }
    }
    found.retain(|(_, line)| !line.is_empty());
    Ok(found)
}
