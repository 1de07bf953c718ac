//! Calls with files.

mod support;

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt as _, stream};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wavix::{Client, Error, ErrorKind, FileTranscriptionRequest, TranscribeFile, Upload, UploadPapers};
use wavix_tests::KEY;

use support::{assert_fine, client, server};

/// A server that reads a little of each request and then does as told.
async fn reading<F: Future<Output = ()> + Send + 'static>(
    then: impl Fn(TcpStream) -> F + Send + 'static,
) -> (Client, tokio::task::JoinHandle<()>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            socket.read_exact(&mut [0; 1000]).await.unwrap();
            tokio::spawn(then(socket));
        }
    });
    (Client::builder().api_key(KEY).base_url(url).build().unwrap(), task)
}

/// More than what fits into the buffers of sockets.
async fn refused(client: &Client) -> Error {
    let large = Upload::from_bytes("id.png", vec![0; 10 << 20]);
    client.numbers().upload_papers(UploadPapers::new("1", 1, large)).await.unwrap_err()
}

#[tokio::test]
async fn a_file_on_the_disk_is_sent() {
    let server = server().await;
    let name = "a document is uploaded";
    let folder = std::env::temp_dir().join(format!("wavix-uploads-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("user-id-card.png");
    std::fs::write(&path, "not really a picture").unwrap();
    let request = UploadPapers::new("1001,1002", 1, Upload::from_path(&path));
    assert!(!format!("{request:?}").contains("uploads"), "{request:?}");
    let documents = client(&server, name).numbers().upload_papers(request).await.unwrap();
    assert_eq!(documents.len(), 2);
    assert_fine(&server, name);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn what_was_not_sent_whole_was_not_sent() {
    let (client, task) = reading(|socket| async move { drop(socket) }).await;
    let error = refused(&client).await;
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("sending")), "{error}");
    assert_eq!(error.details().attempts, 3, "what can be read again is sent again");
    task.abort();

    let (client, task) = reading(|socket| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(socket);
    })
    .await;
    let error = refused(&client.with_timeout(Duration::from_millis(300))).await;
    assert_eq!((error.kind(), error.details().stage), (ErrorKind::NotSent, Some("sending")), "{error}");
    task.abort();
}

#[tokio::test]
async fn an_early_refusal_is_reported() {
    let (client, task) = reading(|mut socket| async move {
        let reply = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        socket.write_all(reply.as_bytes()).await.unwrap();
        tokio::time::sleep(Duration::from_secs(60)).await;
    })
    .await;
    let error = refused(&client).await;
    assert_eq!((error.kind(), error.status()), (ErrorKind::InvalidRequest, Some(413)), "{error}");
    task.abort();
}

/// Pieces of 64 KiB, and how many were taken.
fn pieces(count: usize) -> (impl Stream<Item = io::Result<Bytes>> + Send + 'static, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let count_taken = Arc::clone(&taken);
    let pieces = stream::iter(0..count).map(move |_| {
        count_taken.fetch_add(1, Ordering::Relaxed);
        Ok(Bytes::from(vec![0; 64 << 10]))
    });
    (pieces, taken)
}

async fn transcribe(client: &Client, file: Upload) -> Result<FileTranscriptionRequest, Error> {
    client.speech_analytics().create(TranscribeFile::new(file, "https://example.com")).await
}

#[tokio::test]
async fn a_stream_is_taken_only_as_fast_as_it_is_sent() {
    let (client, task) = reading(|socket| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(socket);
    })
    .await;
    let (stream, taken) = pieces(400);
    let error = transcribe(&client.with_timeout(Duration::from_secs(1)), Upload::from_stream("a.wav", stream)).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::NotSent);
    // The size of both sockets' buffers, and a few pieces more.
    assert!(taken.load(Ordering::Relaxed) < 200, "{taken:?}");
    task.abort();
}

#[tokio::test]
async fn a_stream_is_sent_whole_or_not_at_all() {
    let bodies = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&bodies);
    let (client, task) = reading(move |mut socket| {
        let kept = Arc::clone(&kept);
        async move {
            let (mut body, mut buffer) = (0, vec![0; 1 << 20]);
            let mut last = Vec::new();
            while !last.ends_with(b"\r\n0\r\n\r\n") {
                let read = socket.read(&mut buffer).await.unwrap_or(0);
                if read == 0 {
                    kept.lock().unwrap().push(None);
                    return;
                }
                body += read;
                last = buffer[read.saturating_sub(7)..read].to_vec();
            }
            kept.lock().unwrap().push(Some(body));
            let reply =
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 18\r\n\r\n{\"request_id\":\"r\"}";
            socket.write_all(reply.as_bytes()).await.unwrap();
        }
    })
    .await;
    let (stream, taken) = pieces(320);
    let reply = transcribe(&client, Upload::from_stream("a.wav", stream)).await.unwrap();
    assert_eq!((&*reply.request_id, taken.load(Ordering::Relaxed)), ("r", 320));

    let too_large = Upload::from_stream("a.wav", pieces(401).0);
    let torn = pieces(20).0.chain(stream::iter([Err(io::Error::other("torn"))]));
    let failing = Upload::from_stream("a.wav", torn);
    let stopped = Upload::from_stream("a.wav", pieces(20).0)
        .on_progress_async(async |sent, _| if sent < 1 << 20 { Ok(()) } else { Err(io::Error::other("enough")) });
    for (file, kind, says) in [
        (too_large, ErrorKind::InvalidArgument, "file: expected at most 26214400 bytes, got more"),
        (failing, ErrorKind::InvalidArgument, "file: the file cannot be read: torn"),
        (stopped, ErrorKind::NotSent, "the upload was ended by its progress callback: enough"),
    ] {
        let error = transcribe(&client, file).await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, says));
        assert_eq!((error.details().attempts, error.details().stage), (1, Some("sending")));
    }
    while bodies.lock().unwrap().len() < 4 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let bodies = bodies.lock().unwrap();
    assert!(bodies[0].is_some_and(|size| size > 320 << 16) && bodies[1..] == [None, None, None], "{bodies:?}");
    task.abort();
}
