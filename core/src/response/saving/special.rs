//! Devices, pipes and open files: they get the bytes as they come.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf as _, Bytes};

use super::blocking;

/// The time until the next try, if nobody reads yet.
const PAUSE: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) enum Special {
    #[cfg(unix)]
    Pipe(tokio::net::unix::pipe::Sender),
    Other(Arc<File>),
}

impl Special {
    #[cfg(unix)]
    pub(super) async fn open(path: PathBuf) -> io::Result<Self> {
        use std::os::unix::fs::FileTypeExt as _;
        let known = path.clone();
        let kind = blocking(move || std::fs::metadata(known)).await?.file_type();
        if !kind.is_fifo() {
            let other = move || own_output(&path, kind).unwrap_or_else(|| create(&path));
            return blocking(other).await.map(|file| Self::Other(Arc::new(file)));
        }
        loop {
            match tokio::net::unix::pipe::OpenOptions::new().open_sender(&path) {
                // Nobody has opened it for reading yet.
                Err(error) if error.raw_os_error() == Some(NO_READER) => tokio::time::sleep(PAUSE).await,
                opened => return opened.map(Self::Pipe),
            }
        }
    }

    #[cfg(not(unix))]
    pub(super) async fn open(path: PathBuf) -> io::Result<Self> {
        blocking(move || File::options().write(true).open(path)).await.map(|file| Self::Other(Arc::new(file)))
    }

    pub(super) async fn write(&mut self, mut piece: Bytes) -> io::Result<()> {
        let file = match self {
            #[cfg(unix)]
            Self::Pipe(pipe) => return tokio::io::AsyncWriteExt::write_all(pipe, &piece).await,
            Self::Other(file) => file,
        };
        while piece.has_remaining() {
            let (file, bytes) = (Arc::clone(file), piece.clone());
            match blocking(move || (&*file).write(&bytes)).await {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => piece.advance(written),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => tokio::time::sleep(PAUSE).await,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// ENXIO, which is 6 on every Unix.
#[cfg(unix)]
const NO_READER: i32 = 6;

/// Opens it as it would be opened for writing by name: a file is emptied.
#[cfg(unix)]
fn create(path: &std::path::Path) -> io::Result<File> {
    File::options().write(true).truncate(std::fs::metadata(path)?.is_file()).open(path)
}

/// The process's own output and error output, if they are files or sockets: opened again, a file would be written from
/// its start, and a socket not at all.
#[cfg(unix)]
fn own_output(path: &std::path::Path, kind: std::fs::FileType) -> Option<io::Result<File>> {
    use std::os::fd::AsFd as _;
    use std::os::unix::fs::FileTypeExt as _;
    let own = |folder: &str| std::fs::canonicalize(folder).ok();
    let folder = std::fs::canonicalize(super::target::folder_of(path)).ok();
    if !(kind.is_file() || kind.is_socket()) || ![own("/proc/self/fd"), own("/dev/fd")].contains(&folder) {
        return None;
    }
    let descriptor = match path.file_name()?.to_str()? {
        "1" => io::stdout().as_fd().try_clone_to_owned(),
        "2" => io::stderr().as_fd().try_clone_to_owned(),
        _ => return None,
    };
    Some(descriptor.map(File::from))
}
