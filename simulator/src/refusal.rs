//! Error replies in the forms that the platform documents.

use serde_json::{Value, json};
use wavix::Generation;

use crate::route::Matched;

/// Operations that declare 400 and not 422.
const ONLY_400: [&str; 31] = [
    "call_webhooks.create",
    "calls.answer",
    "calls.collect",
    "calls.create",
    "calls.play",
    "calls.start_stream",
    "calls.update",
    "cart.add",
    "cart.remove",
    "cdrs.list",
    "messages.list",
    "messages.send",
    "number_validator.validate",
    "number_validator.validate_batch",
    "numbers.bulk_update",
    "numbers.update",
    "numbers.upload_papers",
    "sender_ids.create",
    "short_links.metrics",
    "sip_trunks.update",
    "ten_dlc.create_brand",
    "ten_dlc.create_campaign",
    "ten_dlc.delete_subscription",
    "ten_dlc.list_brands",
    "ten_dlc.nudge_campaign",
    "ten_dlc.update_campaign",
    "two_fa.check",
    "two_fa.create",
    "two_fa.resend",
    "webrtc_tokens.create",
    "webrtc_tokens.update",
];

/// Operations that declare 422 and not 400.
const ONLY_422: [&str; 8] = [
    "cdrs.retranscribe",
    "cdrs.search",
    "numbers.release",
    "profile.update",
    "ten_dlc.create_vetting_appeal",
    "ten_dlc.import_vetting",
    "ten_dlc.qualify_use_case",
    "ten_dlc.upload_evidence",
];

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

    pub(crate) fn too_large() -> Self {
        Self::new(413, "Request body is too large")
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

    /// The same with the status that the current API declares for the operation.
    pub(crate) fn declared(mut self, matched: &Matched) -> Self {
        let name = matched.operation.name;
        if matched.generation == Generation::Current {
            self.status = match self.status {
                422 if ONLY_400.contains(&name) => 400,
                400 if ONLY_422.contains(&name) => 422,
                status => status,
            };
        }
        self
    }

    /// A wrong field of a request that controls a call.
    pub(crate) fn of_call(field: &str, problem: &str) -> Self {
        let mut refusal = Self::new(400, "Validation error");
        refusal.body["errors"] = json!({ field: problem });
        refusal
    }

    pub(crate) fn no_funds() -> Self {
        Self::new(422, "Insufficient funds")
    }
}
