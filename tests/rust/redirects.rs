//! Files that are kept elsewhere.

use wavix::{Auth, Client, Error, ErrorKind};
use wavix_tests::KEY;

use crate::raw::Raw;

fn to(status: &str, location: &str) -> String {
    format!("HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

const FILE: &str = "HTTP/1.1 200 OK\r\ncontent-type: audio/wav\r\ncontent-length: 4\r\nconnection: close\r\n\r\nRIFF";

async fn download(url: &str, auth: Auth) -> Result<Vec<u8>, Error> {
    let client = Client::builder().api_key(KEY).base_url(url).auth(auth).max_retries(0).build().unwrap();
    let client = client.with_header("x-own", "mine");
    let file = client.recordings().download("aa566501-c591-4a8b-b3b9-cc1295398b72").await?;
    file.bytes(1024).await.map(|bytes| bytes.to_vec())
}

#[tokio::test]
async fn a_file_elsewhere_is_fetched_without_the_key() {
    let statuses = ["200 OK", "301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"];
    for (status, auth) in statuses.iter().flat_map(|status| [(status, Auth::Bearer), (status, Auth::AppId)]) {
        let storage = Raw::answering(FILE).await;
        let platform = Raw::answering(to(status, &format!("{}/a.wav?signature=s#part", storage.url))).await;
        assert_eq!(download(&platform.url, auth).await.unwrap(), b"RIFF", "{status}");
        assert!(platform.requests()[0].contains(KEY) && platform.requests()[0].contains("x-own"));
        let requests = storage.requests();
        let request = requests[0].to_lowercase();
        assert!(requests.len() == 1 && request.starts_with("get /a.wav?signature=s http/1.1\r\n"), "{request}");
        for never in [KEY, "authorization", "appid", "x-own", "referer", "cookie"] {
            assert!(!request.contains(never), "{request}");
        }
    }
}

#[tokio::test]
async fn a_file_elsewhere_is_elsewhere_once() {
    let storage = Raw::answering(FILE).await;
    let second = Raw::answering(to("302 Found", &storage.url)).await;
    let platform = Raw::answering(to("302 Found", &second.url)).await;
    let error = download(&platform.url, Auth::Bearer).await.unwrap_err();
    assert_eq!((error.kind(), error.details().status), (ErrorKind::Api, Some(302)), "{error}");
    assert!(storage.requests().is_empty());
}

#[tokio::test]
async fn what_is_not_safe_is_not_followed() {
    let storage = Raw::answering(FILE).await;
    let named = storage.url.replace("http://", "http://user:password@");
    let escaped = KEY.replace('-', "%2D");
    let targets = [
        "http://files.example.com/a.wav".to_owned(),
        "https://files.example.com/a.wav".to_owned(),
        "ftp://127.0.0.1/a.wav".to_owned(),
        "file:///etc/hostname".to_owned(),
        named,
        format!("{}/a.wav?appid={KEY}", storage.url),
        format!("{}/a.wav?appid={escaped}", storage.url),
    ];
    for (target, status) in targets.iter().flat_map(|target| [(target, "302 Found"), (target, "200 OK")]) {
        let platform = Raw::answering(to(status, target)).await;
        let error = download(&platform.url, Auth::Bearer).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{target}: {error}");
        assert!(!format!("{error} {error:?}").contains(KEY));
    }
    assert!(storage.requests().is_empty());
}

#[tokio::test]
async fn only_files_are_followed() {
    let storage = Raw::answering(FILE).await;
    let platform = Raw::answering(to("302 Found", &storage.url)).await;
    let client = Client::builder().api_key(KEY).base_url(&platform.url).max_retries(0).build().unwrap();
    let error = client.recordings().get(123).await.unwrap_err();
    assert_eq!((error.kind(), error.details().status), (ErrorKind::Api, Some(302)), "{error}");
    assert!(storage.requests().is_empty());
}
