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

/// The receiver's events, in words.
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
    let stranger = calls.create(CreateCall::new("447537151866", OWN, "http://127.0.0.1:9/")).await.unwrap_err();
    assert!(stranger.details().errors["from"].contains("verified number"), "{stranger}");
    let call = calls.create(CreateCall::new("18778230012", OWN, "http://127.0.0.1:9/")).await.unwrap();
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
    let word = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!((&file[..4], &file[8..16], &file[36..40]), (&b"RIFF"[..], &b"WAVEfmt "[..], &b"data"[..]));
    assert_eq!((word(4), word(40)), (file.len() - 8, file.len() - 44));
    let (rate, seconds) = (word(24), recording.duration.unwrap().min(10));
    assert_eq!((word(40) / rate) as i64, seconds);
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

/// Others ring, answer, press keys and hang up when a test says so.
#[tokio::test]
async fn the_other_side_acts() {
    let (simulator, client) = begin();
    let receiver = Receiver::start().await;
    let webhook = CreateCallWebhook::new(receiver.url.as_str(), CallWebhookType::OnCall);
    client.call_webhooks().create(webhook).await.unwrap();
    let post = |path: String, body: Value| {
        let simulator = &simulator;
        async move { common::raw(simulator, "POST", &path, Some(body)).await }
    };
    let caller = serde_json::json!({ "from": "+1 515 598 2927", "to": OWN });
    let (status, call) = post("/simulator/calls".into(), caller).await;
    assert_eq!((status, &call["direction"], &call["from"]), (200, &"inbound".into(), &"15155982927".into()));
    let id = call["id"].as_str().unwrap().to_owned();
    pass(&simulator, 2);
    client.calls().answer(id.as_str(), AnswerCall::new()).await.unwrap();
    let act = |action: &str, body: Value| post(format!("/simulator/calls/{id}/{action}"), body);
    assert_eq!(act("digits", serde_json::json!({ "digits": "1" })).await.0, 422, "nobody asked for keys");
    client.calls().collect(id.as_str(), CollectDigits::new().max_digits(6).termination_character("#")).await.unwrap();
    assert_eq!(act("digits", serde_json::json!({ "digits": "4*2#9" })).await.0, 200);
    let payload = client.calls().get(id.as_str()).await.unwrap().event_payload.unwrap().payload.unwrap();
    assert_eq!(payload.digits.as_deref(), Some("4*2"));
    pass(&simulator, 10);
    assert_eq!(act("hang-up", Value::Null).await.0, 200);
    assert_eq!(act("hang-up", Value::Null).await.0, 404);
    settle(&simulator).await;
    let expected = ["call_setup", "ringing", "answered", "started", "completed", "completed"];
    assert_eq!(heard(&receiver), expected);
    assert!(client.cdrs().get(id.as_str(), GetCdr::new()).await.unwrap().duration.unwrap() >= 10);

    for (action, end) in
        [("answer", CallEventType::Answered), ("busy", CallEventType::Busy), ("hang-up", CallEventType::Rejected)]
    {
        let call = client.calls().create(CreateCall::new(OWN, "447537151866", "http://127.0.0.1:9/")).await.unwrap();
        assert_eq!(post(format!("/simulator/calls/{}/{action}", call.id), Value::Null).await.0, 200);
        assert_eq!(client.calls().get(call.id).await.unwrap().event_type, Some(end), "{action}");
    }
    let early = client.calls().create(CreateCall::new(OWN, "447537990026", "http://127.0.0.1:9/")).await.unwrap();
    pass(&simulator, 3);
    assert_eq!(client.calls().get(early.id).await.unwrap().event_type, Some(CallEventType::EarlyMedia));
    let own = serde_json::json!({ "from": "15155982927", "to": "12025550100" });
    assert_eq!(post("/simulator/calls".into(), own).await.0, 404);
}

#[tokio::test]
async fn calls_need_money() {
    let config = wavix_simulator::Config { balance: "0.01".parse().unwrap(), ..wavix_simulator::Config::default() };
    let simulator = common::start_with(config);
    let client = client(&simulator, Generation::Current);
    let call = |to: &str| client.calls().create(CreateCall::new(OWN, to, "http://127.0.0.1:9/"));
    let error = call("447537151866").await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(400), "Insufficient funds"));
    call("13135550100").await.unwrap();
    pass(&simulator, 120);
    let balance = client.profile().config().await.unwrap().balance.unwrap();
    assert_eq!(balance.to_string().parse::<f64>().unwrap(), 0.0041, "a minute of the cheaper call");
}
