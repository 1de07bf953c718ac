//! Downloads that are written to a path.

#[cfg(unix)]
mod facts;
mod partial;
mod special;
mod target;
mod unnamed;

use std::io;
use std::path::{Path, PathBuf};

use bytes::Bytes;

use crate::error::{Error, Result};
use crate::response::download::Download;

use partial::Partial;
use special::Special;
use target::Target;

/// A download that is being written to a path. Dropped before its end, it leaves nothing behind.
#[derive(Debug)]
pub struct Saving {
    download: Download,
    path: PathBuf,
    writing: Option<Writing>,
    begun: bool,
}

impl Saving {
    pub(crate) fn new(download: Download, path: PathBuf) -> Self {
        Self { download, path, writing: None, begun: false }
    }

    /// Writes the next 64 KiB or a little more. Gives the bytes so far, or `None` when the file is in its place.
    ///
    /// # Errors
    ///
    /// `StreamInterrupted` if the file ends early or cannot be written; nothing of it stays.
    pub async fn step(&mut self) -> Result<Option<u64>> {
        let stepped = self.write().await;
        if stepped.is_err() {
            self.writing = None;
        }
        stepped
    }

    /// The bytes so far.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.download.received()
    }

    async fn write(&mut self) -> Result<Option<u64>> {
        if !self.begun {
            self.begun = true;
            self.writing = Some(Writing::to(&self.path).await.map_err(|error| self.unwritten(&error))?);
        }
        let Some(writing) = &mut self.writing else { return Ok(None) };
        if let Some(piece) = self.download.piece().await? {
            writing.write(piece).await.map_err(|error| self.unwritten(&error))?;
            return Ok(Some(self.received()));
        }
        if let Some(writing) = self.writing.take() {
            writing.end().await.map_err(|error| self.unwritten(&error))?;
        }
        Ok(None)
    }

    fn unwritten(&self, error: &io::Error) -> Error {
        self.download.interrupted(&format!("the file cannot be written: {}: {error}", self.path.display()))
    }
}

/// The place that the bytes go to.
#[derive(Debug)]
enum Writing {
    Partial(Partial),
    Special(Special),
}

impl Writing {
    async fn to(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        match blocking(move || Target::of(&path)).await? {
            Target::File(path) => blocking(|| Partial::new(path)).await.map(Self::Partial),
            Target::Special(path) => Special::open(path).await.map(Self::Special),
        }
    }

    async fn write(&mut self, piece: Bytes) -> io::Result<()> {
        match self {
            Self::Partial(partial) => partial.write(&piece).await,
            Self::Special(special) => special.write(piece).await,
        }
    }

    async fn end(self) -> io::Result<()> {
        match self {
            Self::Partial(partial) => partial.put_in_place().await,
            Self::Special(_) => Ok(()),
        }
    }
}

/// Work that waits for the disk, on a thread of its own.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|ended| Err(io::Error::other(ended)))
}
