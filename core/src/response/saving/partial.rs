//! A file that is put in its place when it is whole.
//!
//! On Linux it has no name before: nothing of it is left, whatever ends the process. Elsewhere, and on file systems that
//! cannot do that, it has a name of its own and is removed when the download fails.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tokio::io::AsyncWriteExt as _;

use super::target::folder_of;
use super::{blocking, unnamed};

#[derive(Debug)]
pub(super) struct Partial {
    file: tokio::fs::File,
    name: Option<Name>,
    target: PathBuf,
}

impl Partial {
    pub(super) fn new(target: PathBuf) -> io::Result<Self> {
        match unnamed::create(folder_of(&target)) {
            Ok(file) => Ok(Self { file: file.into(), name: None, target }),
            Err(_) => Self::with_name(target),
        }
    }

    fn with_name(target: PathBuf) -> io::Result<Self> {
        let (name, file) = Name::create(folder_of(&target))?;
        Ok(Self { file: file.into(), name: Some(name), target })
    }

    pub(super) async fn write(&mut self, piece: &[u8]) -> io::Result<()> {
        self.file.write_all(piece).await
    }

    pub(super) async fn put_in_place(mut self) -> io::Result<()> {
        self.file.flush().await?;
        let whole = Whole { file: self.file.into_std().await, name: self.name, target: self.target };
        blocking(|| whole.put_in_place()).await
    }
}

/// All bytes, without their place.
struct Whole {
    file: File,
    name: Option<Name>,
    target: PathBuf,
}

impl Whole {
    fn put_in_place(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        let there = match fs::symlink_metadata(&self.target) {
            Ok(facts) if facts.is_file() => facts,
            Ok(_) => return Err(io::Error::other("another program has put something else there")),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return self.put_anew(),
            Err(error) => return Err(error),
        };
        if !adopt(&self.file, &self.target, &there) {
            return self.copy_into();
        }
        let name = self.named()?;
        match fs::rename(&name.path, &self.target) {
            // A file that is mounted by itself, as containers have them.
            Err(error) if error.kind() == io::ErrorKind::ResourceBusy => self.copy_into(),
            renamed => renamed.map(|()| name.forget()),
        }
    }

    fn put_anew(mut self) -> io::Result<()> {
        if self.name.is_none() {
            match unnamed::link(&self.file, &self.target) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return self.put_in_place(),
                linked => return linked,
            }
        }
        let name = self.named()?;
        name.show(&self.file)?;
        fs::rename(&name.path, &self.target).map(|()| name.forget())
    }

    /// Its name before the last, taken out.
    fn named(&mut self) -> io::Result<Name> {
        if let Some(name) = self.name.take() {
            return Ok(name);
        }
        let name = Name::random(folder_of(&self.target));
        unnamed::link(&self.file, &name.path).map(|()| name)
    }

    /// Writes over the file that is there, which keeps all else that it has.
    fn copy_into(&mut self) -> io::Result<()> {
        use std::io::Seek as _;
        let mut target = File::options().write(true).open(&self.target)?;
        let size = self.file.metadata()?.len();
        unnamed::reserve(&target, size)?;
        self.file.rewind()?;
        io::copy(&mut self.file, &mut target)?;
        target.set_len(size)?;
        target.sync_all()
    }
}

/// Gives the new file the facts of the old one. If it cannot have them all, or the old one has another name too, the old
/// one must be written over.
#[cfg(unix)]
fn adopt(file: &File, target: &Path, there: &fs::Metadata) -> bool {
    super::facts::adopt(file, target, there).unwrap_or(false)
}

#[cfg(not(unix))]
fn adopt(_: &File, _: &Path, _: &fs::Metadata) -> bool {
    true
}

/// A name that is removed again unless the file gets its last one.
#[derive(Debug)]
struct Name {
    path: PathBuf,
    /// The mode that new files have here.
    #[cfg(unix)]
    mode: u32,
    kept: bool,
}

impl Name {
    fn random(folder: &Path) -> Self {
        Self {
            path: folder.join(format!(".wavix-{:016x}.part", fastrand::u64(..))),
            #[cfg(unix)]
            mode: 0o600,
            kept: false,
        }
    }

    /// A new file that only its owner can read until it is shown.
    fn create(folder: &Path) -> io::Result<(Self, File)> {
        let mut name = Self::random(folder);
        let file = File::options().read(true).write(true).create_new(true).open(&name.path);
        let file = file.inspect_err(|_| name.kept = true)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            name.mode = file.metadata()?.permissions().mode();
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
        }
        Ok((name, file))
    }

    #[cfg(unix)]
    fn show(&self, file: &File) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        file.set_permissions(fs::Permissions::from_mode(self.mode))
    }

    #[cfg(not(unix))]
    fn show(&self, _: &File) -> io::Result<()> {
        Ok(())
    }

    fn forget(mut self) {
        self.kept = true;
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        if !self.kept {
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// Some file systems cannot write a file without a name.
    #[tokio::test]
    async fn a_partial_file_with_a_name_is_for_its_owner_alone() {
        let folder = std::env::temp_dir().join(format!("wavix-partial-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let names = || fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
        let (target, usual) = (folder.join("a"), folder.join("usual"));
        File::create(&usual).unwrap();
        let usual = (mode(&usual), fs::remove_file(&usual).unwrap()).0;
        for expected in [usual, 0o640] {
            let mut partial = Partial::with_name(target.clone()).unwrap();
            partial.write(b"whole").await.unwrap();
            let name = partial.name.as_ref().unwrap().path.clone();
            assert_eq!(mode(&name), 0o600);
            partial.put_in_place().await.unwrap();
            assert_eq!(
                (names(), mode(&target), fs::read(&target).unwrap()),
                (vec![target.clone()], expected, b"whole".to_vec())
            );
            fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).unwrap();
            drop(Partial::with_name(target.clone()).unwrap());
            assert_eq!(names().len(), 1);
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
