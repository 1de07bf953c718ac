//! Replies that are files.

use std::path::Path;

use bytes::{Bytes, BytesMut};
use tokio::io::AsyncWriteExt as _;

use crate::error::{Error, ErrorKind, Result};
use crate::reply::{ReplyInfo, fill};
use crate::transport::Opened;

/// A file that is being downloaded. Reads from the connection only when asked.
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
}

impl Download {
    pub(crate) fn new(opened: Opened) -> Self {
        Self { opened }
    }

    /// What is known of the reply beside its bytes.
    #[must_use]
    pub fn info(&self) -> &ReplyInfo {
        &self.opened.info
    }

    /// The next bytes, or `None` at the end.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        self.opened.body.chunk().await.map_err(|failure| self.interrupted(failure.error.message()))
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

    /// Writes the file to a path: whole, or not at all. Returns the number of bytes.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` where the file ends early, or where it cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let mut partial = path.as_os_str().to_owned();
        partial.push(format!(".{:08x}.part", fastrand::u32(..)));
        let partial = Path::new(&partial);
        let written = self.write(partial).await;
        let written = match written {
            Ok(written) => {
                tokio::fs::rename(partial, path).await.map(|()| written).map_err(|error| self.unwritten(&error))
            }
            Err(error) => Err(error),
        };
        if written.is_err() {
            let _ = tokio::fs::remove_file(partial).await;
        }
        written
    }

    async fn write(&mut self, path: &Path) -> Result<u64> {
        let mut file = tokio::fs::File::create_new(path).await.map_err(|error| self.unwritten(&error))?;
        let mut written = 0;
        while let Some(chunk) = self.chunk().await? {
            file.write_all(&chunk).await.map_err(|error| self.unwritten(&error))?;
            written += chunk.len() as u64;
        }
        file.sync_all().await.map_err(|error| self.unwritten(&error))?;
        Ok(written)
    }

    fn unwritten(&self, error: &std::io::Error) -> Error {
        self.interrupted(&format!("the file cannot be written: {error}"))
    }

    fn interrupted(&self, why: &str) -> Error {
        self.failed(ErrorKind::StreamInterrupted, why)
    }

    fn failed(&self, kind: ErrorKind, why: &str) -> Error {
        let mut error = Error::new(kind, why);
        fill(&mut error, &self.opened.info);
        error.details_mut().stage = Some("response_body");
        error.on(self.opened.operation, self.opened.method, self.opened.path.clone())
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download").field("info", &self.opened.info).finish_non_exhaustive()
    }
}
