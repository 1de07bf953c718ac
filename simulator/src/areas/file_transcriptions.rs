//! Transcriptions of files.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::answer::{Answer, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::money::Money;
use crate::outbox;
use crate::refusal::Refusal;
use crate::speech::Script;
use crate::wav;
use crate::world::{Event, World};

const PRICE: Money = Money::micros(18_000);
/// How long a transcription takes.
const WORK: Millis = 60 * SECOND;
/// How often the address of a transcription is tried.
const TRIES: u32 = 3;
/// The most that a file may hold.
const MOST: u64 = 25 << 20;
/// Bytes in a second of sound, where the file does not tell.
const RATE: i64 = 16_000;
/// In the name of a file, has its transcription fail.
const FAILS: &str = "failed";

#[derive(Debug)]
struct Transcribed {
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
    duration: i64,
    script: Script,
    callback_url: String,
    insights: bool,
    /// When the transcription was made, where it was.
    at: Option<Millis>,
}

/// Files by the identifiers of their transcriptions.
#[derive(Debug, Default)]
pub(crate) struct Files(HashMap<String, Transcribed>);

fn address(arguments: &Arguments) -> Result<String, Refusal> {
    let url = arguments.text("callback_url").filter(|url| outbox::is_address(url));
    url.map(str::to_owned).ok_or_else(|| Refusal::invalid("callback_url must be a valid URL address"))
}

pub(crate) fn create(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let refused = |problem: &str| Refusal::new(400, format!("Request validation errors: {problem}"));
    let file = arguments.object("file");
    let name = file.text("name").unwrap_or_default().to_owned();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let media_type = match ending.as_str() {
        "wav" => "audio/wav",
        "mp3" => "audio/mpeg",
        "mp4" => "audio/mp4",
        _ => return Err(refused("file: allowed formats are WAV, MP3 and MP4")),
    };
    match file.get("size").and_then(Value::as_u64).unwrap_or_default() {
        0 => return Err(refused("file: the file is empty")),
        size if size > MOST => return Err(refused("file: the file is larger than 25 MB")),
        _ => {}
    }
    let callback_url = address(&arguments)?;
    let bytes: Vec<u8> =
        file.text("contents").unwrap_or_default().chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let guess = i64::try_from(bytes.len()).unwrap_or_default() / RATE;
    let duration = wav::length(&bytes).unwrap_or(guess).max(1);
    world.charge(PRICE.per_minute(duration))?;
    let id = world.uuid();
    let script = Script::choose(&mut world.random, "US");
    let insights = arguments.flag("insights");
    let answer = json!({ "file": name, "request_id": id, "success": true });
    let transcribed = Transcribed { name, media_type, bytes, duration, script, callback_url, insights, at: None };
    world.files.0.insert(id.clone(), transcribed);
    world.after(WORK, Event::FileTranscribed(id));
    one(answer)
}

pub(crate) fn get(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("request_id").unwrap_or_default();
    let file = world.files.0.get(id).ok_or_else(Refusal::not_found)?;
    let Some(at) = file.at else {
        return one(json!({ "success": true, "message": "The transcription is still pending" }));
    };
    let failed = file.name.contains(FAILS);
    let turns = if failed { Vec::new() } else { file.script.turns() };
    let slot = file.duration * 1000 / i64::try_from(turns.len()).unwrap_or(1).max(1);
    let mut transcript = Map::from_iter([("channel_1".to_owned(), json!("")), ("channel_2".to_owned(), json!(""))]);
    let mut rendered = Vec::new();
    for (index, turn) in (0_i64..).zip(&turns) {
        let speaker = if turn.agent { "channel_1" } else { "channel_2" };
        transcript[speaker] = [transcript[speaker].as_str().unwrap_or_default(), &turn.text].join(" ").trim().into();
        let sentiment = if turn.text.contains('?') { "neutral" } else { "positive" };
        let (start, end) = (index * slot, (index + 1) * slot - slot / 10);
        rendered.push(json!({ "speaker": speaker, "s": start, "e": end, "text": turn.text, "sentiment": sentiment }));
    }
    let conversation = file.script.conversation();
    let insight = |text: &str| (file.insights && !failed).then(|| text.to_owned());
    one(json!({
        "transcript": (!failed).then_some(transcript),
        "turns": rendered,
        "request_id": id,
        "language": file.script.language(),
        "duration": file.duration,
        "charge": PRICE.per_minute(file.duration).to_string(),
        "status": if failed { "failed" } else { "completed" },
        "transcription_date": clock::text(at),
        "transcription_score": insight(conversation.score),
        "transcription_summary": insight(conversation.summary),
        "original_file": format!("{}/v1/speech-analytics/{id}/file", caller.origin),
    }))
}

pub(crate) fn retranscribe(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("request_id").unwrap_or_default().to_owned();
    let duration = world.files.0.get(&id).ok_or_else(Refusal::not_found)?.duration;
    let callback_url = address(&arguments)?;
    world.charge(PRICE.per_minute(duration))?;
    if let Some(file) = world.files.0.get_mut(&id) {
        file.callback_url = callback_url;
        file.insights = arguments.flag("insights");
        file.at = None;
    }
    world.after(WORK, Event::FileTranscribed(id));
    done()
}

pub(crate) fn download(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.text("request_id").unwrap_or_default();
    let file = world.files.0.get(id).ok_or_else(Refusal::not_found)?;
    let name = match file.media_type {
        "audio/wav" => "file.wav",
        "audio/mpeg" => "file.mp3",
        _ => "file.mp4",
    };
    Ok(Answer::File { media_type: file.media_type, name, bytes: file.bytes.clone() })
}

/// The transcription of a file is there, or has failed.
pub(crate) fn happen(world: &mut World, id: &str) {
    let now = world.now;
    let Some(file) = world.files.0.get_mut(id) else { return };
    file.at = Some(now);
    let failed = file.name.contains(FAILS);
    let url = file.callback_url.clone();
    let (status, error) = if failed { ("failed", Some("The file has no speech")) } else { ("completed", None) };
    world.call_back("file_transcription", &url, json!({ "request_id": id, "status": status, "error": error }), TRIES);
}
