//! Files to send.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;
use tokio::io::{AsyncRead, AsyncReadExt as _};

use crate::codec::wire::Wire;
use crate::error::{Error, Result};
use crate::request::contents::{CHUNK, Contents};
use crate::request::evidence::Evidence;
use crate::schema::shape::{FileRule, Kind};

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
    ("mp4", "audio/mp4"),
];

pub(crate) type Chunks = BoxStream<'static, io::Result<Bytes>>;
pub(crate) type Gate = Arc<dyn Fn(u64, Option<u64>) -> BoxFuture<'static, io::Result<()>> + Send + Sync>;

/// A file to send. The platform learns its name, without folders, and what is in it.
///
/// It is read while it is sent, 64 KiB at a time. A file of known size is checked against the platform's limit before
/// anything is sent; any other while it is sent, and its request is ended before its last byte.
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
#[derive(Clone)]
pub struct Upload {
    name: String,
    source: Source,
    size: Option<u64>,
    gate: Option<Gate>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream { open: Arc<dyn Fn() -> Option<Chunks> + Send + Sync>, repeatable: bool },
}

impl Upload {
    fn new(name: String, source: Source) -> Self {
        Self { name, source, size: None, gate: None }
    }

    /// A file from memory. Its name's ending says what it is, as in `id.pdf`.
    pub fn from_bytes(name: impl AsRef<str>, bytes: impl Into<Bytes>) -> Self {
        Self::new(base_name(name.as_ref()), Source::Bytes(bytes.into()))
    }

    /// A file from the disk. It is opened when the call is made.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| base_name(&name.to_string_lossy())).unwrap_or_default();
        Self::new(name, Source::Path(path))
    }

    /// A file that is read from `reader`, once: a call with it is never repeated, and neither it nor its clones can be
    /// sent again. [`with_size`](Self::with_size) says how long it is, where that is known.
    pub fn from_reader(name: impl AsRef<str>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::from_stream(name, chunks(Box::pin(reader)))
    }

    /// A file whose bytes a stream gives, once, as with [`from_reader`](Self::from_reader).
    pub fn from_stream(name: impl AsRef<str>, stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let stream = Mutex::new(Some(stream.boxed()));
        let open = move || stream.lock().unwrap_or_else(PoisonError::into_inner).take();
        Self::new(base_name(name.as_ref()), Source::Stream { open: Arc::new(open), repeatable: false })
    }

    /// A file whose bytes `open` gives anew for each attempt.
    pub fn from_opener<S>(name: impl AsRef<str>, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        let open = move || Some(open().boxed());
        Self::new(base_name(name.as_ref()), Source::Stream { open: Arc::new(open), repeatable: true })
    }

    /// Says how many bytes a stream or reader gives; a call with more or fewer is ended before its last byte.
    #[must_use]
    pub fn with_size(mut self, size: u64) -> Self {
        self.size = Some(size);
        self
    }

    /// Calls `progress` with the bytes sent so far and, where it is known, their total: before each piece of at most
    /// 64 KiB is handed to the connection, that piece included. A repeated attempt counts from 0.
    #[must_use]
    pub fn on_progress(self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        self.on_progress_async(move |sent, total| {
            progress(sent, total);
            std::future::ready(Ok(()))
        })
    }

    /// As [`on_progress`](Self::on_progress), and waits before the piece is sent. An error ends the call as `NotSent`.
    #[must_use]
    pub fn on_progress_async<F>(mut self, progress: impl Fn(u64, Option<u64>) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        self.gate = Some(Arc::new(move |sent, total| progress(sent, total).boxed()));
        self
    }

    /// Its name, without folders.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it can be read again for another attempt.
    pub(crate) fn repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream { repeatable: false, .. })
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

    /// Opens the file and checks its size, where it is known.
    pub(crate) async fn open(
        &self,
        argument: &str,
        rule: Option<FileRule>,
        evidence: Arc<Evidence>,
    ) -> Result<Contents> {
        let unreadable = |error: io::Error| Error::argument(argument, format_args!("the file cannot be read: {error}"));
        let most = rule.map(|rule| rule.most);
        let (source, size) = match &self.source {
            Source::Bytes(bytes) => (Reading::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Source::Path(path) => {
                // Opening a pipe would wait for its other end.
                if !tokio::fs::metadata(path).await.map_err(unreadable)?.is_file() {
                    return Err(Error::argument(argument, "expected a file, got a folder, a pipe or a device"));
                }
                let file = tokio::fs::File::open(path).await.map_err(unreadable)?;
                let size = file.metadata().await.map_err(unreadable)?.len();
                (Reading::File(file, size), Some(size))
            }
            Source::Stream { open, .. } => (Reading::Stream(open), self.size),
        };
        if size == Some(0) {
            return Err(Error::argument(argument, "the file is empty"));
        }
        if let (Some(most), Some(size)) = (most, size)
            && size > most
        {
            return Err(Error::argument(argument, format_args!("expected at most {most} bytes, got {size}")));
        }
        let source = match source {
            Reading::Bytes(bytes) => stream::iter([Ok(bytes)]).boxed(),
            // It may grow while it is sent: what is sent is what was there when it was opened.
            Reading::File(file, size) => chunks(file.take(size)),
            Reading::Stream(open) => {
                open().ok_or_else(|| Error::argument(argument, "the stream has been sent already"))?
            }
        };
        Ok(Contents::new(source, argument, size, most, evidence).reporting(self.gate.clone()))
    }

    pub(crate) fn media_type(&self) -> &'static str {
        let ending = ending(&self.name);
        let known = MEDIA_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending));
        known.map_or("application/octet-stream", |(_, media_type)| media_type)
    }
}

/// A source whose size is known as far as it can be, before anything of it is taken.
enum Reading<'a> {
    Bytes(Bytes),
    File(tokio::fs::File, u64),
    Stream(&'a Arc<dyn Fn() -> Option<Chunks> + Send + Sync>),
}

fn chunks<R: AsyncRead + Unpin + Send + 'static>(reader: R) -> Chunks {
    let next = |mut reader: R| async move {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = reader.read_buf(&mut chunk).await?;
        Ok((read > 0).then(|| (chunk.freeze(), reader)))
    };
    stream::try_unfold(reader, next).boxed()
}

/// The part after the last folder, in the way of any system: a name may come from another one.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    if matches!(name, "." | "..") { String::new() } else { name.to_owned() }
}

fn ending(name: &str) -> &str {
    Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// Files are the same where they come from the same place.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        let same_source = match (&self.source, &other.source) {
            (Source::Bytes(ours), Source::Bytes(theirs)) => ours == theirs,
            (Source::Path(ours), Source::Path(theirs)) => ours == theirs,
            (Source::Stream { open: ours, .. }, Source::Stream { open: theirs, .. }) => Arc::ptr_eq(ours, theirs),
            _ => false,
        };
        same_source && (&self.name, self.size) == (&other.name, other.size)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        shown.field("name", &self.name);
        match (&self.source, self.size) {
            (Source::Bytes(bytes), _) => shown.field("size", &bytes.len()).finish(),
            (_, Some(size)) => shown.field("size", &size).finish_non_exhaustive(),
            _ => shown.finish_non_exhaustive(),
        }
    }
}

/// Files travel next to the other fields, never within JSON.
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

#[cfg(test)]
#[path = "upload_tests.rs"]
mod tests;
