//! Calls that are controlled, their recordings, files that are transcribed, and tokens.

mod common;

use std::time::Duration;

use common::{Receiver, client, raw_with, settle, start};
use serde_json::Value;
use wavix::{
    AnswerCall, CallEventType, CallStreamChannel, CallStreamType, CallWebhookType, Client, CollectDigits, CreateCall,
    CreateCallWebhook, CreateWebrtcToken, DeleteCallWebhook, ErrorKind, Generation, GetCdr, ListRecordings, Patch,
    PlayAudio, StartCallStream, TranscribeFile, TranscriptionStatus, Upload,
};
use wavix_simulator::Simulator;

const OWN: &str = "13137890021";

fn begin() -> (Simulator, Client) {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    (simulator, client)
}

fn pass(simulator: &Simulator, seconds: u64) {
    simulator.advance(Duration::from_secs(seconds));
}

/// What the receiver heard, in words.
fn heard(receiver: &Receiver) -> Vec<String> {
    let word = |event: &Value| {
        let status = event["event_payload"]["payload"]["status"].as_str();
        status.or_else(|| event["event_type"].as_str()).or_else(|| event["disposition"].as_str()).unwrap().to_owned()
    };
    receiver.taken().iter().map(word).collect()
}

#[tokio::test]
async fn a_call_is_placed_and_ends_in_a_record() {
    let (simulator, client) = begin();
    let receiver = Receiver::start().await;
    let account = Receiver::start().await;
    let webhook = CreateCallWebhook::new(account.url.as_str(), CallWebhookType::PostCall);
    client.call_webhooks().create(webhook).await.unwrap();
    let calls = client.calls();
    let wanted = CreateCall::new(OWN, "+447537151866", receiver.url.as_str()).recording(true).tag("spring");
    let call = calls.create(wanted).await.unwrap();
    assert_eq!(call.event_type, Some(CallEventType::CallSetup));
    let id = call.id.as_str();
    let early = calls.play(id, PlayAudio::new("https://example.com/a.wav")).await.unwrap_err();
    assert!(early.details().errors.contains_key("id"), "{early}");
    pass(&simulator, 9);
    assert_eq!(calls.list().await.unwrap().len(), 1);
    calls.play(id, PlayAudio::new("https://example.com/a.wav")).await.unwrap();
    pass(&simulator, 6);
    calls.collect(id, CollectDigits::new().max_digits(3)).await.unwrap();
    pass(&simulator, 6);
    let payload = calls.get(id).await.unwrap().event_payload.unwrap().payload.unwrap();
    assert_eq!(payload.digits.as_deref(), Some("123"));
    let stream = || StartCallStream::new("wss://example.com/", CallStreamType::Twoway, CallStreamChannel::Inbound);
    let started = calls.start_stream(id, stream()).await.unwrap();
    assert_eq!(calls.start_stream(id, stream()).await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    calls.stop_stream(id, started.stream_id.unwrap()).await.unwrap();
    calls.end(id).await.unwrap();
    assert!(calls.list().await.unwrap().is_empty());
    assert_eq!(calls.get(id).await.unwrap().event_type, Some(CallEventType::Completed));
    assert_eq!(calls.end(id).await.unwrap_err().kind(), ErrorKind::NotFound);
    settle(&simulator).await;
    let mut all = heard(&receiver);
    all.sort();
    let mut expected =
        ["call_setup", "ringing", "answered", "started", "completed", "started", "completed", "completed"];
    expected.sort_unstable();
    assert_eq!(all, expected);
    assert_eq!(heard(&account), ["answered"]);

    let record = client.cdrs().get(id, GetCdr::new()).await.unwrap();
    assert!(record.duration.unwrap() >= 12 && record.recording_url.is_some());
    let page = client.recordings().list(ListRecordings::new().call_uuid(id)).await.unwrap();
    assert_eq!((page.items.len(), page.items[0].call_uuid.as_deref()), (1, Some(id)));
}

#[tokio::test]
async fn a_call_to_an_own_number_waits_to_be_answered() {
    let (simulator, client) = begin();
    let calls = client.calls();
    let call = calls.create(CreateCall::new("447537151866", OWN, "http://127.0.0.1:9/")).await.unwrap();
    pass(&simulator, 9);
    let inbound = calls.list().await.unwrap().into_iter().find(|other| other.id != call.id).unwrap();
    assert_eq!(inbound.event_type, Some(CallEventType::Ringing));
    calls.answer(inbound.id.as_str(), AnswerCall::new().call_transcription(true)).await.unwrap();
    assert_eq!(calls.get(call.id.as_str()).await.unwrap().event_type, Some(CallEventType::Answered));
    pass(&simulator, 20);
    calls.end(inbound.id.as_str()).await.unwrap();
    assert_eq!(calls.get(call.id.as_str()).await.unwrap().event_type, Some(CallEventType::Completed));
    assert!(!client.cdrs().transcription(inbound.id).await.unwrap().turns.is_empty());
}

#[tokio::test]
async fn calls_end_in_every_way() {
    let (simulator, client) = begin();
    let ends = [
        ("447537990021", CallEventType::Busy),
        ("447537990022", CallEventType::Rejected),
        ("447537990023", CallEventType::Cancelled),
        ("447537990024", CallEventType::Completed),
    ];
    for (to, end) in ends {
        let wanted = CreateCall::new(OWN, to, "http://127.0.0.1:9/").timeout(20).voicemail_detection(true);
        let call = client.calls().create(wanted).await.unwrap();
        pass(&simulator, 70);
        let call = client.calls().get(call.id).await.unwrap();
        assert_eq!((call.machine_detected, call.event_type), (Some(to.ends_with('4')), Some(end)));
    }
}

#[tokio::test]
async fn recordings_are_found_downloaded_and_deleted() {
    let (simulator, client) = begin();
    let recordings = client.recordings();
    let page = recordings.list(ListRecordings::new().per_page(3)).await.unwrap();
    assert!(page.items.len() == 3 && page.pagination.unwrap().total.unwrap() > 1000);
    let recording = recordings.get(page.items[0].id).await.unwrap();
    let call = recording.call_uuid.clone().unwrap();
    let file = recordings.download(call.as_str()).await.unwrap().bytes(1 << 20).await.unwrap();
    assert!(file.starts_with(b"RIFF") && file.len() > 44 + 8000);
    assert_eq!(raw_with(&simulator, "GET", "/files/recording.wav?signature=x", None, None).await.0, 403);
    recordings.delete(recording.id).await.unwrap();
    assert_eq!(recordings.delete(recording.id).await.unwrap_err().details().status, Some(400));
    assert_eq!(recordings.download(call).await.unwrap_err().details().status, Some(400));
    assert_eq!(recordings.get(recording.id).await.unwrap_err().kind(), ErrorKind::NotFound);
    let unknown = recordings.list(ListRecordings::new().sip_trunks(vec!["1".to_owned()])).await.unwrap();
    assert_eq!((unknown.items.len(), unknown.invalid.unwrap().sip_trunks), (0, vec!["1".to_owned()]));
}

#[tokio::test]
async fn files_are_transcribed() {
    let (simulator, client) = begin();
    let receiver = Receiver::start().await;
    let analytics = client.speech_analytics();
    for (name, end) in [("talk.mp3", TranscriptionStatus::Completed), ("failed.wav", TranscriptionStatus::Failed)] {
        let sound = vec![0xff_u8; 48_000];
        let wanted = TranscribeFile::new(Upload::from_bytes(name, sound.clone()), receiver.url.as_str());
        let ticket = analytics.create(wanted.insights(true)).await.unwrap();
        let id = ticket.request_id.as_str();
        let pending = analytics.get(id).await.unwrap();
        assert!(pending.status.is_none() && pending.message.is_some());
        pass(&simulator, 61);
        let transcription = analytics.wait(id, Duration::from_secs(1)).await.unwrap();
        assert_eq!((transcription.status, transcription.duration), (Some(end.clone()), Some(3)));
        assert_eq!(analytics.download(id).await.unwrap().bytes(1 << 20).await.unwrap(), sound);
        settle(&simulator).await;
        let event = receiver.taken().pop().unwrap();
        assert_eq!((event["request_id"].as_str(), event["status"].as_str()), (Some(id), Some(end.as_str())));
    }
}

#[tokio::test]
async fn tokens_live_as_long_as_they_say() {
    let (simulator, client) = begin();
    let tokens = client.webrtc_tokens();
    let short = tokens.create(CreateWebrtcToken::new("36465", 60)).await.unwrap();
    let long = tokens.create(CreateWebrtcToken::new("36465", Patch::Clear)).await.unwrap();
    assert!(long.token.reveal().starts_with("eyJ") && long.ttl.is_none());
    pass(&simulator, 61);
    assert_eq!(tokens.get(short.uuid).await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(tokens.list().await.unwrap().items.len(), 1);
    tokens.delete(long.uuid).await.unwrap();
    let error = tokens.create(CreateWebrtcToken::new("none", 60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let delete = DeleteCallWebhook::new(CallWebhookType::OnCall);
    assert_eq!(client.call_webhooks().delete(delete).await.unwrap_err().details().status, Some(422));
}
