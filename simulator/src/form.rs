//! Puts answers into the form of one generation. Handlers answer in the form of the current API, plus the few fields
//! that only the guide has.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use futures_util::stream;
use serde_json::{Map, Value, json};
use wavix::shape::Generation;

use crate::answer::Answer;
use crate::clock;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::requests::Problem;
use crate::route::Matched;

const JSON: &str = "application/json; charset=utf-8";

pub(crate) fn json(status: u16, value: &Value) -> Response {
    reply(status, JSON, Body::from(value.to_string()))
}

pub(crate) fn refuse(refusal: &Refusal) -> Response {
    let mut response = json(refusal.status, &refusal.body);
    response.extensions_mut().insert(Problem::of(refusal));
    response
}

pub(crate) fn respond(matched: &Matched, answer: Answer) -> Response {
    let (name, generation) = (matched.operation.name, matched.generation);
    match answer {
        Answer::One(value) => {
            let status = status(name, generation, &value);
            if status == 204 || (generation, name) == (Generation::Guide, "cdrs.retranscribe") {
                return reply(status, JSON, Body::empty());
            }
            let value = dress(matched, value);
            #[cfg(debug_assertions)]
            if !matched.has_own_route() {
                crate::conform::check(name, &matched.operation.reply, &value);
            }
            json(status, &wrap(name, generation, value))
        }
        Answer::Lines(items) => {
            let matched = matched.clone();
            let lines = items.map(move |item| dress(&matched, item));
            lines_reply(Box::new(lines))
        }
        Answer::File { media_type, name, bytes } => file(media_type, name, bytes),
        Answer::Elsewhere(address) => elsewhere(&address),
    }
}

pub(crate) fn elsewhere(address: &str) -> Response {
    let mut response = reply(302, JSON, Body::empty());
    if let Ok(value) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

pub(crate) fn file(media_type: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let mut response = reply(200, media_type, Body::from(bytes));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

fn reply(status: u16, media_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if status != 204 {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    response
}

fn lines_reply(mut items: Box<dyn Iterator<Item = Value> + Send>) -> Response {
    const AT_ONCE: usize = 100;
    let chunks = std::iter::from_fn(move || {
        let chunk: String = items.by_ref().take(AT_ONCE).map(|item| format!("{item}\n")).collect();
        (!chunk.is_empty()).then_some(Ok::<_, std::convert::Infallible>(chunk))
    });
    let mut response = reply(200, "application/x-ndjson", Body::from_stream(stream::iter(chunks)));
    for name in [header::LAST_MODIFIED, header::ETAG] {
        response.headers_mut().insert(name, HeaderValue::from_static("0"));
    }
    response
}

fn status(name: &str, generation: Generation, value: &Value) -> u16 {
    match (generation, name) {
        (Generation::Guide, "opt_outs.create" | "sender_ids.delete" | "e911.delete") => 204,
        (Generation::Guide, "number_validator.validate_batch") if value.get("request_id").is_some() => 201,
        (Generation::Guide, "sender_ids.create" | "cart.checkout") => 200,
        (
            _,
            "messages.send"
            | "sender_ids.create"
            | "opt_outs.create"
            | "cart.checkout"
            | "sip_trunks.create"
            | "ten_dlc.create_brand"
            | "ten_dlc.upload_evidence"
            | "ten_dlc.create_campaign"
            | "ten_dlc.create_subscription"
            | "voice_campaigns.create"
            | "call_webhooks.create"
            | "webrtc_tokens.create",
        ) => 201,
        (_, "speech_analytics.get") if value.get("message").is_some() => 202,
        _ => 200,
    }
}

fn wrap(name: &str, generation: Generation, value: Value) -> Value {
    match (generation, name) {
        (Generation::Guide, "messages.get") => json!({ "message": value }),
        (_, "calls.get") => json!({ "call": value, "success": true }),
        (_, "calls.list") => json!({ "calls": value, "success": true }),
        (_, "voice_campaigns.create" | "voice_campaigns.get") => json!({ "voice_campaign": value }),
        _ => value,
    }
}

/// Names, types and fields of one generation.
fn dress(matched: &Matched, mut value: Value) -> Value {
    let (name, generation, own_route) = (matched.operation.name, matched.generation, matched.has_own_route());
    let guide = generation == Generation::Guide;
    match name {
        "messages.send" if guide => drop_fields(&mut value, &["direction", "carrier_fees"]),
        "messages.get" | "messages.list" if guide => {
            each(&mut value, "items", |item| drop_fields(item, &["carrier_fees"]));
        }
        "sender_ids.create" | "sender_ids.list" if guide => {
            each(&mut value, "items", |item| {
                drop_fields(item, &["usecase", "samples"]);
            });
        }
        "buy.countries" if !guide => each(&mut value, "countries", |item| {
            drop_fields(item, &["short_name"]);
        }),
        "buy.numbers" if !guide => each(&mut value, "dids", |item| drop_fields(item, &["status"])),
        "cart.add" if !guide => each(&mut value, "", |item| drop_fields(item, &["status"])),
        "cart.get" => each(&mut value, "dids", |item| drop_fields(item, &["status"])),
        "numbers.update" if guide && own_route => value = json!({ "success": true }),
        "numbers.bulk_update" if guide => value = json!({ "success": true }),
        name if name.starts_with("numbers.") && !guide => each(&mut value, "items", |item| {
            each(item, "destination", |destination| {
                drop_fields(destination, &["callhunt", "active"]);
            });
        }),
        "cdrs.list" | "cdrs.export" if guide => each(&mut value, "items", guide_cdr),
        "cdrs.list" => drop_fields(&mut value, &["stats"]),
        "cdrs.search" if guide => each(&mut value, "items", |item| {
            if let Some(Value::String(disposition)) = item.get_mut("disposition") {
                disposition.make_ascii_uppercase();
            }
            if let Some(Value::String(url)) = item.pointer_mut("/transcription/url") {
                *url = url.replacen("/v1/cdrs/", "/v1/cdr/", 1);
            }
            drop_fields(item, &["call_id", "parent_uuid", "parent_call_id", "answered_by", "forward_fee"]);
        }),
        "cdrs.transcription" if guide => {
            each(&mut value, "turns", |turn| {
                rename(turn, "type", "phone_number");
                drop_fields(turn, &["sentiment"]);
            });
            drop_fields(&mut value, &["call_date", "call_uuid", "call_score", "call_summary"]);
        }
        "voice_campaigns.create" if guide => seconds(&mut value, "timestamp"),
        name if name.starts_with("number_validator.") && guide => {
            rename(&mut value, "request_id", "request_uuid");
            if name == "number_validator.validate_batch" {
                drop_fields(&mut value, &["count"]);
            }
            if value.get("status").is_some_and(|status| status == "in progress") {
                value["status"] = json!("progress");
            }
            each(&mut value, "items", |item| {
                for (current, older) in [("valid", "is_valid"), ("number_type", "phone_type"), ("charge", "cost")] {
                    rename(item, current, older);
                }
            });
        }
        _ => {}
    }
    value
}

/// The guide's call records have numbers where the current ones have text.
fn guide_cdr(item: &mut Value) {
    drop_fields(item, &["call_id", "parent_uuid", "parent_call_id", "answered_by"]);
    for field in ["from", "to"] {
        let digits = item[field].as_str().and_then(|text| text.parse::<u64>().ok());
        if let Some(digits) = digits {
            item[field] = Value::from(digits);
        }
    }
    for field in ["charge", "per_minute", "forward_fee"] {
        to_number(item, field);
    }
}

fn to_number(value: &mut Value, field: &str) {
    if let Some(money) = value.get(field).and_then(Value::as_str).and_then(Money::parse) {
        value[field] = money.number();
    }
}

/// Applies `change` to every item of the list under `key`; without such a list, to the value itself or its items.
fn each(value: &mut Value, key: &str, change: impl Fn(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(change),
        Value::Object(fields) if fields.contains_key(key) => {
            if let Some(Value::Array(items)) = fields.get_mut(key) {
                items.iter_mut().for_each(change);
            }
        }
        other => change(other),
    }
}

fn fields(value: &mut Value) -> Option<&mut Map<String, Value>> {
    value.as_object_mut()
}

fn drop_fields(value: &mut Value, names: &[&str]) {
    if let Some(fields) = fields(value) {
        fields.retain(|name, _| !names.contains(&name.as_str()));
    }
}

fn rename(value: &mut Value, from: &str, to: &str) {
    if let Some(fields) = fields(value)
        && let Some(inner) = fields.remove(from)
    {
        fields.insert(to.to_owned(), inner);
    }
}

fn seconds(value: &mut Value, field: &str) {
    let at = value.get(field).and_then(Value::as_str).and_then(|text| text.parse::<wavix::Timestamp>().ok());
    if let Some(at) = at {
        value[field] = Value::from(clock::text_seconds(at.as_millisecond()));
    }
}
