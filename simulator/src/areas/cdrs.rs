//! Call detail records.

use serde_json::{Value, json};

use crate::answer::{self, Answer, Outcome, one};
use crate::arguments::Arguments;
use crate::clock::Millis;
use crate::gate::Caller;
use crate::history::Call;
use crate::money::Money;
use crate::refusal::Refusal;
use crate::speech::Transcriptions;
use crate::world::World;

/// Which calls a request wants.
pub(crate) struct Filter {
    since: Millis,
    until: Millis,
    placed: Option<bool>,
    disposition: Option<String>,
    from: Option<String>,
    to: Option<String>,
    trunk: Option<String>,
    uuid: Option<String>,
    min_duration: i64,
}

impl Filter {
    /// Answered calls only, unless the request says otherwise.
    pub(crate) fn new(arguments: &Arguments) -> Self {
        let text = |name: &str| arguments.text(name).map(str::to_owned);
        let digits = |name: &str| arguments.text(name).map(|text| text.trim_start_matches('+').to_owned());
        let disposition = text("disposition").unwrap_or_else(|| "answered".into());
        Self {
            since: arguments.since("from").unwrap_or(Millis::MIN / 2),
            until: arguments.until("to").unwrap_or(Millis::MAX / 2),
            placed: arguments.text("type").map(|kind| kind == "placed"),
            disposition: Some(disposition).filter(|disposition| disposition != "all"),
            from: digits("from_search"),
            to: digits("to_search"),
            trunk: text("sip_trunk"),
            uuid: text("uuid"),
            min_duration: arguments.integer("min_duration").unwrap_or_default(),
        }
    }

    fn fits(&self, call: &Call) -> bool {
        self.placed.is_none_or(|placed| call.placed == placed)
            && self.disposition.as_deref().is_none_or(|wanted| call.disposition == wanted)
            && self.from.as_deref().is_none_or(|part| call.from.contains(part))
            && self.to.as_deref().is_none_or(|part| call.to.contains(part))
            && self.trunk.as_deref().is_none_or(|trunk| call.trunk == Some(trunk))
            && self.uuid.as_deref().is_none_or(|uuid| call.uuid() == uuid)
            && call.duration >= self.min_duration
    }

    /// The calls, newest first.
    pub(crate) fn calls<'w>(&'w self, world: &'w mut World) -> impl Iterator<Item = &'w Call> {
        world.history.between(self.since, self.until).filter(|call| self.fits(call))
    }
}

fn totals<'c>(calls: impl Iterator<Item = &'c Call>) -> Value {
    let (count, duration, amount) = calls.fold((0_u64, 0, Money::ZERO), |(count, duration, amount), call| {
        (count + 1, duration + call.duration, amount + call.charge)
    });
    json!({ "count": count, "duration": duration, "amount": amount.number() })
}

pub(crate) fn list(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let filter = Filter::new(&arguments);
    let calls: Vec<&Call> = filter.calls(world).collect();
    let (range, pagination) = answer::page(calls.len(), &arguments);
    let stats = totals(calls.iter().copied());
    let items: Vec<Value> = calls[range].iter().map(|call| call.json()).collect();
    one(json!({ "items": items, "stats": stats, "pagination": pagination }))
}

pub(crate) fn export(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let mut calls: Vec<Call> = Filter::new(&arguments).calls(world).cloned().collect();
    if arguments.get("page").is_some() || arguments.get("per_page").is_some() {
        let (range, _) = answer::page(calls.len(), &arguments);
        calls.truncate(range.end);
        calls.drain(..range.start);
    }
    Ok(Answer::Lines(Box::new(calls.into_iter().map(|call| call.json()))))
}

pub(crate) fn csv(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    const COLUMNS: [&str; 11] = [
        "date",
        "from",
        "to",
        "disposition",
        "duration",
        "destination",
        "per_minute",
        "charge",
        "sip_trunk",
        "forward_fee",
        "uuid",
    ];
    let filter = Filter::new(&arguments);
    let mut text = COLUMNS.join(",") + "\r\n";
    for call in filter.calls(world) {
        let record = call.json();
        let cells: Vec<String> = COLUMNS.iter().map(|column| cell(&record[column])).collect();
        text += &cells.join(",");
        text += "\r\n";
    }
    Ok(Answer::File { media_type: "text/csv; charset=utf-8", name: "cdr.csv", bytes: text.into_bytes() })
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) if text.contains([',', '"', '\n']) => {
            format!("\"{}\"", text.replace('"', "\"\""))
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

pub(crate) fn metrics(world: &mut World, _: &Caller, mut arguments: Arguments) -> Outcome {
    arguments.0.insert("disposition".into(), "all".into());
    one(totals(Filter::new(&arguments).calls(world)))
}

pub(crate) fn get(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("call_id").unwrap_or_default();
    let World { history, transcriptions, recordings, .. } = world;
    let call = history.find(id).ok_or_else(Refusal::not_found)?;
    let mut record = call.json();
    if recordings.has(call) {
        record["recording_url"] = format!("{}/v1/recordings/{}", caller.origin, call.uuid()).into();
    }
    if arguments.flag("show_transcription") {
        record["transcription"] = reference(call, transcriptions, caller);
    }
    one(record)
}

/// Where the transcription of a call is. The platform puts the caller's key into the address.
pub(crate) fn reference(call: &Call, transcriptions: &Transcriptions, caller: &Caller) -> Value {
    if call.script.is_none() && !transcriptions.contains_key(&call.id) {
        return Value::Null;
    }
    let url = format!("{}/v1/cdrs/{}/transcription?appid={}", caller.origin, call.uuid(), caller.key);
    json!({ "uuid": super::speech_analytics::uuid_of(call), "url": url })
}
