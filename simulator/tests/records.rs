//! Call records, and what was said in calls.

mod common;

use std::time::Duration;

use common::{Receiver, both, client, raw, settle, start};
use futures_util::TryStreamExt as _;
use serde_json::json;
use wavix::{
    CallDisposition, CallType, Cdr, CdrMetricsRequest, Client, CsvCdrs, Date, Decimal, ErrorKind,
    ExportCdrs, Generation, GetCdr, ListCdrs, Retranscribe, SearchCdrs, TranscriptionFilter,
    TranscriptionLanguage, TranscriptionWords,
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn list(from: &str, to: &str) -> ListCdrs {
    ListCdrs::new(CallType::Placed, day(from), day(to))
}

#[tokio::test]
async fn ninety_days_of_calls() {
    let simulator = start();
    for client in both(&simulator) {
        let guide = client.generation() == Generation::Guide;
        let page = client
            .cdrs()
            .list(list("2026-04-01", "2026-06-30").per_page(100))
            .await
            .unwrap();
        let pagination = page.pagination.clone().unwrap();
        assert!(pagination.total.unwrap() > 8_000, "{pagination:?}");
        assert_eq!((page.items.len(), page.stats.is_some()), (100, guide));
        assert!(
            page.items
                .iter()
                .all(|call| call.disposition == Some(CallDisposition::Answered))
        );
        assert!(
            page.items
                .windows(2)
                .all(|pair| pair[0].date >= pair[1].date),
            "newest first"
        );

        let week: Vec<Cdr> = client
            .cdrs()
            .list(list("2026-06-01", "2026-06-07").per_page(100))
            .items()
            .try_collect()
            .await
            .unwrap();
        let lines = client
            .cdrs()
            .export(ExportCdrs::new(
                CallType::Placed,
                day("2026-06-01"),
                day("2026-06-07"),
            ))
            .await
            .unwrap();
        let exported: Vec<Cdr> = lines.try_collect().await.unwrap();
        assert!(week.len() > 500);
        assert_eq!(week, exported);

        let csv = client
            .cdrs()
            .csv(CsvCdrs::new(
                CallType::Placed,
                day("2026-06-01"),
                day("2026-06-07"),
            ))
            .await
            .unwrap();
        let csv = csv.bytes(1 << 24).await.unwrap();
        assert_eq!(
            String::from_utf8_lossy(&csv).lines().count(),
            week.len() + 1
        );

        let past = client
            .cdrs()
            .list(list("2026-06-01", "2026-06-07").page(9_999))
            .await
            .unwrap();
        assert!(past.items.is_empty());
    }
}

#[tokio::test]
async fn filters_and_totals() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let (from, to) = ("2026-06-01", "2026-06-07");
    let count = |wanted: ListCdrs| async {
        client
            .cdrs()
            .list(wanted)
            .await
            .unwrap()
            .pagination
            .unwrap()
            .total
            .unwrap()
    };
    let placed = count(list(from, to).disposition(CallDisposition::All)).await;
    let received =
        ListCdrs::new(CallType::Received, day(from), day(to)).disposition(CallDisposition::All);
    let received = count(received).await;
    let total = client
        .cdrs()
        .metrics(CdrMetricsRequest::new().from(day(from)).to(day(to)))
        .await
        .unwrap();
    assert_eq!(total.count, Some(placed + received));
    let mut parts = 0;
    for disposition in ["answered", "noanswer", "busy", "failed"] {
        parts += count(list(from, to).disposition(disposition)).await;
    }
    assert_eq!(parts, placed);
    let trunks = count(list(from, to).sip_trunk("36465")).await
        + count(list(from, to).sip_trunk("67758")).await;
    assert_eq!(trunks, count(list(from, to)).await);
    let british = client
        .cdrs()
        .list(list(from, to).to_search("447537"))
        .await
        .unwrap();
    assert!(!british.items.is_empty());
    assert!(
        british
            .items
            .iter()
            .all(|call| call.to.as_deref().unwrap_or_default().contains("447537"))
    );

    let one = &british.items[0];
    let id = one.call_id.clone().unwrap();
    let got = client
        .cdrs()
        .get(id.as_str(), GetCdr::new().show_transcription(true))
        .await
        .unwrap();
    assert_eq!((got.charge, got.date), (one.charge, one.date));
    assert!(got.charge > Some(Decimal::default()));
    let error = client
        .cdrs()
        .get("99999999-0000-4000-8000-000000000000", GetCdr::new())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn the_guides_records_have_numbers() {
    let simulator = start();
    let key = simulator.api_key();
    let target =
        format!("/v1/cdr?type=placed&from=2026-06-01&to=2026-06-02&per_page=1&appid={key}");
    let (status, body) = common::raw_with(&simulator, "GET", &target, None, None).await;
    let item = &body["items"][0];
    assert_eq!(status, 200);
    assert!(
        item["from"].is_u64()
            && item["to"].is_u64()
            && item["charge"].is_f64()
            && item["per_minute"].is_f64()
    );
    assert!(body["stats"]["count"].is_u64() && body["stats"]["amount"].is_f64());
    let target = format!("/v1/cdr.csv?type=placed&from=2026-06-01&to=2026-06-02&appid={key}");
    let (status, text) = common::exchange(&simulator, "GET", &target, "", "").await;
    assert_eq!((status, text.starts_with("date,from,to,")), (200, true));
}

fn words(must: &[&str], any: &[&str], exclude: &[&str]) -> TranscriptionWords {
    let texts = |texts: &[&str]| {
        texts
            .iter()
            .map(|text| (*text).to_owned())
            .collect::<Vec<_>>()
    };
    TranscriptionWords::new()
        .must(texts(must))
        .r#match(texts(any))
        .exclude(texts(exclude))
}

async fn found(client: &Client, filter: TranscriptionFilter) -> i64 {
    let search = SearchCdrs::new(CallType::Placed, day("2026-06-01"), day("2026-06-30"))
        .transcription(filter);
    client
        .cdrs()
        .search(search)
        .await
        .unwrap()
        .pagination
        .unwrap()
        .total
        .unwrap()
}

#[tokio::test]
async fn calls_are_searched_by_what_was_said() {
    let simulator = start();
    for client in both(&simulator) {
        let agents = |name: &str| TranscriptionFilter::new().agent(words(&["hello"], &[name], &[]));
        let larry = found(&client, agents("Larry")).await;
        let richard = found(&client, agents("Richard")).await;
        let hello = found(
            &client,
            TranscriptionFilter::new().agent(words(&["Hello"], &[], &[])),
        )
        .await;
        let others = found(
            &client,
            TranscriptionFilter::new().agent(words(&["Hello"], &[], &["Richard"])),
        )
        .await;
        assert!(larry > 0 && richard > 0);
        assert_eq!(others + richard, hello);
        assert_eq!(
            found(
                &client,
                TranscriptionFilter::new().client(words(&["issue resolved"], &[], &[]))
            )
            .await,
            0
        );
        assert!(
            found(
                &client,
                TranscriptionFilter::new().any(words(&["issue resolved"], &[], &[]))
            )
            .await
                > 0
        );
    }
    let guide = client(&simulator, Generation::Guide);
    let german = TranscriptionFilter::new().language(TranscriptionLanguage::German);
    assert!(found(&guide, german).await > 0);
}

async fn transcribed(client: &Client) -> String {
    let filter = TranscriptionFilter::new().any(words(&["parcel"], &[], &[]));
    let search = SearchCdrs::new(CallType::Received, day("2026-06-01"), day("2026-06-30"))
        .transcription(filter);
    let page = client.cdrs().search(search).await.unwrap();
    let url = page.items[0].transcription.clone().unwrap().url.unwrap();
    let id = page.items[0].uuid.clone().unwrap();
    assert!(
        url.contains(&format!("/{id}/transcription?appid=")),
        "{url}"
    );
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
        assert!(
            transcription
                .turns
                .windows(2)
                .all(|pair| pair[0].e <= pair[1].s)
        );
        assert!(
            transcription
                .turns
                .iter()
                .all(|turn| turn.phone_number.is_some())
        );
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
        let before = client
            .cdrs()
            .transcription(id.as_str())
            .await
            .unwrap()
            .transcription_date;
        let wanted = Retranscribe::new()
            .language(TranscriptionLanguage::French)
            .webhook_url(receiver.url.as_str());
        client
            .cdrs()
            .retranscribe(id.as_str(), wanted)
            .await
            .unwrap();
        assert_eq!(
            client
                .cdrs()
                .transcription(id.as_str())
                .await
                .unwrap()
                .transcription_date,
            before
        );
        simulator.advance(Duration::from_secs(61));
        let after = client.cdrs().transcription(id.as_str()).await.unwrap();
        assert_eq!(after.language, Some(TranscriptionLanguage::French));
        assert!(after.transcription_date > before);
        settle(&simulator).await;
        assert_eq!(
            receiver.taken().last(),
            Some(&json!({ "uuid": id, "status": "completed" }))
        );
    }
    assert_eq!(receiver.taken().len(), 2);
}

#[tokio::test]
async fn a_webhook_that_fails_is_tried_again() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let id = transcribed(&client).await;
    // The simulator's own address answers 405 to a post there.
    let nowhere = format!(
        "{}/v1/numbers/1?appid={}",
        simulator.url(),
        simulator.api_key()
    );
    client
        .cdrs()
        .retranscribe(id, Retranscribe::new().webhook_url(nowhere))
        .await
        .unwrap();
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
    assert_eq!(
        (callback.attempts, callback.status, callback.settled),
        (3, Some(405), true)
    );
    let (_, body) = raw(&simulator, "GET", "/simulator/callbacks?settled=true", None).await;
    assert_eq!(body["callbacks"][0]["kind"], "transcription");
}
