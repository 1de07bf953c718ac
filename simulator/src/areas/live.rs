//! The life of a call: set up, ringing, answered, ended, and a record in the history.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::recordings::Recordings;
use crate::clock::{self, Millis, SECOND};
use crate::history::Call;
use crate::ledger;
use crate::money::Money;
use crate::phone::Phone;
use crate::speech::Script;
use crate::streams::Stream;
use crate::world::{Event, World, uuid};

/// When people answer, counted from the request.
const ANSWERED: Millis = 8 * SECOND;
/// When lines are found busy, and calls are refused.
const REFUSED: Millis = 3 * SECOND;
/// How long people talk.
const TALK: Millis = 60 * SECOND;
/// Price of a minute of an inbound call.
const INBOUND: Money = Money::micros(5_000);

/// How numbers end that are busy, refuse, do not answer, have an answering machine, press no keys, or play something
/// before they answer.
const BUSY: &str = "990021";
const REFUSES: &str = "990022";
const SILENT: &str = "990023";
const MACHINE: &str = "990024";
const NO_KEYS: &str = "990025";
const EARLY: &str = "990026";

/// The events of a call.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Ringing,
    /// Sound comes before the answer.
    EarlyMedia,
    Answered,
    Ended(&'static str),
    /// A sound file is over.
    Played(String),
    /// Keys were pressed, for the collection of this number.
    Pressed(i64, String),
}

/// Keys that are waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Collecting {
    pub(crate) ticket: i64,
    pub(crate) most: usize,
    /// The key that ends it.
    pub(crate) end: Option<char>,
}

#[derive(Debug)]
pub(crate) struct Live {
    pub(crate) id: u128,
    pub(crate) placed: bool,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) callback_url: Option<String>,
    pub(crate) tag: String,
    pub(crate) recording: bool,
    pub(crate) transcription: bool,
    pub(crate) detection: bool,
    pub(crate) answered: Option<Millis>,
    /// The other side of a call within the account.
    pub(crate) partner: Option<u128>,
    /// The sound file that is being played.
    pub(crate) playing: Option<String>,
    pub(crate) collecting: Option<Collecting>,
    /// The sub-account that pays.
    pub(crate) payer: Option<i64>,
    pub(crate) streams: Vec<Stream>,
    event: &'static str,
    at: Millis,
    payload: Value,
    timeline: VecDeque<Value>,
    started: Millis,
    completed: Option<Millis>,
}

impl Live {
    pub(crate) fn new(id: u128, placed: bool, from: String, to: String, now: Millis) -> Self {
        Self {
            id,
            placed,
            from,
            to,
            callback_url: None,
            tag: String::new(),
            recording: false,
            transcription: false,
            detection: false,
            answered: None,
            partner: None,
            playing: None,
            collecting: None,
            payer: None,
            streams: Vec::new(),
            event: "call_setup",
            at: now,
            payload: Value::Null,
            timeline: VecDeque::from([json!({ "at": clock::text(now), "event": "call_setup" })]),
            started: now,
            completed: None,
        }
    }

    pub(crate) fn uuid(&self) -> String {
        uuid(self.id)
    }

    pub(crate) fn lasts(&self) -> bool {
        self.completed.is_none()
    }

    fn machine(&self) -> bool {
        self.detection && self.answered.is_some() && self.to.ends_with(MACHINE)
    }

    /// Whether there is a recording of it once it has ended.
    fn recorded(&self) -> bool {
        self.answered.is_some() && (self.recording || self.transcription)
    }

    /// Keeps what happened last, for people.
    fn mark(&mut self) {
        const KEPT: usize = 200;
        if self.timeline.len() == KEPT {
            self.timeline.remove(1);
        }
        let at = clock::text(self.at);
        self.timeline.push_back(json!({ "at": at, "event": self.event, "payload": self.payload }));
    }

    /// The facts of a call for people.
    pub(crate) fn detailed(&self, recordings: &Recordings) -> Value {
        let mut value = self.json();
        value["timeline"] = self.timeline.iter().cloned().collect();
        value["lasts"] = self.lasts().into();
        value["collecting"] = self.collecting.is_some().into();
        value["streams"] = self.streams.len().into();
        value["recording"] = (self.recorded() && !self.lasts() && !recordings.deleted(self.id)).into();
        value
    }

    pub(crate) fn json(&self) -> Value {
        json!({
            "uuid": self.uuid(),
            "id": self.uuid(),
            "direction": if self.placed { "outbound" } else { "inbound" },
            "event_type": self.event,
            "event_time": clock::text(self.at),
            "event_payload": self.payload,
            "from": self.from,
            "to": self.to,
            "call_started": clock::text(self.started),
            "call_answered": self.answered.map(clock::text),
            "call_completed": self.completed.map(clock::text),
            "machine_detected": self.machine(),
            "tag": self.tag,
        })
    }
}

/// Whether a call that was placed hears something before it is answered.
pub(crate) fn plays_early(call: &Live) -> bool {
    call.to.ends_with(EARLY)
}

/// The course of a call that was placed, with times.
pub(crate) fn fate(call: &Live, timeout: Millis) -> (Millis, Step) {
    let ends = |ending: &str| call.to.ends_with(ending);
    if call.partner.is_some() || ends(SILENT) || timeout < ANSWERED {
        (timeout, Step::Ended("cancelled"))
    } else if ends(BUSY) {
        (REFUSED, Step::Ended("busy"))
    } else if ends(REFUSES) {
        (REFUSED, Step::Ended("rejected"))
    } else {
        (ANSWERED, Step::Answered)
    }
}

/// Posts what happened last: to the address of the call, else to that of the account.
pub(crate) fn report(world: &mut World, id: u128) {
    let Some(call) = world.calls.iter().find(|call| call.id == id) else { return };
    let body = call.json();
    let url = call.callback_url.clone().or_else(|| world.call_webhooks.address("on-call"));
    if let Some(url) = url {
        world.call_back("call", &url, body, 1);
    }
}

/// Something within a call, such as a sound file that has begun.
pub(crate) fn note(world: &mut World, id: u128, kind: &str, details: Value) {
    change(world, id, "on_call_event", |call| call.payload = json!({ "type": kind, "payload": details }));
}

fn change(world: &mut World, id: u128, event: &'static str, change: impl FnOnce(&mut Live)) {
    let now = world.now;
    let Some(call) = world.calls.iter_mut().find(|call| call.id == id) else { return };
    call.event = event;
    call.at = now;
    call.payload = Value::Null;
    change(call);
    call.mark();
    report(world, id);
}

pub(crate) fn happen(world: &mut World, id: u128, step: &Step) {
    let now = world.now;
    let Some(call) = world.calls.iter_mut().find(|call| call.id == id && call.lasts()) else { return };
    let (partner, placed) = (call.partner, call.placed);
    match step {
        Step::Ringing if call.event == "call_setup" => change(world, id, "ringing", |_| {}),
        Step::EarlyMedia if call.answered.is_none() => change(world, id, "early_media", |_| {}),
        Step::Answered if call.answered.is_none() => {
            change(world, id, "answered", |call| call.answered = Some(now));
            if placed {
                world.after(TALK, Event::Call(id, Step::Ended("completed")));
            }
            if let Some(partner) = partner {
                happen(world, partner, step);
            }
        }
        // A time to answer that is over does not end a call that was answered.
        Step::Ended("cancelled") if call.answered.is_some() => {}
        Step::Ended(how) => {
            change(world, id, how, |call| {
                call.completed = Some(now);
                call.streams.clear();
                call.playing = None;
                call.collecting = None;
            });
            record(world, id);
            if let Some(partner) = partner {
                happen(world, partner, step);
            }
        }
        Step::Played(playback) if call.playing.as_ref() == Some(playback) => {
            call.playing = None;
            note(world, id, "audio", json!({ "status": "completed", "playback_id": playback }));
        }
        Step::Pressed(ticket, digits) if call.collecting.is_some_and(|wanted| wanted.ticket == *ticket) => {
            call.collecting = None;
            let pressed = !call.to.ends_with(NO_KEYS);
            let (status, digits) = if pressed { ("completed", digits.as_str()) } else { ("failed", "") };
            note(world, id, "collect", json!({ "status": status, "digits": digits }));
        }
        _ => {}
    }
}

/// A call has ended: it is paid, has its record, and the account's address hears of it.
fn record(world: &mut World, id: u128) {
    let World { calls, random, .. } = world;
    let Some(live) = calls.iter().find(|call| call.id == id) else { return };
    let duration = live.answered.map_or(0, |answered| (live.at - answered) / SECOND);
    let other = Phone::read(&live.to);
    let place = other.as_ref().and_then(Phone::place);
    let per_minute = if live.placed { other.as_ref().map_or(Money::ZERO, Phone::minute_price) } else { INBOUND };
    let destination = match place {
        _ if !live.placed => "call control".to_owned(),
        Some(place) => place.name.to_owned(),
        None => "International".to_owned(),
    };
    let disposition = match live.event {
        "completed" => "answered",
        "busy" => "busy",
        "rejected" => "failed",
        _ => "noanswer",
    };
    let recorded = live.recorded();
    let call = Call {
        id,
        at: live.started,
        placed: live.placed,
        from: live.from.clone(),
        to: live.to.clone(),
        disposition,
        duration,
        destination,
        per_minute,
        charge: per_minute.per_minute(duration),
        forward_fee: Money::ZERO,
        trunk: None,
        machine: live.machine(),
        recorded,
        script: (recorded && live.transcription).then(|| Script::choose(random, "US")),
    };
    let (charge, body, payer, outbound) = (call.charge, posted(&call), live.payer, live.placed);
    world.history.push(call);
    world.payer = payer;
    world.owe(ledger::OUTBOUND_CALL, if outbound { "Outbound call" } else { "Inbound call" }, charge);
    if let Some(url) = world.call_webhooks.address("post-call") {
        world.call_back("post_call", &url, body, 1);
    }
}

fn posted(call: &Call) -> Value {
    json!({
        "uuid": call.uuid(),
        "direction": if call.placed { "outbound" } else { "inbound" },
        "date": clock::text(call.at),
        "from": call.from,
        "to": call.to,
        "destination": call.destination,
        "disposition": call.disposition,
        "duration": call.duration,
        "per_minute": call.per_minute.to_string(),
        "charge": call.charge.to_string(),
    })
}
