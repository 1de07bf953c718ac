//! Replies that are files.

use std::io;
use std::path::Path;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use crate::error::{Error, ErrorKind, Result};
use crate::request::contents::CHUNK;
use crate::response::reply::{ReplyInfo, fill};
use crate::response::saving::Saving;
use crate::transport::Opened;

type Progress = Box<dyn FnMut(u64, Option<u64>) + Send>;

/// A file that is being downloaded. Reads from the connection only when asked; dropping it closes the connection.
///
/// ```
/// use wavix::{CallType, Client, CsvCdrs, Timestamp};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let platform = wavix_simulator::Simulator::start(Default::default())?;
/// # let client = Client::builder().api_key(platform.api_key()).base_url(platform.url()).build()?;
/// let today = Timestamp::now().date();
/// let calls = CsvCdrs::new(CallType::Placed, today, today);
/// let path = std::env::temp_dir().join(format!("calls-{}.csv", std::process::id()));
/// let size = client.cdrs().csv(calls.clone()).await?.save(&path).await?;
/// assert_eq!(std::fs::metadata(&path)?.len(), size);
/// # std::fs::remove_file(&path)?;
/// let text = client.cdrs().csv(calls).await?.bytes(1 << 20).await?;
/// assert_eq!(text.len() as u64, size);
/// # Ok(())
/// # }
/// ```
pub struct Download {
    opened: Opened,
    received: u64,
    /// The last reported progress.
    told: Option<u64>,
    progress: Option<Progress>,
}

impl Download {
    pub(crate) fn new(opened: Opened) -> Self {
        Self { opened, received: 0, told: None, progress: None }
    }

    /// The known facts of the reply, without its bytes.
    #[must_use]
    pub fn info(&self) -> &ReplyInfo {
        self.opened.head.info()
    }

    /// The size of the file in bytes, where the platform says it.
    #[must_use]
    pub fn size(&self) -> Option<u64> {
        let length = self.info().headers.iter().find(|(name, _)| name == "content-length");
        length.and_then(|(_, size)| size.parse().ok())
    }

    /// Calls `progress` with the bytes received so far and, where it is known, their total: every 64 KiB or less
    /// often, and at the end.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// The next bytes, or `None` at the end.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        let chunk = self.opened.body.chunk().await.map_err(|failure| self.interrupted(failure.error.message()))?;
        self.received += chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        let due = match self.told {
            _ if chunk.is_none() => self.told != Some(self.received),
            told => self.received - told.unwrap_or(0) >= CHUNK as u64,
        };
        let total = self.size();
        if let Some(progress) = self.progress.as_mut().filter(|_| due) {
            self.told = Some(self.received);
            progress(self.received, total);
        }
        Ok(chunk)
    }

    /// The next 64 KiB or a little more; less at the end of the file only, `None` after it.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early.
    pub async fn piece(&mut self) -> Result<Option<Bytes>> {
        let mut piece = BytesMut::new();
        while piece.len() < CHUNK {
            match self.chunk().await? {
                Some(chunk) if piece.is_empty() && chunk.len() >= CHUNK => return Ok(Some(chunk)),
                Some(chunk) => piece.extend_from_slice(&chunk),
                None => break,
            }
        }
        Ok(Some(piece.freeze()).filter(|piece| !piece.is_empty()))
    }

    /// The whole file, of at most `limit` bytes.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early, `Decode` where it is larger.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes> {
        let mut bytes = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if bytes.len() + chunk.len() > limit {
                return Err(self.failed(ErrorKind::Decode, &format!("the file is larger than {limit} bytes")));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes.freeze())
    }

    /// Writes the file to `target` and flushes it. Returns the number of bytes.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early, or where it cannot be written; what came before was written.
    pub async fn copy_to(mut self, target: &mut (impl AsyncWrite + Unpin + ?Sized)) -> Result<u64> {
        while let Some(chunk) = self.chunk().await? {
            target.write_all(&chunk).await.map_err(|error| self.unwritten(&error))?;
        }
        target.flush().await.map_err(|error| self.unwritten(&error))?;
        Ok(self.received)
    }

    /// Writes the file to a path: whole, or not at all. Returns the number of bytes.
    ///
    /// It follows links. A file that is there keeps its mode, its owner and its other names. A device, a pipe or an open
    /// file such as `/dev/stdout` gets the bytes as they come. `docs/files.md` tells more.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` if the file ends early or cannot be written; the text names the path.
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64> {
        let mut saving = self.saving(path);
        while saving.step().await?.is_some() {}
        Ok(saving.received())
    }

    /// The same step by step. Nothing is written before the first.
    pub fn saving(self, path: impl AsRef<Path>) -> Saving {
        Saving::new(self, path.as_ref().to_owned())
    }

    /// The bytes so far.
    pub(crate) fn received(&self) -> u64 {
        self.received
    }

    fn unwritten(&self, error: &io::Error) -> Error {
        self.interrupted(&format!("the file cannot be written: {error}"))
    }

    pub(crate) fn interrupted(&self, why: &str) -> Error {
        self.failed(ErrorKind::StreamInterrupted, why)
    }

    fn failed(&self, kind: ErrorKind, why: &str) -> Error {
        let mut error = Error::new(kind, why);
        fill(&mut error, self.info());
        error.details_mut().stage = Some("response_body");
        error.on(self.opened.operation, self.opened.method, self.opened.path.clone())
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download").field("info", self.info()).finish_non_exhaustive()
    }
}
