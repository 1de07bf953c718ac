//! The wire as a program would write it for its own use: typed structs, read and written with serde.

use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;

use jiff::Timestamp;
use rust_decimal::Decimal;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

pub(super) const KEY: &str = "key";
pub(super) const SEND: &str = "/v3/messages";

/// The first and last day of all lists and exports, as their query has it.
pub(super) fn list(size: usize) -> String {
    format!("/v1/cdrs?{}", query(size))
}

pub(super) fn export(size: usize) -> String {
    format!("/v1/cdrs/all?{}", query(size))
}

fn query(size: usize) -> String {
    format!("type=placed&from=2026-03-01&to=2026-03-31&per_page={size}")
}

#[derive(Serialize)]
pub(super) struct SendMessage {
    from: String,
    to: String,
    message_body: MessageBody,
}

impl SendMessage {
    pub(super) fn new() -> Self {
        let message_body = MessageBody { text: Some("Hi".into()), media: None };
        Self { from: "Wavix".into(), to: "447537151866".into(), message_body }
    }
}

#[derive(Serialize, Deserialize)]
pub(super) struct MessageBody {
    text: Option<String>,
    media: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded for the sake of it")]
pub(super) struct Message {
    message_id: String,
    message_type: Option<String>,
    direction: Option<String>,
    from: Option<String>,
    to: Option<String>,
    mcc: Option<String>,
    mnc: Option<String>,
    message_body: Option<MessageBody>,
    tag: Option<String>,
    status: Option<String>,
    segments: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    charge: Option<Decimal>,
    #[serde(default, deserialize_with = "text")]
    carrier_fees: Option<Decimal>,
    #[serde(default, deserialize_with = "text")]
    submitted_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "text")]
    sent_at: Option<Timestamp>,
    #[serde(default, deserialize_with = "text")]
    delivered_at: Option<Timestamp>,
    error_message: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded for the sake of it")]
pub(super) struct Cdr {
    #[serde(default, deserialize_with = "text")]
    date: Option<Timestamp>,
    from: Option<String>,
    to: Option<String>,
    disposition: Option<String>,
    duration: Option<i64>,
    destination: Option<String>,
    #[serde(default, deserialize_with = "text")]
    per_minute: Option<Decimal>,
    #[serde(default, deserialize_with = "text")]
    charge: Option<Decimal>,
    sip_trunk: Option<String>,
    #[serde(default, deserialize_with = "text")]
    forward_fee: Option<Decimal>,
    uuid: Option<String>,
    call_id: Option<String>,
    parent_uuid: Option<String>,
    parent_call_id: Option<String>,
    answered_by: Option<String>,
    recording_url: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded for the sake of it")]
pub(super) struct CdrPage {
    pub(super) items: Vec<Cdr>,
    pagination: Option<Pagination>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded for the sake of it")]
struct Pagination {
    total: i64,
    total_pages: i64,
    current_page: i64,
    per_page: i64,
}

/// Times and decimals travel as text.
fn text<'de, D: Deserializer<'de>, T: FromStr<Err: Display>>(deserializer: D) -> Result<Option<T>, D::Error> {
    let text = Option::<Cow<'de, str>>::deserialize(deserializer)?;
    text.map(|text| text.parse().map_err(D::Error::custom)).transpose()
}

/// The whole lines of a text that comes in pieces, read as records. Gives how many there were.
#[derive(Default)]
pub(super) struct Records {
    rest: Vec<u8>,
}

impl Records {
    pub(super) fn push(&mut self, piece: &[u8]) -> serde_json::Result<usize> {
        self.rest.extend_from_slice(piece);
        let Some(end) = self.rest.iter().rposition(|&byte| byte == b'\n') else { return Ok(0) };
        let mut records = 0;
        for line in self.rest[..end].split(|&byte| byte == b'\n') {
            std::hint::black_box(serde_json::from_slice::<Cdr>(line)?);
            records += 1;
        }
        self.rest.drain(..=end);
        Ok(records)
    }
}
