//! Files that have no name yet, which only Linux has.

pub(super) use system::{create, link, reserve};

#[cfg(target_os = "linux")]
mod system {
    use std::fs::File;
    use std::io;
    use std::os::fd::AsRawFd as _;
    use std::path::Path;

    use rustix::fs::{AtFlags, CWD, FallocateFlags, Mode, OFlags, fallocate, linkat, open};

    const OPEN_FILES: &str = "/proc/self/fd";

    pub(in crate::response::saving) fn create(folder: &Path) -> io::Result<File> {
        if !Path::new(OPEN_FILES).exists() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let file = open(folder, OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC, Mode::from_raw_mode(0o666))?;
        Ok(file.into())
    }

    pub(in crate::response::saving) fn link(file: &File, path: &Path) -> io::Result<()> {
        let open = format!("{OPEN_FILES}/{}", file.as_raw_fd());
        Ok(linkat(CWD, open, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
    }

    /// Makes sure that there is room before anything is written over.
    pub(in crate::response::saving) fn reserve(file: &File, size: u64) -> io::Result<()> {
        match fallocate(file, FallocateFlags::KEEP_SIZE, 0, size.max(1)) {
            Err(rustix::io::Errno::NOSPC) => {
                let _ = file.set_len(file.metadata()?.len());
                Err(rustix::io::Errno::NOSPC.into())
            }
            _ => Ok(()),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    pub(in crate::response::saving) fn create(_: &Path) -> io::Result<File> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::response::saving) fn link(_: &File, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(in crate::response::saving) fn reserve(_: &File, _: u64) -> io::Result<()> {
        Ok(())
    }
}
