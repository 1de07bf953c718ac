//! The Rust examples of `docs/reference` compile, every operation has one, and documents name what exists.

#![allow(dead_code, unused_variables, unused_imports, reason = "the examples are compiled, not run")]

mod documents;

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use serde_json::json;
use wavix::*;

type Outcome = std::result::Result<(), Box<dyn std::error::Error>>;

include!(concat!(env!("OUT_DIR"), "/reference.rs"));

#[test]
fn every_operation_has_an_example() {
    assert_eq!(EXAMPLES, operation::rows().count());
}
