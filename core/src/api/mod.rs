//! The table: one file per area of the API, with its models and its operations.

pub mod buy;
pub mod cart;
pub mod cdrs;
pub mod common;
pub mod e911;
pub mod messages;
pub mod number_validator;
pub mod numbers;
pub mod opt_outs;
pub mod sender_ids;
pub mod sip_trunks;
pub mod transcriptions;
pub mod voice_campaigns;

use crate::operation::Resource;

/// Every area, in the order of the documentation.
pub static RESOURCES: &[&Resource] = &[
    &messages::RESOURCE,
    &sender_ids::RESOURCE,
    &opt_outs::RESOURCE,
    &numbers::RESOURCE,
    &buy::RESOURCE,
    &cart::RESOURCE,
    &sip_trunks::RESOURCE,
    &cdrs::RESOURCE,
    &voice_campaigns::RESOURCE,
    &number_validator::RESOURCE,
    &e911::RESOURCE,
];
