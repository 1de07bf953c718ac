//! Futures that are dropped, and clients that outlive runtimes.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use futures_util::StreamExt as _;
use wavix::api::buy::InventoryFilter;
use wavix::{CallType, Client, Date, ExportCdrs, MessageBody, SendMessage};
use wavix_tests::KEY;

const LONG: Duration = Duration::from_secs(20);

/// Answers the first request of each connection with these bytes and tells when the client has closed the connection.
fn server(reply: &'static str) -> (Client, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder().api_key(KEY).base_url(format!("http://{}", listener.local_addr().unwrap()));
    let (closed, told) = mpsc::channel();
    thread::spawn(move || {
        for connection in listener.incoming() {
            let closed = closed.clone();
            thread::spawn(move || {
                answer(connection.unwrap(), reply);
                let _ = closed.send(());
            });
        }
    });
    (client.build().unwrap(), told)
}

fn answer(mut connection: TcpStream, reply: &str) {
    let mut buffer = [0; 4096];
    while let Ok(1..) = connection.read(&mut buffer) {
        connection.write_all(reply.as_bytes()).unwrap();
    }
}

async fn dropped<T>(work: impl Future<Output = T>) {
    assert!(tokio::time::timeout(Duration::from_millis(300), work).await.is_err(), "it ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_call_closes_its_connection() {
    let (client, closed) = server("");
    dropped(client.buy().countries(InventoryFilter::new())).await;
    closed.recv_timeout(LONG).unwrap();
    dropped(client.messages().send(SendMessage::new("Wavix", "447537151866", MessageBody::text("Hi")))).await;
    closed.recv_timeout(LONG).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_export_closes_its_connection() {
    let (client, closed) = server("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"uuid\": \"u-1\"}\n");
    let request = ExportCdrs::new(CallType::Placed, day("2026-01-01"), day("2026-01-31"));
    let mut export = Box::pin(client.cdrs().export(request).await.unwrap());
    export.next().await.unwrap().unwrap();
    dropped(export.next()).await;
    assert!(closed.try_recv().is_err(), "closed while it is open");
    drop(export);
    closed.recv_timeout(LONG).unwrap();
}

#[test]
fn a_client_is_built_outside_a_runtime_and_serves_several() {
    let (client, closed) = server("HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{\"countries\":[]}");
    for _ in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let found = runtime.block_on(client.buy().countries(InventoryFilter::new())).unwrap();
        assert!(found.countries.is_empty());
        drop(runtime);
        closed.recv_timeout(LONG).unwrap();
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
