//! The table: one file per area of the API, with its models and its operations.

#[macro_use]
pub(crate) mod macros;

pub mod api_keys;
pub mod billing;
pub mod buy;
pub mod call_events;
pub mod call_webhooks;
pub mod calls;
pub mod cart;
pub mod cdrs;
pub mod common;
pub mod e911;
pub mod messages;
pub mod number_validator;
pub mod numbers;
pub mod opt_outs;
pub mod profile;
pub mod recordings;
pub mod sender_ids;
pub mod short_links;
pub mod sip_trunks;
pub mod speech_analytics;
pub mod sub_accounts;
pub mod ten_dlc;
pub mod transcriptions;
pub mod two_fa;
pub mod voice_campaigns;
pub mod webrtc_tokens;
pub mod workflows;

use crate::schema::operation::Resource;

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
    &recordings::RESOURCE,
    &speech_analytics::RESOURCE,
    &calls::RESOURCE,
    &call_webhooks::RESOURCE,
    &webrtc_tokens::RESOURCE,
    &ten_dlc::RESOURCE,
    &number_validator::RESOURCE,
    &voice_campaigns::RESOURCE,
    &short_links::RESOURCE,
    &two_fa::RESOURCE,
    &billing::RESOURCE,
    &profile::RESOURCE,
    &sub_accounts::RESOURCE,
    &api_keys::RESOURCE,
    &e911::RESOURCE,
];
