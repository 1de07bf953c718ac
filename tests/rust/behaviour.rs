//! Lists, streams, files and requests of the typed API, besides their requests and replies.

mod support;

use futures_util::{StreamExt as _, TryStreamExt as _, pin_mut};
use wavix::{
    CallType, CsvCdrs, Date, ErrorKind, ExportCdrs, Generation, InboundTransport, ListCdrs, MessageBody, MessageStatus,
    NumberDestination, Patch, Transaction, TransactionType, UpdateNumber,
};

use support::{assert_fine, builder, client, find, server};

fn january() -> (Date, Date) {
    ("2026-01-01".parse().unwrap(), "2026-01-31".parse().unwrap())
}

#[tokio::test]
async fn a_list_is_awaited_for_one_page_or_walked() {
    let server = server().await;
    let name = "every page is walked";
    let (from, to) = january();
    let request = || ListCdrs::new(CallType::Placed, from, to).per_page(2);

    let page = client(&server, name).cdrs().list(request()).await.unwrap();
    assert_eq!(page.items.len(), 2);
    assert_eq!(page.pagination.unwrap().total_pages, Some(3));
    let (file, index) = find(&server, name);
    assert_eq!(server.verdict(&file, index).requests, 1);

    let items: Vec<_> = client(&server, name).cdrs().list(request()).items().try_collect().await.unwrap();
    assert_eq!(items.iter().filter_map(|cdr| cdr.call_id.as_deref()).collect::<String>(), "abcde");
    assert_fine(&server, name);

    let pages = client(&server, name).cdrs().list(request()).pages();
    pin_mut!(pages);
    assert!(pages.next().await.unwrap().is_ok());
    assert_eq!(server.verdict(&file, index).requests, 1, "the next page is fetched when it is asked for");
}

#[tokio::test]
async fn an_export_is_a_stream_that_ends_with_its_error() {
    let server = server().await;
    let (from, to) = january();
    let request = ExportCdrs::new(CallType::Placed, from, to);

    let lines = client(&server, "one value per line").cdrs().export(request.clone()).await.unwrap();
    let cdrs: Vec<_> = lines.try_collect().await.unwrap();
    assert_eq!(cdrs.len(), 2);

    let broken =
        builder(&server, "a broken line of the guide generation").generation(Generation::Guide).build().unwrap();
    let mut lines = broken.cdrs().export(request).await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap().call_id.as_deref(), Some("a"));
    let error = lines.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.details().line), (ErrorKind::StreamInterrupted, Some(2)));
    assert_eq!((error.details().method, &*error.details().path), ("GET", "/v1/cdr/all"));
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn a_file_is_saved_whole_or_not_at_all() {
    let server = server().await;
    let name = "CSV keeps its form in the current generation";
    let folder = std::env::temp_dir().join(format!("wavix-tests-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let request =
        || CsvCdrs::new(CallType::Placed, "2021-02-10".parse::<Date>().unwrap(), "2021-02-20".parse::<Date>().unwrap());

    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    let written = download.save(folder.join("cdrs.csv")).await.unwrap();
    let saved = std::fs::read_to_string(folder.join("cdrs.csv")).unwrap();
    assert!(saved.starts_with("date,") && saved.len() as u64 == written);

    assert_fine(&server, name);
    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    let error = download.bytes(10).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.details().operation, "cdrs.csv");

    assert_fine(&server, name);
    let download = client(&server, name).cdrs().csv(request()).await.unwrap();
    assert!(download.save(folder.join("missing/cdrs.csv")).await.is_err());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn requests_read_like_their_fields() {
    let update = UpdateNumber::new().sms_relay_url("https://example.com").transcription_enabled(true);
    assert_eq!(update.sms_relay_url, Patch::Set("https://example.com".into()));
    assert_eq!(update.call_status_url, Patch::Keep);
    let cleared = UpdateNumber { call_status_url: Patch::Clear, ..UpdateNumber::new() };
    assert_eq!(serde_json::to_value(&cleared).unwrap(), serde_json::json!({"call_status_url": null}));

    assert_eq!(MessageStatus::from("DELIVERED"), MessageStatus::Delivered);
    assert_eq!(MessageStatus::from("on_the_moon").to_string(), "on_the_moon");
    let body = serde_json::to_value(MessageBody::text("Hi")).unwrap();
    assert_eq!(body, serde_json::json!({"text": "Hi", "media": null}));
}

#[test]
fn numbers_have_names_and_stay_numbers() {
    let sms = TransactionType::OUTBOUND_SMS;
    assert_eq!((sms.0, sms.name(), i64::from(sms), sms == 15), (15, Some("OUTBOUND_SMS"), 15, true));
    assert_eq!(TransactionType::from(99).name(), None);
    assert_eq!(
        format!("{sms} {sms:?} {:?}", TransactionType(99)),
        "15 TransactionType::OUTBOUND_SMS (15) TransactionType(99)"
    );
    let read: Transaction = serde_json::from_value(serde_json::json!({"id": 1, "type": "15"})).unwrap();
    assert_eq!(read.r#type, Some(sms));
    let destination = serde_json::to_value(NumberDestination::new("447537151866", InboundTransport::PHONE_NUMBER, 1));
    assert_eq!(destination.unwrap(), serde_json::json!({"destination": "447537151866", "transport": 4, "priority": 1}));
}
