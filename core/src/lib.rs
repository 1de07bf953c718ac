#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[macro_use]
pub mod api;
#[cfg(feature = "audio")]
pub mod audio;
mod client;
mod codec;
mod error;
pub mod events;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod host;
mod request;
mod response;
pub mod retry;
mod schema;
pub mod sms;
mod transport;
#[cfg(feature = "axum")]
pub mod webhooks;

pub use api::api_keys::*;
pub use api::billing::*;
pub use api::buy::*;
pub use api::call_events::*;
pub use api::call_webhooks::*;
pub use api::calls::*;
pub use api::cart::*;
pub use api::cdrs::*;
pub use api::common::*;
pub use api::e911::*;
pub use api::macros::model::{Extra, Model};
pub use api::messages::*;
pub use api::number_validator::*;
pub use api::numbers::*;
pub use api::opt_outs::*;
pub use api::profile::*;
pub use api::recordings::*;
pub use api::sender_ids::*;
pub use api::short_links::*;
pub use api::sip_trunks::*;
pub use api::speech_analytics::*;
pub use api::sub_accounts::*;
pub use api::ten_dlc::*;
pub use api::transcriptions::*;
pub use api::two_fa::*;
pub use api::voice_campaigns::*;
pub use api::webrtc_tokens::*;
pub use api::workflows::confirmations::*;
pub use api::workflows::tickets::*;
pub use client::builder::{Auth, ClientBuilder};
pub use client::called::Called;
pub use client::{Client, OnReply};
pub use codec::scalars::{Date, Decimal, ParseError, Patch, Secret, Timestamp};
pub use codec::{read, wire};
pub use error::redact::redact_text;
pub use error::{Details, Error, ErrorKind, Result};
pub use host::compute;
pub use request::call::Arguments;
pub use request::evidence::Watch;
pub use request::feed::{Asked, Feed, Question};
pub use request::raw::Request;
pub use request::upload::Upload;
pub use response::ahead::Ahead;
pub use response::batch::{Batch, BatchRead, Unreadable};
pub use response::download::Download;
pub use response::page::{Page, Pages, Pagination, next_page};
pub use response::reply::{Reply, ReplyInfo, read as read_json};
pub use response::saving::Saving;
pub use response::stream::{LineStream, Lines};
pub use schema::shape::Generation;
pub use schema::{operation, shape};
pub use transport::environment::{ENVIRONMENT, Host};
pub use transport::servers::Peer;
