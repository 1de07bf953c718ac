//! The table: one file per area of the API, with its models and its operations.

pub mod cdrs;
pub mod common;
pub mod messages;

use crate::operation::Resource;

/// Every area, in the order of the documentation.
pub static RESOURCES: &[&Resource] = &[&messages::RESOURCE, &cdrs::RESOURCE];
