//! Which events are news: the platform may post one twice, and posts them in no certain order.

use ring::digest;

use super::kinds::Event;
use crate::api::call_events::OnCallEvent;
use crate::api::messages::MessageStatus;

/// How long what came is remembered, in seconds.
const DAYS: i64 = 3 * 86_400;
/// The status of a 10DLC object may come back.
const HOUR: i64 = 3600;
/// A call can be transcribed again, with the same end. The documented tries are over before that.
const MINUTES: i64 = 600;

/// An identifier that is longer stands in a key as its digest, in bytes.
const LONGEST_ID: usize = 128;
/// Most words of a state, and characters of a word.
const MOST_WORDS: usize = 16;
const LONGEST_WORD: usize = 64;

model! {
    /// The key of an event.
    pub value EventIdentity {
        /// Under which key its state is kept; null where nothing tells one of its kind from another.
        key: Option<String>,
        /// For how many seconds the state is kept.
        keep_seconds: i64,
    }
}

/// The order of events with the same key.
enum Course {
    /// There is one; all that follow are copies.
    Once,
    /// The next differs from the last in this word.
    Change(String),
    /// Each word comes once, and never one of an earlier stage after one of a later.
    Progress(String, &'static [&'static [&'static str]]),
}

/// The stages of a message. A status after the last one is late; `dlr_expired` may still be followed by a real report.
const MESSAGE: &[&[&str]] =
    &[&["accepted"], &["pending"], &["sent"], &["dlr_expired"], &["delivered", "undelivered", "expired", "rejected"]];

/// The stages of a call.
const CALL: &[&[&str]] = &[
    &["call_setup"],
    &["ringing", "early_media"],
    &["answered"],
    &["completed", "busy", "cancelled", "rejected", "failed"],
];

/// Tells under which key the state of an event's subject is kept, and for how long.
///
/// The key is made of what identifies the subject: a message, a call, a brand. Things within a call have a key each.
/// An [`Event::Unknown`] has none.
#[must_use]
pub fn identify(event: &Event) -> EventIdentity {
    let (key, keep_seconds, _) = told(event);
    EventIdentity { key, keep_seconds }
}

/// Decides whether an event is news: gives the state to keep, or `None` where the event is a copy or comes too late.
///
/// `previous` is the state that was kept under the event's key, if there is one. A delivery report or an event of a call is
/// news once for each status, and never where a later stage was seen: `sent` after `delivered` is late. After an end no
/// other end is news, but a real report after `dlr_expired` is. A status that this version does not know is news once.
/// Transcriptions and 10DLC events are news if their status differs from the last. An event without a key is always
/// news.
///
/// ```
/// use wavix::events::{accept, identify, parse};
///
/// # fn main() -> wavix::Result<()> {
/// let sent = parse(br#"{"message_id": "m1", "status": "sent"}"#)?;
/// let delivered = parse(br#"{"message_id": "m1", "status": "delivered"}"#)?;
/// assert_eq!(identify(&sent), identify(&delivered));
/// let state = accept(None, &delivered);
/// assert!(state.is_some());
/// assert_eq!(accept(state.as_deref(), &sent), None);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn accept(previous: Option<&str>, event: &Event) -> Option<String> {
    let (key, _, course) = told(event);
    let previous = previous.filter(|_| key.is_some());
    match course {
        Course::Once => previous.is_none().then(|| "seen".to_owned()),
        Course::Change(word) => (previous != Some(&word)).then_some(word),
        Course::Progress(word, stages) => progress(previous.unwrap_or_default(), &word, stages),
    }
}

/// Whether a message that had one status can have the other later.
pub(crate) fn follows(before: &MessageStatus, after: &MessageStatus) -> bool {
    stage(MESSAGE, before.as_str()).zip(stage(MESSAGE, after.as_str())).is_some_and(|(before, after)| before < after)
}

fn stage(stages: &[&[&str]], word: &str) -> Option<usize> {
    stages.iter().position(|stage| stage.contains(&word))
}

fn progress(previous: &str, word: &str, stages: &[&[&str]]) -> Option<String> {
    let stage = |word: &str| stage(stages, word);
    let mut seen: Vec<_> = previous.split(' ').filter(|word| !word.is_empty()).collect();
    if seen.contains(&word) {
        return None;
    }
    if let (Some(now), Some(latest)) = (stage(word), seen.iter().filter_map(|word| stage(word)).max())
        && (now < latest || latest + 1 == stages.len())
    {
        return None;
    }
    seen.push(word);
    Some(seen[seen.len().saturating_sub(MOST_WORDS)..].join(" "))
}

fn told(event: &Event) -> (Option<String>, i64, Course) {
    let changes = |status: Option<&str>| Course::Change(word(status));
    match event {
        Event::OnCallEvent(event) => call(event),
        Event::PostCallEvent(event) => (Some(key("PostCallEvent", &event.uuid)), DAYS, Course::Once),
        Event::InboundMessage(event) => (Some(key("InboundMessage", &event.message_id)), DAYS, Course::Once),
        Event::DeliveryReport(event) => {
            let status = word(event.status.as_ref().map(|status| status.as_str()));
            (Some(key("DeliveryReport", &event.message_id)), DAYS, Course::Progress(status, MESSAGE))
        }
        Event::CallTranscriptionCompleted(event) => {
            let status = event.status.as_ref().map(|status| status.as_str());
            (Some(key("CallTranscriptionCompleted", &event.uuid)), MINUTES, changes(status))
        }
        Event::AudioFileTranscriptionCompleted(event) => {
            let status = event.status.as_ref().map(|status| status.as_str());
            (Some(key("AudioFileTranscriptionCompleted", &event.request_id)), MINUTES, changes(status))
        }
        Event::BrandStatusChanged(event) => {
            let status = event.status.as_ref().map(|status| status.as_str());
            (Some(key("BrandStatusChanged", &event.brand_id)), HOUR, changes(status))
        }
        Event::CampaignStatusChanged(event) => {
            let status = event.status.as_ref().map(|status| status.as_str());
            (Some(key("CampaignStatusChanged", &event.campaign_id)), HOUR, changes(status))
        }
        Event::NumberStatusChanged(event) => {
            let status = event.status.as_ref().map(|status| status.as_str());
            let id = format!("{}/{}", event.campaign_id.as_deref().unwrap_or_default(), event.number);
            (Some(key("NumberStatusChanged", &id)), HOUR, changes(status))
        }
        Event::Unknown(_) => (None, MINUTES, Course::Once),
    }
}

/// Events within a call can happen more than once; only its time and details tell it from what came before.
fn call(event: &OnCallEvent) -> (Option<String>, i64, Course) {
    let kind = event.event_type.as_ref().map(|kind| kind.as_str());
    if !matches!(kind, Some("on_call_event" | "in_call_event")) {
        return (Some(key("OnCallEvent", &event.id)), DAYS, Course::Progress(word(kind), CALL));
    }
    let Some(time) = event.event_time else { return (None, DAYS, Course::Once) };
    let (mut about, mut details) = (None, None);
    if let Some(payload) = &event.event_payload {
        about = payload.r#type.as_ref().map(|about| about.as_str());
        details = payload.payload.as_ref();
    }
    let status = details.and_then(|details| Some(details.status.as_ref()?.as_str()));
    let playback = details.and_then(|details| details.playback_id.as_deref());
    let digits = details.and_then(|details| details.digits.as_deref());
    let told = [about, status, playback, digits].map(Option::unwrap_or_default).join("/");
    (Some(key("OnCallEvent", &format!("{}/{time}/{told}", event.id))), DAYS, Course::Once)
}

fn key(kind: &str, id: &str) -> String {
    if id.len() <= LONGEST_ID {
        return format!("wavix:{kind}:{id}");
    }
    let digest = digest::digest(&digest::SHA256, id.as_bytes());
    let digest: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("wavix:{kind}:{digest}")
}

/// A status as one word of a state.
fn word(status: Option<&str>) -> String {
    let status = status.filter(|status| !status.is_empty()).unwrap_or("none");
    status.chars().take(LONGEST_WORD).map(|c| if c.is_whitespace() || c.is_control() { '_' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::parse;

    fn event(body: &str) -> Event {
        parse(body.as_bytes()).unwrap()
    }

    #[test]
    fn keys_and_states_stay_small() {
        let long = "i".repeat(100_000);
        let identity = identify(&event(&format!(r#"{{"message_id": "{long}", "status": "sent"}}"#)));
        assert!(identity.key.unwrap().len() < 100);
        let mut state = None;
        for number in 0..100 {
            let status = format!("new status {number} {long}");
            state = accept(state.as_deref(), &event(&format!(r#"{{"message_id": "m", "status": "{status}"}}"#)));
            let state = state.as_deref().unwrap();
            assert!(state.len() < 16 * 65 && state.split(' ').count() == (number + 1).min(16), "{state}");
        }
    }

    #[test]
    fn a_state_of_anyone_is_taken() {
        let sent = event(r#"{"message_id": "m", "status": "sent"}"#);
        for state in ["", " ", "seen", "\u{0}", "🙂 \n"] {
            assert!(accept(Some(state), &sent).is_some_and(|state| state.ends_with("sent")), "{state:?}");
        }
    }
}
