//! Transcriptions of calls: read, searched, made anew.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::cdrs::{self, Filter};
use crate::answer::{self, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::history::Call;
use crate::money::Money;
use crate::outbox;
use crate::refusal::Refusal;
use crate::speech::{Redone, Script, Transcriptions};
use crate::world::{Event, World, uuid};

const PRICE: Money = Money::micros(18_000);
/// How long a transcription takes.
const WORK: Millis = 60 * SECOND;
/// How often the address of a job is tried.
const TRIES: u32 = 3;
/// In the address of a job, has its transcription fail.
const FAILS: &str = "failed";

/// A transcription that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    call: u128,
    language: Option<String>,
    script: Script,
    webhook: Option<String>,
    fails: bool,
}

/// Identifier of the transcription of a call.
pub(crate) fn uuid_of(call: &Call) -> String {
    uuid(call.id.rotate_left(64) ^ 0x5bd1_e995)
}

fn script(call: &Call, transcriptions: &Transcriptions) -> Option<Script> {
    transcriptions.get(&call.id).map(|redone| redone.script).or(call.script)
}

fn language(call: &Call, transcriptions: &Transcriptions) -> Option<String> {
    let asked = transcriptions.get(&call.id).and_then(|redone| redone.language.clone());
    asked.or_else(|| script(call, transcriptions).map(|script| script.language().to_owned()))
}

fn has_failed(call: &Call, transcriptions: &Transcriptions) -> bool {
    transcriptions.get(&call.id).is_some_and(|redone| redone.failed)
}

pub(crate) fn transcription(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let World { history, transcriptions, .. } = world;
    let call = arguments.text("call_id").and_then(|id| history.find(id)).ok_or_else(Refusal::not_found)?;
    let script = script(call, transcriptions).ok_or_else(Refusal::not_found)?;
    let (agent, client) = call.sides();
    let failed = has_failed(call, transcriptions);
    let turns = if failed { Vec::new() } else { script.turns() };
    let slot = call.duration * 1000 / i64::try_from(turns.len()).unwrap_or(1).max(1);
    let mut transcript = Map::new();
    let mut rendered = Vec::new();
    for (index, turn) in (0_i64..).zip(&turns) {
        let speaker = if turn.agent { agent } else { client };
        let said = transcript.entry(speaker).or_insert_with(|| "".into());
        *said = [said.as_str().unwrap_or_default(), &turn.text].join(" ").trim().into();
        let sentiment = if turn.text.contains('?') { "neutral" } else { "positive" };
        let (start, end) = (index * slot, (index + 1) * slot - slot / 10);
        rendered.push(json!({ "type": speaker, "s": start, "e": end, "text": turn.text, "sentiment": sentiment }));
    }
    let made = transcriptions.get(&call.id).map_or(call.at + call.duration * SECOND + 3 * WORK, |redone| redone.at);
    one(json!({
        "transcript": transcript,
        "turns": rendered,
        "uuid": uuid_of(call),
        "language": language(call, transcriptions),
        "duration": call.duration,
        "charge": PRICE.per_minute(call.duration).to_string(),
        "status": if failed { "failed" } else { "completed" },
        "transcription_date": clock::text(made),
        "call_date": clock::text(call.at),
        "call_uuid": call.uuid(),
        "call_score": if failed { "" } else { script.conversation().score },
        "call_summary": if failed { "" } else { script.conversation().summary },
    }))
}

/// Words that one side of a conversation, or either, must, may or must not say.
struct Words {
    side: Option<bool>,
    must: Vec<String>,
    any_of: Vec<String>,
    exclude: Vec<String>,
}

impl Words {
    fn read(filter: &Arguments, group: &str, side: Option<bool>) -> Self {
        let group = filter.object(group);
        let lower = |name: &str| group.texts(name).iter().map(|text| text.to_lowercase()).collect();
        Self { side, must: lower("must"), any_of: lower("match"), exclude: lower("exclude") }
    }

    /// `script` is the conversation, if its transcription succeeded.
    fn fit(&self, script: Option<Script>) -> bool {
        let said = script.map(|script| script.said(self.side)).unwrap_or_default();
        let says = |word: &String| said.contains(word.as_str());
        self.must.iter().all(says)
            && (self.any_of.is_empty() || self.any_of.iter().any(says))
            && !self.exclude.iter().any(says)
    }
}

pub(crate) fn search(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let wants = arguments.object("transcription");
    let groups = [("agent", Some(true)), ("client", Some(false)), ("any", None)]
        .map(|(name, side)| Words::read(&wants, name, side));
    let only_transcribed = arguments.get("transcription").is_some();
    let wants_failed = wants.text("status") == Some("failed");
    let wanted_language = wants.text("language");
    let transcriptions = world.transcriptions.clone();
    let mut judged: HashMap<Option<Script>, bool> = HashMap::new();
    let mut fits = |call: &&Call| {
        if !only_transcribed {
            return true;
        }
        let Some(script) = script(call, &transcriptions) else {
            return false;
        };
        let failed = has_failed(call, &transcriptions);
        let said = (!failed).then_some(script);
        failed == wants_failed
            && wanted_language.is_none_or(|wanted| language(call, &transcriptions).as_deref() == Some(wanted))
            && *judged.entry(said).or_insert_with(|| groups.iter().all(|group| group.fit(said)))
    };
    let filter = Filter::new(&arguments);
    let calls: Vec<&Call> = filter.calls(world).filter(|call| fits(call)).collect();
    let (range, pagination) = answer::page(calls.len(), &arguments);
    let item = |call: &&Call| {
        let mut record = call.json();
        record["transcription"] = cdrs::reference(call, &transcriptions, caller);
        record
    };
    let items: Vec<Value> = calls[range].iter().map(item).collect();
    one(json!({ "items": items, "pagination": pagination }))
}

pub(crate) fn retranscribe(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let webhook = arguments.text("webhook_url").map(str::to_owned);
    if webhook.as_deref().is_some_and(|url| !outbox::is_address(url)) {
        return Err(Refusal::invalid("webhook_url must be a valid URL address"));
    }
    let World { history, random, .. } = world;
    let call = arguments.text("call_id").and_then(|id| history.find(id)).ok_or_else(Refusal::not_found)?;
    if !call.recorded {
        return Err(Refusal::not_found());
    }
    let job = Job {
        fails: webhook.as_deref().is_some_and(|url| url.contains(FAILS)),
        call: call.id,
        language: arguments.text("language").map(str::to_owned),
        script: call.script.unwrap_or_else(|| Script::choose(random, "US")),
        webhook,
    };
    let price = PRICE.per_minute(call.duration);
    world.charge(price)?;
    world.after(WORK, Event::Transcribed(job));
    done()
}

pub(crate) fn happen(world: &mut World, job: Job) {
    let redone = Redone { language: job.language, at: world.now, script: job.script, failed: job.fails };
    world.transcriptions.insert(job.call, redone);
    if let Some(url) = job.webhook {
        let status = if job.fails { "failed" } else { "completed" };
        let body = json!({ "uuid": uuid(job.call), "status": status });
        world.call_back("transcription", &url, body, TRIES);
    }
}
