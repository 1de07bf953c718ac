//! Error replies in the forms that the platform documents.

use serde_json::{Value, json};

/// A request that was refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, body: json!({ "success": false, "message": message.into() }) }
    }

    /// Bad, disabled, deleted or address-restricted key.
    pub(crate) fn unauthorized() -> Self {
        Self { status: 401, body: json!({ "success": false, "error": true, "message": "Unauthorized" }) }
    }

    /// The account's tier does not include the feature.
    pub(crate) fn disabled() -> Self {
        Self::new(403, "Request failed. The feature is disabled for the account.")
    }

    pub(crate) fn not_found() -> Self {
        Self::new(404, "Record not found")
    }

    /// A field of the body that must be there is not.
    pub(crate) fn missing(field: &str) -> Self {
        Self::new(400, format!("Request validation errors: Field \"{field}\" is required"))
    }

    /// A parameter of the path or query is missing or cannot be read.
    pub(crate) fn parameter(name: &str) -> Self {
        Self::new(400, format!("Request failed. Missing or invalid parameter {name}"))
    }

    /// A field of the body has a value that it cannot have.
    pub(crate) fn invalid(problem: impl std::fmt::Display) -> Self {
        Self::new(422, format!("Validation error: {problem}"))
    }

    pub(crate) fn no_funds() -> Self {
        Self::new(422, "Insufficient funds")
    }
}
