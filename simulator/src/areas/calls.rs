//! Calls that are controlled while they last.

use serde_json::{Value, json};

use super::live::{self, Collecting, Live, Step};
use crate::account;
use crate::answer::{Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{Millis, SECOND};
use crate::gate::Caller;
use crate::outbox;
use crate::phone::Phone;
use crate::refusal::Refusal;
use crate::streams::{self, Wanted};
use crate::world::{Event, World};

/// For how many seconds a call rings, unless told otherwise.
pub(super) const TIMEOUT: i64 = 60;
/// From the request to the ringing.
pub(super) const SETUP: Millis = SECOND;
/// How long played sound lasts, and how long people take to press keys.
const PAUSE: Millis = 5 * SECOND;
const MOST_ONEWAY: usize = 5;

fn active(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let id = arguments.text("call_id").or_else(|| arguments.text("id")).unwrap_or_default();
    world.calls.iter().position(|call| call.uuid() == id && call.lasts()).ok_or_else(Refusal::not_found)
}

fn answered(world: &World, arguments: &Arguments) -> Result<usize, Refusal> {
    let index = active(world, arguments)?;
    if world.calls[index].answered.is_none() {
        return Err(Refusal::of_call("id", "the call was not answered"));
    }
    Ok(index)
}

pub(crate) fn list(world: &mut World, _: &Caller, _: Arguments) -> Outcome {
    one(world.calls.iter().filter(|call| call.lasts()).map(Live::json).collect())
}

pub(crate) fn get(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("id").unwrap_or_default();
    one(world.calls.iter().find(|call| call.uuid() == id).ok_or_else(Refusal::not_found)?.json())
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let phone = |name: &str| {
        let text = arguments.text(name).unwrap_or_default();
        Phone::read(text).ok_or_else(|| Refusal::of_call(name, "must be a phone number in E.164 format"))
    };
    let (from, to) = (phone("from")?, phone("to")?);
    let callback_url = arguments.text("callback_url").filter(|url| outbox::is_address(url));
    let callback_url = callback_url.ok_or_else(|| Refusal::of_call("callback_url", "must be a valid URL address"))?;
    if !account::may_call_from(world, &from.digits) {
        return Err(Refusal::of_call("from", "Caller ID must be a verified number in E.164 format"));
    }
    world.afford(to.minute_price())?;
    let mut call = Live::new(world.random.u128(..), true, from.digits, to.digits, world.now);
    call.callback_url = Some(callback_url.to_owned());
    call.recording = arguments.flag("recording");
    call.detection = arguments.flag("voicemail_detection");
    call.tag = arguments.text("tag").unwrap_or_default().to_owned();
    call.payer = world.payer;
    let timeout = arguments.integer("timeout").unwrap_or(TIMEOUT).saturating_mul(SECOND);
    let own = world.numbers.iter().find(|number| number["number"].as_str() == Some(&call.to));
    let other = own.map(|number| {
        let mut other = Live::new(!call.id, false, call.from.clone(), call.to.clone(), world.now);
        other.callback_url = number["call_status_url"].as_str().map(str::to_owned);
        other.partner = Some(call.id);
        other.payer = call.payer;
        other
    });
    call.partner = other.as_ref().map(|other| other.id);
    let id = call.id;
    let (wait, end) = live::fate(&call, timeout);
    world.after(SETUP, Event::Call(id, Step::Ringing));
    world.after(wait, Event::Call(id, end));
    if live::plays_early(&call) {
        world.after(2 * SETUP, Event::Call(id, Step::EarlyMedia));
    }
    let answer = call.json();
    world.calls.push(call);
    live::report(world, id);
    if let Some(other) = other {
        let id = other.id;
        world.after(SETUP, Event::Call(id, Step::Ringing));
        world.calls.push(other);
        live::report(world, id);
    }
    one(answer)
}

pub(crate) fn update(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = active(world, &arguments)?;
    world.calls[index].tag = arguments.text("tag").unwrap_or_default().to_owned();
    done()
}

pub(crate) fn end(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let call = &world.calls[active(world, &arguments)?];
    let id = call.id;
    let how = match (call.answered, call.placed) {
        (Some(_), _) => "completed",
        (None, true) => "cancelled",
        (None, false) => "rejected",
    };
    live::happen(world, id, &Step::Ended(how));
    done()
}

pub(crate) fn answer(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = active(world, &arguments)?;
    let call = &world.calls[index];
    if call.placed || call.answered.is_some() {
        return Err(Refusal::of_call("id", "the call is not an inbound call that waits for an answer"));
    }
    let streams = ["stream_url", "stream_type", "stream_channel"].iter().any(|name| arguments.get(name).is_some());
    let wanted = streams.then(|| stream(world, index, &arguments)).transpose()?;
    let call = &mut world.calls[index];
    call.recording = arguments.flag("call_recording");
    call.transcription = arguments.flag("call_transcription");
    let id = call.id;
    live::happen(world, id, &Step::Answered);
    if let Some(wanted) = wanted {
        streams::open(world, index, wanted);
    }
    done()
}

/// The stream that a request wants.
fn stream(world: &mut World, index: usize, arguments: &Arguments) -> Result<Wanted, Refusal> {
    let address = arguments.text("stream_url").and_then(|url| url::Url::parse(url).ok());
    let address = address.filter(|url| matches!(url.scheme(), "ws" | "wss") && url.has_host());
    let url = address.ok_or_else(|| Refusal::of_call("stream_url", "must begin with ws:// or wss://"))?;
    for name in ["stream_type", "stream_channel"] {
        arguments.text(name).ok_or_else(|| Refusal::of_call(name, "required"))?;
    }
    let twoway = arguments.text("stream_type") == Some("twoway");
    let same = world.calls[index].streams.iter().filter(|other| other.twoway == twoway).count();
    if same >= if twoway { 1 } else { MOST_ONEWAY } {
        return Err(Refusal::of_call("stream_type", "the call has too many streams of this type"));
    }
    let channel = match arguments.text("stream_channel") {
        _ if twoway => "inbound",
        Some("outbound") => "outbound",
        Some("both") => "both",
        _ => "inbound",
    };
    Ok(Wanted { id: world.uuid(), url, twoway, channel })
}

pub(crate) fn start_stream(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = answered(world, &arguments)?;
    let wanted = stream(world, index, &arguments)?;
    let answer = json!({ "success": true, "stream_id": wanted.id });
    streams::open(world, index, wanted);
    one(answer)
}

pub(crate) fn stop_stream(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = active(world, &arguments)?;
    let wanted = arguments.text("id").unwrap_or_default();
    let streams = &mut world.calls[index].streams;
    let position = streams.iter().position(|stream| stream.id == wanted).ok_or_else(Refusal::not_found)?;
    streams.remove(position);
    done()
}

pub(crate) fn play(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = answered(world, &arguments)?;
    if !arguments.text("audio_file").is_some_and(outbox::is_address) {
        return Err(Refusal::of_call("audio_file", "must be a valid URL address"));
    }
    let playback = world.uuid();
    let call = &mut world.calls[index];
    let id = call.id;
    call.playing = Some(playback.clone());
    live::note(world, id, "audio", json!({ "status": "started", "playback_id": playback }));
    world.after(PAUSE, Event::Call(id, Step::Played(playback)));
    done()
}

pub(crate) fn stop_audio(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let index = active(world, &arguments)?;
    let call = &world.calls[index];
    if let Some(playback) = call.playing.clone() {
        live::happen(world, call.id, &Step::Played(playback));
    }
    done()
}

pub(crate) fn collect(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    const DEFAULT: i64 = 4;
    let index = answered(world, &arguments)?;
    let prompt = arguments.object("prompt");
    if arguments.get("prompt").is_some() && prompt.get("play").is_some() == prompt.get("say").is_some() {
        return Err(Refusal::of_call("prompt", "expected one of play and say"));
    }
    let length = arguments.integer("max_digits").unwrap_or(DEFAULT);
    let digits: String = (1..=length).map(|digit| (digit % 10).to_string()).collect();
    let ticket = world.next_id();
    let call = &mut world.calls[index];
    let id = call.id;
    let end = arguments.text("termination_character").and_then(|text| text.chars().next());
    call.collecting = Some(Collecting { ticket, most: usize::try_from(length).unwrap_or(1), end });
    live::note(world, id, "collect", json!({ "status": "started", "digits": Value::Null }));
    world.after(PAUSE, Event::Call(id, Step::Pressed(ticket, digits)));
    done()
}
