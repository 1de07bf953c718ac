//! What becomes of calls with files.

mod support;

use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use wavix::{Client, Error, ErrorKind, Upload, UploadPapers};
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
    assert_eq!(error.details().attempts, 1);
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
