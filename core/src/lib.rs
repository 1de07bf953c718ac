#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[macro_use]
mod model;
#[macro_use]
mod enumeration;
#[macro_use]
mod resource;
#[macro_use]
mod page;

mod ahead;
pub mod api;
mod as_wire;
#[cfg(feature = "audio")]
pub mod audio;
mod batch;
mod builder;
mod call;
mod called;
mod cause;
mod certificates;
mod check;
mod client;
pub mod compute;
mod contents;
mod download;
mod environment;
mod error;
pub mod events;
mod evidence;
mod export_pages;
mod failure;
mod feed;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod guide;
mod gzip;
mod json;
mod marks;
pub mod operation;
pub mod read;
mod reconcile;
mod redact;
mod reply;
mod reply_text;
mod request;
pub mod retry;
mod roots;
mod saving;
mod scalars;
mod scan;
mod servers;
pub mod shape;
mod sink;
pub mod sms;
mod stream;
mod tls;
mod token;
mod transport;
mod upload;
#[cfg(feature = "axum")]
pub mod webhooks;
pub mod wire;

pub use ahead::Ahead;
pub use api::api_keys::*;
pub use api::billing::*;
pub use api::buy::*;
pub use api::call_events::*;
pub use api::call_webhooks::*;
pub use api::calls::*;
pub use api::cart::*;
pub use api::cdrs::*;
pub use api::common::*;
pub use api::confirmations::*;
pub use api::e911::*;
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
pub use api::tickets::*;
pub use api::transcriptions::*;
pub use api::two_fa::*;
pub use api::voice_campaigns::*;
pub use api::webrtc_tokens::*;
pub use batch::{Batch, BatchRead, Unreadable};
pub use builder::{Auth, ClientBuilder};
pub use call::Arguments;
pub use called::Called;
pub use client::{Client, OnReply};
pub use download::Download;
pub use environment::{ENVIRONMENT, Host};
pub use error::{Details, Error, ErrorKind, Result};
pub use evidence::Watch;
pub use feed::{Asked, Feed, Question};
pub use model::{Extra, Model};
pub use page::{Page, Pages, Pagination, next_page};
pub use redact::redact_text;
pub use reply::{Reply, ReplyInfo, read as read_json};
pub use request::Request;
pub use saving::Saving;
pub use scalars::{Date, Decimal, ParseError, Patch, Secret, Timestamp};
pub use servers::Peer;
pub use shape::Generation;
pub use stream::{LineStream, Lines};
pub use upload::Upload;
