//! Where downloads go.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use wavix::{Client, Download, ErrorKind};
use wavix_tests::KEY;

use crate::raw::Raw;

const PIECE: u64 = 64 << 10;
pub(crate) const SIZE: usize = 500_000;

pub(crate) async fn open(platform: &Raw) -> Download {
    let client = Client::builder().api_key(KEY).base_url(&platform.url).max_retries(0).build().unwrap();
    client.billing().download_invoice(1).await.unwrap()
}

pub(crate) async fn serving(size: usize) -> Raw {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\ncontent-length: {size}\r\n\r\n");
    Raw::answering([head.as_bytes(), &data()].concat()).await
}

pub(crate) fn data() -> Vec<u8> {
    (0..SIZE).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

/// An empty folder for one test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("wavix-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn a_file_goes_to_a_path_or_a_writer_with_progress() {
    let platform = serving(SIZE).await;
    let folder = folder("downloads");
    let path = folder.join("a.pdf");
    let told = Arc::new(Mutex::new(Vec::new()));
    let observed = async || {
        told.lock().unwrap().clear();
        let note = Arc::clone(&told);
        let download = open(&platform).await;
        assert_eq!(download.size(), Some(SIZE as u64));
        download.on_progress(move |received, total| note.lock().unwrap().push((received, total)))
    };
    let check = || {
        let told = told.lock().unwrap();
        assert!(told.windows(2).all(|pair| pair[1].0 > pair[0].0) && told.len() > 1, "{told:?}");
        assert!(told.windows(2).rev().skip(1).all(|pair| pair[1].0 - pair[0].0 >= PIECE), "{told:?}");
        assert_eq!(told.last(), Some(&(SIZE as u64, Some(SIZE as u64))));
    };
    assert_eq!(observed().await.save(&path).await.unwrap(), SIZE as u64);
    check();
    assert_eq!(std::fs::read(&path).unwrap(), data());
    assert_eq!(names(&folder), ["a.pdf"]);
    let mut memory = Vec::new();
    assert_eq!(observed().await.copy_to(&mut memory).await.unwrap(), SIZE as u64);
    check();
    assert_eq!(memory, data());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn what_is_not_whole_leaves_nothing() {
    let folder = folder("partial");
    let path = folder.join("a.pdf");
    std::fs::write(&path, "before").unwrap();
    let platform = serving(SIZE + 1).await;
    let error = open(&platform).await.save(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);
    assert_eq!(names(&folder), ["a.pdf"]);
    let error = open(&platform).await.copy_to(&mut Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::StreamInterrupted);

    let mut saving = open(&platform).await.saving(&path);
    assert_eq!(names(&folder), ["a.pdf"]);
    assert!(saving.step().await.unwrap().unwrap() >= PIECE);
    // Only Linux can write a file that has no name yet.
    assert_eq!(names(&folder).len(), if cfg!(target_os = "linux") { 1 } else { 2 });
    drop(saving);
    assert_eq!(names(&folder), ["a.pdf"]);

    let mut saving = open(&platform).await.saving(&path);
    let ended = async { while saving.step().await.is_ok() {} };
    tokio::time::timeout(Duration::from_secs(10), ended).await.unwrap();
    assert_eq!((saving.step().await.unwrap(), names(&folder)), (None, vec!["a.pdf".into()]));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "before");

    for wrong in [folder.join("no/folder.pdf"), folder.clone()] {
        let error = open(&platform).await.save(&wrong).await.unwrap_err();
        let told = format!("the file cannot be written: {}: ", wrong.display());
        assert!(error.kind() == ErrorKind::StreamInterrupted && error.message().starts_with(&told), "{error}");
    }
    assert_eq!(names(&folder), ["a.pdf"]);
    std::fs::remove_dir_all(&folder).unwrap();
}
