//! Call records, and what was said in calls.

mod common;

use common::{both, client, start};
use futures_util::TryStreamExt as _;
use wavix::{
    CallDisposition, CallType, Cdr, CdrMetricsRequest, CsvCdrs, Date, Decimal, ErrorKind, ExportCdrs, Generation,
    GetCdr, ListCdrs,
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
        let page = client.cdrs().list(list("2026-04-01", "2026-06-30").per_page(100)).await.unwrap();
        let pagination = page.pagination.clone().unwrap();
        assert!(pagination.total.unwrap() > 8_000, "{pagination:?}");
        assert_eq!((page.items.len(), page.stats.is_some()), (100, guide));
        assert!(page.items.iter().all(|call| call.disposition == Some(CallDisposition::Answered)));
        assert!(page.items.windows(2).all(|pair| pair[0].date >= pair[1].date), "newest first");

        let week: Vec<Cdr> =
            client.cdrs().list(list("2026-06-01", "2026-06-07").per_page(100)).items().try_collect().await.unwrap();
        let lines = client
            .cdrs()
            .export(ExportCdrs::new(CallType::Placed, day("2026-06-01"), day("2026-06-07")))
            .await
            .unwrap();
        let exported: Vec<Cdr> = lines.try_collect().await.unwrap();
        assert!(week.len() > 500);
        assert_eq!(week, exported);

        let csv =
            client.cdrs().csv(CsvCdrs::new(CallType::Placed, day("2026-06-01"), day("2026-06-07"))).await.unwrap();
        let csv = csv.bytes(1 << 24).await.unwrap();
        assert_eq!(String::from_utf8_lossy(&csv).lines().count(), week.len() + 1);

        let past = client.cdrs().list(list("2026-06-01", "2026-06-07").page(9_999)).await.unwrap();
        assert!(past.items.is_empty());
    }
}

#[tokio::test]
async fn filters_and_totals() {
    let simulator = start();
    let client = client(&simulator, Generation::Current);
    let (from, to) = ("2026-06-01", "2026-06-07");
    let count =
        |wanted: ListCdrs| async { client.cdrs().list(wanted).await.unwrap().pagination.unwrap().total.unwrap() };
    let placed = count(list(from, to).disposition(CallDisposition::All)).await;
    let received = ListCdrs::new(CallType::Received, day(from), day(to)).disposition(CallDisposition::All);
    let received = count(received).await;
    let total = client.cdrs().metrics(CdrMetricsRequest::new().from(day(from)).to(day(to))).await.unwrap();
    assert_eq!(total.count, Some(placed + received));
    let mut parts = 0;
    for disposition in ["answered", "noanswer", "busy", "failed"] {
        parts += count(list(from, to).disposition(disposition)).await;
    }
    assert_eq!(parts, placed);
    let trunks = count(list(from, to).sip_trunk("36465")).await + count(list(from, to).sip_trunk("67758")).await;
    assert_eq!(trunks, count(list(from, to)).await);
    let british = client.cdrs().list(list(from, to).to_search("447537")).await.unwrap();
    assert!(!british.items.is_empty());
    assert!(british.items.iter().all(|call| call.to.as_deref().unwrap_or_default().contains("447537")));

    let one = &british.items[0];
    let id = one.call_id.clone().unwrap();
    let got = client.cdrs().get(id.as_str(), GetCdr::new().show_transcription(true)).await.unwrap();
    assert_eq!((got.charge, got.date), (one.charge, one.date));
    assert!(got.charge > Some(Decimal::default()));
    let error = client.cdrs().get("99999999-0000-4000-8000-000000000000", GetCdr::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn the_guides_records_have_numbers() {
    let simulator = start();
    let key = simulator.api_key();
    let target = format!("/v1/cdr?type=placed&from=2026-06-01&to=2026-06-02&per_page=1&appid={key}");
    let (status, body) = common::raw_with(&simulator, "GET", &target, None, None).await;
    let item = &body["items"][0];
    assert_eq!(status, 200);
    assert!(item["from"].is_u64() && item["to"].is_u64() && item["charge"].is_f64() && item["per_minute"].is_f64());
    assert!(body["stats"]["count"].is_u64() && body["stats"]["amount"].is_f64());
    let target = format!("/v1/cdr.csv?type=placed&from=2026-06-01&to=2026-06-02&appid={key}");
    let (status, text) = common::exchange(&simulator, "GET", &target, "", "").await;
    assert_eq!((status, text.starts_with("date,from,to,")), (200, true));
}
