//! A server with fixed replies, for benchmarks: a message, a page of 100 call records, an export of 10,000.
//!
//! Prints its URL and ends when its input does.

use std::io::{Read as _, Write as _};

use axum::Router;
use axum::http::{StatusCode, header};
use axum::routing::get;
use serde_json::json;

fn record(index: usize) -> serde_json::Value {
    json!({
        "date": "2026-03-01T10:07:06.376Z", "from": "12212123123", "to": "18001231233", "disposition": "answered",
        "duration": index % 600, "destination": "United States", "per_minute": "0.0059", "charge": "0.0118",
        "sip_trunk": "36465", "forward_fee": "0.0", "uuid": format!("99df5ffd-962a-410f-bcce-{index:012}"),
        "call_id": format!("99df5ffd-962a-410f-bcce-{index:012}"), "parent_uuid": null, "parent_call_id": null,
        "answered_by": "human",
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    const JSON: &str = "application/json";
    let message = json!({
        "message_id": "871b4eeb-f798-4105-be23-32df9e991456", "message_type": "sms", "direction": "outbound",
        "from": "Wavix", "to": "447537151866", "mcc": "234", "mnc": "10",
        "message_body": {"text": "Hi", "media": null}, "tag": null, "status": "accepted", "segments": 1,
        "charge": "0.0475", "carrier_fees": "0.0", "submitted_at": "2026-03-01T10:07:06.376Z", "sent_at": null,
        "delivered_at": null, "error_message": null,
    })
    .to_string();
    let page = json!({
        "items": (0..100).map(record).collect::<Vec<_>>(),
        "pagination": {"total": 100, "total_pages": 1, "current_page": 1, "per_page": 100},
    })
    .to_string();
    let export: String = (0..10_000).map(|index| record(index).to_string() + "\n").collect();
    let fixed = |status: StatusCode, media_type: &'static str, body: String| {
        let body: &'static str = body.leak();
        move || async move { (status, [(header::CONTENT_TYPE, media_type)], body) }
    };
    let router = Router::new()
        .route("/v3/messages", axum::routing::post(fixed(StatusCode::CREATED, JSON, message)))
        .route("/v1/cdrs", get(fixed(StatusCode::OK, JSON, page)))
        .route("/v1/cdrs/all", get(fixed(StatusCode::OK, "application/x-ndjson", export)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    std::io::stdout().flush()?;
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    axum::serve(listener, router).await
}
