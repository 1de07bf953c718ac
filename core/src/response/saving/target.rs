//! The thing that a path leads to.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// As many links as Linux follows.
const MOST_LINKS: usize = 40;

#[derive(Debug)]
pub(super) enum Target {
    /// A file or nothing yet, by its own name.
    File(PathBuf),
    /// A device, a pipe, a socket, or something that the process has open: never replaced.
    Special(PathBuf),
}

impl Target {
    /// Follows links, also a link to nothing.
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let mut path = path.to_owned();
        for _ in 0..MOST_LINKS {
            if is_device(&path) {
                return Ok(Self::Special(path));
            }
            let kind = match fs::symlink_metadata(&path) {
                Ok(facts) => facts.file_type(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::File(path)),
                Err(error) => return Err(error),
            };
            if is_open_file(&path) {
                return Ok(Self::Special(path));
            }
            if kind.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            if !kind.is_symlink() {
                return Ok(if kind.is_file() { Self::File(path) } else { Self::Special(path) });
            }
            path = folder_of(&path).join(fs::read_link(&path)?);
        }
        Err(io::Error::other("too many levels of symbolic links"))
    }
}

/// The folder that a path is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Whether a path names something by its descriptor: it may be a pipe, or a file that has no name any more.
#[cfg(unix)]
fn is_open_file(path: &Path) -> bool {
    fs::canonicalize(folder_of(path)).is_ok_and(|folder| {
        folder == Path::new("/dev/fd")
            || (folder.starts_with("/proc") && folder.file_name().is_some_and(|name| name == "fd"))
    })
}

#[cfg(not(unix))]
fn is_open_file(_: &Path) -> bool {
    false
}

/// Whether a name such as `NUL` is a device whatever folder it is in.
#[cfg(windows)]
fn is_device(path: &Path) -> bool {
    use std::path::{Component, Prefix};
    let absolute = std::path::absolute(path).unwrap_or_default();
    let first = absolute.components().next();
    matches!(first, Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::DeviceNS(_)))
}

#[cfg(not(windows))]
fn is_device(_: &Path) -> bool {
    false
}
