use super::*;

const RULE: Option<FileRule> = Some(FileRule { most: 5, endings: &["png", "pdf"] });

/// The sent bytes, and whether they were known to be all.
async fn read(upload: &Upload, rule: Option<FileRule>) -> std::result::Result<(Vec<u8>, bool), String> {
    upload.check("file", rule).map_err(|error| error.message().to_owned())?;
    let evidence = Arc::<Evidence>::default();
    let opened = upload.open("file", rule, Arc::clone(&evidence)).await;
    let mut contents = opened.map_err(|error| error.message().to_owned())?;
    let mut bytes = Vec::new();
    loop {
        match contents.next().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return Ok((bytes, evidence.is_sent())),
            Err(error) => {
                assert!(!evidence.is_sent());
                let problem = evidence.take_problem().unwrap();
                assert_eq!(problem.message(), error.to_string());
                return Err(error.to_string());
            }
        }
    }
}

async fn problem(upload: Upload) -> String {
    read(&upload, RULE).await.unwrap_err()
}

fn pieces(pieces: &'static [&'static str]) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    stream::iter(pieces.iter().map(|piece| match *piece {
        "!" => Err(io::Error::other("torn")),
        piece => Ok(piece.into()),
    }))
}

#[tokio::test]
async fn files_are_read_from_memory_and_disk() {
    let folder = std::env::temp_dir().join(format!("wavix-upload-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("Id.PDF");
    std::fs::write(&path, "paper").unwrap();
    let whole = (b"paper".to_vec(), true);
    assert_eq!(read(&Upload::from_bytes("id.pdf", "paper"), RULE).await.unwrap(), whole);
    assert_eq!(read(&Upload::from_path(&path), RULE).await.unwrap(), whole);

    let mut contents = Upload::from_path(&path).open("file", None, Arc::default()).await.unwrap();
    std::fs::write(&path, "").unwrap();
    assert!(contents.next().await.unwrap_err().to_string().contains("empty"));
    assert_eq!(problem(Upload::from_path(&path)).await, "file: the file is empty");
    std::fs::write(&path, "papers").unwrap();
    assert_eq!(problem(Upload::from_path(&path)).await, "file: expected at most 5 bytes, got 6");
    std::fs::remove_file(&path).unwrap();
    assert!(problem(Upload::from_path(&path)).await.starts_with("file: the file cannot be read: "));
    std::fs::create_dir(&path).unwrap();
    assert!(problem(Upload::from_path(&path)).await.contains("a folder"));
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn streams_are_held_to_their_size_and_the_limit() {
    let whole = (b"paper".to_vec(), true);
    let stream = |chunks| Upload::from_stream("id.pdf", pieces(chunks));
    assert_eq!(read(&stream(&["pap", "", "er"]), RULE).await.unwrap(), whole);
    assert_eq!(read(&stream(&["pap", "er"]).with_size(5), RULE).await.unwrap(), whole);
    assert_eq!(read(&Upload::from_reader("id.pdf", &b"paper"[..]), RULE).await.unwrap(), whole);
    for (upload, says) in [
        (stream(&[]), "file: the file is empty"),
        (stream(&["", ""]), "file: the file is empty"),
        (stream(&["pap", "ers"]), "file: expected at most 5 bytes, got more"),
        (stream(&["p"]).with_size(6), "file: expected at most 5 bytes, got 6"),
        (stream(&["pap", "er"]).with_size(3), "file: the file is longer than its size, 3 bytes"),
        (stream(&["pap"]).with_size(4), "file: the file is shorter than its size, 4 bytes: it ended after 3"),
        (stream(&["p", "!"]), "file: the file cannot be read: torn"),
    ] {
        assert_eq!(problem(upload).await, says);
    }
}

#[tokio::test]
async fn a_stream_is_sent_once_and_an_opened_one_again() {
    let once = Upload::from_stream("id.pdf", pieces(&["paper"]));
    let again = Upload::from_opener("id.pdf", || pieces(&["paper"]));
    assert_eq!((once.repeatable(), again.repeatable()), (false, true));
    for _ in 0..2 {
        assert_eq!(read(&again, RULE).await.unwrap().0, b"paper");
    }
    assert!(read(&once.clone(), RULE).await.is_ok());
    assert_eq!(problem(once.clone()).await, "file: the stream has been sent already");
    assert!(once == once.clone() && once != again);
}

#[tokio::test]
async fn progress_is_told_before_each_piece() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&told);
    let size = 2 * CHUNK as u64 + 1;
    let upload = Upload::from_bytes("x", vec![7; 2 * CHUNK + 1])
        .on_progress(move |sent, total| note.lock().unwrap().push((sent, total)));
    let evidence = Arc::<Evidence>::default();
    let mut contents = upload.open("file", None, Arc::clone(&evidence)).await.unwrap();
    for sent in [CHUNK as u64, 2 * CHUNK as u64, size] {
        assert!(!evidence.is_sent());
        contents.next().await.unwrap().unwrap();
        assert_eq!(told.lock().unwrap().last(), Some(&(sent, Some(size))));
    }
    assert!(evidence.is_sent());
    assert!(contents.next().await.unwrap().is_none());
    assert_eq!(told.lock().unwrap().len(), 3);

    let ended = upload.on_progress_async(|sent, _| async move {
        if sent < 2 * CHUNK as u64 { Ok(()) } else { Err(io::Error::other("enough")) }
    });
    let says = read(&ended, None).await.unwrap_err();
    assert_eq!(says, "the upload was ended by its progress callback: enough");
}

#[tokio::test]
async fn names_are_checked() {
    let problem = |name: &'static str| problem(Upload::from_bytes(name, "x"));
    assert_eq!(problem("a/b\\id.exe").await, "file: expected a file named .png, .pdf, got \"id.exe\"");
    assert!(problem("pdf").await.contains(".png"));
    for name in ["", "/", "..", "a\r\n.pdf"] {
        assert!(problem(name).await.contains("control"), "{name:?}");
    }
    let upload = Upload::from_path("/uploads/secret/id.pdf");
    assert_eq!((upload.name(), upload.media_type()), ("id.pdf", "application/pdf"));
    assert_eq!(Upload::from_bytes("x.TIF", "x").media_type(), "image/tiff");
    assert_eq!(Upload::from_bytes("x.mp4", "x").media_type(), "audio/mp4");
    assert_eq!(Upload::from_bytes("x.y", "x").media_type(), "application/octet-stream");
    assert_eq!(format!("{upload:?}"), "Upload { name: \"id.pdf\", .. }");
    assert_eq!(format!("{:?}", Upload::from_bytes("id.pdf", "abc")), "Upload { name: \"id.pdf\", size: 3 }");
    let sized = Upload::from_reader("id.pdf", &b"abc"[..]).with_size(3);
    assert_eq!(format!("{sized:?}"), "Upload { name: \"id.pdf\", size: 3, .. }");
}
