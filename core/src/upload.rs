//! Files to send.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::{Bytes, BytesMut};
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;
use tokio::io::AsyncReadExt as _;

use crate::error::{Error, Result};
use crate::shape::{FileRule, Kind};
use crate::wire::Wire;

/// How much of a file is in memory at a time.
const CHUNK: usize = 64 << 10;

/// Media types by the endings of names.
const MEDIA_TYPES: [(&str, &str); 10] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("bmp", "image/bmp"),
    ("pdf", "application/pdf"),
    ("wav", "audio/wav"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
];

/// A file to send. The platform learns its name, without folders, and what is in it.
///
/// ```
/// use wavix::{Client, Upload, UploadPapers};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let passport = Upload::from_bytes("passport.pdf", b"%PDF-1.7".as_slice()); // or Upload::from_path("passport.pdf")
/// let documents = client.numbers().upload_papers(UploadPapers::new("1", 1, passport)).await?;
/// assert_eq!(documents.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Upload {
    name: String,
    source: Source,
}

#[derive(Clone, PartialEq)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
}

impl Upload {
    /// A file from memory. Its name's ending says what it is, as in `id.pdf`.
    pub fn from_bytes(name: impl AsRef<str>, bytes: impl Into<Bytes>) -> Self {
        Self { name: base_name(name.as_ref()), source: Source::Bytes(bytes.into()) }
    }

    /// A file from the disk. It is opened when the call is made, and read while it is sent.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| base_name(&name.to_string_lossy())).unwrap_or_default();
        Self { name, source: Source::Path(path) }
    }

    /// Its name, without folders.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Checks the name; nothing is read.
    pub(crate) fn check(&self, argument: &str, rule: Option<FileRule>) -> Result<()> {
        if self.name.is_empty() || self.name.chars().any(char::is_control) {
            return Err(Error::argument(argument, "expected a file with a name, without control characters"));
        }
        let Some(rule) = rule else { return Ok(()) };
        let ending = ending(&self.name);
        if rule.endings.is_empty() || rule.endings.iter().any(|known| known.eq_ignore_ascii_case(ending)) {
            return Ok(());
        }
        let known = rule.endings.join(", .");
        Err(Error::argument(argument, format_args!("expected a file named .{known}, got {:?}", self.name)))
    }

    /// Opens the file and checks its size. `unsent` is one less when its contents have been read to their end.
    pub(crate) async fn open(
        &self,
        argument: &str,
        rule: Option<FileRule>,
        unsent: Arc<AtomicUsize>,
    ) -> Result<Contents> {
        let unreadable = |error: io::Error| Error::argument(argument, format_args!("the file cannot be read: {error}"));
        let (source, size) = match &self.source {
            Source::Bytes(bytes) => (Reader::Bytes(bytes.clone()), bytes.len() as u64),
            Source::Path(path) => {
                // Opening a pipe would wait for its other end.
                if !tokio::fs::metadata(path).await.map_err(unreadable)?.is_file() {
                    return Err(Error::argument(argument, "expected a file, got a folder, a pipe or a device"));
                }
                let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let size = file.metadata().await.map_err(unreadable)?.len();
                (Reader::File(file), size)
            }
        };
        if size == 0 {
            return Err(Error::argument(argument, "the file is empty"));
        }
        if let Some(rule) = rule.filter(|rule| size > rule.most) {
            return Err(Error::argument(argument, format_args!("expected at most {} bytes, got {size}", rule.most)));
        }
        Ok(Contents { source, size, left: size, unsent })
    }

    pub(crate) fn media_type(&self) -> &'static str {
        let ending = ending(&self.name);
        let known = MEDIA_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
        known.map_or("application/octet-stream", |(_, media_type)| media_type)
    }
}

/// What follows the last folder, in the way of any system: a name may come from another one.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    if matches!(name, "." | "..") { String::new() } else { name.to_owned() }
}

fn ending(name: &str) -> &str {
    Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        shown.field("name", &self.name);
        match &self.source {
            Source::Bytes(bytes) => shown.field("size", &bytes.len()).finish(),
            Source::Path(_) => shown.finish_non_exhaustive(),
        }
    }
}

/// Files travel beside the other fields, never within JSON.
impl Wire for Upload {
    const KIND: Kind = Kind::File;

    fn read<'de, D: Deserializer<'de>>(_: D) -> std::result::Result<Self, D::Error> {
        Err(D::Error::custom("a file cannot be read from JSON"))
    }

    fn write<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_none()
    }

    fn is_absent(&self) -> bool {
        true
    }

    fn file(&self) -> Option<&Self> {
        Some(self)
    }
}

/// What is in a file, read in pieces.
pub(crate) struct Contents {
    source: Reader,
    pub(crate) size: u64,
    left: u64,
    unsent: Arc<AtomicUsize>,
}

enum Reader {
    Bytes(Bytes),
    File(tokio::fs::File),
}

impl Contents {
    /// The next bytes, or `None` at the end: after as many as there were when the file was opened.
    pub(crate) async fn next(&mut self) -> io::Result<Option<Bytes>> {
        if self.left == 0 {
            return Ok(None);
        }
        let chunk = match &mut self.source {
            Reader::Bytes(bytes) => bytes.split_to(bytes.len().min(CHUNK)),
            Reader::File(file) => {
                let mut chunk = BytesMut::with_capacity(CHUNK);
                file.take(self.left).read_buf(&mut chunk).await?;
                chunk.freeze()
            }
        };
        if chunk.is_empty() {
            return Err(io::Error::other("the file has become shorter while it was sent"));
        }
        self.left -= chunk.len() as u64;
        if self.left == 0 {
            self.unsent.fetch_sub(1, Ordering::Release);
        }
        Ok(Some(chunk))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Option<FileRule> = Some(FileRule { most: 5, endings: &["png", "pdf"] });

    async fn read(upload: &Upload) -> std::result::Result<(Vec<u8>, usize), String> {
        upload.check("file", RULE).map_err(|error| error.message().to_owned())?;
        let unsent = Arc::new(AtomicUsize::new(1));
        let opened = upload.open("file", RULE, Arc::clone(&unsent)).await;
        let mut contents = opened.map_err(|error| error.message().to_owned())?;
        let mut bytes = Vec::new();
        while let Some(chunk) = contents.next().await.map_err(|error| error.to_string())? {
            bytes.extend_from_slice(&chunk);
        }
        Ok((bytes, unsent.load(Ordering::Acquire)))
    }

    #[tokio::test]
    async fn files_are_read_from_memory_and_disk() {
        let folder = std::env::temp_dir().join(format!("wavix-upload-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("Id.PDF");
        std::fs::write(&path, "paper").unwrap();
        assert_eq!(read(&Upload::from_bytes("id.pdf", "paper")).await.unwrap(), (b"paper".to_vec(), 0));
        assert_eq!(read(&Upload::from_path(&path)).await.unwrap(), (b"paper".to_vec(), 0));

        let mut contents = Upload::from_path(&path).open("file", None, Arc::default()).await.unwrap();
        std::fs::write(&path, "").unwrap();
        assert!(contents.next().await.unwrap_err().to_string().contains("shorter"));
        let problem = |upload: Upload| async move { read(&upload).await.unwrap_err() };
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
    async fn names_are_checked() {
        let problem = |name: &'static str| async move { read(&Upload::from_bytes(name, "x")).await.unwrap_err() };
        assert_eq!(problem("a/b\\id.exe").await, "file: expected a file named .png, .pdf, got \"id.exe\"");
        assert!(problem("pdf").await.contains(".png"));
        for name in ["", "/", "..", "a\r\n.pdf"] {
            assert!(problem(name).await.contains("control"), "{name:?}");
        }
        let upload = Upload::from_path("/uploads/secret/id.pdf");
        assert_eq!((upload.name(), upload.media_type()), ("id.pdf", "application/pdf"));
        assert_eq!(Upload::from_bytes("x.TIF", "x").media_type(), "image/tiff");
        assert_eq!(Upload::from_bytes("x.y", "x").media_type(), "application/octet-stream");
        assert_eq!(format!("{upload:?}"), "Upload { name: \"id.pdf\", .. }");
        assert_eq!(format!("{:?}", Upload::from_bytes("id.pdf", "abc")), "Upload { name: \"id.pdf\", size: 3 }");
    }
}
