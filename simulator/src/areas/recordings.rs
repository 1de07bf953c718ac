//! Recordings of calls.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};

use crate::answer::{self, Answer, Outcome, done, one};
use crate::arguments::Arguments;
use crate::clock::{self, Millis, SECOND};
use crate::gate::Caller;
use crate::history::Call;
use crate::refusal::Refusal;
use crate::streams::Sound;
use crate::wav;
use crate::world::World;

/// How long the address of a file holds.
const VALID: Millis = 3600 * SECOND;

/// Identifiers of recordings, and what became of them.
#[derive(Debug, Default)]
pub(crate) struct Recordings {
    ids: HashMap<u128, i64>,
    /// Call of each recording, oldest first.
    calls: BTreeMap<i64, Call>,
    deleted: HashMap<i64, Millis>,
    /// Addresses of files: the call, and until when they hold.
    links: HashMap<String, (u128, Millis)>,
    /// Sound that streams played into calls.
    played: HashMap<u128, Sound>,
}

impl Recordings {
    /// Where what is played into a call is kept.
    pub(crate) fn played(&mut self, call: u128) -> Sound {
        Arc::clone(self.played.entry(call).or_default())
    }

    fn check(&self, id: i64) -> Result<(), Refusal> {
        let Some(at) = self.deleted.get(&id) else { return Ok(()) };
        let mut refusal = Refusal::new(400, "The recording was deleted");
        refusal.body["error"] = true.into();
        refusal.body["deleted_at"] = clock::text_seconds(*at).into();
        Err(refusal)
    }

    pub(crate) fn has(&self, call: &Call) -> bool {
        call.recorded && !self.deleted(call.id)
    }

    /// Whether the recording of a call was deleted.
    pub(crate) fn deleted(&self, call: u128) -> bool {
        self.ids.get(&call).is_some_and(|id| self.deleted.contains_key(id))
    }
}

/// Gives the recordings that came up since the last time their identifiers.
fn known(world: &mut World) -> &mut Recordings {
    let World { history, recordings, .. } = world;
    let calls: Vec<&Call> = history
        .between(Millis::MIN / 2, Millis::MAX / 2)
        .filter(|call| call.recorded && !recordings.ids.contains_key(&call.id))
        .collect();
    for call in calls.into_iter().rev() {
        let id = recordings.calls.last_key_value().map_or(1, |(id, _)| id + 1);
        recordings.ids.insert(call.id, id);
        recordings.calls.insert(id, call.clone());
    }
    recordings
}

fn json(id: i64, call: &Call, caller: &Caller) -> Value {
    json!({
        "id": id,
        "created_at": clock::text_seconds(call.at + call.duration * SECOND),
        "duration": call.duration,
        "from": call.from,
        "to": call.to,
        "call_uuid": call.uuid(),
        "url": format!("{}/v1/recordings/{}", caller.origin, call.uuid()),
    })
}

pub(crate) fn list(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let digits = |name: &str| arguments.text(name).map(|text| text.trim_start_matches('+').to_owned());
    let (from, to) = (digits("from"), digits("to"));
    let since = arguments.since("from_date").unwrap_or(Millis::MIN);
    let until = arguments.until("to_date").unwrap_or(Millis::MAX);
    let trunks = arguments.texts("sip_trunks");
    let logins: Vec<Value> = world.trunks.iter().map(|trunk| trunk["name"].clone()).collect();
    let unknown: Vec<&String> = trunks.iter().filter(|trunk| !logins.iter().any(|login| *login == ***trunk)).collect();
    let recordings = known(world);
    let fits = |id: i64, call: &Call| {
        (since..until).contains(&call.at)
            && !recordings.deleted.contains_key(&id)
            && from.as_deref().is_none_or(|part| call.from.contains(part))
            && to.as_deref().is_none_or(|part| call.to.contains(part))
            && arguments.text("call_uuid").is_none_or(|uuid| call.uuid() == uuid)
            && (trunks.is_empty() || call.trunk.is_some_and(|login| trunks.iter().any(|trunk| trunk == login)))
    };
    let fitting: Vec<_> = recordings.calls.iter().rev().filter(|(id, call)| fits(**id, call)).collect();
    let (range, pagination) = answer::page(fitting.len(), &arguments);
    let items: Vec<Value> = fitting[range].iter().map(|(id, call)| json(**id, call, caller)).collect();
    let invalid = json!({ "dids": [], "sip_trunks": unknown });
    one(json!({ "recordings": items, "invalid": invalid, "pagination": pagination }))
}

pub(crate) fn get(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let id = arguments.integer("id").unwrap_or_default();
    let recordings = known(world);
    let call = recordings.calls.get(&id).filter(|_| recordings.check(id).is_ok()).ok_or_else(Refusal::not_found)?;
    one(json(id, call, caller))
}

pub(crate) fn delete(world: &mut World, _: &Caller, arguments: Arguments) -> Outcome {
    let now = world.now;
    let id = arguments.integer("id").unwrap_or_default();
    let recordings = known(world);
    if !recordings.calls.contains_key(&id) {
        return Err(Refusal::not_found());
    }
    recordings.check(id)?;
    recordings.deleted.insert(id, now);
    done()
}

/// Answers with the address of the file.
pub(crate) fn download(world: &mut World, caller: &Caller, arguments: Arguments) -> Outcome {
    let signature = format!("{:032x}", world.random.u128(..));
    let until = world.now + VALID;
    let wanted = arguments.text("call_id").unwrap_or_default();
    let call = world.history.find(wanted).filter(|call| call.recorded).map(|call| call.id);
    let call = call.ok_or_else(Refusal::not_found)?;
    let recordings = known(world);
    recordings.check(recordings.ids[&call])?;
    recordings.links.insert(signature.clone(), (call, until));
    Ok(Answer::Elsewhere(format!("{}/files/recording.wav?signature={signature}", caller.origin)))
}

/// The file at such an address; it needs no key.
pub(crate) fn file(world: &mut World, path: &str, query: &str) -> Outcome {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let signature = pairs.find(|(name, _)| name == "signature").map(|(_, value)| value.into_owned());
    let now = world.now;
    let links = &world.recordings.links;
    let link = signature.and_then(|signature| links.get(&signature)).filter(|(_, until)| now < *until);
    let (call, _) = link.filter(|_| path == "recording.wav").ok_or_else(|| Refusal::new(403, "Access denied"))?;
    let bytes = sound(world, &crate::world::uuid(*call)).ok_or_else(Refusal::not_found)?;
    Ok(Answer::File { media_type: "audio/wav", name: "recording.wav", bytes })
}

/// The sound of a call's recording, if there is one.
pub(crate) fn sound(world: &mut World, call: &str) -> Option<Vec<u8>> {
    let World { history, recordings, .. } = world;
    let call = history.find(call).filter(|call| recordings.has(call))?;
    Some(match recordings.played.get(&call.id) {
        Some(sound) => wav::file(&sound.lock().unwrap_or_else(PoisonError::into_inner)),
        None => wav::tone(call.duration),
    })
}
