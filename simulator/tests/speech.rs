//! The speech of calls.

mod common;

use std::time::Duration;

use common::{Receiver, both, client, raw, settle, start};
use serde_json::json;
use wavix::{
    CallType, Client, Date, ErrorKind, Generation, Retranscribe, SearchCdrs, TranscriptionFilter,
    TranscriptionLanguage, TranscriptionWords,
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn words(must: &[&str], any: &[&str], exclude: &[&str]) -> TranscriptionWords {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    TranscriptionWords::new().must(texts(must)).r#match(texts(any)).exclude(texts(exclude))
}

async fn found(client: &Client, filter: TranscriptionFilter) -> i64 {
    let search = SearchCdrs::new(CallType::Placed, day("2026-06-01"), day("2026-06-30")).transcription(filter);
    client.cdrs().search(search).await.unwrap().pagination.unwrap().total.unwrap()
}

#[tokio::test]
async fn calls_are_searched_by_what_was_said() {
    let simulator = start();
    for client in both(&simulator) {
        let agents = |name: &str| TranscriptionFilter::new().agent(words(&["hello"], &[name], &[]));
        let larry = found(&client, agents("Larry")).await;
        let richard = found(&client, agents("Richard")).await;
        let hello = found(&client, TranscriptionFilter::new().agent(words(&["Hello"], &[], &[]))).await;
        let others = found(&client, TranscriptionFilter::new().agent(words(&["Hello"], &[], &["Richard"]))).await;
        assert!(larry > 0 && richard > 0);
        assert_eq!(others + richard, hello);
        assert_eq!(found(&client, TranscriptionFilter::new().client(words(&["issue resolved"], &[], &[]))).await, 0);
        assert!(found(&client, TranscriptionFilter::new().any(words(&["issue resolved"], &[], &[]))).await > 0);
    }
    let guide = client(&simulator, Generation::Guide);
    let german = TranscriptionFilter::new().language(TranscriptionLanguage::German);
    assert!(found(&guide, german).await > 0);
}

async fn transcribed(client: &Client) -> String {
    let filter = TranscriptionFilter::new().any(words(&["parcel"], &[], &[]));
    let search = SearchCdrs::new(CallType::Received, day("2026-06-01"), day("2026-06-30")).transcription(filter);
    let page = client.cdrs().search(search).await.unwrap();
    let url = page.items[0].transcription.clone().unwrap().url.unwrap();
    let id = page.items[0].uuid.clone().unwrap();
    assert!(url.contains(&format!("/{id}/transcription?appid=")), "{url}");
    id
}

#[tokio::test]
async fn a_transcription_has_turns_of_both_sides() {
    let simulator = start();
    for client in both(&simulator) {
        let id = transcribed(&client).await;
        let transcription = client.cdrs().transcription(id.as_str()).await.unwrap();
        assert_eq!(transcription.language, Some(TranscriptionLanguage::English));
        assert_eq!(transcription.transcript.len(), 2);
        assert!(transcription.turns.windows(2).all(|pair| pair[0].e <= pair[1].s));
        assert!(transcription.turns.iter().all(|turn| turn.phone_number.is_some()));
        let error = client.cdrs().transcription("none").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[tokio::test]
async fn a_call_is_transcribed_anew_and_the_webhook_hears_of_it() {
    let simulator = start();
    let receiver = Receiver::start().await;
    for client in both(&simulator) {
        let id = transcribed(&client).await;
        let before = client.cdrs().transcription(id.as_str()).await.unwrap().transcription_date;
        let wanted = Retranscribe::new().language(TranscriptionLanguage::French).webhook_url(receiver.url.as_str());
        client.cdrs().retranscribe(id.as_str(), wanted).await.unwrap();
        assert_eq!(client.cdrs().transcription(id.as_str()).await.unwrap().transcription_date, before);
        simulator.advance(Duration::from_secs(61));
        let after = client.cdrs().transcription(id.as_str()).await.unwrap();
        assert_eq!(after.language, Some(TranscriptionLanguage::French));
        assert!(after.transcription_date > before);
        settle(&simulator).await;
        assert_eq!(receiver.taken().last(), Some(&json!({ "uuid": id, "status": "completed" })));
    }
    assert_eq!(receiver.taken().len(), 2);
}

#[tokio::test]
async fn a_webhook_that_fails_is_tried_again() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let id = transcribed(&client).await;
    // The simulator's own address answers 405 to a post there.
    let nowhere = format!("{}/v1/numbers/1?appid={}", simulator.url(), simulator.api_key());
    client.cdrs().retranscribe(id, Retranscribe::new().webhook_url(nowhere)).await.unwrap();
    for attempts in 1..=3 {
        simulator.advance(Duration::from_secs(61));
        for _ in 0..400 {
            if simulator.callbacks()[0].attempts == attempts {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    let callback = &simulator.callbacks()[0];
    assert_eq!((callback.attempts, callback.status, callback.settled), (3, Some(405), true));
    let (_, body) = raw(&simulator, "GET", "/simulator/callbacks?settled=true", None).await;
    assert_eq!(body["callbacks"][0]["kind"], "transcription");
}

/// The guide's example of a search, with all of its words.
#[tokio::test]
async fn the_guides_search_finds_something() {
    let simulator = start();
    let sides = || words(&["Hello", "Bye, Larry"], &["Nope", "Maybe"], &["Richard", "Issue resolved"]);
    let filter = TranscriptionFilter::new()
        .status(wavix::TranscriptionStatus::Completed)
        .language(TranscriptionLanguage::English)
        .agent(words(&["Hello", "Thank you"], &["Nope", "Maybe"], &["Richard", "Issue resolved"]))
        .client(sides())
        .any(sides());
    assert!(found(&client(&simulator, Generation::Guide), filter).await > 0);
}
